// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of file in a newsroom, damaged in three ways. What is asked of opening it each time: `verify`
// and whoever reads the file name it, everything else opens, and no other file changes.
#include "alerts/breaking_log.h"
#include "article/html_reader.h"
#include "base/atomic_file.h"
#include "cli/command.h"
#include "comments/comment_store.h"
#include "language/desk_dictionary.h"
#include "manual_clock.h"
#include "project/git_repository.h"
#include "project/history_recorder.h"
#include "project/project.h"
#include "project/recovery_journal.h"
#include "project/trash.h"
#include "temporary_project.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

using Files = QMap<QString, QByteArray>;

enum class Damage
{
    Halved,
    Flipped, ///< the highest bit of the byte in the middle: no text is valid UTF-8 after that
    Emptied
};

QByteArray damaged(QByteArray bytes, Damage damage)
{
    switch (damage) {
    case Damage::Halved:
        bytes.truncate(bytes.size() / 2);
        break;
    case Damage::Flipped: {
        // The middle of a database may be room that nothing uses: its page's first byte is not.
        const qsizetype page = bytes.startsWith("SQLite format 3") ? 4096 : 1;
        char& byte = bytes[bytes.size() / 2 / page * page];
        byte = char(byte ^ 0x80);
    } break;
    case Damage::Emptied:
        bytes.clear();
        break;
    }
    return bytes;
}

Files filesOf(const QString& folder)
{
    Files files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        files.insert(QDir(folder).relativeFilePath(path), readFile(path).value_or(QByteArray()));
    }
    return files;
}

/// What a program that works writes anew, and what is made from other files.
bool isOursToWrite(const QString& path)
{
    static const QStringList names{
        u".warraq/lock"_s, u".warraq/history."_s,     u".warraq/files.lock"_s,  u".git/index"_s,
        u".git/warraq"_s,  u".git/refs/heads/main"_s, u"comments.sqlite-shm"_s, u"comments.sqlite-wal"_s};
    return std::ranges::any_of(names, [&path](const QString& name) { return path.startsWith(name); });
}

} // namespace

class TestDamagedFiles : public QObject
{
    Q_OBJECT

    ManualClock m_clock;
    TemporaryFolder m_folder;
    QString m_whole = m_folder.path(u"whole"_s);
    QList<ArticleId> m_stories;       ///< the last one is in the trash
    QByteArray m_unsaved;             ///< a word that only the journal holds
    QMap<QString, QString> m_objects; ///< kind → path of a file in .git/objects

    Article written(Project& project, const QString& headline)
    {
        Article article;
        article.id = project.newArticleId();
        article.meta.headline = headline;
        article.meta.created = article.meta.updated = m_clock.now();
        for (int i = 0; i < 12; ++i)
            article.blocks +=
                readBody("<p>فقرة " + QByteArray::number(i) + " من خبر " + headline.toUtf8() + "</p>",
                         {article.meta.direction, article.meta.language});
        return article;
    }

    struct Answer
    {
        int code = 0;
        QList<QJsonObject> lines;
        QByteArray errors;
    };
    Answer run(const QStringList& arguments)
    {
        Answer answer;
        QByteArray text;
        cli::Output out(&text, &answer.errors);
        answer.code = cli::runCli(arguments, out, m_clock, {});
        for (const QByteArray& line : text.split('\n'))
            if (!line.isEmpty())
                answer.lines += QJsonDocument::fromJson(line).object();
        return answer;
    }

    void writeStories(Project& project, HistoryRecorder& recorder)
    {
        for (const QString& headline : {u"المرفأ"_s, u"السوق"_s, u"المطار"_s, u"المكتبة"_s}) {
            Article article = written(project, headline);
            if (m_stories.isEmpty())
                article.meta.picture =
                    project.addMedia("<svg><title>" + QByteArray(400, 'x') + "</title></svg>\n", u"svg"_s)
                        .value_or(QString());
            QVERIFY(project.save(article, {}).has_value());
            m_stories += article.id;
            m_clock.advance(std::chrono::minutes(1));
            QVERIFY(recorder.articleWritten(nullptr, article, project.articlePath(article.id)).has_value());
        }
        const auto last = project.load(m_stories.last());
        QVERIFY(moveToTrash(project, m_stories.last(), last->fileHash, u"ليلى"_s).has_value());
    }

    void writeEverythingElse(Project& project)
    {
        const QString folder = project.folder();
        QList<Comment> comments;
        for (int i = 1; i <= 60; ++i) {
            Comment comment;
            comment.sourceId = i;
            comment.sourcePost = 1;
            comment.author = u"قارئ"_s;
            comment.content = "تعليق رقم " + QByteArray::number(i);
            comment.dateGmt = comment.dateLocal = u"2026-11-01 10:00:00"_s;
            comment.approved = u"0"_s;
            comment.type = u"comment"_s;
            comment.source = u"wxr"_s;
            comments += comment;
        }
        const auto store = CommentStore::open(folder, false, m_clock);
        QVERIFY(store.has_value());
        QVERIFY((*store)->store(comments).has_value());
        for (int i = 1; i <= 4; ++i)
            QVERIFY((*store)->decide({CommentId(i)}, CommentStatus::Spam, u"ليلى"_s).has_value());
        for (const QString& what : {u"flagged"_s, u"extended"_s, u"unflagged"_s, u"flagged"_s})
            QVERIFY(
                appendBreakingEvent(folder, {m_clock.now(), what, u"ليلى"_s, m_stories[0], u"المرفأ"_s, {}})
                    .has_value());
        for (const QString& word : {u"المرفأ"_s, u"الرصيف"_s, u"الحاوية"_s, u"الرافعة"_s})
            QVERIFY(addToDeskDictionary(folder, u"ar"_s, word).has_value());
        writeText(project.path(u"moderation/words.txt"_s), "كلمة\nأخرى\nثالثة\nرابعة\n");
        writeText(project.path(u"moderation/rules.json"_s), "{\n  \"rules\": [\n    \"واحدة\"\n  ]\n}\n");
        writeText(project.path(u"style/rules.json"_s), "{\n  \"rules\": [\n    \"أرقام\"\n  ]\n}\n");
        writeText(project.path(u"theme/theme.json"_s), "{\n  \"name\": \"موقعنا\"\n}\n");
        writeText(project.path(u"theme/page.html"_s), "<html>\n<p>{{ headline }}</p>\n<p>نص</p>\n</html>\n");
        writeText(project.path(u"theme/theme.css"_s), "/* ألوان */\np { color: black; }\np { margin: 0; }\n");
    }

    void writeJournal(Project& project)
    {
        const auto present = project.load(m_stories[1]);
        Article now = present->article;
        RecoveryJournal journal(project.folder(), now.id, u"ليلى"_s);
        for (int i = 0; i < 6; ++i) {
            now.blocks += readBody("<p>لم تحفظ " + QByteArray::number(i) + "</p>", {});
            QVERIFY(journal.note(present->article, present->fileHash, now, m_clock.now()).has_value());
        }
    }

    void noteObjects()
    {
        const auto repository = GitRepository::open(m_whole, GitRepository::Open::Existing);
        const auto tip = repository->tip();
        const auto fileOf = [](const git_oid& id) {
            return u".git/objects/"_s + textOf(id).first(2) + u'/' + textOf(id).sliced(2);
        };
        const auto commit = repository->commit(*tip->commit);
        const auto tree = repository->treeOf(commit->get());
        m_objects[u"newest version"_s] = fileOf(*tip->commit);
        m_objects[u"older version"_s] = fileOf(*git_commit_parent_id(commit->get(), 0));
        m_objects[u"folder"_s] = fileOf(*git_tree_id(tree->get()));
        const auto entry = repository->entry(tree->get(), u"dictionary/ar.dic"_s);
        m_objects[u"file"_s] = fileOf(*git_tree_entry_id(entry->get()));
    }

    /// The only file of a pattern.
    [[nodiscard]] QString found(const QString& folder, const QString& pattern) const
    {
        return folder + u'/' +
               QDir(m_whole + u'/' + folder).entryList({pattern}, QDir::Files).value(0, u"none"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("GIT_CONFIG_NOSYSTEM", "1");
        qputenv("HOME", m_folder.path().toUtf8());
        ProjectSettings settings;
        settings.name = u"غرفة الأخبار"_s;
        settings.site = u"https://newsroom.example"_s;
        auto project = Project::create(m_whole, settings, m_clock);
        QVERIFY(project.has_value());
        HistoryRecorder recorder(m_whole, {u"ليلى"_s, u"layla@newsroom.example"_s}, m_clock);
        writeStories(**project, recorder);
        writeEverythingElse(**project);
        QVERIFY(recorder.sweep().has_value());
        QVERIFY((*recorder.history())->timeline({}).has_value());
        writeJournal(**project);
        project->reset();
        noteObjects();
        const Answer answer = run({u"verify"_s, m_whole, u"--json"_s});
        QVERIFY2(answer.code == 0, answer.errors.constData());
        QVERIFY(answer.lines.isEmpty());
    }

    void everythingElseOpens_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("damage");
        QTest::addColumn<QString>("named"); ///< by verify; "" for what can be made again
        const QList<std::pair<QString, QString>> files{
            {u"warraq.json"_s, u"warraq.json"_s},
            {found(u"articles/2026"_s, m_stories[0].value() + u"*"_s), {}},
            {found(u"media"_s, u"*"_s), {}},
            {u"comments.sqlite"_s, {}},
            {found(u"moderation/decisions"_s, u"*.jsonl"_s), {}},
            {u"moderation/words.txt"_s, {}},
            {u"moderation/rules.json"_s, {}},
            {found(u"alerts/ledger"_s, u"*.jsonl"_s), {}},
            {u"dictionary/ar.dic"_s, {}},
            {u"style/rules.json"_s, {}},
            {u"theme/theme.json"_s, {}},
            {u"theme/page.html"_s, {}},
            {u"theme/theme.css"_s, {}},
            {found(u"trash/2026"_s, u"*.html"_s), {}},
            {u"trash/log.jsonl"_s, {}},
            {found(u".warraq/journal"_s, u"*.jsonl"_s), {}},
            {u".warraq/history.sqlite"_s, u"-"_s},
            {u".warraq/device"_s, u"-"_s},
            {u".git/index"_s, u"-"_s},
            {u".git/HEAD"_s, {}},
            {u".git/refs/heads/main"_s, {}},
            {m_objects[u"newest version"_s], u".git"_s},
            {m_objects[u"older version"_s], u".git"_s},
            {m_objects[u"folder"_s], u".git"_s},
            {m_objects[u"file"_s], u"dictionary/ar.dic"_s},
        };
        for (const auto& [file, named] : files)
            for (const auto& [damage, name] : {std::pair(Damage::Halved, "halved"),
                                               {Damage::Flipped, "flipped"},
                                               {Damage::Emptied, "emptied"}}) {
                QTest::addRow("%s, %s", qPrintable(file), name) << file << int(damage)
                                                                << (named == u"-"     ? QString()
                                                                    : named.isEmpty() ? file
                                                                                      : named);
            }
    }

    void everythingElseOpens()
    {
        QFETCH(const QString, file);
        QFETCH(const int, damage);
        QFETCH(const QString, named);
        const TemporaryFolder folder;
        const QString room = folder.path(u"room"_s);
        QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, m_whole, room}), 0);
        const QByteArray bad = damaged(filesOf(room).value(file), Damage(damage));
        QVERIFY(!filesOf(room).value(file).isEmpty());
        QFile target(room + u'/' + file);
        QVERIFY(target.setPermissions(target.permissions() | QFile::WriteOwner));
        QVERIFY(target.open(QIODevice::WriteOnly) && target.write(bad) == bad.size());
        target.close();
        const Files before = filesOf(room);

        isNamed(room, named);
        opens(room, file);
        isKept(before, filesOf(room), file, bad);
    }

private:
    void isNamed(const QString& room, const QString& named)
    {
        const Answer answer = run({u"verify"_s, room, u"--json"_s});
        bool isThere = named.isEmpty();
        for (const QJsonObject& finding : answer.lines) {
            const QString about = finding.value("file"_L1).toString();
            isThere = isThere || about == named;
            // Nothing else is accused. What a damaged picture or object belongs to may be named with it.
            const bool isOfIt = about == named || about.startsWith(u".git"_s) ||
                                named.startsWith(u".git"_s) ||
                                finding.value("detail"_L1).toString().contains(QFileInfo(named).fileName());
            QVERIFY2(isOfIt, qPrintable(about + u": "_s + finding.value("what"_L1).toString()));
        }
        QVERIFY2(isThere, qPrintable(u"verify does not name "_s + named + QString::fromUtf8(answer.errors)));
    }

    void opens(const QString& room, const QString& file)
    {
        m_clock.advance(std::chrono::hours(1));
        auto project = Project::open(room, Project::Mode::ReadWrite, m_clock);
        QVERIFY2(project.has_value(), "the newsroom does not open");
        QVERIFY(!(*project)->isReadOnly());
        QCOMPARE((*project)->settings().name, u"غرفة الأخبار"_s);
        for (const ArticleSummary& summary : (*project)->articles())
            QCOMPARE(summary.error.has_value(), summary.path.endsWith(file));
        QCOMPARE((*project)->articles().size(), 3);
        for (const ArticleId& id : m_stories.first(3))
            QCOMPARE((*project)->load(id).has_value(), !(*project)->articlePath(id).endsWith(file));
        QCOMPARE(trashedArticles(**project).size(), 1);

        const auto comments = CommentStore::open(room, false, m_clock);
        const bool isDamagedStore = file == u"comments.sqlite"_s;
        if (!isDamagedStore)
            QCOMPARE((*comments)->counts()->pending, 56);
        const auto events = readBreakingLog(room);
        QVERIFY(events.has_value());
        if (!file.startsWith(u"alerts/"_s))
            QCOMPARE(events->size(), 4);
        const auto words = readDeskDictionary((*project)->path(u"dictionary/ar.dic"_s));
        if (!file.startsWith(u"dictionary/"_s))
            QCOMPARE(words->size(), 4);
        const QList<UnsavedWork> works = unsavedWork(**project);
        if (!file.startsWith(u".warraq/journal"_s)) {
            QCOMPARE(works.size(), 1);
            QVERIFY(plainText(works[0].article.blocks).contains(u"لم تحفظ 5"_s));
        }

        // Work goes on.
        HistoryRecorder recorder(room, {u"ليلى"_s, {}}, m_clock);
        const auto sweep = recorder.sweep();
        QVERIFY2(sweep.has_value(), qPrintable(sweep ? QString() : sweep.error().detail));
        Article next = (*project)->load(m_stories[2])->article;
        const Article was = next;
        next.meta.deck = u"بعد العطب"_s;
        QVERIFY((*project)->save(next, (*project)->load(next.id)->fileHash).has_value());
        const auto recorded = recorder.articleWritten(&was, next, (*project)->articlePath(next.id));
        QVERIFY2(recorded.has_value(), qPrintable(recorded ? QString() : recorded.error().detail));
        QVERIFY(*recorded);
        const auto versions = (*recorder.history())->timeline({});
        QVERIFY2(versions.has_value(), qPrintable(versions ? QString() : versions.error().detail));
        QVERIFY(versions->size() >= 2);
    }

    static void isKept(const Files& before, const Files& after, const QString& file, const QByteArray& bad)
    {
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            const bool isSaved =
                it.key().startsWith(u"articles/") && after.value(it.key()).contains("بعد العطب");
            if (it.key() == file || isOursToWrite(it.key()) || isSaved)
                continue;
            QVERIFY2(after.contains(it.key()), qPrintable(it.key() + u" is gone"_s));
            QVERIFY2(after.value(it.key()) == it.value(), qPrintable(it.key() + u" was changed"_s));
        }
        if (isOursToWrite(file) || bad.isEmpty())
            return;
        bool isThere = false;
        for (auto it = after.cbegin(); it != after.cend(); ++it)
            isThere = isThere || it.value().startsWith(bad); // what was missing may have been added
        QVERIFY2(isThere, "what was left of the damaged file is gone");
    }
};

QTEST_GUILESS_MAIN(TestDamagedFiles)
#include "test_damaged_files.moc"

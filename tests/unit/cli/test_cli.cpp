// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/article_file.h"
#include "article/conflict_block.h"
#include "base/atomic_file.h"
#include "cli/command.h"
#include "cli/error_text.h"
#include "manual_clock.h"
#include "project/recovery_journal.h"
#include "temporary_project.h"
#include "wxr_samples.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <unistd.h>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestCli : public QObject
{
    Q_OBJECT

    struct Answer
    {
        int code = 0;
        QByteArray out;
        QByteArray errors;

        [[nodiscard]] QList<QJsonObject> objects() const
        {
            QList<QJsonObject> list;
            for (const QByteArray& line : out.split('\n'))
                if (!line.isEmpty())
                    list.append(QJsonDocument::fromJson(line).object());
            return list;
        }
        [[nodiscard]] QJsonObject object() const { return objects().value(0); }
    };

    ManualClock m_clock;
    TemporaryFolder m_folder;
    QString m_sample;

    Answer run(const QStringList& arguments)
    {
        Answer answer;
        cli::Output out(&answer.out, &answer.errors);
        answer.code = cli::runCli(arguments, out, m_clock, {});
        return answer;
    }

    static QString readJournalPath(const QString& project)
    {
        const QDir folder(project + u"/.warraq/journal"_s);
        return folder.filePath(folder.entryList({u"*.jsonl"_s}, QDir::Files).value(0));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = m_folder.path(u"sample"_s);
        QCOMPARE(run({u"sample"_s, m_sample}).code, 0);
    }

    void everyErrorHasASentence()
    {
        QStringList sentences;
        for (int code = 0; code <= int(ErrorCode::OtherProject); ++code) {
            QVERIFY(errorCodeName(ErrorCode(code)) != u"unknown");
            const QString text = cli::sentenceFor({ErrorCode(code), u"/x"_s, 0, {}});
            QVERIFY2(text.endsWith(u'.') && text.contains(u"/x") && !text.contains(u'\n'), qPrintable(text));
            QVERIFY2(!sentences.contains(text), qPrintable(text));
            sentences.append(text);
        }
        const QString full = cli::sentenceFor({ErrorCode::BadFormat, u"/x"_s, 7, u"why\nso"_s});
        QVERIFY(full.contains(u"line 7") && full.endsWith(u"(why so)."));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{u"dance"_s};
        QTest::newRow("missing folder") << QStringList{u"articles"_s};
        QTest::newRow("too many") << QStringList{u"verify"_s, u"a"_s, u"b"_s};
        QTest::newRow("unknown option") << QStringList{u"articles"_s, u"x"_s, u"--colour"_s};
        QTest::newRow("missing value") << QStringList{u"articles"_s, u"x"_s, u"--status"_s};
        QTest::newRow("wrong status") << QStringList{u"articles"_s, u"x"_s, u"--status"_s, u"great"_s};
        QTest::newRow("wrong queue") << QStringList{u"comments"_s, u"x"_s, u"--queue"_s, u"new"_s};
        QTest::newRow("wrong limit") << QStringList{u"comments"_s, u"x"_s, u"--limit"_s, u"many"_s};
        QTest::newRow("no language") << QStringList{u"new"_s, u"x"_s,          u"--name"_s,
                                                    u"n"_s,   u"--language"_s, u"zz9"_s};
        QTest::newRow("no name") << QStringList{u"new"_s, u"x"_s};
        QTest::newRow("no ids") << QStringList{u"moderate"_s, u"x"_s, u"--set"_s, u"approve"_s};
        QTest::newRow("wrong verb") << QStringList{u"moderate"_s, u"x"_s, u"--set"_s, u"like"_s, u"1"_s};
        QTest::newRow("two verbs") << QStringList{u"moderate"_s, u"x"_s,      u"--undo"_s,
                                                  u"1"_s,        u"--redo"_s, u"1"_s};
        QTest::newRow("export to nowhere") << QStringList{u"export"_s, u"x"_s, u"--format"_s, u"html"_s};
        for (const char* later : {"wordpress"}) // what a later version will do
            QTest::newRow(later) << QStringList{QString::fromLatin1(later), u"x"_s};
        QTest::newRow("fix nothing") << QStringList{u"fix"_s, u"x"_s};
        QTest::newRow("fix both") << QStringList{u"fix"_s, u"x"_s, u"--all"_s, u"--rule"_s,
                                                 u"direction-mark"_s};
        QTest::newRow("fix spelling") << QStringList{u"fix"_s, u"x"_s, u"--rule"_s, u"spelling"_s};
        QTest::newRow("fix unknown") << QStringList{u"fix"_s, u"x"_s, u"--rule"_s, u"dance"_s};
        QTest::newRow("alert send") << QStringList{u"alert"_s, u"x"_s, u"send"_s};
        QTest::newRow("export rss") << QStringList{u"export"_s, u"x"_s,     u"--format"_s,
                                                   u"rss"_s,    u"--out"_s, u"o"_s};
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = run(arguments);
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(!answer.errors.isEmpty());
        QVERIFY(!QFile::exists(u"x"_s));
    }

    void helpListsWhatWorksOnly()
    {
        const Answer answer = run({u"--help"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.contains("warraq-cli import DIR FILE"));
        QVERIFY(answer.out.contains("warraq-cli sync DIR REMOTE"));
    }

    void anErrorIsOneSentence()
    {
        for (const char* command : {"articles", "comments", "verify", "check"}) {
            const Answer answer =
                run({QString::fromLatin1(command), m_folder.path(u"nowhere"_s), u"--json"_s});
            QCOMPARE(answer.code, 1);
            QCOMPARE(answer.errors.count('\n'), 1);
            QVERIFY(answer.out.isEmpty());
        }
        QCOMPARE(run({u"show"_s, m_sample, u"none"_s}).code, 1);
        QCOMPARE(run({u"articles"_s, m_folder.path()}).errors.contains("no warraq.json"), true);
    }

    void recoverListsAndWritesWhatNoFileHas()
    {
        const QString path = m_folder.path(u"تعطل"_s);
        QCOMPARE(run({u"new"_s, path, u"--name"_s, u"صحيفة"_s}).code, 0);
        QVERIFY(run({u"recover"_s, path, u"--json"_s}).out.isEmpty());
        Article typed;
        typed.id = ArticleId(u"20261123-aaaabbbb"_s);
        typed.meta.headline = u"لم يُحفظ"_s;
        RecoveryJournal journal(path, typed.id, u"ليلى"_s);
        QVERIFY(journal.note(Article(), {}, typed, m_clock.now()));
        const QJsonObject listed = run({u"recover"_s, path, u"--list"_s, u"--json"_s}).object();
        QCOMPARE(listed.value(u"article").toString(), typed.id.value());
        QCOMPARE(listed.value(u"saved_before").toBool(), false);
        const QString out = m_folder.path(u"out.html"_s);
        QCOMPARE(run({u"recover"_s, path, u"--article"_s, typed.id.value(), u"--out"_s, out}).code, 0);
        QCOMPARE(readArticleFile(readFile(out).value())->meta.headline, u"لم يُحفظ"_s);
        QCOMPARE(run({u"recover"_s, path, u"--article"_s, u"none"_s, u"--out"_s, out}).code, 1);
        QCOMPARE(run({u"recover"_s, path, u"--article"_s, typed.id.value(), u"--out"_s, out}).code,
                 1); // is there
        QCOMPARE(run({u"recover"_s, path, u"--article"_s, u"none"_s}).code, 2);
        QCOMPARE(run({u"verify"_s, path}).code, 0);
        QVERIFY(writeFileAtomically(readJournalPath(path), "broken\n"));
        QVERIFY(run({u"verify"_s, path, u"--json"_s}).out.contains("journal-damaged"));
    }

    void newMakesAProject()
    {
        const QString path = m_folder.path(u"جديد"_s);
        const Answer made =
            run({u"new"_s, path, u"--name"_s, u"صحيفة"_s, u"--language"_s, u"ar"_s, u"--json"_s});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.object().value(u"name").toString(), u"صحيفة"_s);
        QCOMPARE(run({u"articles"_s, path}).code, 0);
        QCOMPARE(run({u"comments"_s, path, u"--json"_s}).code, 0);
        QCOMPARE(run({u"verify"_s, path}).code, 0);
        QCOMPARE(run({u"new"_s, path, u"--name"_s, u"x"_s}).code, 1);
    }

    void articlesHaveTheNamesOfTheContract()
    {
        const Answer answer = run({u"articles"_s, m_sample, u"--json"_s});
        QCOMPARE(answer.objects().size(), 20);
        for (const QJsonObject& article : answer.objects())
            for (const char* name :
                 {"id", "headline", "kicker", "deck", "slug", "status", "publication", "breaking", "urgency",
                  "section", "language", "direction", "created", "updated", "source_id"})
                QVERIFY2(article.contains(QLatin1StringView(name)), name);
        const Answer published = run({u"articles"_s, m_sample, u"--status"_s, u"published"_s, u"--json"_s});
        QVERIFY(published.objects().size() > 0 && published.objects().size() < 20);
        const Answer found = run({u"articles"_s, m_sample, u"--search"_s, u"الميناء الشرقي"_s, u"--json"_s});
        QVERIFY(!found.objects().isEmpty());
        QVERIFY(answer.out.contains("أخبار") || answer.out.contains("الميناء")); // UTF-8, not \u escapes
    }

    void showHasBodyAndBlocks()
    {
        const QString id = run({u"articles"_s, m_sample, u"--json"_s}).object().value(u"id").toString();
        const QJsonObject article = run({u"show"_s, m_sample, id, u"--json"_s}).object();
        QCOMPARE(article.value(u"id").toString(), id);
        const QJsonArray blocks = article.value(u"blocks").toArray();
        QVERIFY(!blocks.isEmpty());
        QString joined;
        for (const QJsonValue& block : blocks) {
            for (const char* name : {"kind", "dir", "lang", "text", "html"})
                QVERIFY2(block.toObject().contains(QLatin1StringView(name)), name);
            joined += block[u"html"].toString();
        }
        QCOMPARE(article.value(u"body").toString(), joined);
    }

    void oneObjectStaysOnOneLine()
    {
        QByteArray bytes;
        cli::Output out(&bytes, &bytes);
        const QString text = u"أ\u2028ب\u2029ج\u0085\n\u000b\u000cد"_s;
        out.json({{u"text"_s, text}});
        QCOMPARE(bytes.count('\n'), 1);
        for (const char* separator : {"\xE2\x80\xA8", "\xE2\x80\xA9", "\xC2\x85", "\v", "\f"})
            QVERIFY(!bytes.contains(separator));
        QCOMPARE(QJsonDocument::fromJson(bytes).object().value(u"text").toString(), text);
    }

    void commentsAndDecisions()
    {
        const QString folder = m_folder.path(u"moderated"_s);
        QCOMPARE(run({u"sample"_s, folder}).code, 0);
        const auto count = [&](const QString& queue) {
            return run({u"comments"_s, folder, u"--queue"_s, queue, u"--json"_s}).objects().size();
        };
        const qsizetype pending = count(u"pending"_s);
        QVERIFY(pending > 10);
        QCOMPARE(count(u"all"_s), 300);
        const QJsonObject first =
            run({u"comments"_s, folder, u"--queue"_s, u"pending"_s, u"--limit"_s, u"1"_s, u"--json"_s})
                .object();
        for (const char* name : {"id", "source_id", "article", "parent", "author", "status", "type",
                                 "date_gmt", "text", "reasons"})
            QVERIFY2(first.contains(QLatin1StringView(name)), name);
        const QString id = QString::number(first.value(u"id").toInteger());
        const Answer set = run({u"moderate"_s, folder, u"--set"_s, u"spam"_s, id, u"--json"_s});
        QCOMPARE(set.code, 0);
        QCOMPARE(set.object().value(u"changed").toInt(), 1);
        QCOMPARE(count(u"pending"_s), pending - 1);
        QCOMPARE(run({u"moderate"_s, folder, u"--undo"_s, u"1"_s}).code, 0);
        QCOMPARE(count(u"pending"_s), pending);
        QCOMPARE(run({u"moderate"_s, folder, u"--redo"_s, u"1"_s}).code, 0);
        QCOMPARE(count(u"pending"_s), pending - 1);
        const Answer unknown = run({u"moderate"_s, folder, u"--set"_s, u"approve"_s, u"999999"_s});
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.errors.contains("has no 999999; nothing was changed"), unknown.errors);
        QCOMPARE(run({u"verify"_s, folder}).code, 0);
        QVERIFY(QFile::remove(folder + u"/comments.sqlite"_s));
        const Answer gone = run({u"verify"_s, folder, u"--json"_s});
        QCOMPARE(gone.code, 1);
        QCOMPARE(gone.objects().first().value(u"what").toString(), u"comments-missing"_s);
    }

    void breakingIsFlaggedAndLogged()
    {
        const QString folder = m_folder.path(u"breaking"_s);
        QCOMPARE(run({u"sample"_s, folder}).code, 0);
        QString id;
        for (const QJsonObject& article : run({u"articles"_s, folder, u"--json"_s}).objects())
            if (!article.value(u"breaking").toBool() && article.value(u"language").toString() == u"ar")
                id = article.value(u"id").toString();
        const auto events = run({u"alert"_s, folder, u"list"_s, u"--json"_s}).objects().size();
        for (const auto& minutes : {u"0"_s, u"-5"_s, u"1441"_s, u"99999999999"_s, u"x"_s}) {
            const Answer refused = run({u"alert"_s, folder, u"flag"_s, id, u"--minutes"_s, minutes});
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.errors.contains("1 to 1440 minutes"), refused.errors.constData());
        }
        const QJsonObject flagged =
            run({u"alert"_s, folder, u"flag"_s, id, u"--minutes"_s, u"5"_s, u"--json"_s}).object();
        QCOMPARE(flagged.value(u"breaking").toBool(), true);
        QCOMPARE(flagged.value(u"kicker").toString(), u"عاجل"_s);
        QCOMPARE(flagged.value(u"urgency").toInt(), 1);
        QCOMPARE(run({u"alert"_s, folder, u"unflag"_s, id, u"--json"_s}).object().value(u"breaking").toBool(),
                 false);
        QCOMPARE(run({u"alert"_s, folder, u"unflag"_s, id}).code, 1);
        const auto log = run({u"alert"_s, folder, u"list"_s, u"--json"_s}).objects();
        QCOMPARE(log.size(), events + 2);
        QCOMPARE(log.last().value(u"what").toString(), u"unflagged"_s);
        QCOMPARE(run({u"alert"_s, folder, u"verify"_s}).code, 0);
        const QDir ledgers(folder + u"/alerts/ledger"_s);
        QFile ledger(ledgers.filePath(ledgers.entryList({u"*.jsonl"_s}).value(0)));
        const QByteArray bytes = readFile(ledger.fileName()).value();
        const auto first = bytes.indexOf("\"flagged\"");
        QVERIFY(writeFileAtomically(ledger.fileName(), QByteArray(bytes).replace(first, 9, "\"expired\""))
                    .has_value());
        QCOMPARE(run({u"alert"_s, folder, u"verify"_s}).code, 1);
        QCOMPARE(run({u"verify"_s, folder}).code, 1);
    }

    void importMakesTheNewsroomOfTheSite()
    {
        const QString file = m_folder.path(u"export.xml"_s);
        WxrCommentSample comment;
        comment.url = "https://x/?a&b";
        WxrItemSample post;
        post.comments = comment.xml();
        QVERIFY(writeFileAtomically(file, WxrSample{}.document(post.xml())).has_value());
        const QString folder = m_folder.path(u"imported"_s);
        const Answer answer = run({u"import"_s, folder, file, u"--json"_s});
        QCOMPARE(answer.code, 0);
        const QJsonObject report = answer.object();
        QCOMPARE(answer.objects().size(), 1);
        QCOMPARE(report.value(u"created")[u"articles"].toInt(), 1);
        QCOMPARE(report.value(u"repaired").toArray().size(), 1);
        QVERIFY(report.value(u"repaired")[0][u"line"].toInt() > 1);
        const QJsonObject settings =
            QJsonDocument::fromJson(readFile(folder + u"/warraq.json"_s).value()).object();
        QCOMPARE(settings.value(u"name").toString(), u"صحيفة التجربة"_s);
        QCOMPARE(settings.value(u"languages")[0].toString(), u"ar"_s);
        QCOMPARE(run({u"verify"_s, folder}).code, 0);
        // Nothing is made for a file that is not there or not an export.
        QCOMPARE(run({u"import"_s, m_folder.path(u"none"_s), u"/nonexistent.xml"_s}).code, 1);
        QVERIFY(!QFile::exists(m_folder.path(u"none"_s)));
        QVERIFY(writeFileAtomically(m_folder.path(u"page.xml"_s), "<html/>").has_value());
        QCOMPARE(run({u"import"_s, m_folder.path(u"none"_s), m_folder.path(u"page.xml"_s)}).code, 1);
        QVERIFY(!QFile::exists(m_folder.path(u"none"_s)));
    }

    void aCutExportIsSaidAndKept()
    {
        QFile whole(QStringLiteral(WARRAQ_TEST_DATA "/wxr/cut-in-comment.xml"));
        QVERIFY(whole.exists());
        const QString folder = m_folder.path(u"cut"_s);
        const Answer cut = run({u"import"_s, folder, whole.fileName(), u"--json"_s});
        QCOMPARE(cut.code, 1);
        QVERIFY2(cut.errors.contains("ends in the middle"), cut.errors);
        QCOMPARE(cut.object().value(u"created").toObject().value(u"articles").toInt(), 1);
        const Answer wrong = run({u"import"_s, m_folder.path(u"never"_s), whole.fileName(), u"/none.xml"_s});
        QCOMPARE(wrong.code, 1);
        QVERIFY(!QFile::exists(m_folder.path(u"never"_s)));
    }

    void aProjectOpenElsewhereIsNotChanged()
    {
        const QString folder = m_folder.path(u"locked"_s);
        QCOMPARE(run({u"new"_s, folder, u"--name"_s, u"x"_s}).code, 0);
        const auto holder = Project::open(folder, Project::Mode::ReadWrite, m_clock);
        QVERIFY(holder && !(*holder)->isReadOnly());
        const Answer refused = run({u"import"_s, folder, m_folder.path(u"export.xml"_s)});
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.errors.contains("open elsewhere"));
        QCOMPARE(run({u"articles"_s, folder}).code, 0);
    }

    void renderAndExport()
    {
        const QString id = run({u"articles"_s, m_sample, u"--status"_s, u"published"_s, u"--json"_s})
                               .object()
                               .value(u"id")
                               .toString();
        const Answer page = run({u"render"_s, m_sample, id});
        QCOMPARE(page.code, 0);
        QVERIFY(page.out.contains("<html"));
        QCOMPARE(run({u"render"_s, m_sample, id, u"--surface"_s, u"ticker"_s}).code, 2);
        const QString target = m_folder.path(u"out.html"_s);
        QCOMPARE(
            run({u"export"_s, m_sample, u"--format"_s, u"html"_s, u"--article"_s, id, u"--out"_s, target})
                .code,
            0);
        QVERIFY(readFile(target).value().contains("<article"));
    }

    void aConflictIsFoundAndNotExported()
    {
        const QString folder = m_folder.path(u"torn"_s);
        QCOMPARE(run({u"new"_s, folder, u"--name"_s, u"x"_s}).code, 0);
        const BodyContext context{Direction::RightToLeft, u"ar"_s};
        Conflict conflict;
        conflict.mine.blocks = readBody("<p>a</p>", context);
        conflict.theirs.blocks = readBody("<p>b</p>", context);
        Article article;
        article.id = ArticleId(u"20261123-aaaaaa"_s);
        article.blocks = {makeConflict(conflict, context)};
        {
            const auto project = Project::open(folder, Project::Mode::ReadWrite, m_clock);
            QVERIFY(project && (*project)->save(article, {}));
        }
        bool found = false;
        for (const QJsonObject& finding : run({u"check"_s, folder, u"--json"_s}).objects())
            found = found || finding.value(u"rule").toString() == u"conflict";
        QVERIFY(found);
        const QString target = m_folder.path(u"torn.html"_s);
        const Answer refused = run({u"export"_s, folder, u"--format"_s, u"html"_s, u"--article"_s,
                                    article.id.value(), u"--out"_s, target});
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.errors.contains("two versions"));
        QVERIFY(!QFile::exists(target));
    }

    void checkFindsSpelling()
    {
        const QString file = m_folder.path(u"خطأ.txt"_s);
        QVERIFY(writeFileAtomically(file, "عنوان الخخبرر\n\nهذه كلمه خاطؤئة في النص.\n").has_value());
        const Answer answer = run({u"check"_s, file, u"--json"_s});
        QCOMPARE(answer.code, 0);
        if (answer.errors.contains("dictionary"))
            QSKIP("no dictionary here");
        QVERIFY(!answer.objects().isEmpty());
        QCOMPARE(answer.objects().first().value(u"field").toString(), u"text"_s);
        QCOMPARE(answer.objects().first().value(u"block").toInt(), 0);
        for (const QJsonObject& finding : answer.objects()) {
            for (const char* name :
                 {"rule", "severity", "field", "block", "offset", "length", "text", "message", "fixes"})
                QVERIFY2(finding.contains(QLatin1StringView(name)), name);
            QCOMPARE(finding.value(u"text").toString().size(), finding.value(u"length").toInteger());
        }
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"

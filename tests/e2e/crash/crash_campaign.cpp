// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kills the real window again and again while a person types, and looks at what is left:
//   - warraq-cli verify finds nothing wrong;
//   - every word that was typed a second or more before the end is in its story's file or in its journal;
//   - no word stands twice.
// In half of the rounds another program writes into the same stories meanwhile, so that the window merges:
// its words may not be lost either. Every tenth kill hits an import instead: begun again, it brings every
// story and every comment exactly once.
//
//   crash_campaign TYPIST CLI [--kills N] [--steps N] [--faults N]
//
// --kills    at random moments          (WARRAQ_CRASH_KILLS)
// --steps    at the n-th step of writing, for n = 1 … N  (WARRAQ_CRASH_STEPS)
// --faults   the disk is full for a while, then the window is closed: nothing may be missing
// Prints one line a round that lost something and the counts at the end; exit code 1 when anything was lost.
#include "article/article.h"
#include "article/html_reader.h"
#include "base/atomic_file.h"
#include "base/clock.h"
#include "comments/comment_store.h"
#include "project/project.h"
#include "project/recovery_journal.h"
#include "temporary_project.h"
#include "wxr_samples.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <cstdio>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 promise = 1'000;   // ms: what was typed before is never lost
constexpr int killsOfAnImport = 10; // one of so many
constexpr int postsOfAnImport = 60;
constexpr int commentsOfAPost = 4;

struct TypedWord
{
    qint64 at = 0; ///< ms since 1970
    QString story;
    QString word;
    bool isSaved = false; ///< written to the file by another program: there is no second to wait for
};

struct Counts
{
    int rounds = 0;
    int killed = 0;
    int imports = 0;    ///< killed
    qint64 outside = 0; ///< words that another program wrote
    qint64 typed = 0;
    qint64 lost = 0;   ///< words older than the promise
    qint64 behind = 0; ///< words younger than it
    qint64 oldest = 0; ///< ms: the oldest word that is missing
    qint64 bytes = 0;  ///< most that were missing after one round
    int unclean = 0;   ///< rounds after which verify found something
    int doubled = 0;
};

class Campaign
{
public:
    Campaign(QString typist, QString cli)
        : m_typist(std::move(typist))
        , m_cli(std::move(cli))
        , m_room(m_folder.path(u"غرفة"_s))
    {
    }

    [[nodiscard]] bool prepare()
    {
        run({u"new"_s, m_room, u"--name"_s, u"غرفة"_s, u"--language"_s, u"ar"_s});
        for (const QString& name : {u"أول"_s, u"ثان"_s}) {
            writeText(m_folder.path(name + u".txt"_s), u"%1\n\nبداية.\n"_s.arg(name).toUtf8());
            run({u"import"_s, m_room, m_folder.path(name + u".txt"_s)});
        }
        const SystemClock clock;
        const auto project = Project::open(m_room, Project::Mode::ReadOnly, clock);
        for (const ArticleSummary& summary : (*project)->articles())
            m_stories += summary.id;
        return m_stories.size() == 2;
    }

    void killAtRandom()
    {
        if (++m_kills % killsOfAnImport == 0)
            return killImport();
        m_othersWrite = m_kills % 2 == 0;
        round({}, 600 + QRandomGenerator::global()->bounded(2'600));
        m_othersWrite = false;
    }
    void killAtStep(int step) { round({{u"WARRAQ_CRASH_STEP"_s, QString::number(step)}}, 9'000); }
    void fillTheDisk(int step)
    {
        round({{u"WARRAQ_FAULT_STEP"_s, QString::number(step)}, {u"WARRAQ_TYPE_FOR"_s, u"5000"_s}}, 20'000);
    }
    [[nodiscard]] const Counts& counts() const { return m_counts; }

private:
    QByteArray run(const QStringList& arguments, int* code = nullptr)
    {
        QProcess process;
        process.start(m_cli, arguments);
        process.waitForFinished(60'000);
        if (code)
            *code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return process.readAllStandardOutput() + process.readAllStandardError();
    }

    /// By story: its words, as its newest journal has them, else its file.
    [[nodiscard]] QHash<QString, QStringList> words() const
    {
        QHash<QString, QStringList> words;
        const SystemClock clock;
        const auto project = Project::open(m_room, Project::Mode::ReadOnly, clock);
        if (!project)
            return words;
        for (const ArticleSummary& summary : (*project)->articles()) {
            if (const auto loaded = (*project)->load(summary.id))
                words.insert(summary.id.value(), wordsOf(loaded->article));
        }
        QSet<QString> seen;
        for (const UnsavedWork& work : unsavedWork(**project)) { // newest first
            const QString story = work.article.id.value();
            if (work.fileMovedOn)
                words[story] += missingIn(words.value(story), work.article); // both are offered
            else if (!seen.contains(story))
                words.insert(story, wordsOf(work.article));
            seen.insert(work.article.id.value());
        }
        return words;
    }

    [[nodiscard]] static QStringList missingIn(const QStringList& there, const Article& article)
    {
        QStringList missing = wordsOf(article);
        missing.removeIf([&there](const QString& word) { return there.contains(word); });
        return missing;
    }

    [[nodiscard]] static QStringList wordsOf(const Article& article)
    {
        static const QRegularExpression pattern(u"(كلمة|خارج)\\d{6}"_s);
        QStringList words;
        for (const auto& match : pattern.globalMatch(plainText(article.blocks)))
            words += match.captured();
        return words;
    }

    /// Starts it, lets it type for `time`, kills it if it still lives, and looks.
    void round(const QMap<QString, QString>& harm, qint64 time)
    {
        QProcess typist;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (auto it = harm.cbegin(); it != harm.cend(); ++it)
            environment.insert(it.key(), it.value());
        typist.setProcessEnvironment(environment);
        typist.start(m_typist, {m_room, QString::number(m_next)});
        if (!typist.waitForReadyRead(30'000)) // the first word
            std::fprintf(stderr, "nothing was typed: %s\n", typist.readAllStandardError().constData());
        QElapsedTimer timer;
        for (timer.start(); typist.state() != QProcess::NotRunning && timer.elapsed() < time;) {
            typist.waitForFinished(int(std::min<qint64>(time - timer.elapsed(), m_othersWrite ? 200 : time)));
            if (m_othersWrite)
                writeOutside();
        }
        const qint64 end = QDateTime::currentMSecsSinceEpoch();
        typist.kill();
        typist.waitForFinished();
        ++m_counts.rounds;
        m_counts.killed += typist.exitStatus() == QProcess::CrashExit;
        const QList<TypedWord> typed = read(typist.readAllStandardOutput());
        look(typed, typist.exitStatus() == QProcess::CrashExit, std::min(end, lastOf(typed) + 60));
    }

    /// As another program would: reads a story, puts a paragraph first, and writes it if nobody else has.
    void writeOutside()
    {
        const SystemClock clock;
        const auto project = Project::open(m_room, Project::Mode::ReadOnly, clock);
        if (!project)
            return;
        const ArticleId story = m_stories.at(QRandomGenerator::global()->bounded(2));
        const QString path = (*project)->articlePath(story);
        QByteArray bytes = readFile(path).value_or(QByteArray());
        const QString hash = contentHash(bytes);
        const auto begin = bytes.indexOf("<p");
        const QString word = u"خارج%1"_s.arg(m_outside++, 6, 10, QChar(u'0'));
        if (begin < 0)
            return;
        bytes.insert(begin, "<p dir=\"rtl\">" + word.toUtf8() + "</p>\n");
        if (writeFileAtomically(path, bytes, hash)) {
            m_all.append({QDateTime::currentMSecsSinceEpoch(), story.value(), word, true});
            ++m_counts.outside;
        }
    }

    /// Kills an import, looks, and begins it again.
    void killImport()
    {
        const QString file = m_folder.path(u"export%1.xml"_s.arg(m_imports));
        const qint64 first = 1'000LL * ++m_imports;
        QByteArray items;
        for (int i = 0; i < postsOfAnImport; ++i) {
            WxrItemSample item;
            item.id = first + i;
            item.title = "وارد " + QByteArray::number(item.id);
            for (int k = 0; k < commentsOfAPost; ++k) {
                WxrCommentSample comment;
                comment.id = item.id * 10 + k;
                item.comments += comment.xml();
            }
            items += item.xml();
        }
        writeText(file, WxrSample().document(items));
        QProcess import;
        import.start(m_cli, {u"import"_s, m_room, file});
        import.waitForStarted();
        import.waitForFinished(QRandomGenerator::global()->bounded(m_importTime));
        import.kill();
        import.waitForFinished();
        ++m_counts.rounds;
        m_counts.imports += import.exitStatus() == QProcess::CrashExit;
        m_counts.killed += import.exitStatus() == QProcess::CrashExit;
        look({}, true, QDateTime::currentMSecsSinceEpoch());
        QElapsedTimer timer;
        timer.start();
        int code = 0;
        const QByteArray said = run({u"import"_s, m_room, file}, &code);
        m_importTime = int(std::max<qint64>(100, timer.elapsed()));
        if (code != 0) {
            ++m_counts.unclean;
            std::printf("round %d: importing again says %s\n", m_counts.rounds, said.constData());
        }
        lookAtImports();
    }

    void lookAtImports()
    {
        const SystemClock clock;
        const auto project = Project::open(m_room, Project::Mode::ReadOnly, clock);
        QHash<QString, int> titles;
        for (const ArticleSummary& summary : (*project)->articles())
            ++titles[summary.meta.headline];
        for (int import = 1; import <= m_imports; ++import)
            for (int i = 0; i < postsOfAnImport; ++i) {
                const QString title = u"وارد %1"_s.arg(1'000LL * import + i);
                const int there = titles.value(title);
                m_counts.lost += there == 0;
                m_counts.doubled += there > 1;
                if (there != 1)
                    std::printf("round %d: «%s» stands there %d times\n", m_counts.rounds, qPrintable(title),
                                there);
            }
        const auto comments = CommentStore::open(m_room, true, clock);
        const auto counts = comments ? (*comments)->counts() : Result<QueueCounts>();
        const qint64 there = counts ? counts->pending + counts->approved + counts->spam + counts->trash : -1;
        if (there != qint64(m_imports) * postsOfAnImport * commentsOfAPost) {
            ++m_counts.lost;
            std::printf("round %d: %lld comments after %d imports\n", m_counts.rounds,
                        static_cast<long long>(there), m_imports);
        }
    }

    /// A program that killed itself did so right after its last word.
    [[nodiscard]] static qint64 lastOf(const QList<TypedWord>& typed)
    {
        return typed.isEmpty() ? 0 : typed.last().at;
    }

    [[nodiscard]] QList<TypedWord> read(const QByteArray& output)
    {
        QList<TypedWord> typed;
        for (const QString& line : QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList parts = line.split(u' ');
            if (parts.size() == 3)
                typed.append({parts[0].toLongLong(), parts[1], parts[2]});
        }
        m_counts.typed += typed.size();
        m_next += typed.size() + 1; // one may be half typed
        return typed;
    }

    void look(const QList<TypedWord>& typed, bool crashed, qint64 end)
    {
        m_all += typed;
        const QHash<QString, QStringList> left = words();
        qint64 bytes = 0;
        QList<TypedWord> still;
        for (const TypedWord& word : std::as_const(m_all)) {
            if (left.value(word.story).contains(word.word)) {
                still += word;
                if (left.value(word.story).count(word.word) > 1) {
                    ++m_counts.doubled;
                    std::printf("round %d: %s of %s stands there twice\n", m_counts.rounds,
                                qPrintable(word.word), qPrintable(word.story));
                }
                continue;
            }
            const qint64 age = end - word.at;
            bytes += word.word.toUtf8().size() + 1;
            m_counts.oldest = std::max(m_counts.oldest, age);
            if (crashed && age < promise && !word.isSaved) {
                ++m_counts.behind;
                continue;
            }
            ++m_counts.lost;
            std::printf("round %d: %s of %s was typed %lld ms before the end and is nowhere\n",
                        m_counts.rounds, qPrintable(word.word), qPrintable(word.story),
                        static_cast<long long>(age));
        }
        m_all = still;
        m_counts.bytes = std::max(m_counts.bytes, bytes);
        recover();
        int code = 0;
        const QByteArray words = run({u"verify"_s, m_room}, &code);
        if (code != 0) {
            ++m_counts.unclean;
            std::printf("round %d: verify says %s\n", m_counts.rounds, words.constData());
        }
    }

    /// What a person does next: takes the unsaved text back. Without it the next round would type into an
    /// older text.
    void recover()
    {
        const SystemClock clock;
        auto project = Project::open(m_room, Project::Mode::ReadWrite, clock);
        if (!project)
            return;
        for (UnsavedWork& work : unsavedWork(**project)) {
            const auto file = (*project)->load(work.article.id);
            Article whole = work.article;
            if (work.fileMovedOn && file) { // takes over what the file does not have
                whole = file->article;
                if (const QStringList missing = missingIn(wordsOf(whole), work.article); !missing.isEmpty())
                    whole.blocks += readBody("<p>" + missing.join(u' ').toUtf8() + "</p>",
                                             {whole.meta.direction, whole.meta.language});
            }
            if ((*project)->save(whole, file ? file->fileHash : QString()).has_value())
                (void)setAsideJournal(work.journal);
        }
    }

    TemporaryFolder m_folder;
    QString m_typist;
    QString m_cli;
    QString m_room;
    QList<ArticleId> m_stories; ///< that are typed into
    qint64 m_next = 1;
    qint64 m_outside = 1;
    int m_kills = 0;
    int m_imports = 0;
    int m_importTime = 800; ///< ms, of the last one that nobody killed
    bool m_othersWrite = false;
    QList<TypedWord> m_all; ///< of all rounds: what was saved once must never vanish
    Counts m_counts;
};

int wanted(const QCommandLineParser& parser, const QString& option, const char* variable)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable)
                                               : parser.value(option).toInt();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"kills"_s, {}, u"n"_s, u"0"_s},
                       {u"steps"_s, {}, u"n"_s, u"0"_s},
                       {u"faults"_s, {}, u"n"_s, u"0"_s}});
    parser.process(application);
    if (parser.positionalArguments().size() != 2)
        return 2;
    Campaign campaign(parser.positionalArguments()[0], parser.positionalArguments()[1]);
    if (!campaign.prepare()) {
        std::fprintf(stderr, "the newsroom could not be made\n");
        return 2;
    }
    const int kills = wanted(parser, u"kills"_s, "WARRAQ_CRASH_KILLS");
    const int steps = wanted(parser, u"steps"_s, "WARRAQ_CRASH_STEPS");
    for (int i = 0; i < kills; ++i)
        campaign.killAtRandom();
    for (int step = 1; step <= steps; ++step)
        campaign.killAtStep(step);
    for (int i = 0; i < parser.value(u"faults"_s).toInt(); ++i)
        campaign.fillTheDisk(1 + 7 * i);
    const Counts& c = campaign.counts();
    std::printf("rounds %d, killed %d (importing %d), words of others %lld, words typed %lld, lost %lld, "
                "doubled %d, behind at the end %lld (at most %lld "
                "bytes, oldest %lld ms), verify not clean %d\n",
                c.rounds, c.killed, c.imports, static_cast<long long>(c.outside),
                static_cast<long long>(c.typed), static_cast<long long>(c.lost), c.doubled,
                static_cast<long long>(c.behind), static_cast<long long>(c.bytes),
                static_cast<long long>(c.oldest), c.unclean);
    const bool tested = c.typed > 0 && (kills + steps == 0 || c.killed > 0);
    return tested && c.lost == 0 && c.doubled == 0 && c.unclean == 0 ? 0 : 1;
}

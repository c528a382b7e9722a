// SPDX-License-Identifier: GPL-3.0-or-later
//
// Three people at three machines change one newsroom at random and sync through a bare repository, while
// syncs are killed and the repository vanishes under them. In the end
//   - all machines hold the same files and the same version, byte for byte;
//   - every word that was ever inserted is in a file (a conflict card and a copy are files) or, if somebody
//     took it out, in a version;
//   - warraq-cli verify finds nothing wrong.
//
//   desk_campaign CLI [--rounds N] [--seed N]          (WARRAQ_DESK_ROUNDS, WARRAQ_DESK_SEED)
//
// Prints its counts; exit code 1 when anything was lost or differs.
#include "base/atomic_file.h"
#include "desk_hands.h"
#include "project/git_repository.h"
#include "temporary_project.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <cstdio>
#include <deque>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

constexpr int machines = 3;

struct Counts
{
    int changes = 0;
    int syncs = 0;
    int refused = 0; ///< syncs that ended with an error without having been disturbed
    int killed = 0;
    int vanished = 0;
};

/// Copies are kept for people to look at, and these machines have no readers' comments to decide about.
bool isExpected(const QByteArray& finding)
{
    return finding.contains("article-id-twice") || finding.contains("comments-missing");
}

class Desk
{
public:
    Desk(QString cli, quint32 seed)
        : m_cli(std::move(cli))
        , m_random(seed)
    {
        QDir().mkpath(m_remote);
        const QStringList names{u"ليلى"_s, u"سمير"_s, u"نور"_s};
        for (int i = 0; i < machines; ++i)
            m_hands.emplace_back(m_folder.path(u"machine%1"_s.arg(i)), names.at(i), m_tokens, m_random);
        run({u"new"_s, m_hands.front().folder(), u"--name"_s, u"غرفة"_s, u"--language"_s, u"ar"_s});
        for (int i = 0; i < 40; ++i)
            m_hands.front().change();
        m_hands.front().record();
        for (int i = 1; i < machines; ++i) {
            QProcess::execute(u"cp"_s, {u"-a"_s, m_hands.front().folder(), m_hands.at(size_t(i)).folder()});
            QDir(m_hands.at(size_t(i)).folder() + u"/.warraq"_s).removeRecursively();
        }
    }

    void round()
    {
        Hands& hands = m_hands.at(size_t(m_random.bounded(machines)));
        for (int i = m_random.bounded(5); i >= 0; --i)
            m_counts.changes += hands.change();
        if (m_random.bounded(3) == 0)
            return; // syncs another time
        const int luck = m_random.bounded(100);
        if (luck < 20)
            killedSync(hands);
        else if (luck < 30)
            vanishingSync(hands);
        else
            plainSync(hands);
    }

    /// True when everything is everywhere.
    bool settle()
    {
        for (int i = 0; i < 2 * machines; ++i)
            plainSync(m_hands.at(size_t(i % machines)));
        bool isSame = true;
        const auto first = files(m_hands.front().folder());
        for (const Hands& hands : m_hands) {
            const auto other = files(hands.folder());
            if (other != first || head(hands) != head(m_hands.front())) {
                isSame = false;
                std::printf("%s differs\n", qPrintable(hands.folder()));
                for (const QString& path : first.keys() + other.keys())
                    if (first.value(path) != other.value(path))
                        std::printf("  %s\n", qPrintable(path));
            }
        }
        return isSame;
    }

    /// How many words are gone. Prints them.
    int look()
    {
        QSet<QString> inFiles;
        const auto all = files(m_hands.front().folder());
        for (const QByteArray& bytes : all)
            inFiles += Tokens::in(bytes);
        const QSet<QString> inVersions = tokensOfHistory();
        int lost = 0;
        int taken = 0;
        Tokens counter;
        for (int i = 0; i < m_tokens.count(); ++i) {
            const QString token = counter.next();
            const bool isRemoved = m_tokens.removed().contains(token);
            taken += !inFiles.contains(token);
            if (inFiles.contains(token) || (isRemoved && inVersions.contains(token)))
                continue;
            ++lost;
            std::printf("%s is in no file%s\n", qPrintable(token),
                        inVersions.contains(token) ? ", though nobody took it out" : " and in no version");
        }
        std::printf("words: %d inserted, %lld in files, %d in versions only, %d lost\n", m_tokens.count(),
                    qint64(inFiles.size()), taken, lost);
        std::printf(
            "files: %lld, of these copies %lld, stories with conflict cards %lld\n", qint64(all.size()),
            qint64(std::ranges::count_if(all.keys(), [](const QString& p) { return p.contains(u" ("); })),
            qint64(std::ranges::count_if(all,
                                         [](const QByteArray& b) { return b.contains("warraq-conflict"); })));
        return lost;
    }

    int findings()
    {
        int found = 0;
        for (const Hands& hands : m_hands)
            for (const QByteArray& line : run({u"verify"_s, hands.folder(), u"--json"_s}).split('\n'))
                if (line.startsWith('{') && !isExpected(line)) {
                    ++found;
                    std::printf("verify: %s\n", line.constData());
                }
        return found;
    }
    [[nodiscard]] const Counts& counts() const { return m_counts; }

private:
    QByteArray run(const QStringList& arguments, int* code = nullptr)
    {
        QProcess process;
        process.start(m_cli, arguments);
        process.waitForFinished(120'000);
        if (code)
            *code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        if (code && *code != 0)
            std::printf("%s", process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

    [[nodiscard]] QStringList syncOf(const Hands& hands) const
    {
        return {u"sync"_s, hands.folder(), m_remote, u"--json"_s};
    }

    void plainSync(const Hands& hands)
    {
        QElapsedTimer timer;
        timer.start();
        int code = 0;
        run(syncOf(hands), &code);
        m_usual = std::max<qint64>(20, timer.elapsed());
        ++m_counts.syncs;
        m_counts.refused += code != 0;
    }

    void killedSync(const Hands& hands)
    {
        QProcess process;
        process.start(m_cli, syncOf(hands));
        process.waitForStarted();
        QThread::msleep(m_random.bounded(quint32(m_usual)));
        process.kill();
        process.waitForFinished();
        ++m_counts.syncs;
        m_counts.killed += process.exitStatus() == QProcess::CrashExit;
    }

    void vanishingSync(const Hands& hands)
    {
        QProcess process;
        process.start(m_cli, syncOf(hands));
        process.waitForStarted();
        QThread::msleep(m_random.bounded(quint32(m_usual)));
        QDir().rename(m_remote, m_remote + u".away"_s);
        process.waitForFinished(120'000);
        QDir(m_remote).removeRecursively(); // what was begun there: a disk that is mounted again hides it
        QDir().rename(m_remote + u".away"_s, m_remote);
        ++m_counts.syncs;
        m_counts.vanished += process.exitCode() != 0;
    }

    static QMap<QString, QByteArray> files(const QString& folder)
    {
        QMap<QString, QByteArray> files;
        QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = QDir(folder).relativeFilePath(walk.next());
            if (!path.startsWith(u".git/") && !path.startsWith(u".warraq/"))
                files.insert(path, readFile(walk.filePath()).value_or(QByteArray()));
        }
        return files;
    }

    static QString head(const Hands& hands)
    {
        const auto repository = GitRepository::open(hands.folder(), GitRepository::Open::Existing);
        return textOf(repository->tip()->commit.value_or(git_oid()));
    }

    QSet<QString> tokensOfHistory()
    {
        QSet<QString> found;
        const auto repository = GitRepository::open(m_hands.front().folder(), GitRepository::Open::Existing);
        GitHandle<git_revwalk, git_revwalk_free> walk;
        git_oid id;
        git_revwalk_new(std::out_ptr(walk), repository->get());
        git_revwalk_push_head(walk.get());
        while (git_revwalk_next(&id, walk.get()) == 0) {
            const auto commit = repository->commit(id);
            const auto tree = repository->treeOf(commit->get());
            const auto changes = repository->changesOf(commit->get());
            for (const ChangedFile& file : *changes) {
                const auto entry = repository->entry(tree->get(), file.path);
                if (entry && *entry)
                    found += Tokens::in(*repository->blob(*git_tree_entry_id(entry->get())));
            }
        }
        return found;
    }

    TemporaryFolder m_folder;
    QString m_remote = m_folder.path(u"bare"_s);
    QString m_cli;
    QRandomGenerator m_random;
    Tokens m_tokens;
    std::deque<Hands> m_hands;
    Counts m_counts;
    qint64 m_usual = 100; ///< ms of a sync
};

int number(const QCommandLineParser& parser, const QString& name, const char* variable)
{
    const int asked = qEnvironmentVariableIntValue(variable);
    return asked > 0 ? asked : parser.value(name).toInt();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{u"rounds"_s, u"how many"_s, u"N"_s, u"60"_s}, {u"seed"_s, u"of chance"_s, u"N"_s, u"7"_s}});
    parser.process(application);
    const int rounds = number(parser, u"rounds"_s, "WARRAQ_DESK_ROUNDS");
    const int seed = number(parser, u"seed"_s, "WARRAQ_DESK_SEED");
    QElapsedTimer timer;
    timer.start();
    Desk desk(parser.positionalArguments().value(0), quint32(seed));
    for (int i = 0; i < rounds; ++i)
        desk.round();
    const bool isSame = desk.settle();
    const int lost = desk.look();
    const int found = desk.findings();
    const Counts& counts = desk.counts();
    std::printf("desk: %d rounds (seed %d), %d changes, %d syncs, of these %d killed, %d with a vanished "
                "repository, %d refused; %s; %d findings; %lld s\n",
                rounds, seed, counts.changes, counts.syncs, counts.killed, counts.vanished, counts.refused,
                isSame ? "all machines are the same" : "MACHINES DIFFER", found, timer.elapsed() / 1000);
    return isSame && lost == 0 && found == 0 && counts.refused == 0 ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a sync of a large newsroom takes, beside what git takes to fetch and push the same in the same
// run:
//
//   bench_sync [--articles 10000] [--rounds 5]
//
// Two machines and a bare repository on one disk. Medians in milliseconds; git merges nothing and writes no
// files, so the honest yardstick of the last row is `git fetch && git merge && git push`.
#include "article/article_file.h"
#include "article/html_reader.h"
#include "base/atomic_file.h"
#include "project/project.h"
#include "project/sync.h"
#include "temporary_project.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

const SystemClock systemClock;

void run(const QString& folder, const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"git"_s, QStringList{u"-c"_s, u"safe.directory=*"_s, u"-c"_s, u"gc.auto=0"_s} + arguments);
    process.waitForFinished(-1);
    if (process.exitCode() != 0)
        qFatal("git %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
}

double sync(const QString& folder, const QString& remote)
{
    SyncOptions options;
    options.who = {u"ليلى"_s, {}};
    options.clock = &systemClock;
    QElapsedTimer timer;
    timer.start();
    const auto report = warraq::sync(folder, remote, options);
    if (!report)
        qFatal("sync: %s %s", qPrintable(errorCodeName(report.error().code)),
               qPrintable(report.error().detail));
    return double(timer.nsecsElapsed()) / 1e6;
}

/// What git takes for the same step: the folder recorded, fetched, merged, sent.
double gitSync(const QString& folder, bool hasChanges)
{
    QElapsedTimer timer;
    timer.start();
    run(folder, {u"add"_s, u"-A"_s});
    if (hasChanges)
        run(folder, {u"commit"_s, u"-q"_s, u"-m"_s, u"x"_s});
    run(folder, {u"fetch"_s, u"-q"_s, u"there"_s});
    run(folder, {u"merge"_s, u"-q"_s, u"-X"_s, u"ours"_s, u"there/main"_s});
    run(folder, {u"push"_s, u"-q"_s, u"there"_s, u"main"_s});
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> times)
{
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

class Bench
{
public:
    Bench(int articles, int rounds)
        : m_rounds(rounds)
    {
        QDir().mkpath(m_remote);
        ProjectSettings settings;
        settings.name = u"غرفة"_s;
        const auto project = std::move(*Project::create(m_first, settings, systemClock));
        for (int i = 0; i < articles; ++i)
            write(*project, i);
        std::printf("%d articles; first sync %.0f ms\n", articles, sync(m_first, m_remote));
        QProcess::execute(u"cp"_s, {u"-a"_s, m_first, m_second});
        QDir(m_second + u"/.warraq"_s).removeRecursively();
        sync(m_second, m_remote);
        for (const QString& machine : {m_first, m_second}) {
            run(machine, {u"remote"_s, u"add"_s, u"there"_s, m_remote});
            run(machine, {u"config"_s, u"user.name"_s, u"x"_s});
            run(machine, {u"config"_s, u"user.email"_s, u"x@newsroom.example"_s});
            run(machine, {u"fetch"_s, u"-q"_s, u"there"_s});
        }
    }

    void measure(const char* name, int here, int there)
    {
        QList<double> ours;
        QList<double> yardstick;
        for (int i = 0; i < m_rounds; ++i) {
            edit(m_first, here, 0);
            edit(m_second, there, 1);
            sync(m_second, m_remote);
            ours += sync(m_first, m_remote);
            sync(m_second, m_remote);
            edit(m_first, here, 0);
            edit(m_second, there, 1);
            gitSync(m_second, there > 0);
            yardstick += gitSync(m_first, here > 0);
            gitSync(m_second, false);
        }
        std::printf("%-28s sync %8.0f ms   git %8.0f ms   ratio %.2f\n", name, median(ours),
                    median(yardstick), median(ours) / median(yardstick));
    }

private:
    void write(Project& project, int number)
    {
        Article article;
        article.id = project.newArticleId();
        article.meta.headline = u"قصة رقم %1"_s.arg(number);
        article.meta.created = systemClock.now();
        QByteArray body;
        for (int i = 0; i < 12; ++i)
            body +=
                u"<p>فقرة %1 من القصة %2، وفيها من الكلام ما يملأ سطرين أو ثلاثة في الصفحة المطبوعة.</p>\n"_s
                    .arg(i)
                    .arg(number)
                    .toUtf8();
        article.blocks = readBody(body, {article.meta.direction, article.meta.language});
        if (!project.save(article, QString()))
            qFatal("cannot save");
        m_paths += QDir(project.folder()).relativeFilePath(project.articlePath(article.id));
    }

    /// Paragraph 3 on one machine, 9 on the other: they merge without a conflict.
    void edit(const QString& machine, int count, int side)
    {
        for (int i = 0; i < count; ++i) {
            const QString file = machine + u'/' + m_paths.at(i * 37 % m_paths.size());
            QByteArray bytes = readFile(file).value_or(QByteArray());
            const auto at = bytes.indexOf(u"فقرة %1"_s.arg(side == 0 ? 3 : 9).toUtf8());
            bytes.insert(bytes.indexOf("</p>", at), u" تعديل %1"_s.arg(++m_edits).toUtf8());
            writeText(file, bytes);
        }
    }

    TemporaryFolder m_folder;
    QString m_first = m_folder.path(u"a"_s);
    QString m_second = m_folder.path(u"b"_s);
    QString m_remote = m_folder.path(u"bare"_s);
    QStringList m_paths;
    int m_rounds;
    int m_edits = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{u"articles"_s, u"how many"_s, u"N"_s, u"10000"_s}, {u"rounds"_s, u"how many"_s, u"N"_s, u"5"_s}});
    parser.process(application);
    Bench bench(parser.value(u"articles"_s).toInt(), parser.value(u"rounds"_s).toInt());
    bench.measure("nothing new", 0, 0);
    bench.measure("one edit here", 1, 0);
    bench.measure("one edit there", 0, 1);
    bench.measure("100 edits on both sides", 100, 100);
    return 0;
}

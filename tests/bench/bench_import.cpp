// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a generated export (100,000 comments unless told otherwise) and prints rate and peak memory, beside
// two yardsticks over the same file in the same run: reading it with a bare QXmlStreamReader, and that plus
// inserting the rows into a bare SQLite table in one transaction. Each runs in a process of its own, so that
// its memory is its own.
//   bench_import [COMMENTS] [FOLDER]
#include "base/clock.h"
#include "exchange/import.h"
#include "wxr_samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdio>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace warraq;

namespace {

struct Cost
{
    double seconds = 0;
    double mebibytes = 0;
    bool good = false;
};

/// Runs `work` in a child process and measures it.
Cost measured(const std::function<bool()>& work)
{
    QElapsedTimer timer;
    timer.start();
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work() ? 0 : 1);
    int status = 1;
    rusage used{};
    ::wait4(child, &status, 0, &used);
    return {double(timer.nsecsElapsed()) / 1e9, double(used.ru_maxrss) / 1024, status == 0};
}

/// All fields of all comments, by the plainest means.
bool skim(const QString& path, const std::function<void(const QStringList&)>& row)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && xml.tokenType() != QXmlStreamReader::EndElement)
            break;
        if (!xml.isStartElement() || xml.name() != u"comment")
            continue;
        QStringList fields;
        while (xml.readNextStartElement())
            fields.append(xml.readElementText());
        row(fields);
    }
    return !xml.hasError();
}

bool insertBare(const QString& path, const QString& database)
{
    SQLite::Database db(database.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec("PRAGMA journal_mode=WAL; CREATE TABLE c (a,b,c,d,e,f,g,h,i,j,k,l)");
    SQLite::Transaction transaction(db);
    SQLite::Statement insert(db, "INSERT INTO c VALUES (?,?,?,?,?,?,?,?,?,?,?,?)");
    const bool good = skim(path, [&insert](const QStringList& fields) {
        for (int i = 0; i < 12; ++i)
            insert.bind(i + 1, fields.value(i).toStdString());
        insert.exec();
        insert.reset();
    });
    transaction.commit();
    return good;
}

bool import(const QString& path, const QString& folder)
{
    const SystemClock clock;
    const auto project = Project::create(folder, {}, clock);
    return project && importFiles(**project, {path});
}

void print(const char* what, const Cost& cost, int comments, const Cost& yardstick)
{
    std::printf("%-34s %8.2f s %10.0f comments/s %8.0f MiB  ×%.2f%s\n", what, cost.seconds,
                comments / cost.seconds, cost.mebibytes, cost.seconds / yardstick.seconds,
                cost.good ? "" : "  FAILED");
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int comments = arguments.value(1, QStringLiteral("100000")).toInt();
    const QTemporaryDir folder(arguments.value(2, QDir::tempPath()) + QStringLiteral("/bench-import-XXXXXX"));
    const QString file = folder.filePath(QStringLiteral("export.xml"));
    writeLargeWxr(file, 100, comments);
    std::printf("%d comments, %.0f MiB\n", comments, double(QFile(file).size()) / 1048576);
    const Cost read = measured([&] { return skim(file, [](const QStringList&) {}); });
    const Cost bare =
        measured([&] { return insertBare(file, folder.filePath(QStringLiteral("bare.sqlite"))); });
    const Cost whole = measured([&] { return import(file, folder.filePath(QStringLiteral("project"))); });
    const Cost again = measured([&] {
        const SystemClock clock;
        const auto project =
            Project::open(folder.filePath(QStringLiteral("project")), Project::Mode::ReadWrite, clock);
        return project && importFiles(**project, {file});
    });
    print("bare QXmlStreamReader", read, comments, bare);
    print("the same and bare SQLite (yardstick)", bare, comments, bare);
    print("import", whole, comments, bare);
    print("import again, nothing new", again, comments, bare);
    const bool inBudget = comments / whole.seconds >= 20000 && whole.mebibytes <= 300;
    std::printf("budget (20,000 comments/s, 300 MiB): %s\n", inBudget ? "kept" : "MISSED");
    return whole.good && again.good ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/history_database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr int busyTimeoutMs = 5'000;
constexpr int applicationId = 0x57727168; // "Wrqh"

constexpr const char* schema = R"(
CREATE TABLE state(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE versions(
    n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, place INTEGER NOT NULL, at INTEGER NOT NULL,
    name TEXT NOT NULL, email TEXT NOT NULL, reason TEXT NOT NULL, fields TEXT NOT NULL, subject TEXT NOT NULL,
    article TEXT NOT NULL, articles INTEGER NOT NULL, files INTEGER NOT NULL, parents INTEGER NOT NULL);
CREATE INDEX versions_place ON versions(place, n);
CREATE TABLE touches(
    article TEXT NOT NULL, place INTEGER NOT NULL, n INTEGER NOT NULL, path TEXT NOT NULL,
    PRIMARY KEY(article, place, n, path)) WITHOUT ROWID;
CREATE TABLE articles(
    article TEXT NOT NULL, path TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY(article, path)) WITHOUT ROWID;
)";

/// Opens or makes the tables; false when what is there is not a good one of ours.
bool prepare(SQLite::Database& connection, int format)
{
    connection.exec("PRAGMA trusted_schema=OFF; PRAGMA temp_store=MEMORY; PRAGMA synchronous=NORMAL");
    const int tables = connection.execAndGet("SELECT count(*) FROM sqlite_schema").getInt();
    if (tables > 0)
        return connection.execAndGet("PRAGMA application_id").getInt() == applicationId &&
               connection.execAndGet("PRAGMA user_version").getInt() == format &&
               connection.execAndGet("SELECT count(*) FROM state").getInt() >= 0;
    connection.exec("PRAGMA journal_mode=WAL");
    SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
    if (connection.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0) { // nobody was faster
        connection.exec(schema);
        connection.exec("PRAGMA application_id=" + std::to_string(applicationId));
        connection.exec("PRAGMA user_version=" + std::to_string(format));
    }
    transaction.commit();
    return true;
}

std::unique_ptr<SQLite::Database> connect(const std::string& name, int format)
{
    auto connection = std::make_unique<SQLite::Database>(
        name, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX, busyTimeoutMs);
    return prepare(*connection, format) ? std::move(connection) : nullptr;
}

/// The index in its file; null when it cannot be kept there.
std::unique_ptr<SQLite::Database> connectInFile(const QString& path, int format)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        try {
            // Never through a link: a folder from a stranger would have us write elsewhere.
            if (QFileInfo(path).isSymLink())
                removeHistoryDatabase(path);
            if (auto connection = connect(QFile::encodeName(path).toStdString(), format))
                return connection;
        } catch (const SQLite::Exception& exception) {
            const int code = exception.getErrorCode();
            if (code != SQLITE_CORRUPT && code != SQLITE_NOTADB && code != SQLITE_ERROR)
                return nullptr; // busy, read-only, no such folder
        }
        removeHistoryDatabase(path);
    }
    return nullptr;
}

} // namespace

Error historyDatabaseError(const SQLite::Exception& exception, const QString& path)
{
    const ErrorCode code =
        exception.getErrorCode() == SQLITE_FULL ? ErrorCode::DiskFull : ErrorCode::HistoryFailed;
    return {code, path, 0, QString::fromUtf8(exception.what())};
}

QString historyDatabasePath(const QString& projectFolder)
{
    return projectFolder + u"/.warraq/history.sqlite"_s;
}

void removeHistoryDatabase(const QString& path)
{
    for (const char* const ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1StringView(ending));
}

Result<std::unique_ptr<SQLite::Database>> openHistoryDatabase(const QString& path, int format)
{
    QDir().mkpath(QFileInfo(path).path());
    auto connection = connectInFile(path, format);
    return guardedHistory(path, [&]() -> Result<std::unique_ptr<SQLite::Database>> {
        if (!connection)
            connection = connect(":memory:", format);
        return std::move(connection);
    });
}

} // namespace warraq

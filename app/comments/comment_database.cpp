// SPDX-License-Identifier: GPL-3.0-or-later
// A project folder may come from anyone: the schema is not trusted to call functions, and a file that is
// damaged or not ours is refused, never repaired or replaced behind the desk's back.
#include "comments/comment_database.h"

#include "comments/comment_schema.h"
#include "comments/comment_schema_parts.h"
#include "comments/comment_text.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace warraq {
namespace {

constexpr int busyTimeoutMs = 10'000;     ///< an import commits in batches far shorter than this
constexpr int applicationId = 0x57727271; // "Wrrq"

// An import writes to every leaf of every index again and again: with these in memory and few checkpoints
// (one for each 200 MB of log) a million comments come in twice as fast.
constexpr const char* importPragmas =
    "PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=48000; PRAGMA cache_size=-131072";
constexpr const char* decisionPragmas =
    "PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=1000; PRAGMA cache_size=-32768";

std::string fileName(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

Error errorOf(const SQLite::Exception& exception, const QString& path)
{
    const QString detail = QString::fromUtf8(exception.what());
    switch (exception.getErrorCode()) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, path, 0, detail};
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_READONLY:
        return {ErrorCode::NoPermission, path, 0, detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked, path, 0, detail};
    case SQLITE_CANTOPEN:
        if (QFileInfo::exists(path) && !QFileInfo(path).isReadable())
            return {ErrorCode::NoPermission, path, 0, detail};
        [[fallthrough]];
    default:
        return {ErrorCode::Database, path, 0, detail};
    }
}

SQLite::Database connect(const QString& path, bool readOnly)
{
    const bool empty = !QFileInfo::exists(path) || QFileInfo(path).size() == 0;
    if (!readOnly)
        return {fileName(path), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX,
                busyTimeoutMs};
    if (empty) // nothing to read and nothing may be written: an empty database that leaves no trace
        return {":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX,
                busyTimeoutMs};
    try {
        SQLite::Database connection(fileName(path), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX,
                                    busyTimeoutMs);
        connection.execAndGet("SELECT count(*) FROM sqlite_schema");
        return connection;
    } catch (const SQLite::Exception& exception) {
        if (exception.getErrorCode() != SQLITE_CANTOPEN && exception.getErrorCode() != SQLITE_READONLY)
            throw;
        // A WAL database in a folder that cannot be written to: SQLite cannot make its -shm file, so it is
        // read as a file nobody else changes (sqlite.org/wal.html, "Read-Only Databases").
        const QByteArray uri = QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
        return {uri.toStdString(), SQLite::OPEN_READONLY | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX,
                busyTimeoutMs};
    }
}

int formatOf(SQLite::Database& connection)
{
    return connection.execAndGet("PRAGMA user_version").getInt();
}

/// Makes the tables, or adds what an older format does not have; whole or not at all.
void bringUpToDate(SQLite::Database& connection)
{
    SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
    if (connection.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0)
        connection.exec(commentSchema);
    if (formatOf(connection) < CommentDatabase::currentFormat) { // nobody was faster
        for (const char* part : commentSchemaParts)
            connection.exec(part);
        connection.exec("PRAGMA user_version = 2");
    }
    transaction.commit();
}

Result<void> prepare(SQLite::Database& connection, const QString& path, bool readOnly)
{
    connection.exec("PRAGMA trusted_schema=OFF; PRAGMA foreign_keys=OFF; PRAGMA cell_size_check=ON;"
                    "PRAGMA temp_store=MEMORY;");
    const int format = formatOf(connection);
    const int tables = connection.execAndGet("SELECT count(*) FROM sqlite_schema").getInt();
    const int application = connection.execAndGet("PRAGMA application_id").getInt();
    if (tables > 0 && application != applicationId)
        return fail(ErrorCode::Database, path, 0, QStringLiteral("not a Warraq comment database"));
    if (format > CommentDatabase::currentFormat && !readOnly)
        return fail(ErrorCode::NewerFormat, path, 0, QString::number(format));
    if (tables == 0) {
        if (connection.execAndGet("PRAGMA journal_mode=WAL").getString() != "wal" &&
            connection.getFilename() != ":memory:")
            return fail(ErrorCode::Database, path, 0, QStringLiteral("write-ahead logging refused"));
    }
    // An in-memory database stands for an empty file that may only be read, and needs the tables too.
    if (format < CommentDatabase::currentFormat && (!readOnly || tables == 0))
        bringUpToDate(connection);
    return {};
}

} // namespace

CommentDatabase::CommentDatabase(SQLite::Database&& connection, QString path)
    : m_connection(std::move(connection))
    , m_path(std::move(path))
{
}

Result<std::unique_ptr<CommentDatabase>> CommentDatabase::open(const QString& path, bool readOnly)
{
    // Never through a link: a project from a stranger would have us write to a database elsewhere.
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
        if (const QString file = path + QLatin1StringView(ending); QFileInfo(file).isSymLink())
            return fail(ErrorCode::Unsupported, file, 0, QStringLiteral("a symbolic link is not followed"));
    }
    try {
        SQLite::Database connection = connect(path, readOnly);
        if (auto prepared = prepare(connection, path, readOnly); !prepared)
            return passOn(prepared);
        connection.exec(decisionPragmas);
        return std::unique_ptr<CommentDatabase>(new CommentDatabase(std::move(connection), path));
    } catch (const SQLite::Exception& exception) {
        return std::unexpected(errorOf(exception, path));
    }
}

Error CommentDatabase::errorFrom(const SQLite::Exception& exception) const
{
    return errorOf(exception, m_path);
}

void CommentDatabase::setDurability(Durability durability)
{
    if (durability == m_durability)
        return;
    m_connection.exec(durability == Durability::Decision ? decisionPragmas : importPragmas);
    m_durability = durability;
}

CommentDatabase::Statement CommentDatabase::use(const char* sql)
{
    auto& cached = m_literals[sql];
    if (!cached)
        cached = std::make_unique<Prepared>(m_connection, sql);
    return Statement(*cached);
}

CommentDatabase::Statement CommentDatabase::use(const QByteArray& sql)
{
    auto& cached = m_composed[sql];
    if (!cached)
        cached = std::make_shared<Prepared>(m_connection, sql.constData());
    return Statement(*cached);
}

CommentDatabase::Statement::~Statement()
{
    m_statement.tryReset();
}

CommentDatabase::Statement& CommentDatabase::Statement::bind(int index, qint64 value)
{
    m_statement.bind(index, int64_t(value));
    return *this;
}

CommentDatabase::Statement& CommentDatabase::Statement::bind(int index, double value)
{
    m_statement.bind(index, value);
    return *this;
}

std::string& CommentDatabase::Statement::hold(int index, const QByteArray& bytes)
{
    std::string& held = m_bound.at(size_t(index) - 1);
    return held.assign(bytes.constData(), size_t(bytes.size()));
}

CommentDatabase::Statement& CommentDatabase::Statement::bind(int index, const QString& value)
{
    m_statement.bindNoCopy(index, hold(index, value.toUtf8()));
    return *this;
}

CommentDatabase::Statement& CommentDatabase::Statement::bindBytes(int index, const QByteArray& value)
{
    const std::string& held = hold(index, value);
    m_statement.bindNoCopy(index, static_cast<const void*>(held.data()), int(held.size()));
    return *this;
}

int CommentDatabase::Statement::run()
{
    while (m_statement.executeStep()) {
    }
    const int changed = m_statement.getChanges();
    m_statement.reset();
    return changed;
}

qint64 CommentDatabase::Statement::integer(int column) const
{
    return m_statement.getColumn(column).getInt64();
}

double CommentDatabase::Statement::real(int column) const
{
    return m_statement.getColumn(column).getDouble();
}

QString CommentDatabase::Statement::text(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    return textFromUtf8(QByteArrayView(value.getText(), value.getBytes()));
}

QByteArray CommentDatabase::Statement::bytes(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    return QByteArray(static_cast<const char*>(value.getBlob()), value.getBytes());
}

} // namespace warraq

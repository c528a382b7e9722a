// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace warraq {

/// The connection to comments.sqlite: opening, tables, prepared statements. Internal to app/comments.
/// Later formats add to the tables (comment_schema_parts.h); `user_version` is the format, `application_id`
/// is "Wrrq". A database of format 1 that may only be read stays so: nothing has looked at its comments yet.
class CommentDatabase
{
public:
    static constexpr int currentFormat = 2;

    /// Errors: Database (also: damaged, or not ours; the file is left as it is), NoPermission, NewerFormat,
    /// Locked.
    [[nodiscard]] static Result<std::unique_ptr<CommentDatabase>> open(const QString& path, bool readOnly);

    /// A prepared statement and the bytes bound to it, which SQLite reads where they lie.
    struct Prepared
    {
        Prepared(SQLite::Database& connection, const char* sql)
            : statement(connection, sql)
            , bound(size_t(statement.getBindParameterCount()))
        {
        }
        SQLite::Statement statement;
        std::vector<std::string> bound;
    };

    /// A prepared statement while it is used: made once, reset at the end so that it holds no read
    /// transaction.
    class Statement
    {
    public:
        explicit Statement(Prepared& prepared)
            : m_statement(prepared.statement)
            , m_bound(prepared.bound)
        {
        }
        ~Statement();
        Statement(const Statement&) = delete;
        Statement& operator=(const Statement&) = delete;

        Statement& bind(int index, qint64 value);
        Statement& bind(int index, double value);
        Statement& bind(int index, const QString& value); ///< text as UTF-8, NUL kept
        Statement& bindBytes(int index, const QByteArray& value);
        [[nodiscard]] bool step() { return m_statement.executeStep(); }
        /// Ready to be bound and stepped through once more.
        void again() { m_statement.reset(); }
        /// Runs to the end; returns how many rows changed. May be bound again afterwards.
        int run();
        [[nodiscard]] qint64 integer(int column) const;
        [[nodiscard]] double real(int column) const;
        [[nodiscard]] QString text(int column) const;
        [[nodiscard]] QByteArray bytes(int column) const;

    private:
        std::string& hold(int index, const QByteArray& bytes);

        SQLite::Statement& m_statement;
        std::vector<std::string>& m_bound;
    };
    /// `sql` must be a literal: its address is the key of the cache.
    [[nodiscard]] Statement use(const char* sql);
    /// The same for a sentence put together at run time (few different ones).
    [[nodiscard]] Statement use(const QByteArray& sql);

    [[nodiscard]] SQLite::Database& connection() { return m_connection; }
    [[nodiscard]] const QString& path() const { return m_path; }
    /// What a thrown SQLite::Exception is to our callers.
    [[nodiscard]] Error errorFrom(const SQLite::Exception& exception) const;
    /// A decision must survive a power cut (every commit is flushed); an import can be run again, so it is
    /// flushed with every checkpoint, and these are few.
    enum class Durability
    {
        Import,
        Decision
    };
    void setDurability(Durability durability);

private:
    CommentDatabase(SQLite::Database&& connection, QString path);

    SQLite::Database m_connection;
    QString m_path;
    Durability m_durability = Durability::Decision;
    std::unordered_map<const void*, std::unique_ptr<Prepared>> m_literals;
    QHash<QByteArray, std::shared_ptr<Prepared>> m_composed;
};

/// Runs `work` and turns a thrown SQLite::Exception into an Error.
template <class Work>
auto guarded(const CommentDatabase& database, Work&& work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return std::unexpected(database.errorFrom(exception));
    }
}

} // namespace warraq

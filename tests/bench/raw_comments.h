// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace warraq {

/// The yardstick: bare statements over one table with one index; no counters, no search, no journal.
class RawComments
{
public:
    explicit RawComments(const QString& path)
        : m_db(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {
        m_db.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
                  "CREATE TABLE IF NOT EXISTS c (id INTEGER PRIMARY KEY, status INT, date TEXT, author TEXT,"
                  " content BLOB);"
                  "CREATE INDEX IF NOT EXISTS q ON c (status, date)");
    }
    void insert(const QList<Comment>& comments)
    {
        SQLite::Transaction transaction(m_db);
        SQLite::Statement insert(m_db, "INSERT INTO c (status, date, author, content) VALUES (?, ?, ?, ?)");
        for (const Comment& comment : comments) {
            insert.bind(1, int(comment.status));
            insert.bind(2, comment.dateGmt.toStdString());
            insert.bind(3, comment.author.toStdString());
            insert.bind(4, comment.content.constData(), int(comment.content.size()));
            insert.exec();
            insert.reset();
        }
        transaction.commit();
    }
    void durable() { m_db.exec("PRAGMA synchronous=FULL"); }
    void page()
    {
        SQLite::Statement page(m_db, "SELECT * FROM c WHERE status = 0 ORDER BY date DESC LIMIT 50");
        while (page.executeStep())
            m_sum += page.getColumn(4).getBytes();
    }
    void one(int id)
    {
        SQLite::Statement one(m_db, "SELECT * FROM c WHERE id = ?");
        one.bind(1, id);
        while (one.executeStep())
            m_sum += one.getColumn(4).getBytes();
    }
    void like(const QString& word)
    {
        SQLite::Statement like(m_db, "SELECT count(*) FROM c WHERE content LIKE ?");
        like.bind(1, ("%" + word.toUtf8() + "%").toStdString());
        while (like.executeStep())
            m_sum += like.getColumn(0).getInt();
    }
    void count()
    {
        SQLite::Statement count(m_db, "SELECT status, count(*) FROM c GROUP BY status");
        while (count.executeStep())
            m_sum += count.getColumn(1).getInt();
    }
    void decide(int from, int count, int status)
    {
        SQLite::Transaction transaction(m_db);
        SQLite::Statement update(m_db, "UPDATE c SET status = ? WHERE id = ?");
        for (int id = from; id < from + count; ++id) {
            update.bind(1, status);
            update.bind(2, id);
            update.exec();
            update.reset();
        }
        transaction.commit();
    }

private:
    SQLite::Database m_db;
    qint64 m_sum = 0;
};

} // namespace warraq

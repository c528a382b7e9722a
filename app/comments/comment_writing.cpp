// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment_row.h"
#include "comments/comment_store_p.h"

#include <QSet>

#include <list>
#include <map>
#include <sqlite3.h>

namespace warraq {
namespace {

void writeMeta(CommentDatabase& database, qint64 id, const QList<CommentMeta>& meta)
{
    auto insert = database.use("INSERT INTO comment_meta VALUES (?, ?, ?, ?)");
    for (qsizetype position = 0; position < meta.size(); ++position) {
        insert.bind(1, id).bind(2, qint64(position)).bind(3, meta[position].key);
        insert.bindBytes(4, meta[position].value).run();
    }
}

/// The search index is written when all rows of a batch are: a row that has triggers opens a savepoint, and
/// FTS5 flushes what it gathered at every savepoint (xSavepoint, fts5_main.c).
class WordsToWrite
{
public:
    /// `replace` when the index may hold the comment's words already. The last comment of an id counts.
    void add(qint64 id, const Comment& comment, bool replace)
    {
        Entry& entry = m_entries[id];
        entry.replace = entry.comment == nullptr ? replace : entry.replace;
        entry.comment = &comment;
    }
    void write(CommentDatabase& database) const
    {
        auto remove = database.use("DELETE FROM words WHERE rowid = ?");
        auto insert = database.use("INSERT INTO words (rowid, key) VALUES (?, ?)");
        for (const auto& [id, entry] : m_entries) {
            if (entry.replace)
                remove.bind(1, id).run();
            insert.bind(1, id).bind(2, searchKey(entry.comment->author, entry.comment->content)).run();
        }
    }

private:
    struct Entry
    {
        const Comment* comment = nullptr;
        bool replace = false;
    };
    std::map<qint64, Entry> m_entries; ///< by id, as FTS5 likes it best
};

/// Counts new rows in the place of the triggers: a batch has few articles, and a trigger for each row costs
/// as much as the row. They are off as long as this lives; write() belongs into the same transaction.
class NewRowCounts
{
public:
    explicit NewRowCounts(SQLite::Database& connection)
        : m_connection(connection)
        , m_counting(!setTriggers(false))
    {
    }
    ~NewRowCounts() { setTriggers(true); }
    NewRowCounts(const NewRowCounts&) = delete;
    NewRowCounts& operator=(const NewRowCounts&) = delete;

    void add(const Comment& comment)
    {
        ++m_counts[{comment.article, comment.entersQueue() ? int(comment.status) : outsideShelf}];
    }
    void write(CommentDatabase& database) const
    {
        if (!m_counting)
            return; // they could not be switched off, and have counted
        auto total = database.use("UPDATE total SET n = n + ?2 WHERE shelf = ?1");
        auto tally =
            database.use("INSERT INTO tally VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET n = n + ?3");
        for (const auto& [place, count] : m_counts) {
            const auto& [article, shelf] = place;
            total.bind(1, qint64(shelf)).bind(2, count).run();
            tally.bind(1, article).bind(2, qint64(shelf)).bind(3, count).run();
        }
    }

private:
    static constexpr int outsideShelf = 4;
    /// Whether they are on afterwards.
    bool setTriggers(bool on)
    {
        int now = 1;
        sqlite3_db_config(m_connection.getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, int(on), &now);
        return now != 0;
    }
    SQLite::Database& m_connection;
    bool m_counting;
    std::map<std::pair<QString, int>, qint64> m_counts;
};

/// True when every field that came from outside is the same; ids, parent and the desk's status are ours.
bool sameVerbatim(const Comment& a, const Comment& b)
{
    return a.sourceParent == b.sourceParent && a.userId == b.userId && a.article == b.article &&
           a.author == b.author && a.email == b.email && a.url == b.url && a.ip == b.ip &&
           a.agent == b.agent && a.dateLocal == b.dateLocal && a.dateGmt == b.dateGmt &&
           a.content == b.content && a.approved == b.approved && a.type == b.type && a.karma == b.karma &&
           a.meta == b.meta;
}

bool isEdited(CommentDatabase& database, CommentId id)
{
    auto edit = database.use("SELECT 1 FROM edit e JOIN history h ON h.decision = e.decision"
                             " WHERE e.comment = ? AND h.taken_back = 0");
    return edit.bind(1, id.value()).step();
}

/// Brings the row of a known comment up to date; false when nothing has changed.
bool refresh(CommentDatabase& database, Comment& comment, WordsToWrite& words)
{
    auto find = database.use("SELECT " WARRAQ_COMMENT_COLUMNS ", c.decided FROM comment c"
                             " WHERE c.source_post = ? AND c.identity = ? AND c.source = ?");
    find.bind(1, comment.sourcePost).bind(2, commentIdentity(comment)).bind(3, comment.source);
    if (!find.step())
        return false; // cannot be: the insert met it
    Comment present = readRow(find);
    const bool decided = find.integer(20) > 0;
    readMeta(database, present);
    if (isEdited(database, present.id)) // the desk's text stands until the edit is taken back
        comment.content = present.content;
    const qint64 id = present.id.value();
    const bool statusChanges = !decided && present.status != comment.status;
    const bool fieldsChange = !sameVerbatim(present, comment);
    if (!fieldsChange && !statusChanges)
        return false;

    auto update = database.use(
        "UPDATE comment SET date_gmt = ?1, article = ?2, source = ?3, source_post = ?4, source_id = ?5, "
        "identity = ?6,"
        " source_parent = ?7, user_id = ?8, author = ?9, email = ?10, url = ?11, ip = ?12, date_local = ?13,"
        " approved = ?14, type = ?15, karma = ?16, agent = ?17, content = ?18, queued = ?19, status = ?20,"
        " parent = ?21 WHERE id = ?22");
    bindRow(update, comment);
    update.bind(20, qint64(decided ? present.status : comment.status));
    update.bind(21, present.sourceParent == comment.sourceParent ? present.parent.value() : 0)
        .bind(22, id)
        .run();
    if (present.meta != comment.meta) {
        database.use("DELETE FROM comment_meta WHERE comment = ?").bind(1, id).run();
        writeMeta(database, id, comment.meta);
    }
    if (present.author != comment.author || present.content != comment.content)
        words.add(id, comment, true);
    return true;
}

/// A new row's id; 0 when there is a row of that comment already.
qint64 insertNew(CommentDatabase& database, const Comment& comment)
{
    // A parent that is there already is tied at once, which is nearly all of them: exports run by id.
    auto insert = database.use(
        "INSERT INTO comment (date_gmt, article, source, source_post, source_id, identity, source_parent, "
        "user_id,"
        " author, email, url, ip, date_local, approved, type, karma, agent, content, queued, status, parent)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20,"
        " iif(?7 = 0, 0, coalesce((SELECT p.id FROM comment p"
        " WHERE p.source_post = ?4 AND p.identity = ?7 AND p.source = ?3), 0)))"
        " ON CONFLICT DO NOTHING");
    bindRow(insert, comment);
    if (insert.bind(20, qint64(comment.status)).run() == 0)
        return 0;
    const qint64 id = database.connection().getLastInsertRowid();
    if (!comment.meta.isEmpty())
        writeMeta(database, id, comment.meta);
    return id;
}

/// The comments whose chain of parents comes back to them, and only those (not what hangs below).
QList<qint64> membersOfCycles(CommentDatabase& database)
{
    QHash<qint64, qint64> parentOf;
    auto all = database.use("SELECT id, parent FROM comment WHERE parent <> 0");
    while (all.step())
        parentOf.insert(all.integer(0), all.integer(1));

    QList<qint64> members;
    QHash<qint64, qint64> walkOf; // which walk came past here first
    walkOf.reserve(parentOf.size());
    for (auto start = parentOf.cbegin(); start != parentOf.cend(); ++start) {
        qint64 at = start.key();
        while (parentOf.contains(at) && !walkOf.contains(at)) {
            walkOf.insert(at, start.key());
            at = parentOf.value(at);
        }
        if (walkOf.value(at, 0) != start.key() || !parentOf.contains(at))
            continue; // ended at a root, or joined an earlier walk
        for (qint64 member = at;;) {
            members.append(member);
            member = parentOf.value(member);
            if (member == at)
                break;
        }
    }
    return members;
}

} // namespace

qint64 insertComment(CommentDatabase& database, const Comment& comment)
{
    const qint64 id = insertNew(database, comment);
    if (id != 0) {
        WordsToWrite words;
        words.add(id, comment, false);
        words.write(database);
    }
    return id;
}

Result<CommentStore::Stored> CommentStore::store(const QList<Comment>& comments)
{
    if (auto writable = d->writable(); !writable)
        return passOn(writable);
    return guarded(*d->database, [&]() -> Result<Stored> {
        CommentDatabase& database = *d->database;
        database.setDurability(CommentDatabase::Durability::Import);
        SQLite::Transaction transaction(database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
        Stored stored;
        WordsToWrite words;
        std::list<Comment> known; // the words to write point at them
        {
            NewRowCounts counts(database.connection());
            for (const Comment& comment : comments) {
                if (const qint64 id = insertNew(database, comment); id != 0) {
                    words.add(id, comment, false);
                    counts.add(comment);
                } else {
                    known.push_back(comment);
                }
            }
            counts.write(database);
            stored.created = comments.size() - qint64(known.size());
        }
        for (Comment& comment : known)
            ++(refresh(database, comment, words) ? stored.updated : stored.unchanged);
        words.write(database);
        transaction.commit();
        return stored;
    });
}

Result<void> CommentStore::resolveParents()
{
    if (auto writable = d->writable(); !writable)
        return passOn(writable);
    return guarded(*d->database, [&]() -> Result<void> {
        CommentDatabase& database = *d->database;
        database.setDurability(CommentDatabase::Durability::Import);
        SQLite::Transaction transaction(database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
        const int resolved = database
                                 .use("UPDATE comment SET parent = p.id FROM comment p"
                                      " WHERE comment.source_parent <> 0 AND comment.parent = 0 AND "
                                      "p.source_post = comment.source_post"
                                      " AND p.identity = comment.source_parent AND p.source = comment.source")
                                 .run();
        if (resolved > 0) {
            auto cut = database.use("UPDATE comment SET parent = 0 WHERE id = ?");
            for (const qint64 member : membersOfCycles(database))
                cut.bind(1, member).run();
        }
        transaction.commit();
        return {};
    });
}

} // namespace warraq

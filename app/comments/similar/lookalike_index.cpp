// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/similar/lookalike_index.h"

#include "comments/comment_database.h"
#include "comments/comment_text.h"

#include <QHash>
#include <QSet>
#include <QtEndian>

#include <cstring>
#include <thread>
#include <unordered_map>

namespace warraq {
namespace {

constexpr size_t writtenAtOnce = 2'000; ///< campaigns; about 10 ms
constexpr qsizetype entrySize = 8 + 64; ///< a negative id: that comment has no signature any more

SQLite::Transaction writing(CommentDatabase& database)
{
    return SQLite::Transaction(database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
}

qint64 number(CommentDatabase& database, const char* sql)
{
    auto row = database.use(sql);
    return row.step() ? row.integer(0) : 0;
}

QSet<qint64> exceptions(CommentDatabase& database)
{
    auto rows = database.use("SELECT comment, out FROM lookalike_exception ORDER BY id");
    QSet<qint64> ids;
    while (rows.step()) {
        if (rows.integer(1) != 0)
            ids.insert(rows.integer(0));
        else
            ids.remove(rows.integer(0));
    }
    return ids;
}

} // namespace

/// Comments read together; their texts are signed on two threads.
struct LookalikeIndex::Slice
{
    struct Item
    {
        qint64 id = 0;
        bool queued = false;
        QByteArray content;
        std::optional<TextSignature> signature;
    };
    std::vector<Item> items;
    bool changed = false; ///< they had signatures before

    void sign()
    {
        const auto part = [this](size_t from, size_t to) {
            for (size_t i = from; i < to; ++i) {
                if (items[i].queued)
                    items[i].signature = signatureOf(commentText(items[i].content).text);
            }
        };
        if (items.size() < 64) {
            part(0, items.size());
            return;
        }
        const std::jthread other(part, 0, items.size() / 2);
        part(items.size() / 2, items.size());
    }
    [[nodiscard]] QByteArray entries() const
    {
        QByteArray bytes;
        for (const Item& item : items) {
            if (!item.signature && !changed)
                continue;
            char id[8];
            qToLittleEndian(item.signature ? item.id : -item.id, id);
            bytes.append(id, sizeof id);
            const TextSignature signature = item.signature.value_or(TextSignature{});
            bytes.append(reinterpret_cast<const char*>(signature.data()), qsizetype(signature.size()));
        }
        return bytes;
    }
};

LookalikeIndex::LookalikeIndex(CommentDatabase& database)
    : m_database(database)
{
}

qint64 LookalikeIndex::countWaiting()
{
    // Ids only rise: what is new stands behind the last one looked at.
    return number(m_database, "SELECT (SELECT count(*) FROM lookalike_again) + (SELECT count(*) FROM comment"
                              " WHERE id > coalesce((SELECT max(comment) FROM lookalike), 0))");
}

Result<qint64> LookalikeIndex::waiting()
{
    return guarded(m_database, [&]() -> Result<qint64> { return countWaiting(); });
}

/// Signatures of an earlier way to fold or to hash say nothing beside those of today.
void LookalikeIndex::dropOtherVersions(const CancelFlag& cancel)
{
    const qint64 version = signatureVersion();
    {
        auto found = m_database.use("SELECT 1 FROM signature WHERE version <> ?1 LIMIT 1");
        if (!found.bind(1, version).step())
            return;
    }
    for (bool more = true; more && !cancel.isCancelled();) {
        auto transaction = writing(m_database);
        more = m_database
                   .use("DELETE FROM lookalike WHERE comment IN"
                        " (SELECT comment FROM lookalike ORDER BY comment DESC LIMIT 5000)")
                   .run() > 0;
        transaction.commit();
    }
    if (cancel.isCancelled())
        return;
    auto transaction = writing(m_database);
    m_database.use("DELETE FROM signature WHERE version <> ?1").bind(1, version).run();
    m_database.use("UPDATE setting SET value = 0 WHERE key = 'lookalike.grouped'").run();
    transaction.commit();
}

LookalikeIndex::Slice LookalikeIndex::readAgain()
{
    auto rows = m_database.use("SELECT c.id, c.queued, c.content FROM lookalike_again a"
                               " CROSS JOIN comment c ON c.id = a.comment LIMIT 4096");
    Slice slice;
    slice.changed = true;
    while (rows.step())
        slice.items.push_back({rows.integer(0), rows.integer(1) != 0, rows.bytes(2), {}});
    return slice;
}

LookalikeIndex::Slice LookalikeIndex::readNew()
{
    auto rows = m_database.use("SELECT id, queued, content FROM comment"
                               " WHERE id > coalesce((SELECT max(comment) FROM lookalike), 0)"
                               " ORDER BY id LIMIT 4096");
    Slice slice;
    while (rows.step())
        slice.items.push_back({rows.integer(0), rows.integer(1) != 0, rows.bytes(2), {}});
    return slice;
}

void LookalikeIndex::write(const Slice& slice)
{
    auto transaction = writing(m_database);
    auto insert = m_database.use("INSERT OR REPLACE INTO lookalike VALUES (?1, 0)");
    auto forget = m_database.use("DELETE FROM lookalike_again WHERE comment = ?1");
    for (const Slice::Item& item : slice.items) {
        insert.bind(1, item.id).run();
        forget.bind(1, item.id).run();
    }
    if (const QByteArray entries = slice.entries(); !entries.isEmpty()) {
        m_database.use("INSERT INTO signature (version, entries) VALUES (?1, ?2)")
            .bind(1, qint64(signatureVersion()))
            .bindBytes(2, entries)
            .run();
    }
    transaction.commit();
}

std::vector<LookalikeEntry> LookalikeIndex::load(qint64 grouped, qint64 last)
{
    const QSet<qint64> out = exceptions(m_database);
    QHash<qint64, qint64> campaignOf; // of comments that are looked at
    {
        auto rows = m_database.use("SELECT comment, campaign FROM lookalike");
        while (rows.step())
            campaignOf.insert(rows.integer(0), rows.integer(1));
    }
    std::vector<LookalikeEntry> entries;
    std::unordered_map<qint64, size_t> placeOf;
    auto rows = m_database.use("SELECT id, entries FROM signature WHERE id <= ?1 ORDER BY id");
    rows.bind(1, last);
    while (rows.step()) {
        const QByteArray bytes = rows.bytes(1);
        for (qsizetype at = 0; at + entrySize <= bytes.size(); at += entrySize) {
            const auto id = qFromLittleEndian<qint64>(bytes.constData() + at);
            LookalikeEntry entry;
            entry.comment = std::abs(id);
            entry.isNew = rows.integer(0) > grouped;
            const auto campaign = campaignOf.constFind(entry.comment);
            if (campaign == campaignOf.cend() || out.contains(entry.comment))
                continue;
            entry.campaign = *campaign;
            std::memcpy(entry.signature.data(), bytes.constData() + at + 8, entry.signature.size());
            const auto [place, isFirst] = placeOf.try_emplace(entry.comment, entries.size());
            if (isFirst)
                entries.emplace_back();
            entries[place->second] = id > 0 ? entry : LookalikeEntry(); // the last one counts
        }
    }
    std::erase_if(entries, [](const LookalikeEntry& entry) { return entry.comment == 0; });
    return entries;
}

bool LookalikeIndex::writeChanged(const std::vector<LookalikeEntry>& changed, const CancelFlag& cancel)
{
    for (size_t from = 0; from < changed.size(); from += writtenAtOnce) {
        if (cancel.isCancelled())
            return false;
        auto transaction = writing(m_database);
        auto update = m_database.use("UPDATE lookalike SET campaign = ?2 WHERE comment = ?1");
        for (size_t i = from; i < std::min(changed.size(), from + writtenAtOnce); ++i)
            update.bind(1, changed[i].comment).bind(2, changed[i].campaign).run();
        transaction.commit();
    }
    return true;
}

bool LookalikeIndex::group(Done& done, const CancelFlag& cancel)
{
    const qint64 grouped = number(m_database, "SELECT value FROM setting WHERE key = 'lookalike.grouped'");
    const qint64 last = number(m_database, "SELECT coalesce(max(id), 0) FROM signature");
    if (last <= grouped)
        return true;
    std::vector<LookalikeEntry> entries = load(grouped, last);
    std::vector<qint64> before;
    before.reserve(entries.size());
    for (const LookalikeEntry& entry : entries)
        before.push_back(entry.campaign);
    if (!groupLookalikes(entries, cancel))
        return false;
    std::vector<LookalikeEntry> changed;
    for (size_t i = 0; i < entries.size(); ++i) {
        done.inWaves += entries[i].campaign != 0;
        if (entries[i].campaign != before[i])
            changed.push_back(entries[i]);
    }
    entries = {};
    done.changed = qint64(changed.size());
    if (!writeChanged(changed, cancel))
        return false; // done again the next time: they do not count as grouped yet
    auto transaction = writing(m_database);
    m_database.use("UPDATE setting SET value = ?1 WHERE key = 'lookalike.grouped'").bind(1, last).run();
    transaction.commit();
    return true;
}

Result<LookalikeIndex::Done> LookalikeIndex::update(const CancelFlag& cancel,
                                                    const std::function<void(const Progress&)>& progress)
{
    return guarded(m_database, [&]() -> Result<Done> {
        m_database.setDurability(CommentDatabase::Durability::Import);
        dropOtherVersions(cancel);
        Done done;
        Progress now;
        now.all = countWaiting();
        while (true) {
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled, m_database.path());
            Slice slice = readAgain();
            if (slice.items.empty())
                slice = readNew();
            if (slice.items.empty())
                break;
            slice.sign();
            write(slice);
            now.read += qint64(slice.items.size());
            done.read = now.read;
            now.all = std::max(now.all, now.read);
            if (progress)
                progress(now);
        }
        now.grouping = true;
        if (progress)
            progress(now);
        if (!group(done, cancel))
            return fail(ErrorCode::Cancelled, m_database.path());
        return done;
    });
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/json_merge.h"

#include "article/metadata_merge.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace warraq {

namespace {

/// What tells an entry of a list from the others, "" when nothing does.
QString keyOf(const QJsonValue& entry)
{
    static constexpr std::array<QLatin1StringView, 4> keys{
        QLatin1StringView("slug"), QLatin1StringView("login"), QLatin1StringView("id"),
        QLatin1StringView("name")};
    for (const QLatin1StringView key : keys)
        if (const QString value = entry.toObject().value(key).toString(); !value.isEmpty())
            return value;
    return {};
}

/// Every entry has a key of its own.
bool isKeyed(const QJsonArray& list)
{
    QSet<QString> keys;
    return std::ranges::all_of(list, [&keys](const QJsonValue& entry) {
        const QString key = keyOf(entry);
        const bool isNew = !key.isEmpty() && !keys.contains(key);
        keys.insert(key);
        return isNew;
    });
}

QHash<QString, QJsonValue> byKey(const QJsonArray& list)
{
    QHash<QString, QJsonValue> out;
    for (const QJsonValue& entry : list)
        out.insert(keyOf(entry), entry);
    return out;
}

QJsonValue entryOf(const QHash<QString, QJsonValue>& entries, const QString& key)
{
    return entries.value(key, QJsonValue(QJsonValue::Undefined));
}

class Merger
{
public:
    QJsonObject object(const QJsonObject& base, const QJsonObject& mine, const QJsonObject& theirs)
    {
        QJsonObject out;
        QStringList keys = mine.keys() + theirs.keys();
        keys.removeDuplicates();
        for (const QString& key : std::as_const(keys)) {
            const QJsonValue merged = value(base.value(key), mine.value(key), theirs.value(key));
            if (!merged.isUndefined())
                out.insert(key, merged);
        }
        return out;
    }

    [[nodiscard]] int conflicts() const { return m_conflicts; }

private:
    QJsonValue value(const QJsonValue& base, const QJsonValue& mine, const QJsonValue& theirs)
    {
        if (mine == theirs || base == theirs)
            return mine;
        if (base == mine)
            return theirs;
        if (mine.isUndefined() || theirs.isUndefined()) // taken away here, changed there
            return mine.isUndefined() ? theirs : mine;
        if (mine.isObject() && theirs.isObject())
            return object(base.toObject(), mine.toObject(), theirs.toObject());
        if (mine.isArray() && theirs.isArray())
            return list(base.toArray(), mine.toArray(), theirs.toArray());
        ++m_conflicts;
        return mine;
    }

    QJsonArray list(const QJsonArray& base, const QJsonArray& mine, const QJsonArray& theirs)
    {
        if (!isKeyed(base) || !isKeyed(mine) || !isKeyed(theirs))
            return mergeEntries(base, mine, theirs);
        const auto old = byKey(base);
        const auto own = byKey(mine);
        const auto other = byKey(theirs);
        QJsonArray out;
        const auto add = [&](const QString& key) {
            const QJsonValue merged = value(entryOf(old, key), entryOf(own, key), entryOf(other, key));
            if (!merged.isUndefined())
                out.append(merged);
        };
        for (const QJsonValue& entry : mine)
            add(keyOf(entry));
        for (const QJsonValue& entry : theirs)
            if (!own.contains(keyOf(entry)))
                add(keyOf(entry));
        return out;
    }

    int m_conflicts = 0;
};

} // namespace

JsonMerge mergeJson(const QJsonObject& base, const QJsonObject& mine, const QJsonObject& theirs)
{
    Merger merger;
    JsonMerge merge;
    merge.json = merger.object(base, mine, theirs);
    merge.conflicts = merger.conflicts();
    return merge;
}

} // namespace warraq

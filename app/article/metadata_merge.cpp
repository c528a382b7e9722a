// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/metadata_merge.h"

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

bool isNothing(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined();
}

bool same(const QJsonValue& a, const QJsonValue& b)
{
    return a == b || (isNothing(a) && isNothing(b));
}

/// A key may hold what parts keys from one another (RFC 6901).
QString escapedKey(QString key)
{
    return key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

QString unescapedKey(QString key)
{
    return key.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
}

bool isTimeOf(const QString& field)
{
    return field == "created"_L1 || field == "updated"_L1;
}

/// Times as the file has them: UTC, ISO; "" is none.
QJsonValue chosenTime(const QString& field, const QJsonValue& a, const QJsonValue& b)
{
    const QDateTime first = QDateTime::fromString(a.toString(), Qt::ISODateWithMs);
    const QDateTime second = QDateTime::fromString(b.toString(), Qt::ISODateWithMs);
    if (!first.isValid() || !second.isValid())
        return first.isValid() ? a : b;
    return (field == "updated"_L1) == (first >= second) ? a : b;
}

class Merger
{
public:
    explicit Merger(const MergeSides& sides)
        : m_sides(sides)
    {
    }

    QJsonObject object(const QString& path, const QJsonObject& base, const QJsonObject& mine,
                       const QJsonObject& theirs)
    {
        QJsonObject out;
        QStringList sorted = mine.keys() + theirs.keys();
        sorted.sort();
        sorted.removeDuplicates();
        for (const QString& key : std::as_const(sorted)) {
            const QString field = path + escapedKey(key);
            const QJsonValue merged = value(field, base.value(key), mine.value(key), theirs.value(key));
            if (!merged.isUndefined())
                out.insert(key, merged);
        }
        return out;
    }

    QList<Conflict> take() { return std::move(m_conflicts); }

private:
    QJsonValue value(const QString& field, const QJsonValue& base, const QJsonValue& mine,
                     const QJsonValue& theirs)
    {
        if (same(mine, theirs) || same(base, theirs))
            return mine;
        if (same(base, mine))
            return theirs;
        if (isTimeOf(field))
            return chosenTime(field, mine, theirs);
        const bool isByKey = mine.isObject() && theirs.isObject() && field != "breaking"_L1;
        if (isByKey)
            return object(field + u'/', base.toObject(), mine.toObject(), theirs.toObject());
        const bool isByEntry = field == "bylines"_L1 || field == "tags"_L1 || field == "corrections"_L1;
        if (isByEntry && (mine.isArray() || theirs.isArray()))
            return mergeEntries(base.toArray(), mine.toArray(), theirs.toArray());
        Conflict conflict;
        conflict.field = field;
        conflict.mine = {m_sides.mine.who, m_sides.mine.at, {}, isNothing(mine) ? QJsonValue() : mine};
        conflict.theirs = {
            m_sides.theirs.who, m_sides.theirs.at, {}, isNothing(theirs) ? QJsonValue() : theirs};
        m_conflicts.append(conflict);
        return mine;
    }

    const MergeSides& m_sides;
    QList<Conflict> m_conflicts;
};

QJsonValue at(const QJsonObject& object, const QStringList& path, qsizetype step)
{
    const QJsonValue value = object.value(unescapedKey(path[step]));
    return step + 1 == path.size() ? value : at(value.toObject(), path, step + 1);
}

QJsonObject with(QJsonObject object, const QStringList& path, qsizetype step, const QJsonValue& value)
{
    const QString key = unescapedKey(path[step]);
    if (step + 1 < path.size())
        object.insert(key, with(object.value(key).toObject(), path, step + 1, value));
    else if (isNothing(value))
        object.remove(key);
    else
        object.insert(key, value);
    return object;
}

} // namespace

QJsonArray mergeEntries(const QJsonArray& base, const QJsonArray& mine, const QJsonArray& theirs)
{
    QJsonArray out;
    for (const QJsonValue& entry : mine)
        if (!out.contains(entry) && (theirs.contains(entry) || !base.contains(entry)))
            out.append(entry);
    for (const QJsonValue& entry : theirs)
        if (!out.contains(entry) && !base.contains(entry))
            out.append(entry);
    return out;
}

MetadataMerge mergeMetadata(const QJsonObject& base, const QJsonObject& mine, const QJsonObject& theirs,
                            const MergeSides& sides)
{
    Merger merger(sides);
    MetadataMerge merge;
    merge.json = merger.object({}, base, mine, theirs);
    merge.conflicts = merger.take();
    return merge;
}

QJsonValue valueAt(const QJsonObject& json, const QString& field)
{
    const QJsonValue value = at(json, field.split(u'/'), 0);
    return isNothing(value) ? QJsonValue() : value;
}

QJsonObject withValueAt(QJsonObject json, const QString& field, const QJsonValue& value)
{
    return with(std::move(json), field.split(u'/'), 0, value);
}

} // namespace warraq

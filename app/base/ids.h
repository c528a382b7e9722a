// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace warraq {

/// A text id that cannot be mixed up with another kind of id.
template <class Tag>
class TextId
{
public:
    TextId() = default;
    explicit TextId(QString value)
        : m_value(std::move(value))
    {
    }

    [[nodiscard]] const QString& value() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    [[nodiscard]] auto operator<=>(const TextId& other) const
    {
        return QString::compare(m_value, other.m_value) <=> 0;
    }
    [[nodiscard]] bool operator==(const TextId&) const = default;
    friend size_t qHash(const TextId& id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

/// A row id that cannot be mixed up with another kind of id; 0 means none.
template <class Tag>
class RowId
{
public:
    constexpr RowId() = default;
    explicit constexpr RowId(qint64 value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isNone() const { return m_value == 0; }
    [[nodiscard]] constexpr auto operator<=>(const RowId&) const = default;
    friend size_t qHash(const RowId& id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using ArticleId = TextId<struct ArticleTag>;  ///< e.g. "20261122-k3f9q2": sortable by creation, never reused
using CommentId = RowId<struct CommentTag>;   ///< local row id in comments.sqlite
using DecisionId = RowId<struct DecisionTag>; ///< local number of a journalled decision

} // namespace warraq

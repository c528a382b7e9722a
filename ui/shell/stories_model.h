// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/newsroom.h"

#include <QAbstractListModel>
#include <QSet>

namespace warraq {

enum class StoryGroup
{
    Breaking,
    Review,
    Draft,
    Ready,
    Published,
    Withheld,
    Unreadable
};

/// The story list: group headings and stories in one list, breaking first. Searching keeps what matches;
/// closed groups show their heading and count only.
class StoriesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit StoriesModel(Newsroom& newsroom, QObject* parent = nullptr);

    struct Row
    {
        bool heading = false;
        StoryGroup group = StoryGroup::Draft;
        int count = 0; ///< of a heading
        const ArticleSummary* story = nullptr;
    };
    [[nodiscard]] Row rowAt(int row) const;
    [[nodiscard]] int rowOf(const ArticleId& id) const; ///< -1 when not shown
    [[nodiscard]] int storyCount() const;               ///< shown, in open and closed groups
    [[nodiscard]] QDateTime now() const { return m_newsroom.clock().now(); }
    static QString groupName(StoryGroup group);

    /// Words to look for, folded; stories whose text (not shown here) is known to match come from outside.
    void setSearch(const QString& words);
    void setTextMatches(const QSet<ArticleId>& matches);
    [[nodiscard]] bool isSearching() const { return !m_words.isEmpty(); }
    void toggleGroup(StoryGroup group);
    [[nodiscard]] bool isClosed(StoryGroup group) const;
    void regroup(); ///< also when a countdown ended

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] StoryGroup groupOf(const ArticleSummary& story) const;
    [[nodiscard]] bool matches(const ArticleSummary& story) const;
    void storyChanged(const ArticleId& id);
    void sortGroup(StoryGroup group, QList<qsizetype>& stories) const;

    struct Entry
    {
        bool heading;
        StoryGroup group;
        qsizetype value; ///< count of a heading, index into the summaries of a story
    };
    Newsroom& m_newsroom;
    QList<Entry> m_entries;
    QHash<ArticleId, int> m_rows;
    QHash<ArticleId, StoryGroup> m_groups;
    QStringList m_words;
    QSet<ArticleId> m_textMatches;
    QSet<StoryGroup> m_closed;
};

[[nodiscard]] inline size_t qHash(StoryGroup group, size_t seed = 0) noexcept
{
    return ::qHash(static_cast<int>(group), seed);
}

} // namespace warraq

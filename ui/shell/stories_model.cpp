// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/stories_model.h"

#include "text/folding.h"

#include <array>

namespace warraq {

namespace {

constexpr std::array groupOrder{StoryGroup::Breaking,  StoryGroup::Review,    StoryGroup::Draft,
                                StoryGroup::Ready,     StoryGroup::Published, StoryGroup::Withheld,
                                StoryGroup::Unreadable};

} // namespace

StoriesModel::StoriesModel(Newsroom& newsroom, QObject* parent)
    : QAbstractListModel(parent)
    , m_newsroom(newsroom)
{
    connect(&newsroom, &Newsroom::summariesChanged, this, &StoriesModel::regroup);
    connect(&newsroom, &Newsroom::summaryChanged, this, &StoriesModel::storyChanged);
    regroup();
}

QString StoriesModel::groupName(StoryGroup group)
{
    switch (group) {
    case StoryGroup::Breaking:
        return tr("Breaking");
    case StoryGroup::Review:
        return tr("In review");
    case StoryGroup::Draft:
        return tr("Drafts");
    case StoryGroup::Ready:
        return tr("Ready");
    case StoryGroup::Published:
        return tr("Published");
    case StoryGroup::Withheld:
        return tr("Withheld");
    case StoryGroup::Unreadable:
        return tr("Files that could not be read");
    }
    return {};
}

StoriesModel::Row StoriesModel::rowAt(int row) const
{
    if (row < 0 || row >= m_entries.size())
        return {};
    const Entry& entry = m_entries.at(row);
    if (entry.heading)
        return {true, entry.group, static_cast<int>(entry.value), nullptr};
    return {false, entry.group, 0, &m_newsroom.summaries().at(entry.value)};
}

int StoriesModel::rowOf(const ArticleId& id) const
{
    return m_rows.value(id, -1);
}

int StoriesModel::storyCount() const
{
    int count = 0;
    for (const Entry& entry : m_entries)
        count += entry.heading ? static_cast<int>(entry.value) : 0;
    return count;
}

StoryGroup StoriesModel::groupOf(const ArticleSummary& story) const
{
    if (story.error)
        return StoryGroup::Unreadable;
    if (story.meta.breaking.isLive(now()))
        return StoryGroup::Breaking;
    switch (story.meta.status) {
    case Status::Draft:
        return StoryGroup::Draft;
    case Status::Review:
        return StoryGroup::Review;
    case Status::Ready:
        return StoryGroup::Ready;
    case Status::Published:
        return StoryGroup::Published;
    case Status::Withheld:
        return StoryGroup::Withheld;
    }
    return StoryGroup::Draft;
}

bool StoriesModel::matches(const ArticleSummary& story) const
{
    if (m_words.isEmpty() || m_textMatches.contains(story.id))
        return true;
    const Metadata& meta = story.meta;
    const QString key =
        folded(QStringList{meta.headline, meta.kicker, meta.deck, meta.bylines.join(QLatin1Char(' ')),
                           meta.tags.join(QLatin1Char(' ')), meta.slug, meta.dateline.place}
                   .join(QLatin1Char('\n')));
    return std::ranges::all_of(m_words, [&key](const QString& word) { return key.contains(word); });
}

void StoriesModel::sortGroup(StoryGroup group, QList<qsizetype>& stories) const
{
    const auto& all = m_newsroom.summaries();
    std::ranges::stable_sort(stories, [&](qsizetype a, qsizetype b) {
        const Metadata& x = all.at(a).meta;
        const Metadata& y = all.at(b).meta;
        if (group == StoryGroup::Breaking)
            return x.breaking.since > y.breaking.since;
        if (group == StoryGroup::Published)
            return x.published.value_or(x.updated) > y.published.value_or(y.updated);
        return x.updated > y.updated;
    });
}

void StoriesModel::regroup()
{
    beginResetModel();
    std::array<QList<qsizetype>, groupOrder.size()> groups;
    m_groups.clear();
    const auto& all = m_newsroom.summaries();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const StoryGroup group = groupOf(all.at(i));
        m_groups.insert(all.at(i).id, group);
        if (matches(all.at(i)))
            groups.at(static_cast<size_t>(group)).append(i);
    }
    m_entries.clear();
    m_rows.clear();
    for (const StoryGroup group : groupOrder) {
        auto& stories = groups.at(static_cast<size_t>(group));
        if (stories.isEmpty())
            continue;
        m_entries.append({true, group, stories.size()});
        if (isClosed(group) && !isSearching())
            continue;
        sortGroup(group, stories);
        for (const qsizetype story : stories) {
            m_rows.insert(all.at(story).id, static_cast<int>(m_entries.size()));
            m_entries.append({false, group, story});
        }
    }
    endResetModel();
}

void StoriesModel::storyChanged(const ArticleId& id)
{
    const ArticleSummary* story = m_newsroom.summary(id);
    if (!story || m_groups.value(id) != groupOf(*story)) {
        regroup();
        return;
    }
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

void StoriesModel::setSearch(const QString& words)
{
    m_words = folded(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_textMatches.clear();
    regroup();
}

void StoriesModel::setTextMatches(const QSet<ArticleId>& matches)
{
    m_textMatches = matches;
    regroup();
}

bool StoriesModel::isClosed(StoryGroup group) const
{
    return m_closed.contains(group);
}

void StoriesModel::toggleGroup(StoryGroup group)
{
    if (!m_closed.remove(group))
        m_closed.insert(group);
    regroup();
}

int StoriesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant StoriesModel::data(const QModelIndex& index, int role) const
{
    const Row row = rowAt(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return row.heading ? groupName(row.group)
               : row.story ? QVariant(storyTitle(row.story->meta))
                           : QVariant();
    return {};
}

Qt::ItemFlags StoriesModel::flags(const QModelIndex& index) const
{
    return rowAt(index.row()).heading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace warraq

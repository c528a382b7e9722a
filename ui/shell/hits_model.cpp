// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/hits_model.h"

#include "shell/newsroom.h"

#include <QCoreApplication>

#include <algorithm>

namespace warraq {

QString partLabel(ArticlePart part)
{
    switch (part) {
    case ArticlePart::Kicker:
        return QCoreApplication::translate("HitsModel", "Kicker");
    case ArticlePart::Headline:
        return QCoreApplication::translate("HitsModel", "Headline");
    case ArticlePart::Deck:
        return QCoreApplication::translate("HitsModel", "Deck");
    case ArticlePart::Text:
        break;
    }
    return {};
}

void HitsModel::setHits(ProjectHits hits, const TextFinder& finder)
{
    beginResetModel();
    m_hits = std::move(hits);
    m_finder = finder;
    m_rows.clear();
    m_choices.clear();
    for (int story = 0; story < int(m_hits.articles.size()); ++story) {
        const ArticleHits& article = m_hits.articles.at(story);
        m_rows.append({Kind::Story, story, 0});
        for (int hit = 0; hit < int(article.hits.size()); ++hit)
            m_rows.append({Kind::Hit, story, hit});
        if (article.article.meta.status == Status::Published)
            m_rows.append({Kind::Correction, story, 0});
        Choice choice;
        choice.hits.fill(true, article.hits.size());
        m_choices.append(choice);
    }
    suggestCorrections();
    endResetModel();
    Q_EMIT choiceChanged();
}

void HitsModel::clear()
{
    beginResetModel();
    m_hits = {};
    m_finder.reset();
    m_rows.clear();
    m_choices.clear();
    endResetModel();
    Q_EMIT choiceChanged();
}

void HitsModel::setReplacement(const QString& by)
{
    m_by = by;
    suggestCorrections();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void HitsModel::suggestCorrections()
{
    for (const Row& row : std::as_const(m_rows)) {
        Choice& choice = m_choices[row.story];
        if (row.kind != Kind::Correction || choice.isWritten)
            continue;
        const ArticleHits& article = story(row);
        const qsizetype first = std::max<qsizetype>(0, choice.hits.indexOf(true));
        const ArticleHit& example = article.hits.at(first);
        choice.correction = suggestedCorrection(article.article.meta.language, example.found,
                                                replacedText(article.article, example, *m_finder, m_by));
    }
}

QString HitsModel::replaced(const Row& row) const
{
    return m_finder ? replacedText(story(row).article, hit(row), *m_finder, m_by) : QString();
}

int HitsModel::chosenPlaces() const
{
    qsizetype places = 0;
    for (const Choice& choice : m_choices)
        places += choice.hits.count(true);
    return int(places);
}

int HitsModel::chosenStories() const
{
    return int(
        std::ranges::count_if(m_choices, [](const Choice& choice) { return choice.hits.contains(true); }));
}

QList<NewsroomReplacing::Task> HitsModel::tasks() const
{
    QList<NewsroomReplacing::Task> tasks;
    for (int i = 0; i < int(m_choices.size()); ++i) {
        const Choice& choice = m_choices.at(i);
        const ArticleHits& article = m_hits.articles.at(i);
        NewsroomReplacing::Task task;
        task.id = article.id;
        for (qsizetype hit = 0; hit < choice.hits.size(); ++hit) {
            if (choice.hits.at(hit))
                task.hits.append(article.hits.at(hit));
        }
        if (choice.corrects)
            task.correction = choice.correction.trimmed();
        if (!task.hits.isEmpty())
            tasks.append(task);
    }
    return tasks;
}

Qt::CheckState HitsModel::stateOf(const Row& row) const
{
    const Choice& choice = m_choices.at(row.story);
    if (row.kind == Kind::Correction)
        return choice.corrects ? Qt::Checked : Qt::Unchecked;
    if (row.kind == Kind::Hit)
        return choice.hits.at(row.hit) ? Qt::Checked : Qt::Unchecked;
    const qsizetype on = choice.hits.count(true);
    return on == 0 ? Qt::Unchecked : on == choice.hits.size() ? Qt::Checked : Qt::PartiallyChecked;
}

QString HitsModel::wordsOf(const Row& row) const
{
    if (row.kind == Kind::Correction)
        return m_choices.at(row.story).correction;
    if (row.kind == Kind::Story)
        return storyTitle(story(row).article.meta);
    const ArticleHit& place = hit(row);
    return place.before + place.found + place.after;
}

void HitsModel::toggle(const QModelIndex& index)
{
    const Row row = rowAt(index);
    Choice& choice = m_choices[row.story];
    if (row.kind == Kind::Correction)
        choice.corrects = !choice.corrects;
    else if (row.kind == Kind::Hit)
        choice.hits[row.hit] = !choice.hits.at(row.hit);
    else
        choice.hits.fill(stateOf(row) != Qt::Checked);
    suggestCorrections();
    Q_EMIT dataChanged(this->index(0), this->index(int(m_rows.size()) - 1));
    Q_EMIT choiceChanged();
}

int HitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HitsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
        return wordsOf(row);
    case Qt::CheckStateRole:
        return stateOf(row);
    default:
        return {};
    }
}

bool HitsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Row row = rowAt(index);
    if (role != Qt::EditRole || row.kind != Kind::Correction)
        return false;
    Choice& choice = m_choices[row.story];
    if (choice.correction != value.toString()) {
        choice.correction = value.toString();
        choice.isWritten = true;
        choice.corrects = !choice.correction.trimmed().isEmpty();
    }
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags HitsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
    if (index.isValid() && rowAt(index).kind == Kind::Correction)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace warraq

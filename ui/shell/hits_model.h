// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project_search.h"
#include "shell/newsroom_replacing.h"

#include <QAbstractListModel>

namespace warraq {

/// What a search of the newsroom found, for the review: story by story, each place with a check, and for a
/// story that readers have seen a correction that may be added.
class HitsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind
    {
        Story,
        Hit,
        Correction
    };
    struct Row
    {
        Kind kind = Kind::Story;
        int story = 0; ///< index
        int hit = 0;
    };

    using QAbstractListModel::QAbstractListModel;

    void setHits(ProjectHits hits, const TextFinder& finder);
    void clear();
    void setReplacement(const QString& by); ///< what the review shows beside each place
    [[nodiscard]] const std::optional<TextFinder>& finder() const { return m_finder; }

    [[nodiscard]] Row rowAt(const QModelIndex& index) const { return m_rows.at(index.row()); }
    [[nodiscard]] const ArticleHits& story(const Row& row) const { return m_hits.articles.at(row.story); }
    [[nodiscard]] const ArticleHit& hit(const Row& row) const { return story(row).hits.at(row.hit); }
    [[nodiscard]] QString replaced(const Row& row) const;

    [[nodiscard]] int chosenPlaces() const;
    [[nodiscard]] int chosenStories() const;
    [[nodiscard]] QList<NewsroomReplacing::Task> tasks() const;
    void toggle(const QModelIndex& index);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    struct Choice
    {
        QList<bool> hits;
        bool corrects = false;
        QString correction;
        bool isWritten = false; ///< the correction's words are a person's
    };
    [[nodiscard]] Qt::CheckState stateOf(const Row& row) const;
    [[nodiscard]] QString wordsOf(const Row& row) const;
    void suggestCorrections();

    ProjectHits m_hits;
    std::optional<TextFinder> m_finder;
    QString m_by;
    QList<Row> m_rows;
    QList<Choice> m_choices;
};

[[nodiscard]] QString partLabel(ArticlePart part); ///< "" for the text

} // namespace warraq

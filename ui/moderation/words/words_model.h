// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/words/word_list.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSortFilterProxyModel>

namespace warraq {

/// The word list as a table: word, ways of looking, what for, weight, and in how many comments once counted.
class WordsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Word,
        Modes,
        Action,
        Weight,
        Comments,
        ColumnCount
    };
    static constexpr int sortRole = Qt::UserRole;

    explicit WordsModel(QObject* parent = nullptr);

    void setEntries(const QList<WordEntry>& entries);
    [[nodiscard]] const QList<WordEntry>& entries() const { return m_entries; }
    /// How many comments each word is in; nothing forgets what was counted.
    void setCounts(const std::optional<QHash<QString, qint64>>& counts);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const WordEntry& entry, int column) const;
    [[nodiscard]] QVariant sortValue(const WordEntry& entry, int column) const;

    QList<WordEntry> m_entries;
    std::optional<QHash<QString, qint64>> m_counts;
};

/// Shows the words in which what is searched for stands, folded as everywhere.
class WordsProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit WordsProxy(WordsModel* model, QObject* parent = nullptr);
    void setSearch(const QString& words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    WordsModel* m_model;
    QString m_key;
};

/// In the window's words.
[[nodiscard]] QString actionText(const WordEntry& entry);
[[nodiscard]] QStringList modeTexts(WordModes modes); ///< without Whole

} // namespace warraq

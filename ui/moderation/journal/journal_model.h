// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/comment_desk.h"

#include <QAbstractTableModel>

namespace warraq {

/// The journal's lines, read page by page as the view asks for them.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        When,
        Who,
        What,
        HowMany,
        Why,
        Columns
    };

    explicit JournalModel(CommentDesk& desk, QObject* parent = nullptr);
    void refresh();
    [[nodiscard]] const CommentStore::JournalLine* line(int row) const;
    /// How many lines from the newest down to `row` can be taken back.
    [[nodiscard]] int stepsDownTo(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const warraq::Error& error);

private:
    [[nodiscard]] QString text(const CommentStore::JournalLine& line, int column) const;
    void read(DecisionId before);

    CommentDesk& m_desk;
    QList<CommentStore::JournalLine> m_lines;
    quint64 m_revision = 0;
    bool m_complete = false;
    bool m_loading = false;
};

} // namespace warraq

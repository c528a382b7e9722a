// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/trash.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace warraq {

class Newsroom;
class StoryTrash;

/// The stories that were thrown away: who did it and when; bring one back, or delete it for good.
class TrashDialog : public QDialog
{
    Q_OBJECT

public:
    TrashDialog(Newsroom& newsroom, StoryTrash& trash, QWidget* parent);

private:
    void reload();
    void list(const QList<TrashedArticle>& articles);
    void addRow(const QString& title, const QString& who);
    void showChoices();
    void restore();
    void askToPurge();
    [[nodiscard]] const TrashedArticle* current() const;

    Newsroom& m_newsroom;
    StoryTrash& m_trash;
    QList<TrashedArticle> m_articles;
    QListWidget* m_list;
    QLabel* m_nothing;
    QPushButton* m_restore;
    QPushButton* m_purge;
    quint64 m_revision = 0;
};

} // namespace warraq

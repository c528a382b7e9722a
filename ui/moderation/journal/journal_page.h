// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/comment_desk.h"
#include "moderation/moderation_page.h"

class QTreeView;
class QPushButton;
class QLabel;

namespace warraq {

class JournalModel;

/// Every decision with who, when, why and about how many, newest first; any of them can be gone back to, and
/// a whole shift taken back.
class JournalPage : public ModerationPage
{
    Q_OBJECT

public:
    explicit JournalPage(CommentDesk& desk, QWidget* parent = nullptr);
    void refresh() override;

private:
    void showChoice();
    void askToGoBack();
    void askForShift();

    CommentDesk& m_desk;
    JournalModel* m_model;
    QTreeView* m_list;
    QPushButton* m_back;
    QPushButton* m_shift;
    QPushButton* m_again;
};

} // namespace warraq

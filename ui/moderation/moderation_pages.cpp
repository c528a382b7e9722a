// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/moderation_pages.h"

namespace warraq {

ModerationPages::ModerationPages(QWidget* queue, QWidget* parent)
    : QStackedWidget(parent)
{
    addWidget(queue);
}

void ModerationPages::open(ModerationPage* page)
{
    connect(page, &ModerationPage::left, this, [this, page] { drop(page); });
    connect(page, &ModerationPage::pageWanted, this, &ModerationPages::open);
    connect(page, &ModerationPage::happened, this, &ModerationPages::happened);
    connect(page, &ModerationPage::commentsWanted, this, [this](const CommentFilter& filter) {
        if (backToQueue())
            Q_EMIT commentsWanted(filter);
    });
    setCurrentIndex(addWidget(page));
    page->setFocus();
}

void ModerationPages::drop(ModerationPage* page)
{
    removeWidget(page);
    page->deleteLater(); // it is its own signal that brought us here
    if (showsQueue())
        Q_EMIT queueShown();
    else
        currentWidget()->setFocus();
}

bool ModerationPages::backToQueue()
{
    while (ModerationPage* top = page()) {
        if (!top->mayLeave())
            return false;
        drop(top);
    }
    return true;
}

void ModerationPages::refresh()
{
    if (ModerationPage* top = page())
        top->refresh();
}

ModerationPage* ModerationPages::page() const
{
    return qobject_cast<ModerationPage*>(currentWidget());
}

} // namespace warraq

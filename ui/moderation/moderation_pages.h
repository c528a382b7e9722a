// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/moderation_page.h"

#include <QStackedWidget>

namespace warraq {

/// The queue and what is put in its place, one on the other: the way back leads down, page by page.
class ModerationPages : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ModerationPages(QWidget* queue, QWidget* parent = nullptr); ///< takes the queue over

    void open(ModerationPage* page); ///< takes it over and shows it
    /// Leaves all pages; false when one of them wants to stay.
    bool backToQueue();
    void refresh(); ///< what is on top reads again
    [[nodiscard]] bool showsQueue() const { return currentIndex() == 0; }
    [[nodiscard]] ModerationPage* page() const; ///< what is on top, nothing when it is the queue

Q_SIGNALS:
    void queueShown();
    void commentsWanted(const warraq::CommentFilter& filter);
    void happened(const QString& sentence);

private:
    void drop(ModerationPage* page);
};

} // namespace warraq

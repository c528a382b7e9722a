// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/card_view.h"
#include "moderation/moderation_keys.h"
#include "moderation/reason_strip.h"

#include <QObject>

namespace warraq {

/// What the hand decides: the card it is at or all it marked, why, and in which words. It does not wait for
/// the disk: the next card is there before the decision is written.
class Deciding : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    Deciding(CommentDesk& desk, CommentQueue& queue, CardView& cards, ReasonStrip& reasons, QObject* parent);

    /// Whether the key was one of deciding, marking or writing.
    bool press(ModerationKey key);
    void giveReason(int number); ///< 1 to 9, for what was refused last
    /// The first open card from behind `from`; pages are fetched when they run out.
    void advance(int from);
    /// A list was read anew: nothing of the one before is waited for.
    void listChanged();

Q_SIGNALS:
    void cardWanted(int row);
    void listEnded();
    void told(const QString& sentence); ///< for the status bar and those who listen

private:
    void decide(CommentStatus to);
    void afterRefusal(const CommentRow& row, CommentStatus to);
    void mark(int step);
    void askForReply();
    void askForText();
    void askForNote();
    void tellStep(const Decision& decision, bool redo);
    [[nodiscard]] QWidget* window() const;

    CommentDesk& m_desk;
    CommentQueue& m_queue;
    CardView& m_cards;
    ReasonStrip& m_reasons;
    CommentId m_refused; ///< what a reason is given for
    QString m_reason;
    bool m_waitingForMore = false;
};

/// How a comment is called in a sentence: the beginning of the name, without tricks.
[[nodiscard]] QString nameInSentence(const Comment& comment);

} // namespace warraq

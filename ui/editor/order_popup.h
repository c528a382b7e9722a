// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/direction_findings.h"
#include "text/order_explanation.h"

#include <QFrame>

class QButtonGroup;
class QHBoxLayout;
class QLabel;

namespace warraq {

/// «Why is this reversed?»: the line at the caret as it stands, piece by piece, each with its direction and
/// level; what the chosen piece follows, in a sentence; what would mend it. Deletes itself when it closes.
class OrderPopup : public QFrame
{
    Q_OBJECT

public:
    struct Line
    {
        QString text; ///< of the whole paragraph
        Direction paragraph = Direction::RightToLeft;
        bool isChosen = false;               ///< a person set the direction
        std::optional<Direction> previous{}; ///< of the paragraph before; nothing for the first
        qsizetype start = 0;                 ///< of the line that is laid out
        qsizetype end = 0;
        qsizetype caret = 0;
    };

    OrderPopup(const Line& line, QWidget* parent);
    void showAt(const QPoint& globalPosition); ///< under it, on its screen

Q_SIGNALS:
    void fixWanted(const warraq::DirectionFix& fix);

private:
    void addPieces();
    void choose(int index);
    void offerFix();
    [[nodiscard]] QString baseSentence() const;
    [[nodiscard]] QString causeSentence(const ExplainedRun& run) const;
    [[nodiscard]] QString textOf(const ExplainedRun& run) const;

    Line m_line;
    QList<ExplainedRun> m_runs;
    QButtonGroup* m_pieces;
    QHBoxLayout* m_row;
    QLabel* m_cause;
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/rules/verdict.h"
#include "moderation/learner/learner_voice.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace warraq {

/// Why a comment stands where it does: every reason with its weight, their sum and what the rules would do,
/// what the learner adds and the words that make it, and the wave the comment belongs to.
class ReasonsCard : public QWidget
{
    Q_OBJECT

public:
    struct Facts
    {
        std::optional<Insight> insight{}; ///< nothing: the rules have not looked at it yet
        VerdictView verdict{};
        qint64 wave = 0;                      ///< 0 = alike to none
        qint64 waveSize = 0;                  ///< whatever was decided about them
        std::optional<LearnerView> learner{}; ///< nothing when it is off or has not learned enough
    };

    explicit ReasonsCard(QWidget* parent = nullptr);
    void show(const Facts& facts);

Q_SIGNALS:
    void waveWanted();

private:
    void showLearner(const std::optional<LearnerView>& view);
    void addLine(int row, const RuleReason& reason);
    [[nodiscard]] QString sentence(const Facts& facts) const;

    QGridLayout* m_lines;
    QLabel* m_sum;
    QLabel* m_learner;
    QPushButton* m_wave;
};

/// "+10", "−3.5": the sign is shown, and never lands on the number's other side.
[[nodiscard]] QString weightText(double weight);

} // namespace warraq

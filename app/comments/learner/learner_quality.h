// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

#include <array>

namespace warraq {

/// How well the learner foresees the desk: measured on the newest fifth of its decisions by a model that saw
/// only the older ones. Comments that say the same count once, and of a decision about very many only some,
/// so that a wave does not make the figures look good.
struct LearnerQuality
{
    qint64 decisions = 0; ///< comments that are learned from, all together
    qint64 refused = 0;   ///< of these
    qint64 tested = 0;    ///< the newest ones, kept out
    qint64 testedRefused = 0;
    double auc = 0;       ///< how often a refused one stands above an approved one; .5 = chance
    double precision = 0; ///< of those foreseen as refused, at `threshold`
    double recall = 0;    ///< of those refused
    double threshold = 0.5;
    struct Bin
    {
        qint64 count = 0;
        double foreseen = 0; ///< mean probability
        double refused = 0;  ///< share that was refused
    };
    std::array<Bin, 10> bins{}; ///< by probability, tenths

    /// Fewer say nothing: the learner then ranks nothing, and the figures are not shown.
    [[nodiscard]] bool isEnough() const;
    static constexpr qint64 leastDecisions = 200;
    static constexpr qint64 leastOfEach = 20; ///< refused and approved
};

/// `foreseen`: probability and whether it was refused.
void measureQuality(LearnerQuality& quality, const QList<std::pair<double, bool>>& foreseen);
[[nodiscard]] QJsonObject qualityToJson(const LearnerQuality& quality);
[[nodiscard]] LearnerQuality qualityFromJson(const QJsonObject& json);

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/learner/learner_quality.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {
namespace {

/// The rank sum of Mann and Whitney; equal probabilities share their places.
double areaUnderCurve(QList<std::pair<double, bool>> foreseen)
{
    std::ranges::sort(foreseen);
    double rankSum = 0;
    double refused = 0;
    for (qsizetype first = 0; first < foreseen.size();) {
        qsizetype end = first;
        double here = 0;
        for (; end < foreseen.size() && foreseen[end].first == foreseen[first].first; ++end)
            here += foreseen[end].second ? 1 : 0;
        rankSum += here * double(first + end + 1) / 2;
        refused += here;
        first = end;
    }
    const double approved = double(foreseen.size()) - refused;
    return refused > 0 && approved > 0 ? (rankSum - refused * (refused + 1) / 2) / (refused * approved) : 0;
}

} // namespace

bool LearnerQuality::isEnough() const
{
    return decisions >= leastDecisions && refused >= leastOfEach && decisions - refused >= leastOfEach &&
           testedRefused > 0 && tested > testedRefused;
}

void measureQuality(LearnerQuality& quality, const QList<std::pair<double, bool>>& foreseen)
{
    quality.tested = foreseen.size();
    quality.testedRefused = 0;
    quality.bins = {};
    qint64 called = 0;
    qint64 right = 0;
    for (const auto& [probability, refused] : foreseen) {
        auto& bin = quality.bins[size_t(std::clamp(int(probability * 10), 0, 9))];
        ++bin.count;
        bin.foreseen += probability;
        bin.refused += refused ? 1 : 0;
        quality.testedRefused += refused;
        called += probability >= quality.threshold;
        right += probability >= quality.threshold && refused;
    }
    for (auto& bin : quality.bins) {
        if (bin.count > 0) {
            bin.foreseen /= double(bin.count);
            bin.refused /= double(bin.count);
        }
    }
    quality.auc = areaUnderCurve(foreseen);
    quality.precision = called > 0 ? double(right) / double(called) : 0;
    quality.recall = quality.testedRefused > 0 ? double(right) / double(quality.testedRefused) : 0;
}

QJsonObject qualityToJson(const LearnerQuality& quality)
{
    QJsonArray bins;
    for (const auto& bin : quality.bins)
        bins.append(
            QJsonObject{{"count"_L1, bin.count}, {"foreseen"_L1, bin.foreseen}, {"refused"_L1, bin.refused}});
    return {{"decisions"_L1, quality.decisions},
            {"refused"_L1, quality.refused},
            {"tested"_L1, quality.tested},
            {"tested_refused"_L1, quality.testedRefused},
            {"auc"_L1, quality.auc},
            {"precision"_L1, quality.precision},
            {"recall"_L1, quality.recall},
            {"threshold"_L1, quality.threshold},
            {"enough"_L1, quality.isEnough()},
            {"bins"_L1, bins}};
}

LearnerQuality qualityFromJson(const QJsonObject& json)
{
    LearnerQuality quality;
    quality.decisions = json["decisions"_L1].toInteger();
    quality.refused = json["refused"_L1].toInteger();
    quality.tested = json["tested"_L1].toInteger();
    quality.testedRefused = json["tested_refused"_L1].toInteger();
    quality.auc = json["auc"_L1].toDouble();
    quality.precision = json["precision"_L1].toDouble();
    quality.recall = json["recall"_L1].toDouble();
    quality.threshold = json["threshold"_L1].toDouble(quality.threshold);
    const QJsonArray bins = json["bins"_L1].toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(bins.size(), 10); ++i) {
        const QJsonObject bin = bins[i].toObject();
        quality.bins[size_t(i)] = {bin["count"_L1].toInteger(), bin["foreseen"_L1].toDouble(),
                                   bin["refused"_L1].toDouble()};
    }
    return quality;
}

} // namespace warraq

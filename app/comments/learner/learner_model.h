// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/jobs.h"
#include "comments/learner/learner_features.h"

#include <QJsonObject>

#include <vector>

namespace warraq {

/// A comment with what the desk decided about it.
struct LearnedExample
{
    QList<quint32> features;
    bool refused = false; ///< spam or trash
};

/// What pushed a comment's probability up or down.
struct FeatureShare
{
    QString text;
    double share = 0; ///< added to the log-odds
    bool isWord = false;
};

/// Logistic regression over hashed features, trained by AdaGrad. A value of 8 MiB; copies are real ones.
class LearnerModel
{
public:
    LearnerModel();

    /// Goes over the examples `epochs` times, in another order each time (the same at every call). What it
    /// knew before is its beginning. False when cancelled.
    bool train(const std::vector<LearnedExample>& examples, const CancelFlag& cancel, int epochs = 8);
    /// How probable it is that the desk refuses a text, 0 to 1.
    [[nodiscard]] double probability(const QList<quint32>& features) const;
    /// The strongest shares, up first, then down; parts of what is already named are left out.
    [[nodiscard]] QList<FeatureShare> shares(QStringView text, int most = 8) const;
    [[nodiscard]] bool isEmpty() const { return m_bias == 0.0F && m_learned == 0; }
    [[nodiscard]] qint64 learned() const { return m_learned; } ///< examples, all trainings together

    /// Weights and counts; no text. What fewer than `leastComments` comments had is left out: a feature of
    /// one comment could give a reader's name away to who tries names. `about` goes into the file's head.
    [[nodiscard]] QByteArray toBytes(const QJsonObject& about, int leastComments = 1) const;
    struct Read;
    /// Errors: BadFormat, NewerFormat, Unsupported (made by another way to fold), TooLarge.
    [[nodiscard]] static Result<Read> fromBytes(const QByteArray& bytes, const QString& path);

    static constexpr quint32 fileVersion = 1;
    static constexpr int exportedFrom = 5; ///< comments that must have had what is exported

private:
    std::vector<float> m_weights;
    std::vector<quint16> m_comments; ///< how many had each feature, at most 65,535
    float m_bias = 0;
    qint64 m_learned = 0;
};

struct LearnerModel::Read
{
    LearnerModel model;
    QJsonObject about;
};

} // namespace warraq

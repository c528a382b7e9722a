// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobs.h"
#include "comments/learner/learner_model.h"
#include "comments/learner/learner_quality.h"

#include <functional>
#include <optional>

namespace warraq {

class CommentDatabase;

/// Learns from this desk's decisions what it is likely to refuse, and orders the queue by it. It never
/// decides.
///
/// Where things are: the weights in .warraq/learner.weights (this machine's own, in no history and no sync;
/// they are made again from the decisions in seconds, and four megabytes at each training would only swell
/// the database's log); whether it is switched off and where it begins to learn in comments.sqlite, beside
/// the decisions it is about, so that deleting .warraq does not switch it on again. Weights brought in from
/// elsewhere stand in .warraq/learner.start. Nothing of it leaves the machine but by exportTo().
///
/// A worker's business, with a connection of its own that is open for writing.
class Learner
{
public:
    /// `projectFolder` and the database must outlive this.
    Learner(CommentDatabase& database, QString projectFolder);

    struct State
    {
        bool off = false;
        bool hasStart = false; ///< weights from elsewhere
        LearnerQuality quality;
        qint64 since = 0; ///< decisions after this one count (it was reset then)
    };
    /// Reads the decisions, measures how well they are foreseen, learns from all and keeps the weights; takes
    /// seconds. `progress` gets 0 to 1. Errors: Cancelled, as the database and writing files.
    [[nodiscard]] Result<State> train(const CancelFlag& cancel,
                                      const std::function<void(double)>& progress = {});
    /// What the last training found; nothing decided yet when there was none.
    [[nodiscard]] Result<State> state();
    /// The weights in force: nothing while it is off, untrained, or has too few decisions to say anything.
    [[nodiscard]] Result<std::optional<LearnerModel>> model();

    /// Brings insight.rank up to date: score plus learnerPart(), or the score alone when there is no model.
    /// Waiting comments first. With `onlyNew`, those whose rank is still their score. Returns how many
    /// changed.
    [[nodiscard]] Result<qint64> rank(const CancelFlag& cancel, bool onlyNew = false,
                                      const std::function<void(qint64 done)>& progress = {});

    /// Forgets what it learned; from here on only new decisions count.
    [[nodiscard]] Result<void> reset();
    [[nodiscard]] Result<void> setOff(bool off);
    /// Weights only, and of these only what LearnerModel::exportedFrom comments had. Errors: NotFound
    /// (nothing learned), as writing a file.
    [[nodiscard]] Result<void> exportTo(const QString& path);
    /// Another desk's weights are the beginning of the next training. Errors: as LearnerModel::fromBytes.
    [[nodiscard]] Result<void> importFrom(const QString& path);

    /// Added to the score of a comment: between -15 and 15, half of what makes the rules hold one. Never 0.
    [[nodiscard]] static double part(double probability);

private:
    /// Comments whose rank is to be another.
    struct Slice
    {
        std::vector<std::pair<qint64, double>> ranks;
        qint64 last = 0;
        int read = 0;
    };
    [[nodiscard]] Slice readSlice(const std::optional<LearnerModel>& model, qint64 after, bool waiting,
                                  bool onlyNew);
    void writeSlice(const Slice& slice);
    [[nodiscard]] Result<std::vector<LearnedExample>> examples(const CancelFlag& cancel);
    [[nodiscard]] LearnerModel start() const;
    [[nodiscard]] Result<void> removeWeights(const QString& name) const;
    [[nodiscard]] QString pathOf(const QString& name) const;
    [[nodiscard]] qint64 setting(const QString& key);
    void setSetting(const QString& key, qint64 value);

    CommentDatabase& m_database;
    QString m_folder;
};

} // namespace warraq

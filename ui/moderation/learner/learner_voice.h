// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_store.h"
#include "comments/learner/learner_model.h"

#include <atomic>
#include <optional>

namespace warraq {

/// What the learner says about one text.
struct LearnerView
{
    double part = 0;        ///< added to the score in the list by priority
    double probability = 0; ///< that this desk refuses it
    QList<FeatureShare> shares{};
};

/// Asks the learner about the comment that is looked at. The weights (8 MiB) are read once and kept.
class LearnerVoice
{
public:
    explicit LearnerVoice(QString projectFolder);

    /// It learned, was reset or switched off: the weights are read again when it is asked next. Any thread.
    void forget() { m_stale = true; }
    /// Nothing when it is off or has not learned enough. One thread asks, always the same.
    [[nodiscard]] std::optional<LearnerView> about(const CommentStore& store, const Comment& comment);

private:
    const QString m_folder;
    std::atomic<bool> m_stale = true;
    std::optional<LearnerModel> m_model;
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/learner/learner_voice.h"

#include "comments/comment_text.h"
#include "comments/learner/learner.h"

namespace warraq {

LearnerVoice::LearnerVoice(QString projectFolder)
    : m_folder(std::move(projectFolder))
{
}

std::optional<LearnerView> LearnerVoice::about(const CommentStore& store, const Comment& comment)
{
    if (m_stale.exchange(false))
        m_model = Learner(store.database(), m_folder).model().value_or(std::nullopt);
    if (!m_model)
        return std::nullopt;
    const QString text = commentText(comment.content).text;
    const double probability = m_model->probability(featuresOf(text));
    return LearnerView{Learner::part(probability), probability, m_model->shares(text)};
}

} // namespace warraq

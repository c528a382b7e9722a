// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/rules/comment_facts.h"

namespace warraq {

/// The waves of look-alikes as they are now. Immutable.
class WaveSizes
{
public:
    [[nodiscard]] static WaveSizes read(CommentDatabase& database);
    [[nodiscard]] CampaignFacts of(CommentId id) const;
    [[nodiscard]] bool isEmpty() const { return m_of.isEmpty(); }

private:
    QHash<qint64, qint64> m_of;
    QHash<qint64, qint64> m_sizes;
};

} // namespace warraq

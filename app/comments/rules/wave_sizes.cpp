// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/rules/wave_sizes.h"

namespace warraq {

WaveSizes WaveSizes::read(CommentDatabase& database)
{
    WaveSizes campaigns;
    auto rows = database.use("SELECT comment, campaign FROM lookalike WHERE campaign <> 0");
    while (rows.step()) {
        campaigns.m_of.insert(rows.integer(0), rows.integer(1));
        ++campaigns.m_sizes[rows.integer(1)];
    }
    return campaigns;
}

CampaignFacts WaveSizes::of(CommentId id) const
{
    const qint64 campaign = m_of.value(id.value());
    return {campaign, campaign == 0 ? 0 : m_sizes.value(campaign)};
}

} // namespace warraq

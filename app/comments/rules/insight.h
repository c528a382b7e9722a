// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace warraq {

/// Why a rule spoke. `detail` is small and tells what it saw (offsets are UTF-16 units into Comment::text(),
/// or into Comment::author where the entry says "in": "name"):
///     words            hits: [{offset, length, entry, action, in}]
///     links            count, hosts[]            many_links   count
///     link_spoof       links: [{host, shown?, kind: elsewhere | mixed_scripts | local}]
///     repeat           count, hours              copied       people, count, hours
///     lookalike        campaign, count           first_time   approved
///     rejected_before  rejected, decided, days   flood        count, minutes
///     email_disposable domain                    email_alias  kind: plus | dots
///     impersonation    name, exact               hidden_name  in[], characters[]
///     override, unpaired, invisible              count, characters[]
///     stacked_marks    marks                     mixed_scripts, mixed_digits   places: [{offset, length}]
///     disguised        forms, letters, tatweel, spaced        persian_letters   (nothing)
///     caps             percent                   repetition   character | word, times
///     short, long      characters                own:<id>     name
struct RuleReason
{
    QString rule{};
    double weight = 0;
    QJsonObject detail{};

    bool operator==(const RuleReason&) const = default;
};

/// What the rules found in one comment.
struct Insight
{
    CommentId comment{};
    double score = 0; ///< the sum of the reasons' weights
    double rank = 0;  ///< what a list by priority is sorted by
    QString language{};
    int links = 0;
    QList<RuleReason> reasons{}; ///< heaviest first
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/rules/insight.h"

namespace warraq {

/// A reason as a person reads it.
struct ReasonWords
{
    QString chip;        ///< two or three words, a count where one tells more: "Links: 3"
    QString explanation; ///< a sentence; what readers wrote in it is isolated and cleaned
};
/// Also for rules this version does not know (their id is the chip). `detail` as insight.h tells.
[[nodiscard]] ReasonWords reasonWords(const QString& rule, const QJsonObject& detail);
[[nodiscard]] inline ReasonWords reasonWords(const RuleReason& reason)
{
    return reasonWords(reason.rule, reason.detail);
}

} // namespace warraq

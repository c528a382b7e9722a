// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "comments/rules/rule_set.h"

namespace warraq {

/// moderation/rules.json:
///
///     { "format": 1, "hold_from": 20,
///       "rules": [{"id": "links", "on": true, "weight": 8, "action": "none", "from": 1}],
///       "own": [{"id": "k3f9", "name": "…", "on": true, "weight": 10, "action": "hold",
///                "conditions": [{"field": "text", "test": "contains", "values": ["…"]},
///                               {"field": "links", "test": "at_least", "number": 2}]}],
///       "names": ["إدارة التحرير"] }
///
/// A built-in rule stands there only where the desk changed it. Unknown keys, and rules of a later version,
/// are kept. Two people's changes merge by entry (file_merge.h).
[[nodiscard]] QByteArray writeRules(const RuleSet& rules);
/// Errors: BadFormat with line and what is wrong, InvalidUtf8, TooLarge. A newer format is read as far as it
/// is understood.
[[nodiscard]] Result<RuleSet> readRules(const QByteArray& bytes, const QString& path = {});

struct LoadedRules
{
    RuleSet rules;
    QString hash{}; ///< contentHash of the file, "" when there is none yet
};
[[nodiscard]] QString rulesPath(const QString& projectFolder);
/// A project without the file has defaultRules(). Errors: as readRules and readFile.
[[nodiscard]] Result<LoadedRules> loadRules(const QString& projectFolder);
/// Atomic; returns the new hash. A file that is not the one of `expectedHash` is not overwritten. Errors:
/// NewerFormat (never written over), BadArgument (checkRules), as writeFileAtomically.
[[nodiscard]] Result<QString> saveRules(const QString& projectFolder, const RuleSet& rules,
                                        const QString& expectedHash);

/// Nothing, or what is wrong with a set that came out of a form ("rule/key").
[[nodiscard]] std::optional<QString> checkRules(const RuleSet& rules);

inline constexpr double mostWeight = 100; ///< and least: −100
inline constexpr qsizetype mostOwnRules = 500;
inline constexpr qsizetype mostConditions = 20;
inline constexpr qsizetype mostValues = 500;

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/rules/judge.h"

namespace warraq {

class Project;

/// The people of warraq.json (and the newsroom's own name), moderation/words.txt, and, where a rule of the
/// set asks for them, sections and dates of the stories. Reads files: for a worker. Errors: those of the word
/// list.
[[nodiscard]] Result<std::shared_ptr<const RuleSurroundings>> surroundingsOf(const Project& project,
                                                                             const RuleSet& rules);
/// Whether a rule asks for what only the stories tell.
[[nodiscard]] bool needsArticles(const RuleSet& rules);

} // namespace warraq

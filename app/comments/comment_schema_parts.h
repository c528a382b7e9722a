// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/decision_schema.h"
#include "comments/people/people_schema.h"
#include "comments/rules/rules_schema.h"
#include "comments/similar/similar_schema.h"

#include <array>

namespace warraq {

/// What format 2 adds to the tables of format 1, each folder its own. They are run in this order, in one
/// transaction, when a database of format 1 (or a new one) is opened for writing. What was format 1 is never
/// changed in place: an older program that opened it would have to understand it.
inline constexpr std::array commentSchemaParts{decisionSchema, rulesSchema, similarSchema, peopleSchema};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

namespace warraq {

/// Articles whose headline, kicker, deck, bylines, tags, slug or text hold every word of `query` (folded,
/// Loose). Reads files; call it from a job for large projects.
[[nodiscard]] QList<ArticleSummary> searchArticles(const Project& project, const QList<ArticleSummary>& among,
                                                   const QString& query);

} // namespace warraq

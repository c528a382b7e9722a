// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment.h"
#include "comments/rules/insight.h"
#include "project/project.h"

namespace warraq::cli {

// The names of the JSON contract (design, "The programs"), in one place.

/// What a list shows of an article. Times are ISO 8601 in UTC; `breaking` is whether it is live at `now`.
[[nodiscard]] QJsonObject articleToJson(const ArticleId& id, const Metadata& meta, const QDateTime& now);
/// All of an article: every field of its metadata, "body" byte-exact, "blocks".
[[nodiscard]] QJsonObject wholeArticleToJson(const Article& article, const QDateTime& now);
/// `insight`: what the rules found; of none the score is null.
[[nodiscard]] QJsonObject commentToJson(const Comment& comment, const Insight& insight = {});
[[nodiscard]] QString timeToJson(const QDateTime& time);

} // namespace warraq::cli

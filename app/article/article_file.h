// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "base/error.h"

namespace warraq {

/// The article file (design "A project on disk"): a complete HTML5 page with the metadata as pretty JSON, one
/// key a line, in <script type="application/json" id="warraq">, then <article> with the body. Reading and
/// writing an untouched article is byte-exact. Errors: BadFormat (with line), InvalidUtf8.
[[nodiscard]] Result<Article> readArticleFile(const QByteArray& bytes, const QString& path = {});
[[nodiscard]] QByteArray writeArticleFile(const Article& article);

/// Metadata of an article file without parsing its body: what a list of 10,000 needs.
[[nodiscard]] Result<Metadata> readArticleMetadata(const QByteArray& bytes, ArticleId* id = nullptr,
                                                   const QString& path = {});

/// Metadata to and from the JSON of the file (keys as in the file format; unknown keys kept).
[[nodiscard]] QJsonObject metadataToJson(const Article& article);
[[nodiscard]] Result<void> metadataFromJson(const QJsonObject& json, Article& article);

/// A slug from a headline: Arabic letters are kept (WordPress does), spaces become hyphens, at most 60
/// characters.
[[nodiscard]] QString slugFrom(const QString& headline);

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "base/error.h"
#include "project/settings.h"

#include <QDateTime>

#include <memory>

namespace warraq {

/// A comment as the page shows it.
struct PageComment
{
    QString author;
    QString text; ///< plain
    QDateTime at; ///< UTC
    int depth = 0;
};

struct PageInput
{
    Article article;
    ProjectSettings settings;
    QString projectFolder;
    QList<PageComment> comments;      ///< approved ones, thread order
    QStringList breakingHeadlines;    ///< live ones, for the bar at the top of the site
    QDateTime now;                    ///< UTC
};

/// Replace the element with this id by this HTML in the page that stands: what one edit costs.
struct BlockPatch
{
    QString elementId; ///< "block-<n>", "headline", "kicker", "deck", "byline", "body" (whole)
    QString html;
};

/// A site theme (folder with page.html for KTextTemplate, theme.css, theme.json). HTML strings only; nothing here
/// knows a browser. Everything from the article is sanitised and escaped.
class PageRenderer
{
public:
    /// The project's own theme/ if it has one, else the named built-in one. A broken theme: MissingPart or BadFormat
    /// with file and line.
    [[nodiscard]] static Result<std::unique_ptr<PageRenderer>> load(const QString& projectFolder, const QString& theme);
    ~PageRenderer();

    [[nodiscard]] Result<QString> renderPage(const PageInput& input) const; ///< complete HTML page, CSS inside
    [[nodiscard]] QString renderBlock(const Block& block, int index, const PageInput& input) const;
    /// What changed between two states of the same article; a single "body" patch when blocks moved.
    [[nodiscard]] QList<BlockPatch> patches(const PageInput& before, const PageInput& after) const;

private:
    class Private;
    explicit PageRenderer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace warraq

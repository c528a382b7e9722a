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
    bool operator==(const PageComment&) const = default;
};

/// Another story the page points to («اقرأ أيضًا»).
struct PageLink
{
    QString headline;
    QString url;  ///< "" = nowhere yet
    QDateTime at; ///< UTC, may be invalid
    bool operator==(const PageLink&) const = default;
};

struct PageInput
{
    Article article;
    ProjectSettings settings;
    QString projectFolder;
    QList<PageComment> comments;   ///< approved ones, thread order
    QStringList breakingHeadlines; ///< live ones of other stories, for the bar at the top of the site
    QDateTime now;                 ///< UTC
    QList<PageLink> related = {};  ///< may be empty
};

/// What one edit costs: a piece of the page that stands, replaced.
///  - "block-<n>": the element of block n is replaced by `html`.
///  - "blocks": `count` children of the body, from child `first` on, are replaced by `html` (count 0 inserts
///  before
///    child `first`); the children are numbered anew afterwards.
///  - "page": `html` is a whole new page (the article's language changed, or the theme moved something).
///  - anything else ("headline", "kicker", "deck", "byline", "comments" …): the element with this id and the
///  attribute
///    data-live is replaced by `html`.
struct BlockPatch
{
    QString elementId;
    QString html;
    int first = 0;
    int count = 0;
    bool operator==(const BlockPatch&) const = default;
};

/// A site theme (folder with page.html for KTextTemplate, theme.css, theme.json; resources/themes/README.md
/// has the variables). HTML strings only; nothing here knows a browser. Everything from the article is
/// sanitised and escaped, and every page carries a content security policy that allows no script, frame, font
/// or network. Thread: const functions may be called from any thread, one after the other or together.
class PageRenderer
{
public:
    /// The project's own theme/ if it has one, else the named built-in one ("" = harbour). A broken theme:
    /// MissingPart or BadFormat with file and line; load({}, {}) is then what still works.
    [[nodiscard]] static Result<std::unique_ptr<PageRenderer>> load(const QString& projectFolder,
                                                                    const QString& theme);
    ~PageRenderer();

    [[nodiscard]] Result<QString>
    renderPage(const PageInput& input) const; ///< complete HTML page, CSS inside
    [[nodiscard]] QString renderBlock(const Block& block, int index, const PageInput& input) const;
    /// What changed between two states of the same article, as few and as small as possible; empty when
    /// nothing did.
    [[nodiscard]] QList<BlockPatch> patches(const PageInput& before, const PageInput& after) const;

private:
    class Private;
    explicit PageRenderer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace warraq

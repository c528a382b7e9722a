// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/blocks.h"

#include <QList>

namespace warraq {

/// One line of what was pasted, or one block of a page, on its way into an article.
struct ImportLine
{
    enum class Role
    {
        Body,
        PageTitle,
        Headline,
        Deck,
        Byline
    };

    qint64 number = 0; ///< 1-based in the input
    QString text;      ///< trimmed, never empty but for pictures and islands
    Block block;       ///< what it becomes when it stays
    Role role = Role::Body;
    bool onlyLinks = false;
    bool afterBlank = false; ///< an empty line stood before it
    QString dropped{};       ///< why it does not become part of the article
};
using ImportLines = QList<ImportLine>;

/// What sites put around their articles.
enum class Clutter
{
    None,
    Menu,
    ShareButton,
    CommentForm,
    CookieNotice,
    RelatedLinks
};
[[nodiscard]] QString
clutterName(Clutter clutter); ///< menu, share-button, comment-form, cookie-notice, related-links

/// A line that says nothing but words of a kind of clutter. `weight`: 2 and more is certain on its own, 1
/// only next to others («رياضة» may be a menu's or the story's).
struct ClutterGuess
{
    Clutter clutter = Clutter::None;
    int weight = 0;
};
[[nodiscard]] ClutterGuess guessClutter(const QString& line);

/// The words of a line, folded, one space between: equal for lines that say the same.
[[nodiscard]] QString wordsKey(QStringView line);

} // namespace warraq

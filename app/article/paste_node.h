// SPDX-License-Identifier: GPL-3.0-or-later
// What an element means in the HTML that other programs put on the clipboard: Word (2013 to 365, desktop and
// web), LibreOffice Writer 7 and 24, Google Docs, WordPress, pandoc and browsers. Each has its own way to
// write lists, footnotes, remarks and what is not to be seen.
#pragma once

#include "article/css_style.h"

namespace warraq {

enum class PasteNode
{
    Inline,       ///< text with a style: unknown elements too
    Silent,       ///< nobody's words: script, style, head …
    Hidden,       ///< words nobody saw there
    Deleted,      ///< of tracked changes
    Remark,       ///< a comment in the margin
    FootnoteMark, ///< in the text
    FootnoteList, ///< behind the text
    ListMarker,   ///< a number or bullet written out as text
    Drawing,      ///< SVG, canvas, MathML
    Control,      ///< a button or a field
    Media,        ///< a film, sound or frame
    Picture,
    Table,
    Rule,
    LineBreak,
    Paragraph,
    Heading,
    Preformatted,
    Quote,
    QuoteSource, ///< <footer>; <cite> is one only in a <blockquote> (asked there)
    List,
    ListItem,
    Caption,
    Container ///< a block that holds others
};

/// `css` is cssOf(node). Only for elements.
[[nodiscard]] PasteNode pasteNodeOf(const GumboNode* node, const CssStyle& css);

/// 2 to 4 of a heading.
[[nodiscard]] int headingLevel(const GumboNode* node);
/// «1.», «أ)», «iv.» number, «·», «o», «§», «-» do not.
[[nodiscard]] bool isNumberMarker(QStringView marker);
/// A table that only arranges: one cell, or told to be for presentation.
[[nodiscard]] bool isLayoutTable(const GumboNode* table);
/// A picture of one point that counts readers.
[[nodiscard]] bool isTrackingPicture(const GumboNode* image);
/// The character that a little picture stands for («😀»), "" for pictures.
[[nodiscard]] QString emojiOf(const GumboNode* image);
/// Digits and signs of <sup> and <sub> as characters of their own («m²»), `text` when it has others.
[[nodiscard]] QString raisedDigits(const QString& text);
[[nodiscard]] QString loweredDigits(const QString& text);
/// The address a link leads to in truth: without the detour over a search engine's counter.
[[nodiscard]] QString directAddress(const QString& address);

} // namespace warraq

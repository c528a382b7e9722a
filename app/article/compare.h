// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "text/text_compare.h"

#include <QFlags>

namespace warraq {

/// A block or one item of a list, as a comparison sees it.
struct ComparedParagraph
{
    int block = 0;
    int item = -1; ///< of a list, -1 for other blocks
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;  ///< headings
    int depth = 0;  ///< list items
    int number = 0; ///< of a numbered list's item, from 1; it is no content: items that move stay the same
    Direction direction = Direction::RightToLeft;
    Runs runs;
    QString text;     ///< of the runs; an island's markup; an embed's address
    QString details;  ///< what is not in the text: source, alternative text, credit, one a line
    QString language; ///< "" = the article's
};

/// What besides the words is other than it was.
enum class Aspect : quint8
{
    Direction = 1, ///< of the paragraph, or of a span in it
    Kind = 2,
    Level = 4, ///< of a heading, or depth in a list
    Link = 8,
    Style = 16, ///< bold, italic, code
    Details = 32,
    Language = 64,
};
Q_DECLARE_FLAGS(Aspects, Aspect)
Q_DECLARE_OPERATORS_FOR_FLAGS(Aspects)

/// Two paragraphs that are one, or one that has no other.
struct ParagraphPair
{
    enum class Kind
    {
        Same,
        Changed,
        Added,
        Removed,
        MovedAway, ///< stands here before; `after` says where it went
        MovedHere, ///< stands here after; `before` says where it was
    };
    Kind kind = Kind::Same;
    int before = -1; ///< index into Comparison::before
    int after = -1;
    QList<WordChange> words; ///< of a changed one: both texts, in logical order
    QList<WordChange> marks; ///< of a changed one: same words in another style, link or direction
    Aspects aspects;
};

/// Two texts side by side, as values.
struct Comparison
{
    QList<ComparedParagraph> before;
    QList<ComparedParagraph> after;
    QList<ParagraphPair> pairs; ///< in reading order
    bool isComplete = true;     ///< false when it was cancelled

    /// Places where something is other: what "12 changes" counts.
    [[nodiscard]] int changes() const;
};
[[nodiscard]] int changesOf(const ParagraphPair& pair);

/// Pairs the paragraphs of two articles and compares those that changed word by word. Pure; bounded: 100,000
/// words in well under a second.
[[nodiscard]] Comparison compare(const Blocks& before, const Blocks& after, const CancelFlag& cancel = {});
/// What a reader sees of an article: kicker, headline and deck before the text.
[[nodiscard]] Blocks comparedBlocks(const Article& article);
/// The same for texts without markup, a paragraph a line, each with its own direction.
[[nodiscard]] Comparison compare(const QString& before, const QString& after, Direction direction,
                                 const CancelFlag& cancel = {});

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/direction.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace warraq {

/// A stretch of text with one set of inline styles. A line break inside a block is U+2028.
struct Run
{
    QString text;
    bool bold = false;
    bool italic = false;
    bool code = false;
    QString href;                       ///< link target, "" for none; already sanitised
    std::optional<Direction> direction; ///< <span dir>: isolates this run (and neighbours of equal direction)
    QString language;                   ///< BCP 47, "" = the block's

    [[nodiscard]] bool sameStyle(const Run& other) const
    {
        return bold == other.bold && italic == other.italic && code == other.code && href == other.href &&
               direction == other.direction && language == other.language;
    }
    bool operator==(const Run&) const = default;
};
using Runs = QList<Run>;

enum class BlockKind
{
    Paragraph,
    Heading, ///< level 2–4
    Quote,   ///< runs (paragraphs split by U+2029 inside runs are not allowed: one block per paragraph) and a
             ///< source
    BulletedList,
    NumberedList,
    Picture,
    Separator,
    Embed,    ///< a URL that the site turns into a player or card
    RawHtml,  ///< an island: kept, shown in the preview sanitised, edited only as source
    Conflict, ///< what two people wrote at one place (conflict_block.h): never published as it is
};

struct ListItem
{
    Runs runs;
    int depth = 0; ///< 0–5, nesting inside this list
    bool operator==(const ListItem&) const = default;
};

/// One block of an article: a value. Which members mean something depends on `kind`.
struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    Direction direction = Direction::RightToLeft; ///< always explicit in memory and in what we write
    bool directionChosen = false;                 ///< a person set it, typing does not change it
    QString language;                             ///< BCP 47, "" = the article's
    int level = 2;                                ///< headings
    Runs runs;                                    ///< paragraph, heading, quote; caption of a picture
    QList<ListItem> items;                        ///< lists
    QString source;                               ///< who is quoted; URL of an embed; src of a picture
    QString alt;                                  ///< picture
    QString credit;                               ///< picture
    QByteArray raw;                               ///< RawHtml, Conflict: the markup, UTF-8
    /// The bytes this block was read from, trailing space between blocks included, until it is edited.
    /// Written back as they are: concatenating them gives the body that was read. Cleared by whoever edits
    /// the block.
    std::optional<QByteArray> original;
    /// `original` is markup somebody is still writing, or left broken: it is what is saved, and the block
    /// shows what it said before.
    bool isDraft = false;

    /// Equal in meaning: `original` does not count.
    [[nodiscard]] bool sameContent(const Block& other) const;
};
using Blocks = QList<Block>;

[[nodiscard]] constexpr bool isList(BlockKind kind)
{
    return kind == BlockKind::BulletedList || kind == BlockKind::NumberedList;
}
/// A stable machine name: paragraph, heading, quote, bulleted-list, numbered-list, picture, separator, embed,
/// html, conflict.
[[nodiscard]] QString blockKindName(BlockKind kind);
/// The block's words without markup: runs, items (one a line), caption.
[[nodiscard]] QString plainText(const Block& block);
[[nodiscard]] QString plainText(const Runs& runs);
/// All blocks, a blank line between.
[[nodiscard]] QString plainText(const Blocks& blocks);
/// Merges neighbours of equal style and drops empty runs.
[[nodiscard]] Runs normalised(Runs runs);

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_text.h"
#include "text/direction.h"

#include <QList>

#include <optional>

namespace warraq {

/// A part of a shown paragraph that is not plain words: a name standing for a character that cannot be seen,
/// or a link (never opened, only shown).
struct ShownPart
{
    enum class Kind
    {
        Hidden,
        Link
    };

    Kind kind = Kind::Hidden;
    qsizetype offset = 0; ///< UTF-16 units into the paragraph's text
    qsizetype length = 0;

    bool operator==(const ShownPart&) const = default;
};

/// One line of a comment, ready to be laid out by itself: what could reorder or hide text has become a
/// visible name between isolates, so the paragraph shows what the bytes say.
struct ShownParagraph
{
    QString text;
    Direction direction = Direction::RightToLeft;
    QList<ShownPart> parts; ///< in order, apart from each other
    /// For each unit of `text` where it came from: UTF-16 units into the text that was given; what was added
    /// here has the place of what it stands for.
    QList<qsizetype> source{};

    /// What stands for `length` units from `offset` of the text that was given; nothing when it is not in
    /// here.
    [[nodiscard]] std::optional<std::pair<qsizetype, qsizetype>> placeOf(qsizetype offset,
                                                                         qsizetype length) const;

    bool operator==(const ShownParagraph&) const = default;
};

enum class TruthLevel
{
    Reading, ///< names what deceives: overrides, embeddings, isolates, zero-width spaces, control characters
    Full,    ///< also direction marks, joiners and variation selectors, which honest text uses too
};

/// At most `longest` units are shown (a hostile text may be millions); the rest becomes a last paragraph "…".
[[nodiscard]] QList<ShownParagraph> shownText(const QString& text, Direction article,
                                              TruthLevel level = TruthLevel::Reading,
                                              qsizetype longest = 4'000);

/// The addresses that shownText() marks as links, in order. Linear in the text's length.
[[nodiscard]] QStringList shownAddresses(const QString& text);

/// The text without invisible characters and stretching, disguised letters as plain ones, at most three marks
/// on a letter. What a word list reads.
[[nodiscard]] QString cleanedText(const QString& text);

/// What a moderator should know before reading.
struct CommentSigns
{
    int links = 0;                 ///< addresses in the text or behind words
    bool linkElsewhere = false;    ///< the words name one address, the link goes to another
    bool hiddenDirection = false;  ///< overrides, embeddings or isolates
    bool hiddenCharacters = false; ///< zero-width spaces, soft hyphens, control characters
    bool disguisedLetters = false; ///< mathematical, full-width or circled Latin
    bool disguisedName = false;    ///< the name hides characters, is stretched or disguised
    bool stackedMarks = false;     ///< more marks on a letter than any writing needs
};
[[nodiscard]] CommentSigns commentSigns(const CommentText& comment, const QString& author = {});

/// "RLO", "ZWSP", "U+0007"; "" for a character that can be seen.
[[nodiscard]] QString hiddenCharacterName(char32_t character, TruthLevel level);

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/blocks.h"

#include <QByteArrayView>

namespace warraq {

/// Something in hand-written HTML that the parser mends silently and the writer should know about.
struct MarkupProblem
{
    enum class Kind
    {
        UnclosedTag,     ///< "<p" that never reaches its ">"
        UnclosedElement, ///< <b> without </b>
        UnexpectedEnd,   ///< </b> that nothing opened
        UnclosedComment,
        StraySign,        ///< "<" that begins no tag
        UnknownEntity,    ///< &name; that HTML does not know
        UnshownCharacter, ///< a byte that is no text (NUL, broken UTF-8): shown as U+FFFD, kept as it is
        LostText,         ///< words of the source that are in no block
    };
    Kind kind = Kind::UnclosedTag;
    qsizetype offset = 0; ///< in the text
    qsizetype length = 0;
    QString name; ///< of the element; the lost words

    bool operator==(const MarkupProblem&) const = default;
};

/// What a block cannot be read from: the writer is in the middle of it.
[[nodiscard]] bool isBroken(const MarkupProblem& problem);

/// The first problems of a body, at most `most`. Elements whose end tag HTML lets one leave out (p, li, td …)
/// are no problem. Pure; linear.
[[nodiscard]] QList<MarkupProblem> checkMarkup(QStringView html, int most = 20);

[[nodiscard]] bool isBrokenMarkup(QStringView html);

/// Words of `html` outside tags that `blocks`, read from it, do not show anywhere, as a problem at their
/// place.
[[nodiscard]] std::optional<MarkupProblem> findLostText(QStringView html, const Blocks& blocks);

} // namespace warraq

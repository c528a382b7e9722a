// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace warraq {

/// A stretch of a body that becomes one block. The pieces of a body tile it: each begins where the one before
/// ends.
struct BodyPiece
{
    enum Kind : quint8
    {
        WordPress, ///< <!-- wp:name {…} --> … <!-- /wp:name -->, or self-closing
        Element,   ///< one block-level element
        Bare,      ///< text and inline markup between blank lines (classic WordPress content)
        Shortcode, ///< [name …] … [/name]
        Other,     ///< a comment, a stray tag, a doctype
    };
    Kind kind = Other;
    qsizetype begin = 0; ///< with the white space before it, for the first piece only
    qsizetype contentBegin = 0;
    qsizetype contentEnd = 0;
    qsizetype end = 0;           ///< with the white space after it
    QByteArrayView name{};       ///< WordPress: without "wp:" and "core/"; Element, Shortcode: as written
    QByteArrayView attributes{}; ///< WordPress: the JSON, as written
    qsizetype innerBegin = 0;    ///< WordPress: between the comments
    qsizetype innerEnd = 0;
};

/// Cuts `body`, which must outlive the result. Linear time, any bytes.
[[nodiscard]] QList<BodyPiece> splitBody(QByteArrayView body);

/// How a piece begins, which decides what a neighbour would do to it when pieces change places.
enum class PieceStart
{
    Markup,
    Text,
    Shortcode,
    Comment
};
[[nodiscard]] PieceStart startOfPiece(QByteArrayView bytes);

/// A WordPress block comment taken apart; `name` is empty when it is none.
struct WordPressComment
{
    QByteArrayView name{};
    QByteArrayView attributes{};
    bool closes = false;
    bool selfClosing = false;
};
[[nodiscard]] WordPressComment wordPressComment(QByteArrayView comment);

} // namespace warraq

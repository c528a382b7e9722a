// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace warraq {

/// A comment's content as a person reads it.
struct CommentText
{
    QString text;      ///< without markup, entities decoded, line breaks as they came
    QStringList links; ///< targets of its <a href>, in order; shown as text, never opened
};

/// Reads comment_content (HTML fragment, bytes). Nothing a reader wrote is lost: a "<" that opens no tag
/// ("<3", "a < b"), a tag that never ends, and what stands inside <script> or <style> stay as text.
/// Paragraph-like elements break the line. CR, LF and NUL are kept; bytes that are not UTF-8 become U+FFFD
/// here (the stored bytes are kept). Entities as the HTML standard names them (13.5), with or without the
/// final semicolon for numbers.
[[nodiscard]] CommentText commentText(const QByteArray& content);

/// UTF-8 as QString::fromUtf8, but a leading U+FEFF is kept: readers hide behind it too.
[[nodiscard]] QString textFromUtf8(QByteArrayView bytes);

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace warraq {

/// From `start` up to, and without, `end`; UTF-16 units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const TextRange&) const = default;
};

/// A stretch of a text that becomes another. Lists of them are in the text's order and never overlap; offsets
/// are those of the text before any of them.
struct TextChange
{
    qsizetype offset = 0; ///< UTF-16 units
    qsizetype length = 0;
    QString text; ///< what stands there then

    bool operator==(const TextChange&) const = default;
};
using TextChanges = QList<TextChange>;

[[nodiscard]] inline QString applied(const QString& text, const TextChanges& changes)
{
    if (changes.isEmpty())
        return text;
    QString out;
    out.reserve(text.size());
    qsizetype done = 0;
    for (const TextChange& change : changes) {
        out += QStringView(text).sliced(done, change.offset - done);
        out += change.text;
        done = change.offset + change.length;
    }
    out += QStringView(text).sliced(done);
    return out;
}

} // namespace warraq

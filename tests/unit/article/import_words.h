// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/smart_import.h"

namespace warraq {

/// "12 dropped menu": what a report notes, as a test compares it.
[[nodiscard]] inline QStringList codes(const QList<ImportNote>& notes)
{
    QStringList out;
    for (const ImportNote& note : notes)
        out += QString::number(note.line) + u' ' + note.why;
    return out;
}

/// "paragraph: …" for each block; "~" is a line break of a list, "/" one inside a paragraph.
[[nodiscard]] inline QStringList texts(const SmartImport& result)
{
    QStringList out;
    for (const Block& block : result.article.blocks)
        out += blockKindName(block.kind) + QStringLiteral(": ") +
               plainText(block).replace(u'\n', u'~').replace(QChar::LineSeparator, u'/');
    return out;
}

} // namespace warraq

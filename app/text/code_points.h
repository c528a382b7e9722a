// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace warraq {

/// The code point at `index`, which moves past it. A lone surrogate is returned as it is.
[[nodiscard]] inline char32_t codePointAt(QStringView text, qsizetype& index)
{
    const QChar first = text[index++];
    if (first.isHighSurrogate() && index < text.size() && text[index].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[index++]);
    return first.unicode();
}

} // namespace warraq

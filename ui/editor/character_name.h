// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace warraq {

/// Characters in the words of the window's language.
class CharacterName
{
    Q_DECLARE_TR_FUNCTIONS(CharacterName)

public:
    /// Short, for the status bar: "right-to-left mark RLM", "Arabic letter ب". `character`: one code point.
    [[nodiscard]] static QString shortName(const QString& character);
    /// The same with its number and its name in Unicode, for a tool tip.
    [[nodiscard]] static QString fullName(const QString& character);

private:
    [[nodiscard]] static QString wordsFor(char32_t c);
    [[nodiscard]] static QString control(char32_t c);
    [[nodiscard]] static QString invisible(char32_t c);
};

} // namespace warraq

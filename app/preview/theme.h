// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QHash>
#include <QString>

namespace warraq {

/// The files of a site theme as they were read: nothing is parsed but theme.json.
struct Theme
{
    QString name;
    QString author;
    QString licence;
    QString pagePath; ///< where page.html was read, for errors
    QString page;     ///< KTextTemplate source
    QString css;
    bool repeatsFeaturedPicture = false; ///< a body picture that already stands on top is shown again
    QHash<QString, QHash<QString, QString>> strings; ///< language ("ar") → key → text

    /// The theme's words in a language: its own, else the built-in theme's, else English.
    [[nodiscard]] QHash<QString, QString> wordsFor(const QString& language) const;
};

/// Name of the theme that is always there.
inline constexpr QLatin1StringView builtInTheme{"harbour"};

/// `projectFolder`/theme when that folder exists, else the built-in theme `name` ("" = harbour).
/// Errors: MissingPart (no such theme, no page.html or theme.css), BadFormat with line (theme.json),
/// InvalidUtf8 with line, TooLarge (a file over 4 MB).
[[nodiscard]] Result<Theme> loadTheme(const QString& projectFolder, const QString& name);

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "text/digits.h"
#include "text/smart_quotes.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace warraq {

struct Section
{
    QString slug;
    QString name;
    QString parent; ///< slug, "" for top level
    bool operator==(const Section&) const = default;
};

struct Person
{
    QString login;
    QString name;
    QString email;
    QString role; ///< editor, journalist, moderator, or WordPress's word
    bool operator==(const Person&) const = default;
};

/// Content of warraq.json. Unknown keys are kept in `unknown`.
struct ProjectSettings
{
    static constexpr int currentFormat = 1;

    int format = currentFormat;
    QString id; ///< UUID, made at creation
    QString name;
    QString site; ///< address of the published site, "" if none
    QStringList languages{QStringLiteral("ar")};
    QList<Section> sections;
    QList<Person> people;
    QString digits = QStringLiteral("european"); ///< european or arabic-indic; one set per window
    int breakingMinutes = 20;
    QuotePolicy quotes;                          ///< what typed quotation marks become
    DigitPolicy typedDigits = DigitPolicy::Keep; ///< what typed digits become in Arabic
    QString theme;           ///< folder name of a built-in theme, "" = default; theme/ in the project wins
    int versionSeconds = 60; ///< while somebody writes, a version at most this often
    bool mayEditComments = false; ///< moderators may change readers' words (the original is kept)
    QString timeZone;             ///< IANA, "" = the machine's
    QJsonObject unknown;

    bool operator==(const ProjectSettings&) const = default;
};

[[nodiscard]] QByteArray writeSettings(const ProjectSettings& settings);
/// Errors: BadFormat with line, InvalidUtf8. A newer format is read as far as it is understood (`format`
/// tells).
[[nodiscard]] Result<ProjectSettings> readSettings(const QByteArray& bytes, const QString& path = {});

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/settings.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace warraq {

/// How a page writes dates and numbers. Arabic has no single way: the months are كانون الثاني in the Levant
/// and Iraq, يناير in Egypt and the Gulf, جانفي in Tunisia and Algeria (CLDR), and the digits are the desk's
/// choice, not the country's.
struct PageLocale
{
    QLocale locale;
    QTimeZone zone = QTimeZone::utc();
    bool arabicIndicDigits = false;
};

/// For an article language ("ar", "ar-TN", "en" …). The country comes from the tag itself, else from a
/// language of the project with a country, else from its time zone; Arabic without any takes the Levant's
/// months.
[[nodiscard]] PageLocale pageLocale(const QString& language, const ProjectSettings& settings);

/// «22 تشرين الثاني 2026، 19:40», "22 November 2026, 19:40", « 22 novembre 2026 à 19h40 ». "" for an invalid
/// time.
[[nodiscard]] QString pageDateTime(const QDateTime& utc, const PageLocale& locale);
[[nodiscard]] QString pageDate(const QDateTime& utc, const PageLocale& locale);
[[nodiscard]] QString pageTime(const QDateTime& utc, const PageLocale& locale);
[[nodiscard]] QString pageNumber(qint64 number, const PageLocale& locale);

/// CLDR plural category of a whole number: zero, one, two, few, many or other.
[[nodiscard]] QString pluralCategory(const QLocale& locale, qint64 number);

} // namespace warraq

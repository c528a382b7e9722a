// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/page_locale.h"

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

QLocale::Territory territoryOfTag(const QString& tag)
{
    const QStringList parts = QString(tag).replace(u'_', u'-').split(u'-');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (parts.at(i).size() == 2)
            return QLocale::codeToTerritory(parts.at(i));
    }
    return QLocale::AnyTerritory;
}

QLocale::Territory territoryFor(const QString& language, const ProjectSettings& settings,
                                const QTimeZone& zone)
{
    if (const auto territory = territoryOfTag(language); territory != QLocale::AnyTerritory)
        return territory;
    const QString base = language.section(u'-', 0, 0);
    for (const QString& other : settings.languages) {
        if (other.section(u'-', 0, 0) != base)
            continue;
        if (const auto territory = territoryOfTag(other); territory != QLocale::AnyTerritory)
            return territory;
    }
    // "Etc/UTC" and the like belong to no country.
    const auto territory = zone.isValid() ? zone.territory() : QLocale::AnyTerritory;
    return territory == QLocale::World ? QLocale::AnyTerritory : territory;
}

QString withDigits(QString text, bool arabicIndic)
{
    for (QChar& c : text) {
        const int digit = c.digitValue();
        if (digit >= 0)
            c = QChar(char16_t((arabicIndic ? 0x0660 : u'0') + digit));
    }
    return text;
}

bool isArabic(const PageLocale& locale)
{
    return locale.locale.language() == QLocale::Arabic;
}

} // namespace

PageLocale pageLocale(const QString& language, const ProjectSettings& settings)
{
    PageLocale result;
    const QTimeZone chosen(settings.timeZone.toLatin1());
    result.zone = !settings.timeZone.isEmpty() && chosen.isValid() ? chosen : QTimeZone::systemTimeZone();
    const QString base = language.section(u'-', 0, 0);
    const auto code = QLocale::codeToLanguage(base);
    auto territory = territoryFor(language, settings, result.zone);
    if (code == QLocale::Arabic) {
        if (QLocale(code, territory).territory() != territory || territory == QLocale::AnyTerritory)
            territory = QLocale::Lebanon;
        result.arabicIndicDigits = settings.digits == "arabic-indic"_L1;
    } else if (code == QLocale::English && territory != QLocale::UnitedStates) {
        territory = QLocale::UnitedKingdom;
    }
    result.locale = QLocale(code, territory);
    return result;
}

QString pageNumber(qint64 number, const PageLocale& locale)
{
    return withDigits(QString::number(number), locale.arabicIndicDigits);
}

QString pageDate(const QDateTime& utc, const PageLocale& locale)
{
    if (!utc.isValid())
        return {};
    const QDate date = utc.toTimeZone(locale.zone).date();
    const QString day = QString::number(date.day());
    const QString year = QString::number(date.year());
    const QString month = locale.locale.monthName(date.month(), QLocale::LongFormat);
    QString text;
    switch (locale.locale.language()) {
    case QLocale::English:
        text = locale.locale.territory() == QLocale::UnitedStates ? u"%1 %2, %3"_s.arg(month, day, year)
                                                                  : u"%1 %2 %3"_s.arg(day, month, year);
        break;
    case QLocale::French:
        text = u"%1 %2 %3"_s.arg(date.day() == 1 ? u"1er"_s : day, month, year);
        break;
    case QLocale::Arabic:
        text = u"%1 %2 %3"_s.arg(day, month, year);
        break;
    default:
        return locale.locale.toString(date, QLocale::LongFormat);
    }
    return withDigits(text, locale.arabicIndicDigits);
}

QString pageTime(const QDateTime& utc, const PageLocale& locale)
{
    if (!utc.isValid())
        return {};
    const QTime time = utc.toTimeZone(locale.zone).time();
    const bool french = locale.locale.language() == QLocale::French;
    return withDigits(time.toString(french ? u"H'h'mm"_s : u"HH:mm"_s), locale.arabicIndicDigits);
}

QString pageDateTime(const QDateTime& utc, const PageLocale& locale)
{
    if (!utc.isValid())
        return {};
    const QString joint = isArabic(locale)                              ? u"، "_s
                          : locale.locale.language() == QLocale::French ? u" à "_s
                                                                        : u", "_s;
    return pageDate(utc, locale) + joint + pageTime(utc, locale);
}

QString pluralCategory(const QLocale& locale, qint64 number)
{
    const qint64 n = qAbs(number);
    if (locale.language() == QLocale::Arabic) {
        if (n <= 2)
            return n == 0 ? u"zero"_s : n == 1 ? u"one"_s : u"two"_s;
        const qint64 rest = n % 100;
        return rest >= 3 && rest <= 10 ? u"few"_s : rest >= 11 ? u"many"_s : u"other"_s;
    }
    if (locale.language() == QLocale::French)
        return n <= 1 ? u"one"_s : u"other"_s;
    return n == 1 ? u"one"_s : u"other"_s;
}

} // namespace warraq

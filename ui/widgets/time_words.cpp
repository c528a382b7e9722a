// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/time_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace warraq {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

QString twoDigits(qint64 value)
{
    const QLocale locale;
    const QString digits = locale.toString(value);
    return value < 10 ? locale.zeroDigit() + digits : digits;
}

PageLocale& rules()
{
    static PageLocale present = pageLocale(QLocale().name().left(2), {});
    return present;
}

} // namespace

void setWindowTimes(const PageLocale& present)
{
    rules() = present;
}

QString countdownText(const QDateTime& now, const QDateTime& until)
{
    const qint64 seconds = qMax<qint64>(0, (now.msecsTo(until) + 999) / 1000);
    const QString minutes = twoDigits(seconds / 60 % 60) + QLatin1Char(':') + twoDigits(seconds % 60);
    return seconds < 3600 ? minutes : QLocale().toString(seconds / 3600) + QLatin1Char(':') + minutes;
}

QString agoText(const QDateTime& then, const QDateTime& now)
{
    const auto seconds = static_cast<int>(qBound<qint64>(0, then.secsTo(now), 400LL * 86400));
    if (seconds < 2)
        return Words::tr("just now");
    if (seconds < 60)
        return Words::tr("%Ln second(s) ago", nullptr, seconds);
    if (seconds < 3600)
        return Words::tr("%Ln minute(s) ago", nullptr, seconds / 60);
    if (seconds < 86400)
        return Words::tr("%Ln hour(s) ago", nullptr, seconds / 3600);
    if (seconds < 30 * 86400)
        return Words::tr("%Ln day(s) ago", nullptr, seconds / 86400);
    return pageDate(then, rules());
}

QString clockText(const QDateTime& at)
{
    return pageTime(at, rules());
}

QString dayAndClockText(const QDateTime& at, const QDateTime& now)
{
    const QDate day = windowTime(at).date();
    const QDate today = windowTime(now).date();
    if (day == today)
        return clockText(at);
    if (day.year() != today.year())
        return dateTimeText(at);
    const QString month = rules().locale.monthName(day.month(), QLocale::LongFormat);
    return QLocale().toString(day.day()) + QLatin1Char(' ') + month + QLatin1Char(' ') + clockText(at);
}

QString dateTimeText(const QDateTime& at)
{
    return pageDateTime(at, rules());
}

QDateTime windowTime(const QDateTime& utc)
{
    return utc.toTimeZone(rules().zone);
}

QString minutesText(int minutes)
{
    return Words::tr("%Ln minute(s)", nullptr, minutes);
}

} // namespace warraq

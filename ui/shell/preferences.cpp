// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preferences.h"

#include <QDir>
#include <QSettings>

#include <pwd.h>
#include <unistd.h>

namespace warraq {

namespace {

constexpr int mostRecent = 8;

/// Arabic first: only a system that is set to one of the other two languages starts in it.
QString firstLanguage()
{
    const QString system = QLocale::system().name().left(2);
    return system == u"fr" || (system == u"en" && QLocale::system().language() != QLocale::C)
               ? system
               : QStringLiteral("ar");
}

} // namespace

QString appearanceName(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    case Appearance::System:
        break;
    }
    return QStringLiteral("system");
}

Appearance appearanceFromName(const QString& name)
{
    return name == u"light" ? Appearance::Light : name == u"dark" ? Appearance::Dark : Appearance::System;
}

Preferences Preferences::load()
{
    const QSettings settings;
    Preferences preferences;
    preferences.language = settings.value(QStringLiteral("language"), firstLanguage()).toString();
    preferences.appearance = appearanceFromName(settings.value(QStringLiteral("appearance")).toString());
    preferences.person = settings.value(QStringLiteral("person")).toString();
    preferences.recentProjects = settings.value(QStringLiteral("recent")).toStringList();
    return preferences;
}

void Preferences::save() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("language"), language);
    settings.setValue(QStringLiteral("appearance"), appearanceName(appearance));
    settings.setValue(QStringLiteral("person"), person);
    settings.setValue(QStringLiteral("recent"), recentProjects);
}

void Preferences::noteProject(const QString& folder)
{
    recentProjects.removeAll(folder);
    recentProjects.prepend(folder);
    while (recentProjects.size() > mostRecent)
        recentProjects.removeLast();
    // Only this: the rest may be the command line's wish for this run.
    QSettings().setValue(QStringLiteral("recent"), recentProjects);
}

QString Preferences::personName() const
{
    if (!person.isEmpty())
        return person;
    if (const passwd* account = getpwuid(getuid())) {
        const QString full =
            QString::fromLocal8Bit(account->pw_gecos).section(QLatin1Char(','), 0, 0).trimmed();
        return full.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : full;
    }
    return qEnvironmentVariable("USER");
}

QLocale windowLocale(const QString& language, const QString& digits)
{
    const QLocale system = QLocale::system();
    const QLocale wanted(language);
    if (wanted.language() != QLocale::Arabic)
        return system.language() == wanted.language() ? system : wanted;
    // Arabic regions differ in digits: take the machine's own region if its digits are the desk's, else one
    // with them.
    const bool indic = digits == u"arabic-indic";
    const QLocale own =
        system.language() == QLocale::Arabic ? system : QLocale(QLocale::Arabic, QLocale::Lebanon);
    if ((own.zeroDigit() == QStringLiteral("\u0660")) == indic)
        return own;
    return indic ? QLocale(QLocale::Arabic, QLocale::Egypt)
                 : QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
}

} // namespace warraq

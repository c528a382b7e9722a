// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style.h"

#include <QLocale>
#include <QStringList>

namespace warraq {

/// What belongs to the person at this machine, in the XDG configuration folder. What belongs to the desk
/// (digits, breaking time) is in the project.
struct Preferences
{
    QString language; ///< ar, en, fr
    Appearance appearance = Appearance::System;
    QString person;             ///< display name, "" = the system's
    QStringList recentProjects; ///< newest first

    [[nodiscard]] static Preferences load();
    void save() const;
    void noteProject(const QString& folder);  ///< and remembers it
    [[nodiscard]] QString personName() const; ///< person, else the account's full name, else its login
};

[[nodiscard]] QString appearanceName(Appearance appearance); ///< system, light, dark
[[nodiscard]] Appearance appearanceFromName(const QString& name);

/// The locale of dates and numbers: the window's language, the machine's region where it fits, and digits as
/// the desk set them ("european" or "arabic-indic").
[[nodiscard]] QLocale windowLocale(const QString& language, const QString& digits);

} // namespace warraq

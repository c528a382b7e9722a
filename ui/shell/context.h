// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <QLocale>

namespace warraq {

/// What every part of the window is given: references live as long as the window.
struct Context
{
    Project& project;
    const Clock& clock;
    QString person; ///< display name of who sits here
    QLocale locale; ///< the newsroom's, for dates and numbers; digits as the desk set them
};

} // namespace warraq

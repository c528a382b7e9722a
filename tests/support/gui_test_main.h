// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style.h"

#include <QApplication>
#include <QLocale>
#include <QTest>

// Qt 6.8's QTRY_ macros give milliseconds (long) to qWait (int) in the test's own lines.
#pragma GCC diagnostic ignored "-Wconversion"

namespace warraq::testing {

/// The language this run is in: CTest starts every GUI test twice, Arabic (mirrored) and English.
inline bool runsInArabic()
{
    return qEnvironmentVariable("WARRAQ_TEST_LANGUAGE") == QLatin1StringView("ar");
}

/// Sets the program up as main() does, without a project and without translations: tests look for source
/// texts.
template <class Test>
int runGuiTest(int argc, char** argv)
{
    QCoreApplication::setAttribute(Qt::AA_ForceRasterWidgets);
    QApplication application(argc, argv);
    QLocale::setDefault(runsInArabic() ? QLocale(QLocale::Arabic, QLocale::Lebanon)
                                       : QLocale(QLocale::English));
    application.setLayoutDirection(runsInArabic() ? Qt::RightToLeft : Qt::LeftToRight);
    applyStyle(application, Appearance::Light);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace warraq::testing

#define WARRAQ_GUI_TEST_MAIN(Test)                                                                           \
    int main(int argc, char** argv)                                                                          \
    {                                                                                                        \
        return warraq::testing::runGuiTest<Test>(argc, argv);                                                \
    }

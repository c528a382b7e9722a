// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style.h"

#include <QApplication>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    warraq::applyStyle(application, warraq::Appearance::System);
    return 0;
}

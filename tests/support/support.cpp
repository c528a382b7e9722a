// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporary_project.h"

#include <QFile>

namespace warraq {

QByteArray testData(const QString& name)
{
    QFile file(QStringLiteral(WARRAQ_TEST_DATA_FOLDER "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing test data: %s", qPrintable(name));
    return file.readAll();
}

} // namespace warraq

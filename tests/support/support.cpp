// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporary_project.h"

#include <QDir>
#include <QFile>

namespace warraq {

QByteArray testData(const QString& name)
{
    QFile file(QStringLiteral(WARRAQ_TEST_DATA_FOLDER "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing test data: %s", qPrintable(name));
    return file.readAll();
}

void writeText(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace warraq

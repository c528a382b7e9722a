// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/device.h"

#include "base/atomic_file.h"

#include <QDir>
#include <QRandomGenerator>

namespace warraq {

namespace {

QString fileIn(const QString& projectFolder)
{
    return projectFolder + QStringLiteral("/.warraq/device");
}

} // namespace

QString knownDevice(const QString& projectFolder)
{
    constexpr qint64 longest = 1024;
    const auto bytes = readFile(fileIn(projectFolder), longest);
    const QString name = bytes ? QString::fromLatin1(*bytes).trimmed() : QString();
    return name.contains(u'/') || name.startsWith(u'.') ? QString() : name;
}

QString newDeviceName()
{
    constexpr int digitsAndLetters = 36;
    return QString::number(QRandomGenerator::system()->generate64(), digitsAndLetters);
}

Result<void> rememberDevice(const QString& projectFolder, const QString& name)
{
    const QString folder = projectFolder + QStringLiteral("/.warraq");
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::NoPermission, folder);
    return writeFileAtomically(fileIn(projectFolder), name.toLatin1() + '\n');
}

Result<QString> deviceOf(const QString& projectFolder)
{
    if (const QString known = knownDevice(projectFolder); !known.isEmpty())
        return known;
    const QString name = newDeviceName();
    if (const auto written = rememberDevice(projectFolder, name); !written)
        return passOn(written);
    return name;
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/leftovers.h"

#include "base/atomic_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace warraq {

bool isLeftover(const QString& fileName)
{
    static const QRegularExpression pattern(QStringLiteral("\\A.+\\.[0-9a-z]{1,13}\\.tmp\\z"));
    return pattern.match(fileName).hasMatch();
}

QStringList leftovers(const QString& projectFolder)
{
    const QDir dir(projectFolder);
    QStringList found;
    const auto look = [&](const QString& folder, QDirIterator::IteratorFlags depth) {
        QDirIterator it(folder, QDir::Files | QDir::Hidden, depth);
        while (it.hasNext()) {
            it.next();
            if (isLeftover(it.fileName()))
                found.append(dir.relativeFilePath(it.filePath()));
        }
    };
    look(projectFolder, QDirIterator::NoIteratorFlags);
    for (const QString& folder : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) // hidden ones are not ours
        look(dir.filePath(folder), QDirIterator::Subdirectories);
    found.sort();
    return found;
}

void setAsideLeftovers(const QString& projectFolder)
{
    const QStringList found = leftovers(projectFolder);
    if (found.isEmpty())
        return;
    const QDir dir(projectFolder);
    if (!dir.mkpath(QStringLiteral(".warraq/leftovers")))
        return;
    for (const QString& name : found)
        QFile::rename(dir.filePath(name),
                      dir.filePath(QStringLiteral(".warraq/leftovers/") + QFileInfo(name).fileName()));
}

QString keepDamaged(const QString& projectFolder, const QString& name, const QByteArray& bytes)
{
    constexpr qsizetype enough = 12; // the same damage twice is one file
    const QString folder = projectFolder + QStringLiteral("/.warraq/leftovers");
    const QString path = folder + u'/' + name + u'-' + contentHash(bytes).first(enough);
    if (!QDir().mkpath(folder))
        return {};
    return QFile::exists(path) || writeFileAtomically(path, bytes) ? path : QString();
}

} // namespace warraq

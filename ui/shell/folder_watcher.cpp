// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/folder_watcher.h"

#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>

namespace warraq {

FolderWatcher::FolderWatcher(const QString& projectFolder, QObject* parent)
    : QObject(parent)
    , m_articles(projectFolder + QStringLiteral("/articles"))
    , m_watcher(this)
    , m_settle(this)
    , m_look(this)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    m_look.setInterval(lookMilliseconds);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, [this] {
        watchFolders(); // a new year's folder; a file that was replaced is another one now
        Q_EMIT changed();
    });
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (QGuiApplication::applicationState() == Qt::ApplicationActive)
            Q_EMIT changed();
    });
    watchFolders();
    m_look.start();
}

void FolderWatcher::watchFile(const QString& path)
{
    if (!m_file.isEmpty() && m_file != path)
        m_watcher.removePath(m_file);
    m_file = path;
    watchFolders();
}

void FolderWatcher::watchFolders()
{
    QStringList wanted{m_articles};
    QDirIterator walk(m_articles, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        wanted += walk.next();
    if (!m_file.isEmpty())
        wanted += m_file;
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    for (const QString& path : std::as_const(wanted)) {
        if (!watched.contains(path) && QFile::exists(path))
            m_watcher.addPath(path);
    }
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QTimer>

namespace warraq {

/// Tells when something under articles/ may have changed, whoever changed it. The system's own notices come
/// within a moment; on network folders, which give none of what other machines do, it looks every few seconds
/// while the window is in use.
class FolderWatcher : public QObject
{
    Q_OBJECT

public:
    static constexpr int settleMilliseconds = 250; ///< a sync tool writes many files at once
    static constexpr int lookMilliseconds = 15'000;

    explicit FolderWatcher(const QString& projectFolder, QObject* parent = nullptr);
    /// The file of the open story, "" for none: a file that is written in place tells its folder nothing.
    void watchFile(const QString& path);

Q_SIGNALS:
    void changed();

private:
    void watchFolders();

    QString m_articles;
    QString m_file;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QTimer m_look;
};

} // namespace warraq

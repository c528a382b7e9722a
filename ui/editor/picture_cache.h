// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>

namespace warraq {

/// Pictures of the article, read and scaled on a worker. Local files of the project only: nothing is fetched.
class PictureCache : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setFolder(const QString& folder); ///< the project's; forgets everything
    /// The picture scaled to `width` pixels, null while it is being read (loaded() follows) or when there is
    /// none.
    [[nodiscard]] QImage image(const QString& source, int width, double scale);
    [[nodiscard]] bool isMissing(const QString& source) const { return m_missing.contains(source); }

Q_SIGNALS:
    void loaded();

private:
    QString m_folder;
    QHash<QString, QImage> m_images;
    QSet<QString> m_missing;
    QSet<QString> m_asked;
    int m_generation = 0;
};

} // namespace warraq

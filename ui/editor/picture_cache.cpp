// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/picture_cache.h"

#include "base/jobs.h"

#include <QDir>
#include <QImageReader>

namespace warraq {

namespace {

constexpr int largestHeight = 360; // pixels; a portrait picture must not fill the whole column

QImage readScaled(const QString& path, int width, double scale)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const QSize box(int(width * scale), int(largestHeight * scale));
    if (size.isValid() && (size.width() > box.width() || size.height() > box.height()))
        reader.setScaledSize(size.scaled(box, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (!image.isNull())
        image.setDevicePixelRatio(scale);
    return image;
}

} // namespace

void PictureCache::setFolder(const QString& folder)
{
    m_folder = folder;
    m_images.clear();
    m_missing.clear();
    m_asked.clear();
    ++m_generation;
}

QImage PictureCache::image(const QString& source, int width, double scale)
{
    if (const auto known = m_images.constFind(source); known != m_images.constEnd())
        return *known;
    // Only files inside the project: a path that climbs out of it, or an address, is not ours to open.
    const QString relative = QDir::cleanPath(source);
    if (source.isEmpty() || m_folder.isEmpty() || source.contains(QStringLiteral("://")) ||
        QDir::isAbsolutePath(relative) || relative.startsWith(QStringLiteral(".."))) {
        m_missing.insert(source);
        return {};
    }
    if (m_asked.contains(source))
        return {};
    m_asked.insert(source);
    runJob(
        this, [path = m_folder + u'/' + relative, width, scale] { return readScaled(path, width, scale); },
        [this, source, generation = m_generation](const QImage& image) {
            if (generation != m_generation)
                return;
            if (image.isNull())
                m_missing.insert(source);
            else
                m_images.insert(source, image);
            Q_EMIT loaded();
        });
    return {};
}

} // namespace warraq

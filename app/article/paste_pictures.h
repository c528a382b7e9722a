// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/paste_clean.h"

#include <QHash>

namespace warraq {

/// The pictures of a paste: those in the page itself (data:) are cut out of the source before it is parsed,
/// so that a page of many megabytes is still a small one; those beside it are read where that is allowed.
class PastePictures
{
public:
    explicit PastePictures(const PasteContext& context)
        : m_context(context)
    {
    }

    /// The source with a short name in the place of each picture inside it.
    [[nodiscard]] QByteArray withoutData(const QByteArray& html);
    /// What a picture block's source becomes: a web address, a place in the project's media, "" when the
    /// picture cannot be had. Nothing is fetched.
    [[nodiscard]] QString place(const QString& source);
    /// Whether a place is not in the project but somewhere on the web.
    [[nodiscard]] static bool isAway(const QString& place);

    [[nodiscard]] QList<PastedPicture> take() { return std::move(m_pictures); }

    static constexpr qsizetype maxBytes = 64 * 1024 * 1024; ///< of one picture

private:
    [[nodiscard]] QString keep(const QByteArray& bytes);
    [[nodiscard]] QString readLocal(const QString& source);

    const PasteContext& m_context;
    QList<QByteArrayView> m_data; ///< base64, by the number in its name; views into the source
    QHash<QString, QString> m_places;
    QList<PastedPicture> m_pictures;
};

/// The ending of a raster picture by its first bytes; "" for anything else (SVG too: it may hold script).
[[nodiscard]] QString pictureEnding(const QByteArray& bytes);
/// media/<sha256>.<ending>: where Project::addMedia() puts these bytes.
[[nodiscard]] QString mediaPlace(const QByteArray& bytes, const QString& ending);

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/html_tree.h"
#include "article/smart_import.h"

namespace warraq {

/// A film, a sound, a frame or a plug-in: what a site shows in a place of its own.
[[nodiscard]] bool isMedia(const GumboNode* node);
/// The http address it shows, "" when it has none that is safe. `//host/…` is taken as https.
[[nodiscard]] QString mediaAddress(const GumboNode* node);
/// The other addresses in it (further formats, the picture before it plays, subtitles), as notes.
[[nodiscard]] QList<ImportNote> otherAddresses(const GumboNode* node, const QString& taken);

/// The real address of a picture that is loaded late: a placeholder stands in `src`. "" when there is none.
[[nodiscard]] QString lateAddress(const GumboNode* image);

/// The picture as the sanitiser lets it through (a small one may stand in the page itself), empty when it
/// does not.
[[nodiscard]] QByteArray cleanPicture(const GumboNode* image);

/// An element's tag as it stood, cut when it is long: what a note shows of something without words.
[[nodiscard]] QString shownTag(const GumboNode* node);

/// Inline markup in `node` that the runs of a block cannot hold («<sup>2</sup>»): its words stay, the markup
/// goes.
[[nodiscard]] QList<ImportNote> lostMarkup(const GumboNode* node);
/// What the sanitiser takes out of an island: media, drawings, pictures with an unsafe address.
[[nodiscard]] QList<ImportNote> removedFromIsland(const GumboNode* node);

} // namespace warraq

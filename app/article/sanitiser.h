// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace warraq {

/// What untrusted HTML may keep. Article: what a newsroom's body needs. Comment: what WordPress lets readers
/// write.
enum class SanitiserProfile
{
    Article,
    Comment
};

/// `html` with everything that is not on the profile's allow-list gone (elements unwrapped, script/style/…
/// dropped with content, event handlers, javascript: and data: URLs other than small raster pictures).
/// Idempotent; fuzzed.
[[nodiscard]] QByteArray sanitised(const QByteArray& html, SanitiserProfile profile);

/// A URL that a link or picture may point to, or "" (allowed: http, https, mailto, tel, relative paths,
/// #fragment).
[[nodiscard]] QString safeUrl(const QString& url);

} // namespace warraq

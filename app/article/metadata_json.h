// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace warraq {

/// JSON of article metadata for people, diffs and merges: one key a line in the order of the file format,
/// unknown keys after them, lists of objects one object a line. '<' is written as \u003c, so that no text can
/// end the script element it stands in or open a comment there.
[[nodiscard]] QByteArray prettyMetadata(const QJsonObject& json);

} // namespace warraq

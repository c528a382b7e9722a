// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>

namespace warraq {

/// What `warraq-cli verify` found. Empty = clean.
struct Finding
{
    QString file; ///< relative to the project
    qint64 line = 0;
    QString what; ///< stable code, e.g. article-unreadable, article-does-not-round-trip, leftover-temporary
    QString detail;
};

/// Files of the project itself: settings, every article (parses, reads back byte-exact, unique id), media
/// hashes. Comments and ledgers have their own verify functions; the cli adds them up.
[[nodiscard]] QList<Finding> verifyProject(const QString& folder);

} // namespace warraq

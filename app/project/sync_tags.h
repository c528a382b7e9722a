// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/sync_remote.h"

namespace warraq {

/// Brings the names of versions to one state: those of the remote that are missing here are made here; of two
/// that differ the later counts, on every machine. Returns those that the remote has to get. What cannot be
/// read is left out.
[[nodiscard]] QList<QByteArray> settleTags(const GitRepository& repository, const QList<RemoteTag>& theirs);

} // namespace warraq

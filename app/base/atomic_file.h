// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace warraq {

/// SHA-256 of `bytes`, lower-case hex. The identity of a file's content everywhere in a project.
[[nodiscard]] QString contentHash(const QByteArray& bytes);

/// Reads a whole file. Errors: NotFound, NoPermission, ReadFailed, TooLarge (over `maxBytes`).
[[nodiscard]] Result<QByteArray> readFile(const QString& path, qint64 maxBytes = 256LL * 1024 * 1024);

/// Replaces `path` by `bytes`: temporary file in the same folder, fsync, rename, fsync of the folder; every
/// result is checked, and on any failure the old file is intact and the temporary one is gone. Permissions
/// are kept; a symbolic link is replaced, never written through. With `expectedHash` the present file must
/// have that content ("" = must not exist), else ChangedOutside. Errors: DiskFull, NoPermission, WriteFailed,
/// ChangedOutside.
[[nodiscard]] Result<void> writeFileAtomically(const QString& path, const QByteArray& bytes,
                                               const std::optional<QString>& expectedHash = std::nullopt);

/// Some network folders cannot rename over a file. There the old content is first copied beside it and
/// flushed
/// (<name>.<chance>.tmp, which leftovers.h knows), then the file is written in place, flushed, read back and
/// compared, and the copy goes. It is not atomic, and whoever is told here says so. Process-wide; called in
/// the thread that writes. An empty function removes it.
void setPlainWriteNotice(std::function<void(const QString& path)> notice);

/// The same for content that does not fit into memory: `produce` is called once and hands its pieces to the
/// sink; an error of either ends the write, the old file intact.
using ByteSink = std::function<Result<void>(const QByteArray& piece)>;
[[nodiscard]] Result<void> writeFileAtomically(const QString& path,
                                               const std::function<Result<void>(const ByteSink&)>& produce);

/// Appends `bytes` and flushes to disk (fsync). A torn earlier tail without a final newline is closed first,
/// so that a record is always a line of its own. Errors as writeFileAtomically.
[[nodiscard]] Result<void> appendDurably(const QString& path, const QByteArray& bytes);

/// Moves a file inside one file system, folders of `to` made as needed; what stands at `to` is never
/// overwritten. Both folders are flushed to disk. Errors: NotFound, AlreadyExists, NoPermission, WriteFailed,
/// DiskFull.
[[nodiscard]] Result<void> moveFileDurably(const QString& from, const QString& to);

/// The steps of a write at which a test can make the disk fail or the process die.
enum class WriteStep
{
    OpenTemporary,
    WriteData,
    SyncData,
    Rename,
    SyncFolder,
    Append
};

/// Test seam: called before each step; a returned error is what the step fails with. Process-wide; may be set
/// from any thread, and is called in the one that writes. An empty function removes it.
void setWriteFault(std::function<std::optional<Error>(WriteStep, const QString& path)> fault);

} // namespace warraq

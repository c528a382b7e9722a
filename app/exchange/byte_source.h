// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QFile>

#include <memory>
#include <optional>

struct z_stream_s;

namespace warraq {

/// The bytes of a file, plain or gzip (told by its first two bytes, not by its name; members may follow each
/// other). A gzip file that ends early or is damaged gives what can be read, then fault() says so.
class ByteSource
{
public:
    /// Errors: NotFound, NoPermission, ReadFailed.
    [[nodiscard]] static Result<std::unique_ptr<ByteSource>> open(const QString& path);
    ~ByteSource();

    /// The next piece (about 256 KiB), empty at the end.
    [[nodiscard]] QByteArray next();
    /// Why the end came too soon, if it did: ReadFailed, or BadFormat for gzip.
    [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }
    [[nodiscard]] qint64 bytesDone() const { return m_file.pos(); } ///< of the file as it lies on disk
    [[nodiscard]] qint64 bytesTotal() const { return m_file.size(); }

private:
    explicit ByteSource(const QString& path);
    QByteArray readRaw();
    QByteArray inflateNext();
    void breakOff(ErrorCode code, const QString& detail);

    QFile m_file;
    std::unique_ptr<z_stream_s> m_gzip; ///< null for a plain file
    QByteArray m_packed;                ///< what m_gzip reads from
    bool m_memberEnded = false;
    bool m_done = false;
    std::optional<Error> m_fault;
};

} // namespace warraq

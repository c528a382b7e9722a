// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/byte_source.h"

#include <QFileInfo>

#include <zlib.h>

namespace warraq {

namespace {

constexpr qint64 pieceSize = 256 * 1024;

} // namespace

Result<std::unique_ptr<ByteSource>> ByteSource::open(const QString& path)
{
    std::unique_ptr<ByteSource> source(new ByteSource(path));
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, path);
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::ReadFailed, path, 0, QStringLiteral("is a folder"));
    if (!source->m_file.open(QIODevice::ReadOnly))
        return fail(QFileInfo(path).isReadable() ? ErrorCode::ReadFailed : ErrorCode::NoPermission, path, 0,
                    source->m_file.errorString());
    if (source->m_file.peek(2) == QByteArray("\x1f\x8b")) {
        source->m_gzip = std::make_unique<z_stream_s>();
        if (inflateInit2(source->m_gzip.get(), 15 + 16) != Z_OK) { // 16: gzip wrapper
            source->m_gzip.reset();
            return fail(ErrorCode::ReadFailed, path, 0, QStringLiteral("zlib"));
        }
    }
    return source;
}

ByteSource::ByteSource(const QString& path)
    : m_file(path)
{
}

ByteSource::~ByteSource()
{
    if (m_gzip)
        inflateEnd(m_gzip.get());
}

void ByteSource::breakOff(ErrorCode code, const QString& detail)
{
    m_done = true;
    m_fault = Error{code, m_file.fileName(), 0, detail};
}

QByteArray ByteSource::readRaw()
{
    const QByteArray bytes = m_file.read(pieceSize);
    if (bytes.isEmpty() && m_file.error() != QFileDevice::NoError)
        breakOff(ErrorCode::ReadFailed, m_file.errorString());
    return bytes;
}

QByteArray ByteSource::inflateNext()
{
    z_stream_s& z = *m_gzip;
    QByteArray out(pieceSize, Qt::Uninitialized);
    z.next_out = reinterpret_cast<Bytef*>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    while (z.avail_out == static_cast<uInt>(out.size())) {
        if (z.avail_in == 0) {
            m_packed = readRaw();
            if (m_packed.isEmpty()) {
                if (!m_memberEnded && !m_fault)
                    breakOff(ErrorCode::BadFormat, QStringLiteral("gzip ends early"));
                break;
            }
            z.next_in = reinterpret_cast<Bytef*>(m_packed.data());
            z.avail_in = static_cast<uInt>(m_packed.size());
        }
        if (m_memberEnded) {
            if (inflateReset(&z) != Z_OK)
                break;
            m_memberEnded = false;
        }
        const int state = inflate(&z, Z_NO_FLUSH);
        if (state == Z_STREAM_END) {
            m_memberEnded = true;
        } else if (state != Z_OK && state != Z_BUF_ERROR) {
            breakOff(ErrorCode::BadFormat,
                     QStringLiteral("gzip damaged: ") + QString::fromLatin1(z.msg ? z.msg : "?"));
            break;
        }
    }
    out.truncate(out.size() - static_cast<qsizetype>(z.avail_out));
    return out;
}

QByteArray ByteSource::next()
{
    if (m_done)
        return {};
    QByteArray bytes = m_gzip ? inflateNext() : readRaw();
    if (bytes.isEmpty())
        m_done = true;
    return bytes;
}

} // namespace warraq

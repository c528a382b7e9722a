// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/jobs.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>

namespace warraq {

/// What a document of a word processor says, as HTML, and the pictures in it.
struct WordDocument
{
    struct Picture
    {
        QString source; ///< as the HTML names it
        QByteArray bytes;
        QString extension; ///< lower case, without the dot
    };
    QByteArray html;
    QList<Picture> pictures;
};

/// .docx and .odt, by the name.
[[nodiscard]] bool isWordDocument(const QString& file);

/// Reads one by pandoc, which runs in its own sandbox: it reads this file and nothing else, with at most a
/// gigabyte of memory. Blocks; for worker threads. Errors: NotFound, ReadFailed, MissingPart (no pandoc),
/// Unsupported (encrypted, or the binary format of old), BadFormat (pandoc's own words in `detail`), TooLarge
/// (not done in time), Cancelled.
[[nodiscard]] Result<WordDocument>
readWordDocument(const QString& file, const CancelFlag& cancel = {},
                 std::chrono::milliseconds limit = std::chrono::minutes(1));

} // namespace warraq

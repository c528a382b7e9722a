// SPDX-License-Identifier: GPL-3.0-or-later
// Files with a text in them that is no article yet: .docx, .odt, .html, .txt.
#pragma once

#include "article/paste_clean.h"
#include "base/error.h"
#include "base/jobs.h"

namespace warraq {

/// Bytes as text. What is not UTF-8 is converted by the page's own declaration, or from the Arabic code page
/// of Windows when most of it fits nothing else; single broken bytes become U+FFFD.
struct DecodedText
{
    struct Repair
    {
        qint64 line = 0; ///< 1-based
        QString what;
        QString why;
    };
    QString text;
    QString encoding; ///< "" for UTF-8
    QList<Repair> repairs;
};
[[nodiscard]] DecodedText decodedText(const QByteArray& bytes, bool isHtml);

/// False for a picture or a program under a text's name: one byte in a hundred or more that no writing has.
[[nodiscard]] bool isWriting(QByteArrayView bytes);

/// By the name: .docx .odt .html .htm .txt.
[[nodiscard]] bool isDocumentFile(const QString& file);
/// Reads and cleans one. Blocks; for worker threads. Errors: those of readFile() and readWordDocument(),
/// Unsupported, Cancelled.
[[nodiscard]] Result<CleanPaste> readDocument(const QString& file, const PasteContext& context,
                                              const CancelFlag& cancel = {});

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/document_file.h"

#include "base/atomic_file.h"
#include "exchange/word_document.h"
#include "exchange/wxr_repair.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr qsizetype mostRepairs = 10'000; // told; a picture named .txt must not fill the memory

bool isHtmlFile(const QString& file)
{
    return file.endsWith(u".html", Qt::CaseInsensitive) || file.endsWith(u".htm", Qt::CaseInsensitive);
}

QString legacyEncoding(const QByteArray& bytes, bool isHtml, qint64 invalid)
{
    const qint64 high = std::ranges::count_if(bytes, [](char c) { return (c & 0x80) != 0; });
    if (invalid * 2 < high || bytes.contains('\0'))
        return {};
    if (isHtml) {
        const QString name = QString::fromLatin1(QStringDecoder::decoderForHtml(bytes).name());
        if (name != u"UTF-8")
            return name;
    }
    return u"windows-1256"_s;
}

Result<CleanPaste> readWord(const QString& file, PasteContext context, const CancelFlag& cancel)
{
    const auto document = readWordDocument(file, cancel);
    if (!document)
        return passOn(document);
    for (const WordDocument::Picture& picture : document->pictures)
        context.pictures.insert(picture.source, picture.bytes);
    return cleanHtml(document->html, context, cancel);
}

} // namespace

DecodedText decodedText(const QByteArray& bytes, bool isHtml)
{
    DecodedText out;
    qint64 invalid = 0;
    CharacterRepair repair([&](qint64 line, const QString& what, const QString& why) {
        invalid += why == u"invalid-utf8";
        if (out.repairs.size() < mostRepairs)
            out.repairs.append({line, what, why});
    });
    const QByteArray repaired = repair.feed(bytes, true);
    const QString name = invalid > 0 ? legacyEncoding(bytes, isHtml, invalid) : QString();
    QStringDecoder decoder(name);
    if (!name.isEmpty() && decoder.isValid())
        return {decoder(bytes), name, {}};
    out.text = QString::fromUtf8(repaired);
    return out;
}

bool isWriting(QByteArrayView bytes)
{
    const bool utf16 = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    if (utf16)
        return true;
    const QByteArrayView start = bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024));
    const qsizetype strange = std::ranges::count_if(start, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f') || byte == 0x7F;
    });
    return strange * 100 <= start.size();
}

bool isDocumentFile(const QString& file)
{
    return isWordDocument(file) || isHtmlFile(file) || file.endsWith(u".txt", Qt::CaseInsensitive);
}

Result<CleanPaste> readDocument(const QString& file, const PasteContext& context, const CancelFlag& cancel)
{
    if (!isDocumentFile(file))
        return fail(ErrorCode::Unsupported, file);
    Result<CleanPaste> paste;
    if (isWordDocument(file)) {
        paste = readWord(file, context, cancel);
    } else {
        const auto bytes = readFile(file);
        if (!bytes)
            return passOn(bytes);
        if (!isWriting(*bytes))
            return fail(ErrorCode::BadFormat, file, 0, u"not text"_s);
        const QString text = decodedText(*bytes, isHtmlFile(file)).text;
        paste = isHtmlFile(file) ? cleanHtml(text.toUtf8(), context, cancel)
                                 : cleanPlainText(text, context, cancel);
    }
    return cancel.isCancelled() ? fail(ErrorCode::Cancelled, file) : paste;
}

} // namespace warraq

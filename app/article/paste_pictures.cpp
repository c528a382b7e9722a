// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/paste_pictures.h"

#include "article/markup_scanner.h"
#include "article/sanitiser.h"
#include "base/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

const QString placeholder = u"warraq-pasted:"_s;

/// Short addresses are left: they are as good as the name that would replace them, and tests can read them.
constexpr qsizetype shortAddress = 64;

QByteArrayView base64Of(QByteArrayView address)
{
    const qsizetype comma = address.first(std::min<qsizetype>(address.size(), 256)).indexOf(',');
    return comma > 0 && address.first(comma).toByteArray().toLower().contains(";base64")
               ? address.sliced(comma + 1)
               : QByteArrayView();
}

bool isWeb(const QString& address)
{
    return address.startsWith(u"http:"_s, Qt::CaseInsensitive) ||
           address.startsWith(u"https:"_s, Qt::CaseInsensitive);
}

} // namespace

QString pictureEnding(const QByteArray& bytes)
{
    const auto has = [&bytes](qsizetype at, QByteArrayView signature) {
        return bytes.size() >= at + signature.size() &&
               QByteArrayView(bytes).sliced(at, signature.size()) == signature;
    };
    if (has(0, "\x89PNG\r\n"))
        return u"png"_s;
    if (has(0, "\xFF\xD8\xFF"))
        return u"jpg"_s;
    if (has(0, "GIF87a") || has(0, "GIF89a"))
        return u"gif"_s;
    return has(0, "RIFF") && has(8, "WEBP") ? u"webp"_s : QString();
}

QString mediaPlace(const QByteArray& bytes, const QString& ending)
{
    return u"media/%1.%2"_s.arg(contentHash(bytes), ending);
}

QByteArray PastePictures::withoutData(const QByteArray& html)
{
    QByteArray out;
    qsizetype done = 0;
    for (MarkupScanner scanner(html); !scanner.atEnd();) {
        const MarkupToken token = scanner.next();
        if (token.kind != MarkupToken::StartTag || token.end - token.begin <= shortAddress)
            continue;
        const QByteArrayView tag = QByteArrayView(html).sliced(token.begin, token.end - token.begin);
        const QByteArrayView source = attributeInSource(tag, "src");
        const bool isData = source.size() > shortAddress &&
                            source.first(5).compare(QByteArrayView("data:"), Qt::CaseInsensitive) == 0;
        const QByteArrayView data = isData ? base64Of(source) : QByteArrayView();
        if (data.isEmpty())
            continue;
        const qsizetype at = source.data() - html.constData();
        out += QByteArrayView(html).sliced(done, at - done);
        out += placeholder.toLatin1() + QByteArray::number(m_data.size());
        m_data.append(data);
        done = at + source.size();
    }
    return done == 0 ? html : out + QByteArrayView(html).sliced(done).toByteArray();
}

QString PastePictures::keep(const QByteArray& bytes)
{
    const QString ending = bytes.size() <= maxBytes ? pictureEnding(bytes) : QString();
    if (ending.isEmpty())
        return {};
    const QString place = mediaPlace(bytes, ending);
    const auto isIt = [&place](const PastedPicture& known) {
        return mediaPlace(known.bytes, known.ending) == place;
    };
    if (std::ranges::none_of(m_pictures, isIt))
        m_pictures.append({bytes, ending});
    return place;
}

QString PastePictures::readLocal(const QString& source)
{
    QString path = source;
    if (source.startsWith(u"file:"_s, Qt::CaseInsensitive)) {
        const QUrl url(source);
        if (!url.isLocalFile() || !url.host().isEmpty())
            return {};
        path = url.toLocalFile();
    }
    for (const QString& folder : m_context.pictureFolders) {
        // Both without their links, so that none leads out of the folder.
        const QString root = QDir(folder).canonicalPath();
        const QFileInfo file(QFileInfo(QDir(root).filePath(path)).canonicalFilePath());
        if (root.isEmpty() || !file.filePath().startsWith(root + u'/') || !file.isFile() ||
            file.size() > maxBytes)
            continue;
        if (const auto bytes = readFile(file.filePath()))
            return keep(*bytes);
    }
    return {};
}

bool PastePictures::isAway(const QString& place)
{
    return isWeb(place);
}

QString PastePictures::place(const QString& source)
{
    const QString address = source.trimmed();
    if (const auto known = m_places.constFind(address); known != m_places.cend())
        return *known;
    QString place;
    if (const auto given = m_context.pictures.constFind(address); given != m_context.pictures.cend()) {
        place = keep(*given);
    } else if (address.startsWith(placeholder)) {
        bool isNumber = false;
        const qsizetype number = address.sliced(placeholder.size()).toLongLong(&isNumber);
        if (isNumber && number >= 0 && number < m_data.size())
            place = keep(QByteArray::fromBase64(m_data[number].toByteArray()));
    } else if (address.startsWith(u"data:"_s, Qt::CaseInsensitive)) {
        const QByteArray bytes = address.toLatin1();
        place = keep(QByteArray::fromBase64(base64Of(bytes).toByteArray()));
    } else if (address.startsWith(u"//"_s)) {
        place = safeUrl(u"https:"_s + address);
    } else if (isWeb(address)) {
        place = safeUrl(address);
    } else {
        place = readLocal(address);
        if (place.isEmpty() && address.startsWith(u"media/"_s))
            place = safeUrl(address); // of this very project
    }
    m_places.insert(address, place);
    return place;
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/page_scheme.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr qint64 largestPicture = 64LL * 1024 * 1024;

/// What a picture in media/ may be; anything else is not served, whatever a browser would make of it.
QByteArray pictureType(const QString& suffix)
{
    static const QHash<QString, QByteArray> types{
        {u"png"_s, "image/png"},     {u"jpg"_s, "image/jpeg"},  {u"jpeg"_s, "image/jpeg"},
        {u"gif"_s, "image/gif"},     {u"webp"_s, "image/webp"}, {u"avif"_s, "image/avif"},
        {u"svg"_s, "image/svg+xml"},
    };
    return types.value(suffix.toLower());
}

QMultiMap<QByteArray, QByteArray> headers(const QByteArray& policy)
{
    return {{"Content-Security-Policy", policy},
            {"X-Content-Type-Options", "nosniff"},
            {"X-DNS-Prefetch-Control", "off"},
            {"Referrer-Policy", "no-referrer"}};
}

} // namespace

void PageScheme::registerScheme()
{
    if (!QWebEngineUrlScheme::schemeByName(QByteArray(name.data(), name.size())).name().isEmpty())
        return;
    QWebEngineUrlScheme scheme(QByteArray(name.data(), name.size()));
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

QUrl PageScheme::setPage(const QString& html, const QString& projectFolder)
{
    m_page = html.toUtf8();
    m_mediaFolder = QFileInfo(projectFolder + "/media"_L1).canonicalFilePath();
    // A new address each time, because loading the same one again would keep what the old page left behind.
    m_pageUrl = QUrl(u"%1://%2/page-%3"_s.arg(name, host).arg(++m_number));
    return m_pageUrl;
}

void PageScheme::requestStarted(QWebEngineUrlRequestJob* job)
{
    const QUrl url = job->requestUrl();
    const QString path = url.path(QUrl::FullyDecoded);
    if (job->requestMethod() != "GET" || url.host() != host)
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
    else if (url.matches(m_pageUrl, QUrl::RemoveFragment))
        answerPage(job);
    else if (path.startsWith("/media/"_L1))
        answerPicture(job, path.mid(7));
    else
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

void PageScheme::answerPage(QWebEngineUrlRequestJob* job)
{
    auto* buffer = new QBuffer(job);
    buffer->setData(m_page);
    job->setAdditionalResponseHeaders(headers("default-src 'none'; img-src warraq: data:; style-src "
                                              "'unsafe-inline'; base-uri 'none'; form-action 'none'"));
    job->reply("text/html;charset=utf-8", buffer);
}

void PageScheme::answerPicture(QWebEngineUrlRequestJob* job, const QString& path)
{
    // The canonical path has no "..", no "//" and no symbolic links left: what it names is what will be read.
    const QString file = m_mediaFolder.isEmpty() || path.contains(QChar(0))
                             ? QString()
                             : QFileInfo(m_mediaFolder + u'/' + path).canonicalFilePath();
    const QFileInfo info(file);
    const QByteArray type = pictureType(info.suffix());
    if (file.isEmpty() || !file.startsWith(m_mediaFolder + u'/') || !info.isFile() || type.isEmpty() ||
        info.size() > largestPicture) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    auto* device = new QFile(file, job);
    if (!device->open(QIODevice::ReadOnly)) {
        job->fail(QWebEngineUrlRequestJob::RequestFailed);
        return;
    }
    job->setAdditionalResponseHeaders(
        headers("default-src 'none'; style-src 'unsafe-inline'; img-src data:"));
    job->reply(type, device);
}

} // namespace warraq

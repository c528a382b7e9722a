// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWebEngineUrlSchemeHandler>

namespace warraq {

/// Answers warraq://preview/: the one page that is shown, and the pictures of its project's media/ folder.
/// Everything else, and every path or link that leads out of media/, is not found.
class PageScheme final : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    static constexpr QLatin1StringView name{"warraq"};
    static constexpr QLatin1StringView host{"preview"};

    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    /// Before the first profile is made; does nothing when it is registered already.
    static void registerScheme();

    /// The page to answer with; returns the address to load. Pages are served, not set: a page as a data: URL
    /// may have 2 MB, which 100,000 Arabic words do not fit.
    [[nodiscard]] QUrl setPage(const QString& html, const QString& projectFolder);
    [[nodiscard]] const QUrl& pageUrl() const { return m_pageUrl; }

    void requestStarted(QWebEngineUrlRequestJob* job) override;

private:
    void answerPage(QWebEngineUrlRequestJob* job);
    void answerPicture(QWebEngineUrlRequestJob* job, const QString& path);

    QByteArray m_page;
    QString m_mediaFolder; ///< canonical, "" when the project has none
    QUrl m_pageUrl;
    int m_number = 0;
};

} // namespace warraq

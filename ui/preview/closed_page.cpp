// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/closed_page.h"

#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEnginePermission>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineSettings>

namespace warraq {

ClosedPage::ClosedPage(QWebEngineProfile* profile, QObject* parent)
    : QWebEnginePage(profile, parent)
{
    closeSettings();
    connect(this, &QWebEnginePage::permissionRequested, this,
            [](QWebEnginePermission permission) { permission.deny(); });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
}

void ClosedPage::closeSettings()
{
    using Settings = QWebEngineSettings;
    // Scripts stay on for the preview's own isolated world; the policy keeps the page's own from running.
    for (const auto attribute :
         {Settings::JavascriptCanOpenWindows, Settings::JavascriptCanAccessClipboard,
          Settings::LocalStorageEnabled, Settings::LocalContentCanAccessRemoteUrls,
          Settings::LocalContentCanAccessFileUrls, Settings::PluginsEnabled,
          Settings::FullScreenSupportEnabled, Settings::ScreenCaptureEnabled, Settings::WebGLEnabled,
          Settings::Accelerated2dCanvasEnabled, Settings::AutoLoadIconsForPage, Settings::PdfViewerEnabled,
          Settings::DnsPrefetchEnabled, Settings::HyperlinkAuditingEnabled, Settings::ErrorPageEnabled,
          Settings::FocusOnNavigationEnabled, Settings::NavigateOnDropEnabled,
          Settings::AllowRunningInsecureContent, Settings::AllowGeolocationOnInsecureOrigins})
        settings()->setAttribute(attribute, false);
    settings()->setUnknownUrlSchemePolicy(Settings::DisallowUnknownUrlSchemes);
}

void ClosedPage::open(const QUrl& url)
{
    m_allowed = url;
    load(url);
}

bool ClosedPage::acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame)
{
    if (isMainFrame && type != NavigationTypeLinkClicked && type != NavigationTypeFormSubmitted &&
        url == m_allowed)
        return true;
    // A jump inside the page is no navigation.
    if (isMainFrame && url.hasFragment() && !url.fragment().isEmpty() &&
        url.matches(m_allowed, QUrl::RemoveFragment))
        return true;
    if (type == NavigationTypeLinkClicked)
        Q_EMIT linkClicked(url);
    return false;
}

} // namespace warraq

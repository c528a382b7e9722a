// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/web_preview_plugin.h"

#include "preview/page_scheme.h"
#include "preview/web_preview.h"

#include <QQuickWindow>

namespace warraq {

namespace {

/// Chromium reads its command line once, when the first profile is made. Preconnects (<link
/// rel="preconnect">) open connections that no request interceptor and no content policy sees; with no name
/// and no address resolving, nothing can. Everything the preview shows comes from its own scheme.
void closeNetwork()
{
    QByteArray flags = qgetenv("QTWEBENGINE_CHROMIUM_FLAGS");
    const QByteArray rule("--host-resolver-rules=\"MAP * ~NOTFOUND\"");
    if (!flags.contains(rule))
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS", flags.isEmpty() ? rule : flags + ' ' + rule);
}

} // namespace

PreviewView* WebPreviewPlugin::createView(QWidget* parent)
{
    closeNetwork();
    // The program's windows are painted in memory (main.cpp); Chromium then does the same with the page.
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    PageScheme::registerScheme();
    return new WebPreview(parent);
}

} // namespace warraq

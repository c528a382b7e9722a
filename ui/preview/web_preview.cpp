// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/web_preview.h"

#include "preview/request_guard.h"

#include <QContextMenuEvent>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QVBoxLayout>
#include <QWebChannel>
#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>
#include <QWebEngineView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

QString resourceText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString asJson(const QList<BlockPatch>& patches)
{
    QJsonArray list;
    for (const BlockPatch& patch : patches)
        list.append(QJsonObject{{u"id"_s, patch.elementId},
                                {u"html"_s, patch.html},
                                {u"first"_s, patch.first},
                                {u"count"_s, patch.count}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace

WebPreview::WebPreview(QWidget* parent)
    : PreviewView(parent)
    , m_profile(new QWebEngineProfile(this))
    , m_scheme(new PageScheme(this))
    , m_page(new ClosedPage(m_profile, this))
    , m_bridge(new PageBridge(this))
    , m_view(new QWebEngineView(this))
{
    m_profile->setHttpCacheType(QWebEngineProfile::NoCache);
    m_profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    m_profile->setUrlRequestInterceptor(new RequestGuard(this));
    m_profile->installUrlSchemeHandler(QByteArray(PageScheme::name.data(), PageScheme::name.size()),
                                       m_scheme);
    connect(m_profile, &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest* download) { download->cancel(); });
    installScript();

    auto* channel = new QWebChannel(this);
    channel->registerObject(u"bridge"_s, m_bridge);
    m_page->setWebChannel(channel, QWebEngineScript::ApplicationWorld);
    connect(m_page, &ClosedPage::linkClicked, this, &PreviewView::linkClicked);
    connect(m_page, &QWebEnginePage::loadFinished, this, &WebPreview::loaded);
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, [this] {
        m_standing = m_loading = false;
        Q_EMIT crashed();
    });
    connect(m_bridge, &PageBridge::pageBlockClicked, this, &PreviewView::blockClicked);
    connect(m_bridge, &PageBridge::pagePainted, this, [this] { Q_EMIT painted(); });

    m_view->setPage(m_page);
    m_view->installEventFilter(this);
    m_view->setAcceptDrops(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
}

WebPreview::~WebPreview()
{
    // The page must go before its profile.
    delete m_view;
    delete m_page;
}

void WebPreview::installScript()
{
    QWebEngineScript script;
    script.setName(u"live_page"_s);
    script.setSourceCode(resourceText(u":/qtwebchannel/qwebchannel.js"_s) + u'\n' +
                         resourceText(u":/preview/live_page.js"_s));
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setRunsOnSubFrames(false);
    m_page->scripts().insert(script);
}

void WebPreview::run(const QString& script, const std::function<void(const QVariant&)>& done)
{
    if (done)
        m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld, done);
    else
        m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld);
}

void WebPreview::showPage(const QString& html, const QString& projectFolder)
{
    m_folder = projectFolder;
    load(html, 0);
}

void WebPreview::load(const QString& html, int scrollTop)
{
    m_loadRequest = ++m_request;
    m_loading = true;
    m_standing = false;
    m_waiting.clear();
    m_scrollTop = scrollTop;
    m_page->open(m_scheme->setPage(html, m_folder));
    updateZoom();
}

void WebPreview::loaded(bool ok)
{
    // A load that a newer one replaced ends with false; only the one that stands counts.
    if (!m_loading || m_page->url() != m_scheme->pageUrl())
        return;
    m_loading = false;
    if (!ok) {
        Q_EMIT crashed();
        return;
    }
    m_standing = true;
    updateZoom();
    run(u"warraq.start(%1, %2, %3)"_s.arg(m_block).arg(m_scrollTop).arg(m_loadRequest));
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& [request, patches] : waiting)
        sendPatches(patches, request);
}

void WebPreview::applyPatches(const QList<BlockPatch>& patches)
{
    if (patches.size() == 1 && patches.first().elementId == "page"_L1) {
        const QString html = patches.first().html;
        if (!m_standing) {
            load(html, 0);
            return;
        }
        run(u"scrollY"_s, [this, html](const QVariant& top) { load(html, int(top.toDouble())); });
        return;
    }
    ++m_request;
    if (m_loading)
        m_waiting.append({m_request, patches});
    else if (m_standing)
        sendPatches(patches, m_request);
    else
        Q_EMIT crashed();
}

void WebPreview::sendPatches(const QList<BlockPatch>& patches, int request)
{
    run(u"warraq.apply(%1, %2)"_s.arg(asJson(patches), QString::number(request)),
        [this](const QVariant& known) {
            // The page is not the one the patches were made for: it has to be shown anew.
            if (m_standing && !known.toBool())
                Q_EMIT crashed();
        });
}

void WebPreview::setPageWidth(int cssPixels)
{
    m_pageWidth = cssPixels;
    m_page->settings()->setAttribute(QWebEngineSettings::ShowScrollBars, cssPixels >= 600);
    updateZoom();
}

void WebPreview::updateZoom()
{
    if (m_pageWidth > 0 && width() > 0)
        m_page->setZoomFactor(std::clamp(double(width()) / m_pageWidth, 0.25, 5.0));
}

void WebPreview::revealBlock(int index)
{
    m_block = index;
    if (m_standing)
        run(u"warraq.reveal(%1)"_s.arg(index));
}

void WebPreview::resizeEvent(QResizeEvent* event)
{
    PreviewView::resizeEvent(event);
    updateZoom();
}

bool WebPreview::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::ContextMenu) {
        showMenu(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    }
    return PreviewView::eventFilter(watched, event);
}

void WebPreview::showMenu(const QPoint& at)
{
    // Chromium's own menu would go back, reload and show the source.
    if (!m_page->hasSelection())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copy = menu->addAction(tr("Copy"));
    connect(copy, &QAction::triggered, m_page, [this] { m_page->triggerAction(QWebEnginePage::Copy); });
    menu->popup(at);
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preview_panel.h"

#include "shell/error_text.h"
#include "shell/preview_follower.h"
#include "shell/preview_frame.h"
#include "shell/preview_loader.h"
#include "shell/preview_plugin.h"
#include "text/direction.h"
#include "widgets/banner.h"
#include "widgets/segmented_control.h"
#include "widgets/style.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QShowEvent>
#include <QUrl>
#include <QVBoxLayout>

namespace warraq {

class PreviewPanel::Private : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(warraq::PreviewPanel)

public:
    Private(PreviewPanel* p, const Context& c)
        : panel(p)
        , context(c)
        , follower(c.clock)
    {
    }

    void build();
    QWidget* bar();
    void loadView();
    void chooseDevice(int index);
    void showLink(const QUrl& url);
    void showThemeError(const Error& error);

    PreviewPanel* panel;
    Context context;
    PreviewFollower follower;
    PreviewFrame* frame = nullptr;
    Banner* banner = nullptr;
    QLabel* offline = nullptr;
    PreviewView* view = nullptr;
    bool loadingAsked = false;
    int block = -1;
};

void PreviewPanel::Private::build()
{
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    frame = new PreviewFrame;
    banner = new Banner;
    column->addWidget(bar());
    column->addWidget(frame, 1);
    column->addWidget(banner);
    frame->setAddress(QUrl(context.project.settings().site).host());
    connect(&follower, &PreviewFollower::painted, this, [this] { frame->setWaiting(false); });
    connect(&follower, &PreviewFollower::themeBroken, this,
            [this](const Error& error) { showThemeError(error); });
    connect(&follower, &PreviewFollower::themeMended, banner, &Banner::dismiss);
    // Not even the built-in theme: a part is missing, or the machine is out of something.
    connect(&follower, &PreviewFollower::renderFailed, this, [this](const Error& error) {
        banner->show(Banner::Kind::Warning, errorSentence(error), {}, errorDetail(error));
    });
    connect(&follower, &PreviewFollower::crashedOften, this, [this] {
        banner->show(Banner::Kind::Warning,
                     tr("The preview stopped. Your text is safe and you can go on writing."),
                     {{tr("Show again"), [this] {
                           banner->dismiss();
                           follower.showAgain();
                       }}});
    });
}

QWidget* PreviewPanel::Private::bar()
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(space::l, space::xs, space::l, space::xs);
    auto* devices = new SegmentedControl;
    devices->setAccessibleName(tr("Device of the preview"));
    devices->addSegment(tr("Phone"), tr("The page on a phone, 390 pixels wide"));
    devices->addSegment(tr("Tablet"), tr("The page on a tablet, 820 pixels wide"));
    devices->addSegment(tr("Desktop"), tr("The page on a computer, 1280 pixels wide"));
    connect(devices, &SegmentedControl::currentChanged, this, [this](int index) { chooseDevice(index); });
    row->addWidget(devices);
    row->addStretch();
    auto* symbol = new QLabel;
    symbol->setPixmap(
        icon(QStringLiteral("security-high-symbolic")).pixmap(QSize(16, 16), panel->devicePixelRatioF()));
    offline = new QLabel(tr("No network"));
    offline->setProperty("tone", QStringLiteral("muted"));
    offline->setFont(fontFor(TextRole::Small));
    offline->setToolTip(tr("The preview loads nothing from the internet."));
    symbol->setToolTip(offline->toolTip());
    row->addWidget(symbol);
    row->addWidget(offline);
    widget->setFixedHeight(40);
    return widget;
}

void PreviewPanel::Private::loadView()
{
    if (view)
        return;
    const auto plugin = loadPreviewPlugin();
    if (!plugin) {
        frame->setVisible(false);
        banner->show(
            Banner::Kind::Warning,
            tr("The preview is not installed here. Writing, saving and everything else works without it."),
            {}, plugin.error().detail, false);
        return;
    }
    view = (*plugin)->createView(frame);
    connect(view, &PreviewView::blockClicked, panel, &PreviewPanel::blockClicked);
    connect(view, &PreviewView::linkClicked, this, [this](const QUrl& url) { showLink(url); });
    frame->setScreen(view);
    view->setPageWidth(frame->pageWidth());
    view->setAccessibleName(tr("Preview of the page"));
    view->revealBlock(block);
    follower.setView(view);
}

void PreviewPanel::Private::chooseDevice(int index)
{
    frame->setDevice(PreviewFrame::Device(index));
    if (view) {
        view->setPageWidth(frame->pageWidth());
        view->revealBlock(block);
    }
}

void PreviewPanel::Private::showLink(const QUrl& url)
{
    // Links of the page's own menus lead nowhere here; others only where the person decides to go.
    if (url.scheme() != QLatin1StringView("http") && url.scheme() != QLatin1StringView("https"))
        return;
    const QString address = isolated(url.toDisplayString(), Direction::LeftToRight);
    banner->show(Banner::Kind::Info, tr("The preview opens no links: %1").arg(address),
                 {{tr("Open in browser"),
                   [this, url] {
                       banner->dismiss();
                       QDesktopServices::openUrl(url);
                   }},
                  {tr("Copy"), [this, url] {
                       banner->dismiss();
                       QGuiApplication::clipboard()->setText(url.toString());
                   }}});
}

void PreviewPanel::Private::showThemeError(const Error& error)
{
    const QString file = isolated(QFileInfo(error.path).fileName(), Direction::LeftToRight);
    const QString text =
        error.line > 0 ? tr("The site's theme has an error in %1, line %2. The built-in theme is shown.")
                             .arg(file)
                             .arg(error.line)
                       : tr("The site's theme cannot be read (%1). The built-in theme is shown.").arg(file);
    banner->show(Banner::Kind::Warning, text, {}, error.detail);
}

PreviewPanel::PreviewPanel(const Context& context, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, context))
{
    d->build();
    setMinimumWidth(280);
}

PreviewPanel::~PreviewPanel() = default;

void PreviewPanel::setSession(ArticleSession* session)
{
    d->block = -1;
    if (d->view)
        d->view->revealBlock(-1);
    if (session)
        d->frame->setWaiting(true);
    d->follower.setSession(session);
}

void PreviewPanel::setCurrentBlock(int index)
{
    d->block = index;
    if (d->view)
        d->view->revealBlock(index);
}

void PreviewPanel::reloadSurroundings()
{
    d->follower.reloadSurroundings();
}

void PreviewPanel::reloadTheme()
{
    d->follower.reloadTheme();
}

void PreviewPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int roomy = 340; // below it the symbol says it alone, so that the devices keep their names
    d->offline->setVisible(width() >= roomy);
}

void PreviewPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    d->follower.setActive(true);
    if (d->loadingAsked)
        return;
    d->loadingAsked = true;
    // WebEngine takes a tenth of a second to load: after the window stands and can be typed into.
    constexpr int afterWindow = 150; // ms
    QTimer::singleShot(afterWindow, this, [this] { d->loadView(); });
}

void PreviewPanel::hideEvent(QHideEvent* event)
{
    d->follower.setActive(false);
    QWidget::hideEvent(event);
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preview_frame.h"

#include "text/direction.h"
#include "widgets/style.h"

#include <QPainter>
#include <QPainterPath>
#include <QTimer>

#include <algorithm>

namespace warraq {

namespace {

constexpr QColor bezelColor(0x24, 0x21, 0x1d); // a phone is dark in both appearances
constexpr QColor pageColor(0xff, 0xff, 0xff);
constexpr int browserBar = 30;

struct Shape
{
    int pageWidth; ///< CSS pixels
    int bezel;     ///< logical pixels
    qreal radius;  ///< outer
    qreal longest; ///< height over width
    int widest;    ///< logical pixels
};

Shape shapeOf(PreviewFrame::Device device)
{
    switch (device) {
    case PreviewFrame::Device::Phone:
        return {390, 9, 38, 2.14, 388};
    case PreviewFrame::Device::Tablet:
        return {820, 12, 24, 1.42, 900};
    case PreviewFrame::Device::Desktop:
        break;
    }
    return {1280, 1, 10, 10, 1400};
}

QPainterPath rounded(const QRectF& rect, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

} // namespace

/// The web view is square: this paints the device once more over what stands out of its round corners, and
/// nothing else.
class PreviewFrame::Corners : public QWidget
{
public:
    explicit Corners(PreviewFrame* frame)
        : QWidget(frame)
        , m_frame(frame)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

    void cover(const QRect& screen, qreal radius, bool topToo)
    {
        setGeometry(screen);
        m_inside = rounded(topToo ? QRectF(rect()) : QRectF(rect()).adjusted(0, -2 * radius, 0, 0), radius);
        const int side = int(radius) + 1;
        QRegion region(QRect(0, height() - side, side, side));
        region += QRect(width() - side, height() - side, side, side);
        if (topToo) {
            region += QRect(0, 0, side, side);
            region += QRect(width() - side, 0, side, side);
        }
        setMask(region);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outside;
        outside.addRect(rect());
        painter.setClipPath(outside - m_inside);
        painter.fillRect(rect(), colors(this).panel);
        painter.translate(-pos());
        m_frame->paintDevice(painter);
    }

private:
    PreviewFrame* m_frame;
    QPainterPath m_inside;
};

/// The shape of the page that is on its way. Quick pages never show it: the bars come after 150 ms.
class PreviewFrame::Skeleton : public QWidget
{
public:
    explicit Skeleton(QWidget* parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        m_delay.setSingleShot(true);
        m_delay.setInterval(150);
        connect(&m_delay, &QTimer::timeout, this, [this] { update(); });
    }

protected:
    void showEvent(QShowEvent*) override { m_delay.start(); }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), pageColor);
        if (m_delay.isActive())
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const qreal unit = width() / 20.0;
        const auto bar = [&](qreal from, qreal top, qreal part, qreal thick, const QColor& color) {
            const qreal length = (width() - 2 * unit) * part;
            const qreal x = isRightToLeft() ? width() - unit - from - length : unit + from;
            painter.setBrush(color);
            painter.drawRoundedRect(QRectF(x, top, length, thick), 4, 4);
        };
        const QColor quiet(0xec, 0xe8, 0xe0);
        painter.fillRect(QRectF(0, 0, width(), unit * 3), QColor(0xdd, 0xd7, 0xcb));
        qreal y = unit * 4.5;
        bar(0, y, 0.25, unit * 0.6, quiet);
        bar(0, y += unit * 1.5, 0.9, unit * 1.2, quiet);
        bar(0, y += unit * 1.8, 0.6, unit * 1.2, quiet);
        bar(0, y += unit * 2.2, 0.45, unit * 0.6, quiet);
        bar(0, y += unit * 1.6, 1, unit * 9, quiet);
        y += unit * 10;
        for (const qreal part : {1.0, 0.94, 0.98, 0.5, 0.0, 0.96, 1.0, 0.7}) {
            bar(0, y, part, unit * 0.6, quiet);
            y += unit * 1.3;
        }
    }

private:
    QTimer m_delay;
};

PreviewFrame::PreviewFrame(QWidget* parent)
    : QWidget(parent)
    , m_skeleton(new Skeleton(this))
    , m_corners(new Corners(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PreviewFrame::setDevice(Device device)
{
    m_device = device;
    arrange();
}

int PreviewFrame::pageWidth() const
{
    return shapeOf(m_device).pageWidth;
}

void PreviewFrame::setAddress(const QString& address)
{
    m_address = address;
    update();
}

void PreviewFrame::setScreen(QWidget* screen)
{
    if (m_screen)
        m_screen->deleteLater();
    m_screen = screen;
    if (m_screen) {
        m_screen->setParent(this);
        m_screen->show();
    }
    arrange();
}

void PreviewFrame::setWaiting(bool waiting)
{
    m_skeleton->setVisible(waiting);
    arrange();
}

QSize PreviewFrame::sizeHint() const
{
    return {420, 800};
}
QSize PreviewFrame::minimumSizeHint() const
{
    return {240, 300};
}

QRect PreviewFrame::deviceRect() const
{
    const Shape shape = shapeOf(m_device);
    const QRect room = rect().adjusted(space::l, space::l, -space::l, -space::l);
    const int width = std::min(room.width(), shape.widest);
    const int height = std::min(room.height(), int(width * shape.longest));
    return {room.x() + (room.width() - width) / 2, room.y(), width, height};
}

QRect PreviewFrame::screenRect() const
{
    const int bezel = shapeOf(m_device).bezel;
    const int top = m_device == Device::Desktop ? browserBar : bezel;
    return deviceRect().adjusted(bezel, top, -bezel, -bezel);
}

qreal PreviewFrame::screenRadius() const
{
    const Shape shape = shapeOf(m_device);
    return std::max(shape.radius - shape.bezel, 4.0);
}

void PreviewFrame::arrange()
{
    const QRect screen = screenRect();
    if (m_screen) {
        m_screen->setGeometry(screen);
        m_screen->lower();
    }
    m_skeleton->setGeometry(screen);
    m_skeleton->raise();
    const bool desktop = m_device == Device::Desktop;
    m_corners->cover(screen, screenRadius(), !desktop);
    m_corners->raise();
    update();
}

void PreviewFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PreviewFrame::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        arrange();
    QWidget::changeEvent(event);
}

void PreviewFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDevice(painter);
}

void PreviewFrame::paintDevice(QPainter& painter) const
{
    const Colors& tokens = colors(this);
    const QRectF device(deviceRect());
    const Shape shape = shapeOf(m_device);
    // Two hairline layers of shadow: enough to lift the device, too little to notice.
    for (const int spread : {5, 2}) {
        const QRectF shadow = device.adjusted(-spread, -spread + 4, spread, spread + 4);
        painter.fillPath(rounded(shadow, shape.radius + spread), QColor(0, 0, 0, tokens.dark ? 40 : 12));
    }
    if (m_device == Device::Desktop) {
        paintBrowserBar(painter, deviceRect());
    } else {
        painter.setPen(tokens.dark ? QPen(tokens.line, 1) : QPen(Qt::NoPen));
        painter.setBrush(bezelColor);
        painter.drawRoundedRect(device.adjusted(0.5, 0.5, -0.5, -0.5), shape.radius, shape.radius);
    }
}

void PreviewFrame::paintBrowserBar(QPainter& painter, const QRect& device) const
{
    const Colors& tokens = colors(this);
    const QRectF outer = QRectF(device).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(outer, shapeOf(m_device).radius, shapeOf(m_device).radius);
    // Three quiet dots at the start, the address in the middle: no colours, so that red keeps its meaning.
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.line);
    const qreal middle = device.top() + browserBar / 2.0;
    for (int i = 0; i < 3; ++i) {
        const qreal from = 14 + i * 13;
        painter.drawEllipse(QPointF(isRightToLeft() ? device.right() - from : device.left() + from, middle),
                            4, 4);
    }
    const QRectF field(device.left() + device.width() * 0.25, middle - 10, device.width() * 0.5, 20);
    painter.setBrush(tokens.panel);
    painter.drawRoundedRect(field, 10, 10);
    painter.setPen(tokens.muted);
    painter.setFont(fontFor(TextRole::Caption));
    const QString shown =
        painter.fontMetrics().elidedText(m_address, Qt::ElideRight, int(field.width()) - 16);
    painter.drawText(field, Qt::AlignCenter, isolated(shown, Direction::LeftToRight));
}

} // namespace warraq

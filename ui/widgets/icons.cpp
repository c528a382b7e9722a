// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <BreezeIcons>

namespace warraq {

namespace {

/// The SVG of an icon in Breeze's compiled-in resource, at the drawn size nearest to `pixels`.
QString breezeFile(const QString& name, int pixels)
{
    static const bool resourceReady = [] {
        BreezeIcons::initIcons();
        return true;
    }();
    Q_UNUSED(resourceReady)
    const QStringList sizes = pixels >= 32   ? QStringList{QStringLiteral("32"), QStringLiteral("22"),
                                                         QStringLiteral("24"), QStringLiteral("16")}
                              : pixels >= 20 ? QStringList{QStringLiteral("22"), QStringLiteral("24"),
                                                           QStringLiteral("16"), QStringLiteral("32")}
                                             : QStringList{QStringLiteral("16"), QStringLiteral("22"),
                                                           QStringLiteral("24"), QStringLiteral("32")};
    for (const QString& kind :
         {QStringLiteral("actions"), QStringLiteral("status"), QStringLiteral("places"),
          QStringLiteral("applets"), QStringLiteral("emblems"), QStringLiteral("preferences"),
          QStringLiteral("mimetypes"), QStringLiteral("devices"), QStringLiteral("apps")}) {
        for (const QString& size : sizes) {
            const QString path = QStringLiteral(":/icons/breeze/%1/%2/%3.svg").arg(kind, size, name);
            if (QFile::exists(path))
                return path;
        }
    }
    return {};
}

/// Paints a Breeze symbol in the colours that are in force at that moment, so a change of appearance needs
/// nothing but a repaint. Breeze symbols are one colour, written as the class ColorScheme-Text.
class SymbolEngine final : public QIconEngine
{
public:
    SymbolEngine(QString name, bool pointsSomewhere)
        : m_name(std::move(name))
        , m_points(pointsSomewhere)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QColor color = colorFor(mode, state);
        const bool mirrored = m_points && QGuiApplication::layoutDirection() == Qt::RightToLeft;
        const QString key = QStringLiteral("warraq-icon/%1/%2x%3/%4/%5/%6")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(color.name())
                                .arg(mirrored)
                                .arg(scale);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QFile file(breezeFile(m_name, qRound(size.height() / scale)));
        if (!file.open(QIODevice::ReadOnly))
            return pixmap;
        QByteArray svg = file.readAll();
        for (const auto* breeze :
             {"#232629", "#fcfcfc", "#eff0f1", "#3daee9", "#da4453", "#f67400", "#27ae60"})
            svg.replace(breeze, color.name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        if (mirrored) {
            painter.translate(size.width(), 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new SymbolEngine(*this); }
    bool isNull() override { return false; }

private:
    static QColor colorFor(QIcon::Mode mode, QIcon::State state)
    {
        const Colors& c = colors(nullptr);
        if (mode == QIcon::Disabled)
            return c.faint;
        if (state == QIcon::On)
            return c.accent;
        return mode == QIcon::Normal ? mixedInk(c) : c.text;
    }
    static QColor mixedInk(const Colors& c) { return c.dark ? c.muted.lighter(115) : c.muted; }

    QString m_name;
    bool m_points;
};

} // namespace

QIcon icon(const QString& name, bool pointsSomewhere)
{
    return QIcon(new SymbolEngine(name, pointsSomewhere));
}

} // namespace warraq

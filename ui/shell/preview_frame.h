// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace warraq {

/// A device drawn around a page: a phone's or tablet's bezel, a browser window's bar. Places its screen
/// widget and tells how wide the device is.
class PreviewFrame : public QWidget
{
    Q_OBJECT

public:
    enum class Device
    {
        Phone,
        Tablet,
        Desktop
    };

    explicit PreviewFrame(QWidget* parent = nullptr);

    void setDevice(Device device);
    [[nodiscard]] Device device() const { return m_device; }
    [[nodiscard]] int pageWidth() const;     ///< CSS pixels: 390, 820, 1280
    void setAddress(const QString& address); ///< shown in the desktop's bar
    void setScreen(QWidget* screen);         ///< shown inside the frame; owned by the frame from now on
    void setWaiting(bool waiting);           ///< a skeleton of a page instead of the screen

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Corners;
    class Skeleton;

    [[nodiscard]] QRect deviceRect() const;
    [[nodiscard]] QRect screenRect() const;
    [[nodiscard]] qreal screenRadius() const;
    void arrange();
    void paintDevice(QPainter& painter) const;
    void paintBrowserBar(QPainter& painter, const QRect& device) const;

    Device m_device = Device::Phone;
    QString m_address;
    QWidget* m_screen = nullptr;
    Skeleton* m_skeleton;
    Corners* m_corners;
};

} // namespace warraq

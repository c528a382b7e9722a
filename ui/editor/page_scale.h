// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>

class QTextDocument;
class QWidget;

namespace warraq {

/// The device that a text is laid out for: as fine as the widget's, times the zoom. Letters, lines and
/// margins of a finer device take more pixels, so that no format of the text changes and undo knows nothing
/// of zoom.
class PageScale : public QPaintDevice
{
public:
    explicit PageScale(const QWidget& widget) // not owned; must live as long
        : m_widget(widget)
    {
    }

    void setPercent(int percent) { m_percent = percent; }
    [[nodiscard]] QPaintEngine* paintEngine() const override { return nullptr; } ///< nothing is painted on it

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    const QWidget& m_widget;
    int m_percent = 100;
};

/// What one pixel of a document's formats is on the screen.
[[nodiscard]] double scaleOf(const QTextDocument* document);

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/page_scale.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QScreen>
#include <QTextDocument>
#include <QWidget>

namespace warraq {

int PageScale::metric(PaintDeviceMetric metric) const
{
    const auto zoomed = [this](int dots) { return dots * m_percent / 100; };
    switch (metric) {
    case PdmDpiX:
        return zoomed(m_widget.logicalDpiX());
    case PdmDpiY:
        return zoomed(m_widget.logicalDpiY());
    case PdmPhysicalDpiX:
        return zoomed(m_widget.physicalDpiX());
    case PdmPhysicalDpiY:
        return zoomed(m_widget.physicalDpiY());
    case PdmWidth:
        return m_widget.width();
    case PdmHeight:
        return m_widget.height();
    case PdmWidthMM:
        return m_widget.widthMM();
    case PdmHeightMM:
        return m_widget.heightMM();
    case PdmDepth:
        return m_widget.depth();
    case PdmDevicePixelRatio:
        return int(m_widget.devicePixelRatio());
    case PdmDevicePixelRatioScaled:
        return int(m_widget.devicePixelRatio() * devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(metric);
    }
}

double scaleOf(const QTextDocument* document)
{
    const QPaintDevice* device = document->documentLayout()->paintDevice();
    const QScreen* screen = QGuiApplication::primaryScreen(); // whose dots Qt's own layout counts by
    return device && screen ? device->logicalDpiY() / screen->logicalDotsPerInchY() : 1;
}

} // namespace warraq

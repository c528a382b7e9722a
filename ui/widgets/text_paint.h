// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace warraq {

/// A person's text as lists and cards paint it: its own direction inside, the start edge of the window
/// outside, so that «Dana K.» keeps its full stop and an English headline still begins where the Arabic ones
/// do.
struct PaintedText
{
    QString text;
    QFont font;
    QColor color;
    int maxLines = 1;      ///< the last one ends with … when there is more
    qreal lineSpacing = 1; ///< of the font's own
    bool endAligned = false;
};

[[nodiscard]] int paintedLines(const PaintedText& text, qreal width);
[[nodiscard]] qreal paintedHeight(const PaintedText& text, qreal width);
/// Paints from the top of `rect`; returns the height used.
qreal paintText(QPainter& painter, const QRectF& rect, const PaintedText& text, Qt::LayoutDirection window);

/// `rect` with start and end swapped when the window is right-to-left: write geometry once, left-to-right.
[[nodiscard]] QRectF mirrored(const QRectF& rect, const QRectF& inside, Qt::LayoutDirection window);

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/caret_order.h"

#include <QString>

class QTextLayout;
class QTextLine;

namespace warraq {

/// Where a caret can stand in a laid out paragraph. QTextLayout knows one place per position, and is one
/// letter off in runs against the paragraph (Q6).
class CaretPlaces
{
public:
    /// Of a layout of `text`; it must outlive this.
    CaretPlaces(const QTextLayout& layout, const QString& text, Direction direction);

    [[nodiscard]] const QList<quint8>& levels() const { return m_levels; } ///< UAX #9, one a UTF-16 unit
    [[nodiscard]] QList<CaretStop> stops(const QTextLine& line) const;     ///< see caretStops()
    [[nodiscard]] double x(const QTextLine& line, CaretStop stop) const;   ///< in the layout
    [[nodiscard]] CaretStop nearest(const QTextLine& line, double x) const;

private:
    const QTextLayout& m_layout;
    QString m_text;
    Direction m_direction;
    QList<quint8> m_levels;
};

} // namespace warraq

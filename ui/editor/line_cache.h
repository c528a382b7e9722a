// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/line_data.h"
#include "editor/text_formats.h"

#include <QHash>

namespace warraq {

/// What was found out about lines of a document, until their text or direction changes.
template <class Value>
class LineCache
{
public:
    /// `compute(text, direction)` when the line is new or another. The reference lasts until the next call.
    template <class Compute>
    const Value& of(const QTextBlock& line, const LineData& data, const Compute& compute)
    {
        const Direction direction = textformat::fromQt(line.blockFormat().layoutDirection());
        if (m_known.size() > mostKnown)
            m_known.clear();
        Known& known = m_known[data.number];
        if (known.revision != data.revision + 1 || known.direction != direction)
            known = {data.revision + 1, direction, compute(line.text(), direction)};
        return known.value;
    }
    void clear() { m_known.clear(); }

private:
    static constexpr qsizetype mostKnown = 20'000; // lines
    struct Known
    {
        quint64 revision = 0; ///< of the line, plus one
        Direction direction = Direction::RightToLeft;
        Value value;
    };
    QHash<quint64, Known> m_known; ///< by the line's number
};

} // namespace warraq

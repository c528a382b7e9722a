// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/line_data.h"

namespace warraq {

LineData::LineData(std::shared_ptr<LineRegistry> registry)
    : number(++registry->next)
    , m_registry(std::move(registry))
{
    m_registry->lines.insert(number, this);
}

LineData::~LineData()
{
    setMarks({});
    setWords(0);
    m_registry->lines.remove(number);
}

LineData& LineData::of(QTextBlock block, const std::shared_ptr<LineRegistry>& registry)
{
    if (LineData* known = find(block))
        return *known;
    auto* data = new LineData(registry);
    block.setUserData(data); // the block owns it
    return *data;
}

LineData* LineData::find(const QTextBlock& block)
{
    return static_cast<LineData*>(block.userData());
}

void LineData::setMarks(const QList<Misspelling>& marks)
{
    m_registry->misspellings += int(marks.size() - m_marks.size());
    m_marks = marks;
}

void LineData::setWords(int words)
{
    m_registry->words += words - m_words;
    m_words = words;
}

void LineData::textChanged(qsizetype offset, qsizetype removed, qsizetype added)
{
    ++revision;
    isRead = false;
    if (m_marks.isEmpty())
        return;
    QList<Misspelling> kept;
    for (Misspelling mark : std::as_const(m_marks)) {
        if (mark.offset + mark.length <= offset) {
            kept += mark;
        } else if (mark.offset >= offset + removed) {
            mark.offset += added - removed;
            kept += mark;
        }
    }
    setMarks(kept);
}

} // namespace warraq

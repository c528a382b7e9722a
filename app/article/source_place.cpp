// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/source_place.h"

#include <QChar>

#include <algorithm>

namespace warraq {
namespace {

bool isLetter(QChar c)
{
    const char16_t unit = c.unicode();
    return !c.isSpace() && unit != 0xFFFC && !(unit >= 0x2066 && unit <= 0x2069);
}

/// One past the tag, comment or entity that begins at `at`; `at` when none does.
qsizetype endOfMarkup(QStringView source, qsizetype at, bool& isEntity)
{
    constexpr qsizetype longestEntity = 34; // CounterClockwiseContourIntegral and its two signs
    const QStringView rest = source.sliced(at);
    isEntity = rest.front() == u'&';
    if (isEntity) {
        const qsizetype end = rest.first(std::min(rest.size(), longestEntity)).indexOf(u';');
        return end > 1 ? at + end + 1 : at;
    }
    if (rest.front() != u'<' || rest.size() < 2 ||
        !(rest[1].isLetter() || rest[1] == u'/' || rest[1] == u'!'))
        return at;
    const bool comment = rest.startsWith(u"<!--");
    const qsizetype end = comment ? rest.indexOf(u"-->") : rest.indexOf(u'>');
    return end < 0 ? source.size() : at + end + (comment ? 3 : 1);
}

/// Walks the letters; `each(begin, end)` is told where each stands and ends the walk with false.
template <class Each>
void walk(QStringView source, Each each)
{
    for (qsizetype at = 0; at < source.size();) {
        bool isEntity = false;
        const qsizetype end = endOfMarkup(source, at, isEntity);
        if (end == at) {
            if (isLetter(source[at]) && !each(at, at + 1))
                return;
            ++at;
            continue;
        }
        if (isEntity && source.sliced(at, end - at) != u"&nbsp;" && !each(at, end))
            return;
        at = end;
    }
}

} // namespace

qsizetype lettersIn(QStringView text)
{
    return std::ranges::count_if(text, isLetter);
}

qsizetype lettersBefore(QStringView source, qsizetype offset)
{
    qsizetype letters = 0;
    walk(source, [&](qsizetype, qsizetype end) {
        letters += end <= offset ? 1 : 0;
        return end < offset;
    });
    return letters;
}

qsizetype offsetBehindLetters(QStringView source, qsizetype letters)
{
    qsizetype place = source.size();
    qsizetype behindLast = -1;
    qsizetype left = letters;
    bool found = false;
    walk(source, [&](qsizetype begin, qsizetype end) {
        if (letters == 0)
            place = begin;
        else if (--left == 0)
            place = end;
        behindLast = end;
        found = letters == 0 || left == 0;
        return !found;
    });
    return found || behindLast < 0 ? place : behindLast;
}

qsizetype offsetInText(QStringView text, qsizetype letters)
{
    qsizetype left = letters;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (left == 0)
            return at;
        left -= isLetter(text[at]) ? 1 : 0;
    }
    return text.size();
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace warraq {

namespace {

/// UAX #29 knows no titles: in Arabic, where no capital tells, it parts after each of them.
bool isBehindInitial(QStringView before)
{
    while (!before.isEmpty() && before.back().isSpace())
        before.chop(1);
    if (before.size() < 2 || before.back() != u'.')
        return false;
    before.chop(1);
    while (before.size() > 1 && before.back().isMark())
        before.chop(1);
    if (!before.back().isLetter())
        return false;
    before.chop(1);
    if (before.isEmpty() || !before.back().isLetterOrNumber())
        return true;
    const bool isAttached = QStringView(u"وفبلك").contains(before.back()); // «وأ. سعاد»
    return isAttached && (before.size() == 1 || !before[before.size() - 2].isLetterOrNumber());
}

} // namespace

Sentence sentenceAt(QStringView paragraph, qsizetype at)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, paragraph);
    qsizetype start = 0;
    while (finder.toNextBoundary() >= 0) {
        const qsizetype end = finder.position();
        if (end < paragraph.size() && isBehindInitial(paragraph.first(end)))
            continue;
        if (at < end || end == paragraph.size())
            return {start, end - start};
        start = end;
    }
    return {start, paragraph.size() - start};
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
// Folding, words, direction, isolates and the linter on any UTF-16, lone surrogates included.
#include "text/bidi_order.h"
#include "text/direction_findings.h"
#include "text/folding.h"
#include "text/invisibles.h"
#include "text/isolate_guard.h"
#include "text/words.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

using namespace warraq;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void tryIsolates(const QString& text, Direction paragraph)
{
    const QList<Isolate> list = neededIsolates(text, paragraph);
    require(neededIsolates(withIsolates(text, list), paragraph).isEmpty());
    qsizetype covered = 0;
    for (const BidiRun& run : bidiRuns(text, paragraph).runs) {
        require(run.offset == covered && run.length > 0);
        covered += run.length;
    }
    require(covered == text.size());
    for (const DirectionFinding& finding : directionFindings(text, paragraph)) {
        require(finding.offset >= 0 && finding.length > 0 && finding.offset + finding.length <= text.size());
        for (const DirectionFix& fix : finding.fixes)
            require(fix.paragraph || applied(text, fix.changes) != text);
    }
}

void tryGuard(const QString& text)
{
    const QString mended = applied(text, mendedIsolates(text));
    require(mendedIsolates(mended).isEmpty());
    const QString modern = applied(text, modernisedEmbeddings(text));
    require(modernisedEmbeddings(modern).isEmpty());
    const qsizetype half = text.size() / 2;
    for (const qsizetype at : partnersOf(text, half / 2, half))
        require(at >= 0 && at < text.size() && (at < half / 2 || at >= half));
    for (const Invisible& invisible : invisiblesIn(text))
        require(!invisible.label.isEmpty() && invisible.offset + invisible.length <= text.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QString text(qsizetype(size / 2), Qt::Uninitialized);
    if (!text.isEmpty())
        std::memcpy(text.data(), data, size_t(text.size()) * 2);
    for (const auto level : {FoldLevel::Exact, FoldLevel::Loose, FoldLevel::Filter}) {
        const FoldedText out = foldedWithOffsets(text, level);
        if (out.sourceOffset.size() != out.key.size() + 1 || !std::ranges::is_sorted(out.sourceOffset) ||
            out.sourceOffset.last() != text.size())
            std::abort();
    }
    qsizetype end = 0;
    for (const Word& word : wordsOf(text)) {
        if (word.offset < end || word.length <= 0 || word.offset + word.length > text.size())
            std::abort();
        end = word.offset + word.length;
    }
    std::ignore = wordCount(text);
    tryGuard(text);
    tryIsolates(text, Direction::RightToLeft);
    tryIsolates(text, Direction::LeftToRight);
    std::ignore = isolated(text);
    std::ignore = firstStrongDirection(text);
    return 0;
}

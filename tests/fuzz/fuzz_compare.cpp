// SPDX-License-Identifier: GPL-3.0-or-later
// Any two texts compare: the stretches are both texts, whole and in order, and what is called same is.
#include "article/compare.h"
#include "article/html_reader.h"

#include <cstdlib>

using namespace warraq;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const qsizetype half = bytes.contains('\0') ? bytes.indexOf('\0') : bytes.size() / 2;
    const QString before = QString::fromUtf8(bytes.left(half));
    const QString after = QString::fromUtf8(bytes.mid(half));
    qsizetype old = 0;
    qsizetype now = 0;
    for (const WordChange& change : compareTexts(before, after)) {
        if (change.beforeOffset != old || change.afterOffset != now ||
            (change.kind == WordChange::Kind::Same && QStringView(before).sliced(old, change.beforeLength) !=
                                                          QStringView(after).sliced(now, change.afterLength)))
            std::abort();
        old += change.beforeLength;
        now += change.afterLength;
    }
    if (old != before.size() || now != after.size())
        std::abort();
    const Comparison articles = compare(readBody(bytes.left(half), {}), readBody(bytes.mid(half), {}));
    int left = 0;
    int right = 0;
    for (const ParagraphPair& pair : articles.pairs) {
        const bool isBefore =
            pair.kind != ParagraphPair::Kind::Added && pair.kind != ParagraphPair::Kind::MovedHere;
        const bool isAfter =
            pair.kind != ParagraphPair::Kind::Removed && pair.kind != ParagraphPair::Kind::MovedAway;
        if ((isBefore && pair.before != left++) || (isAfter && pair.after != right++))
            std::abort();
    }
    if (left != articles.before.size() || right != articles.after.size())
        std::abort();
    return 0;
}

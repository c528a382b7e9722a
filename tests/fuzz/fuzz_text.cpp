// SPDX-License-Identifier: GPL-3.0-or-later
// Folding, words and direction on any UTF-16, lone surrogates included.
#include "text/direction.h"
#include "text/folding.h"
#include "text/words.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

using namespace warraq;

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
    std::ignore = isolated(text);
    std::ignore = firstStrongDirection(text);
    return 0;
}

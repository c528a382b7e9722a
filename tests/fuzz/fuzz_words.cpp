// SPDX-License-Identifier: GPL-3.0-or-later
// Any list, any text: reading and writing a list loses nothing, hits lie inside the text. The first byte says
// where the list ends and the text begins, in 256ths; the list is UTF-8, the text any UTF-16 units.
#include "comments/words/word_exchange.h"
#include "comments/words/word_matcher.h"

#include <cstdlib>
#include <cstring>

using namespace warraq;

namespace {

void check(bool good)
{
    if (!good)
        std::abort();
}

void checkHits(const WordMatcher& matcher, const QString& text)
{
    qsizetype before = 0;
    for (const WordHit& hit : matcher.matches(text)) {
        check(hit.offset >= before && hit.length > 0 && hit.offset + hit.length <= text.size());
        check(!hit.entry.isEmpty());
        before = hit.offset;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 4)
        return 0;
    const size_t cut = 1 + (size - 1) * data[0] / 256;
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), qsizetype(cut - 1));
    QString text(qsizetype((size - cut) / 2), Qt::Uninitialized);
    std::memcpy(text.data(), data + cut, size_t(text.size()) * 2);

    QList<WordEntry> entries;
    if (const auto list = parseWordList(bytes)) {
        entries = list->entries;
        const auto again = parseWordList(wordListBytes(entries, bytes));
        check(again && again->entries.size() == entries.size());
        for (const WordEntry& entry : again->entries)
            check(entries.contains(entry));
        const auto fresh = parseWordList(wordListBytes(entries));
        check(fresh && fresh->entries == entries);
    }
    for (const WordFormat format :
         {WordFormat::ModerationKeys, WordFormat::DisallowedKeys, WordFormat::Csv}) {
        const auto imported = importWords(bytes, format);
        if (!imported)
            continue;
        const QList<WordEntry> joined = joinedWords({}, imported->entries, true).entries;
        const auto back = importWords(exportWords(joined, WordFormat::Csv), WordFormat::Csv);
        check(back && back->rejected.isEmpty() && back->entries == joined);
        entries += imported->entries;
    }
    for (WordEntry& entry : entries)
        entry.modes |= WordModes::fromInt(entry.word.size() % 32);
    const WordMatcher matcher(entries);
    checkHits(matcher, text);
    checkHits(matcher, QString::fromUtf8(bytes));
    return 0;
}

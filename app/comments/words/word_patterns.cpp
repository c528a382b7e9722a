// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/words/word_patterns.h"

#include "comments/words/arabizi.h"
#include "comments/words/word_forms.h"

namespace warraq {

namespace {

qsizetype runsOf(QStringView letters)
{
    qsizetype runs = 0;
    for (qsizetype i = 0; i < letters.size(); ++i)
        runs += i == 0 || letters[i] != letters[i - 1];
    return runs;
}

QChar lastLetter(QStringView word)
{
    while (!word.isEmpty() && !word.back().isLetter())
        word.chop(1);
    return word.isEmpty() ? QChar() : word.back();
}

} // namespace

void WordTable::insert(quint64 hash, qint32 pattern)
{
    m_filter.set(hash % filterSize);
    m_patterns[hash].append(pattern);
}

const QList<qint32>* WordTable::find(quint64 hash) const
{
    if (!m_filter.test(hash % filterSize))
        return nullptr;
    const auto found = m_patterns.constFind(hash);
    return found != m_patterns.constEnd() ? &*found : nullptr;
}

QList<WordPart> wordParts(QStringView word)
{
    const WordText text(word);
    QList<WordPart> parts;
    for (qsizetype i = 0; i < text.count(); ++i)
        parts.append({text.units(text.token(i)).toString(), {}, text.token(i).kind});
    return parts;
}

WordPatterns::WordPatterns(const QList<WordEntry>& list)
{
    for (const WordEntry& entry : list) {
        if (const auto checked = checkedEntry(entry))
            add(*checked);
    }
}

void WordPatterns::add(const WordEntry& entry)
{
    QList<WordPart> parts = wordParts(entry.word);
    entries.append(entry);
    addPattern(entry, parts, false);
    if (!entry.modes.testFlag(WordMode::Clitics))
        return;
    anyClitics = true;
    WordPart& last = parts.last();
    const QChar end = lastLetter(entry.word);
    if (last.kind != WordText::Kind::Arabic || last.letters.size() < 2)
        return;
    // Before a pronoun ة is ت and ى is ا.
    if (end == u'ة' || end == u'ى') {
        last.letters.back() = end == u'ة' ? u'ت' : u'ا';
        addPattern(entry, parts, true);
    }
}

void WordPatterns::addPattern(const WordEntry& entry, QList<WordPart> parts, bool needsSuffix)
{
    const auto index = qint32(patterns.size());
    const bool dotless = entry.modes.testFlag(WordMode::Dotless);
    for (WordPart& part : parts) {
        if (dotless && part.kind == WordText::Kind::Arabic)
            part.rasm = rasmOf(QStringView(part.letters));
    }
    const WordPart& first = parts.first();
    words.insert(wordHash(first.letters), index);
    if (!first.rasm.isEmpty())
        rasms.insert(wordHash(first.rasm), index);
    patterns.append({qint32(entries.size() - 1), needsSuffix, parts});
    if (needsSuffix)
        return;
    if (entry.modes.testFlag(WordMode::Spaced))
        addSpaced(patterns.last(), index);
    const bool oneArabic = parts.size() == 1 && first.kind == WordText::Kind::Arabic;
    if (entry.modes.testFlag(WordMode::Arabizi) && oneArabic) {
        for (const quint64 key : arabiziKeys(first.letters))
            arabizi.insert(key, index);
    }
}

void WordPatterns::addSpaced(const WordPattern& pattern, qint32 index)
{
    QString letters;
    for (const WordPart& part : pattern.parts) {
        if (part.kind == WordText::Kind::Sign)
            return;
        letters += part.letters;
    }
    if (letters.size() < 2)
        return;
    spaced.insert(wordHash(letters), index);
    longestSpaced = std::max(longestSpaced, runsOf(letters));
}

} // namespace warraq

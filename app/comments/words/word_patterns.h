// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/words/word_list.h"
#include "comments/words/word_text.h"

#include <QHash>

#include <bitset>

namespace warraq {

/// A list as it is looked up. Internal to app/comments/words.

struct WordPart
{
    QString letters; ///< WordText::units
    QString rasm;    ///< without dots; "" when that is not looked for
    WordText::Kind kind = WordText::Kind::Letters;
};

/// One way of writing an entry.
struct WordPattern
{
    qint32 entry = 0;
    bool needsSuffix = false; ///< «كلمت» of «كلمة»
    QList<WordPart> parts;
};

/// Hashes to patterns; most words of a text are in no list, and that is answered first.
class WordTable
{
public:
    void insert(quint64 hash, qint32 pattern);
    [[nodiscard]] bool isEmpty() const { return m_patterns.isEmpty(); }
    /// Nothing when there is none; valid as long as the table is.
    [[nodiscard]] const QList<qint32>* find(quint64 hash) const;

private:
    static constexpr size_t filterSize = size_t(1) << 16;
    std::bitset<filterSize> m_filter;
    QHash<quint64, QList<qint32>> m_patterns;
};

struct WordPatterns
{
    explicit WordPatterns(const QList<WordEntry>& list);

    QList<WordEntry> entries; ///< checked
    QList<WordPattern> patterns;
    WordTable words;   ///< by the first part
    WordTable rasms;   ///< by the first part's rasm
    WordTable spaced;  ///< by all parts together, letter by letter
    WordTable arabizi; ///< by arabiziKeys
    bool anyClitics = false;
    qsizetype longestSpaced = 0; ///< letters, equal neighbours counted once

private:
    void add(const WordEntry& entry);
    void addPattern(const WordEntry& entry, QList<WordPart> parts, bool needsSuffix);
    void addSpaced(const WordPattern& pattern, qint32 index);
};

/// The words of an entry; none when it can never match.
[[nodiscard]] QList<WordPart> wordParts(QStringView word);

} // namespace warraq

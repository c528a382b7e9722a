// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_compare.h"

#include "text/folding.h"
#include "text/sequence_diff.h"

#include <QHash>

#include <algorithm>

namespace warraq {

namespace {

/// Marks that stand around words. What may belong to a number, an address or a handle (+ - / % @ # _) is not
/// here.
bool isEdgePunctuation(QChar c)
{
    static constexpr QStringView marks = u".,;:!?\"'()[]{}<>«»“”‘’„‚…،؛؟۔‹›";
    return marks.contains(c);
}

void appendTokens(QList<TextToken>& tokens, QStringView text, qsizetype start, qsizetype end)
{
    qsizetype from = start;
    qsizetype to = end;
    while (from < to && isEdgePunctuation(text[from]))
        ++from;
    while (to > from && isEdgePunctuation(text[to - 1]))
        --to;
    for (qsizetype i = start; i < from; ++i)
        tokens.append({i, 1, false});
    if (to > from)
        tokens.append({from, to - from, true});
    for (qsizetype i = std::max(to, from); i < end; ++i)
        tokens.append({i, 1, false});
}

/// Numbers for words; words of another spelling get the same one.
class WordNumbers
{
public:
    QList<int> of(QStringView text, const QList<TextToken>& tokens)
    {
        QList<int> numbers;
        numbers.reserve(tokens.size());
        for (const TextToken& token : tokens)
            numbers.append(of(text.sliced(token.offset, token.length)));
        return numbers;
    }

private:
    int of(QStringView word)
    {
        if (const auto known = m_exact.constFind(word); known != m_exact.cend())
            return *known;
        QString key = folded(word, FoldLevel::Loose);
        if (key.isEmpty())
            key = word.toString();
        auto same = m_folded.constFind(key);
        if (same == m_folded.cend())
            same = m_folded.insert(key, int(m_folded.size()));
        const int number = *same;
        m_exact.insert(word, number);
        return number;
    }

    QHash<QStringView, int> m_exact; ///< views into the texts, which outlive this
    QHash<QString, int> m_folded;
};

/// Puts the stretches together from the pairs of words that stay.
class ChangeBuilder
{
public:
    ChangeBuilder(QStringView before, QStringView after)
        : m_before(before)
        , m_after(after)
    {
    }

    /// Everything from where the last one ended to the given ends.
    void gap(qsizetype beforeEnd, qsizetype afterEnd)
    {
        const QStringView old = m_before.sliced(m_beforeAt, beforeEnd - m_beforeAt);
        const QStringView now = m_after.sliced(m_afterAt, afterEnd - m_afterAt);
        // Equal spaces at both ends of a change are no part of it.
        qsizetype head = 0;
        while (head < std::min(old.size(), now.size()) && old[head] == now[head] && old[head].isSpace())
            ++head;
        qsizetype tail = 0;
        while (tail < std::min(old.size(), now.size()) - head &&
               old[old.size() - 1 - tail] == now[now.size() - 1 - tail] &&
               old[old.size() - 1 - tail].isSpace())
            ++tail;
        add(WordChange::Kind::Same, head, head);
        const QStringView oldCore = old.sliced(head, old.size() - head - tail);
        const QStringView nowCore = now.sliced(head, now.size() - head - tail);
        const bool onlySpaces = oldCore.trimmed().isEmpty() && nowCore.trimmed().isEmpty();
        add(onlySpaces ? WordChange::Kind::Spelling : WordChange::Kind::Words, oldCore.size(),
            nowCore.size());
        add(WordChange::Kind::Same, tail, tail);
    }

    void add(WordChange::Kind kind, qsizetype beforeLength, qsizetype afterLength)
    {
        if (beforeLength == 0 && afterLength == 0)
            return;
        if (!m_changes.isEmpty() && m_changes.last().kind == kind) {
            m_changes.last().beforeLength += beforeLength;
            m_changes.last().afterLength += afterLength;
        } else {
            m_changes.append({kind, m_beforeAt, beforeLength, m_afterAt, afterLength});
        }
        m_beforeAt += beforeLength;
        m_afterAt += afterLength;
    }

    [[nodiscard]] QList<WordChange> take() { return std::move(m_changes); }

private:
    QStringView m_before;
    QStringView m_after;
    qsizetype m_beforeAt = 0;
    qsizetype m_afterAt = 0;
    QList<WordChange> m_changes;
};

/// A lone short word that stayed by chance between rewritten ones («في», a comma) makes a change unreadable:
/// it is counted to the change.
QList<SequenceMatch> withoutChanceMatches(const QList<SequenceMatch>& matches, const QList<TextToken>& before,
                                          const QList<TextToken>& after)
{
    QList<SequenceMatch> kept;
    kept.reserve(matches.size());
    for (qsizetype i = 0; i < matches.size(); ++i) {
        const SequenceMatch previous = i > 0 ? matches[i - 1] : SequenceMatch{-1, -1};
        const SequenceMatch next =
            i + 1 < matches.size() ? matches[i + 1] : SequenceMatch{before.size(), after.size()};
        const auto replaced = [](const SequenceMatch& a, const SequenceMatch& b) {
            const qsizetype old = b.before - a.before - 1;
            const qsizetype now = b.after - a.after - 1;
            return old > 0 && now > 0 && old + now > 2;
        };
        const TextToken& token = before[matches[i].before];
        const bool isShort = !token.isWord || token.length <= 2;
        if (!(isShort && replaced(previous, matches[i]) && replaced(matches[i], next)))
            kept.append(matches[i]);
    }
    return kept;
}

} // namespace

QList<TextToken> compareTokens(QStringView text)
{
    QList<TextToken> tokens;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        appendTokens(tokens, text, at, end);
        at = end;
    }
    return tokens;
}

QList<WordChange> compareTexts(QStringView before, QStringView after, const CancelFlag& cancel)
{
    ChangeBuilder build(before, after);
    if (before == after) {
        build.add(WordChange::Kind::Same, before.size(), after.size());
        return build.take();
    }
    const QList<TextToken> old = compareTokens(before);
    const QList<TextToken> now = compareTokens(after);
    WordNumbers numbers;
    const QList<int> oldNumbers = numbers.of(before, old);
    const QList<int> nowNumbers = numbers.of(after, now);
    const QList<SequenceMatch> matches =
        withoutChanceMatches(matchSequences(oldNumbers, nowNumbers, cancel), old, now);
    for (const SequenceMatch& match : matches) {
        const TextToken& a = old[match.before];
        const TextToken& b = now[match.after];
        build.gap(a.offset, b.offset);
        const bool same = before.sliced(a.offset, a.length) == after.sliced(b.offset, b.length);
        build.add(same ? WordChange::Kind::Same : WordChange::Kind::Spelling, a.length, b.length);
    }
    build.gap(before.size(), after.size());
    return build.take();
}

WordBag::WordBag(QStringView text)
{
    for (const TextToken& token : compareTokens(text))
        if (token.isWord)
            m_words.append(qHash(text.sliced(token.offset, token.length)));
    std::ranges::sort(m_words);
}

double WordBag::likeness(const WordBag& other) const
{
    const qsizetype all = m_words.size() + other.m_words.size();
    qsizetype common = 0;
    for (auto a = m_words.cbegin(), b = other.m_words.cbegin();
         a != m_words.cend() && b != other.m_words.cend();) {
        if (*a == *b)
            ++common, ++a, ++b;
        else if (*a < *b)
            ++a;
        else
            ++b;
    }
    return all == 0 ? 1.0 : 2.0 * double(common) / double(all);
}

} // namespace warraq

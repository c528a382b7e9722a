// SPDX-License-Identifier: GPL-3.0-or-later
// Replacing letter by letter. Both sides are lists of letters, each with its marks; letters that both have,
// in the same order, stay, with their own marks unless the new text brings some. Where fewer than half of the
// letters stay it is another word, which takes no vowels over.
#include "text/code_points.h"
#include "text/folding.h"
#include "text/isolate_guard.h"
#include "text/text_clusters.h"
#include "text/text_finder.h"

#include <algorithm>

namespace warraq {

namespace {

constexpr qsizetype mostPairs = 250'000; ///< letters times letters that are compared
constexpr QChar tatweel = u'\u0640';

struct Letter
{
    qsizetype offset = 0;
    qsizetype base = 0; ///< length of the letter
    qsizetype full = 0; ///< with its marks and tatweel
    QString key;
    bool isControl = false; ///< an isolate or embedding: never goes
    bool isSpace = false;
};

bool isPaired(QChar c)
{
    return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
}

QList<Letter> lettersOf(QStringView text, qsizetype from, qsizetype to)
{
    QList<Letter> letters;
    for (qsizetype at = from; at < to;) {
        Letter letter;
        letter.offset = at;
        letter.isControl = isPaired(text[at]);
        letter.isSpace = text[at].isSpace();
        qsizetype next = at;
        std::ignore = codePointAt(text, next);
        letter.base = next - at;
        while (next < to && !letter.isControl) {
            qsizetype behind = next;
            if (text[next] != tatweel && !isClusterExtension(codePointAt(text, behind)))
                break;
            next = std::max(behind, next + 1);
        }
        letter.full = next - at;
        const QString base = text.sliced(at, letter.base).toString();
        letter.key = letter.isControl ? base : folded(u'ب' + base + u'ب');
        letters.append(letter);
        at = next;
    }
    return letters;
}

/// Two words are one, written anew, when all letters of one are in the other, or two thirds of both.
bool isSameWord(qsizetype common, qsizetype some, qsizetype others)
{
    return common > 0 && (common == std::min(some, others) || 3 * common >= 2 * std::max(some, others));
}

/// For each of the letters of `a` the one of `b` it becomes, -1 for none: the longest common subsequence.
QList<qsizetype> pairs(const QList<Letter>& a, const QList<Letter>& b)
{
    QList<qsizetype> partner(a.size(), -1);
    if (a.isEmpty() || b.isEmpty() || a.size() * b.size() > mostPairs)
        return partner;
    const qsizetype width = b.size() + 1;
    QList<int> length((a.size() + 1) * width, 0);
    const auto same = [&](qsizetype i, qsizetype j) { return a[i].key == b[j].key; };
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            length[i * width + j] = same(i, j)
                                        ? length[(i + 1) * width + j + 1] + 1
                                        : std::max(length[(i + 1) * width + j], length[i * width + j + 1]);
    }
    if (!isSameWord(length[0], std::ranges::count(a, false, &Letter::isControl), b.size()))
        return partner;
    for (qsizetype i = 0, j = 0; i < a.size() && j < b.size();) {
        if (same(i, j) && length[i * width + j] == length[(i + 1) * width + j + 1] + 1)
            partner[i++] = j++;
        else if (length[(i + 1) * width + j] >= length[i * width + j + 1])
            ++i;
        else
            ++j;
    }
    return partner;
}

/// The same word by word where both sides have the same number of words.
QList<qsizetype> pairsByWords(const QList<Letter>& a, const QList<Letter>& b)
{
    if (std::ranges::count(a, true, &Letter::isSpace) != std::ranges::count(b, true, &Letter::isSpace))
        return pairs(a, b);
    QList<qsizetype> partner;
    qsizetype from = 0; // of the word in `b`
    for (qsizetype start = 0; start <= a.size();) {
        qsizetype end = start;
        qsizetype to = from;
        while (end < a.size() && !a[end].isSpace)
            ++end;
        while (to < b.size() && !b[to].isSpace)
            ++to;
        const QList<qsizetype> word = pairs(a.sliced(start, end - start), b.sliced(from, to - from));
        for (const qsizetype index : word)
            partner += index < 0 ? -1 : from + index;
        if (end < a.size())
            partner += to; // the space
        start = end + 1;
        from = to + 1;
    }
    return partner;
}

/// Gathers changes from left to right; neighbours become one.
class ChangeList
{
public:
    void add(qsizetype offset, qsizetype length, QStringView text)
    {
        if (m_open && m_changes.last().offset + m_changes.last().length == offset) {
            m_changes.last().length += length;
            m_changes.last().text += text;
            return;
        }
        if (length > 0 || !text.isEmpty())
            m_changes.append({offset, length, text.toString()});
        m_open = !m_changes.isEmpty() && m_changes.last().offset + m_changes.last().length == offset + length;
    }
    void close() { m_open = false; }
    [[nodiscard]] TextChanges take() { return std::move(m_changes); }

private:
    TextChanges m_changes;
    bool m_open = false;
};

/// Changes that make text[from, to) say `with`, marks kept.
TextChanges letterChanges(QStringView text, qsizetype from, qsizetype to, const QString& with)
{
    const QList<Letter> olds = lettersOf(text, from, to);
    const QList<Letter> news = lettersOf(with, 0, with.size());
    const QList<qsizetype> partner = pairsByWords(olds, news);
    ChangeList changes;
    qsizetype written = 0; // letters of `with` that stand already
    const auto writeUpTo = [&](qsizetype index, qsizetype at) {
        if (index > written) {
            const qsizetype start = news[written].offset;
            const qsizetype end = index < news.size() ? news[index].offset : with.size();
            changes.add(at, 0, QStringView(with).sliced(start, end - start));
            written = index;
        }
    };
    const bool nothingStays = std::ranges::all_of(partner, [](qsizetype p) { return p < 0; });
    for (qsizetype i = 0; i < olds.size(); ++i) {
        const Letter& old = olds[i];
        if (nothingStays && !old.isControl) // the new text comes where the first letter was
            writeUpTo(news.size(), old.offset);
        if (partner[i] < 0) {
            if (old.isControl)
                changes.close();
            else
                changes.add(old.offset, old.full, {});
        } else {
            writeUpTo(partner[i], old.offset);
            const Letter& fresh = news[partner[i]];
            const bool bringsMarks = fresh.full > fresh.base;
            const qsizetype oldLength = bringsMarks ? old.full : old.base;
            const QStringView says =
                QStringView(with).sliced(fresh.offset, bringsMarks ? fresh.full : fresh.base);
            if (text.sliced(old.offset, oldLength) != says)
                changes.add(old.offset, oldLength, says);
            changes.close();
            ++written;
        }
    }
    writeUpTo(news.size(), to);
    return changes.take();
}

/// One change, without what is the same at both ends.
TextChanges plainChange(QStringView text, qsizetype from, qsizetype to, const QString& with)
{
    qsizetype start = 0;
    const qsizetype shorter = std::min(to - from, with.size());
    while (start < shorter && text[from + start] == with[start])
        ++start;
    if (start == to - from && start == with.size())
        return {};
    start = std::min(clusterStart(text, from + start) - from, clusterStart(with, start));
    start = std::max<qsizetype>(start, 0);
    qsizetype same = 0;
    while (same < shorter - start && text[to - 1 - same] == with[with.size() - 1 - same])
        ++same;
    while (same > 0 && (clusterStart(text, to - same) != to - same ||
                        clusterStart(with, with.size() - same) != with.size() - same))
        --same;
    return {{from + start, to - same - from - start, with.sliced(start, with.size() - same - start)}};
}

/// Isolates that the changes would leave without their other half stay; pairs that they empty go.
TextChanges keepingPairs(QStringView text, const TextChanges& changes)
{
    TextChanges kept;
    for (const TextChange& change : changes) { // around each control
        QString words = change.text;
        qsizetype at = change.offset;
        const qsizetype end = change.offset + change.length;
        for (qsizetype i = at; i < end; ++i) {
            if (!isPaired(text[i]))
                continue;
            if (i > at || !words.isEmpty())
                kept.append({at, i - at, std::exchange(words, {})});
            at = i + 1;
        }
        if (end > at || !words.isEmpty())
            kept.append({at, end - at, words});
    }
    QList<qsizetype> emptied;
    const auto goes = [&](qsizetype i) {
        return std::ranges::any_of(
            kept, [i](const TextChange& c) { return c.offset <= i && i < c.offset + c.length; });
    };
    for (const TextChange& change : std::as_const(kept)) {
        qsizetype open = change.offset - 1; // the control right before, and what it opens
        while (open >= 0 && goes(open))
            --open;
        if (open < 0 || !isolate::isStart(text[open]))
            continue;
        const qsizetype close = isolatePartner(text, open);
        bool empty = close > open;
        for (qsizetype i = open + 1; empty && i < close; ++i)
            empty = goes(i);
        empty = empty && std::ranges::none_of(kept, [&](const TextChange& c) {
                    return !c.text.isEmpty() && c.offset > open && c.offset <= close;
                });
        if (empty && !emptied.contains(open))
            emptied += {open, close};
    }
    for (const qsizetype at : std::as_const(emptied))
        kept.append({at, 1, {}});
    std::ranges::sort(kept, {}, &TextChange::offset);
    return kept;
}

/// «$1», «\2»: the sign of a group, and not the sign itself.
bool namesGroups(const QString& replacement)
{
    for (qsizetype i = 0; i + 1 < replacement.size(); ++i) {
        if (replacement[i] != u'\\' && replacement[i] != u'$')
            continue;
        if (replacement[++i].digitValue() >= 0)
            return true;
    }
    return false;
}

QString expanded(const QString& replacement, QStringView text, const QList<MatchPart>& parts)
{
    QString out;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar c = replacement[i];
        const QChar next = i + 1 < replacement.size() ? replacement[i + 1] : QChar();
        if ((c != u'\\' && c != u'$') || next.isNull()) {
            out += c;
            continue;
        }
        const int digit = next.digitValue();
        if (digit >= 0) {
            const MatchPart part = parts.value(digit);
            if (part.offset >= 0)
                out += text.sliced(part.offset, part.length);
        } else if (next == c) {
            out += c;
        } else {
            out += c;
            out += next;
        }
        ++i;
    }
    return out;
}

} // namespace

TextChanges TextFinder::changesFor(QStringView text, const TextMatch& match, const QString& replacement) const
{
    MatchPart range = match.parts.value(0, {match.offset, match.length});
    qsizetype end = range.offset + range.length;
    while (end > range.offset + 1 && (text[end - 1] == u'\u200C' || text[end - 1] == u'\u200D'))
        --end; // they join to what follows
    QString with = m_options.regularExpression ? expanded(replacement, text, match.parts) : replacement;
    if (match.joinsArticle) // ل and the article are written «لل», three ل become two
        with = !with.startsWith(u"ال")   ? u'ل' + with
               : with.startsWith(u"الل") ? u'ل' + with.mid(2)
                                         : QStringLiteral("لل") + with.mid(2);
    if (match.beforePronoun && with.endsWith(u'ة'))
        with.back() = u'ت';
    // Groups bring their own letters with their own marks: what stood in their place has no say in them.
    const bool byLetters = m_folds && !(m_options.regularExpression && namesGroups(replacement));
    return keepingPairs(text, byLetters ? letterChanges(text, range.offset, end, with)
                                        : plainChange(text, range.offset, end, with));
}

TextChanges TextFinder::changesFor(QStringView text, const TextMatches& matches,
                                   const QString& replacement) const
{
    TextChanges all;
    for (const TextMatch& match : matches) {
        const TextChanges more = changesFor(text, match, replacement);
        for (const TextChange& change : more) {
            // Two matches that share a pair of isolates would both take it away.
            if (all.isEmpty() || change.offset >= all.last().offset + all.last().length)
                all.append(change);
        }
    }
    return all;
}

} // namespace warraq

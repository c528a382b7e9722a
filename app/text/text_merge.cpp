// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_merge.h"

#include "text/text_compare.h"

#include <algorithm>

namespace warraq {

namespace {

/// [start, end) of the base says `news` instead.
struct Hunk
{
    qsizetype start = 0;
    qsizetype end = 0;
    QStringView news;

    /// What is only written at a place comes before what is changed from there on.
    [[nodiscard]] bool isBefore(const Hunk& other) const
    {
        return start != other.start ? start < other.start : end < other.end;
    }
};

/// Never between the two halves of a character.
bool isCut(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
}

/// Only the letters that differ.
Hunk trimmed(QStringView base, Hunk hunk)
{
    while (hunk.start < hunk.end && !hunk.news.isEmpty() && base[hunk.start] == hunk.news.front()) {
        ++hunk.start;
        hunk.news = hunk.news.sliced(1);
    }
    if (isCut(base, hunk.start) || (!hunk.news.isEmpty() && hunk.news.front().isLowSurrogate())) {
        --hunk.start;
        hunk.news = QStringView(hunk.news.data() - 1, hunk.news.size() + 1);
    }
    while (hunk.start < hunk.end && !hunk.news.isEmpty() && base[hunk.end - 1] == hunk.news.back()) {
        --hunk.end;
        hunk.news.chop(1);
    }
    if (isCut(base, hunk.end) || (!hunk.news.isEmpty() && hunk.news.back().isHighSurrogate())) {
        ++hunk.end;
        hunk.news = QStringView(hunk.news.data(), hunk.news.size() + 1);
    }
    return hunk;
}

QList<Hunk> hunksOf(QStringView base, QStringView text)
{
    QList<Hunk> hunks;
    const QList<WordChange> changes = compareTexts(base, text);
    for (const WordChange& change : changes) {
        const Hunk hunk{change.beforeOffset, change.beforeOffset + change.beforeLength,
                        text.sliced(change.afterOffset, change.afterLength)};
        if (base.sliced(hunk.start, change.beforeLength) != hunk.news)
            hunks.append(trimmed(base, hunk));
    }
    return hunks;
}

/// The hunks of one side, taken one after the other.
class Side
{
public:
    Side(QStringView base, QStringView text)
        : m_base(base)
        , m_hunks(hunksOf(base, text))
    {
    }

    [[nodiscard]] const Hunk* next() const { return m_at < m_hunks.size() ? &m_hunks[m_at] : nullptr; }
    Hunk take() { return m_hunks[m_at++]; }

    /// Whether the next one changes letters of [start, end), or writes between two of them.
    [[nodiscard]] bool meets(qsizetype start, qsizetype end) const
    {
        const Hunk* hunk = next();
        return hunk && hunk->start < end && hunk->end > start;
    }

    /// What this side says in [start, end), from the hunk `first` on.
    [[nodiscard]] QString says(qsizetype first, qsizetype start, qsizetype end) const
    {
        QString words;
        qsizetype at = start;
        for (qsizetype i = first; i < m_at; ++i) {
            words += m_base.sliced(at, m_hunks[i].start - at);
            words += m_hunks[i].news;
            at = m_hunks[i].end;
        }
        words += m_base.sliced(at, end - at);
        return words;
    }
    [[nodiscard]] qsizetype place() const { return m_at; }

private:
    QStringView m_base;
    QList<Hunk> m_hunks;
    qsizetype m_at = 0;
};

} // namespace

QString mergeTexts(const QString& base, const QString& mine, const QString& theirs)
{
    Side a(base, mine);
    Side b(base, theirs);
    QString merged;
    qsizetype at = 0;
    while (a.next() || b.next()) {
        const bool aFirst = !b.next() || (a.next() && !b.next()->isBefore(*a.next()));
        const qsizetype aPlace = a.place();
        const qsizetype bPlace = b.place();
        const Hunk first = aFirst ? a.take() : b.take();
        qsizetype end = first.end;
        bool both = false;
        while (a.meets(first.start, end) || b.meets(first.start, end)) {
            const Hunk hunk = a.meets(first.start, end) ? a.take() : b.take();
            end = std::max(end, hunk.end);
            both = true;
        }
        merged += QStringView(base).sliced(at, first.start - at);
        at = end;
        if (!both) {
            merged += first.news;
            continue;
        }
        const QString myWords = a.says(aPlace, first.start, end);
        const QString theirWords = b.says(bPlace, first.start, end);
        merged += myWords;
        if (theirWords != myWords)
            merged += theirWords;
    }
    merged += QStringView(base).sliced(at);
    return merged;
}

} // namespace warraq

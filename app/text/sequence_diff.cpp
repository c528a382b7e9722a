// SPDX-License-Identifier: GPL-3.0-or-later
// Assumption: elements are small numbers given out in order of appearance (0 … n), so that tables by element
// are arrays.
#include "text/sequence_diff.h"

#include <algorithm>
#include <vector>

namespace warraq {

namespace {

constexpr qsizetype costLimit = 600; ///< edits of one stretch; its trace takes costLimit² numbers, 1.4 MB
constexpr int depthLimit = 24;       ///< of stretches within stretches

struct Stretch
{
    qsizetype beforeStart = 0, beforeEnd = 0, afterStart = 0, afterEnd = 0;
    int depth = 0;
};

class Matcher
{
public:
    Matcher(const QList<int>& before, const QList<int>& after, const CancelFlag& cancel)
        : m_before(before)
        , m_after(after)
        , m_cancel(cancel)
    {
        int most = -1;
        for (const QList<int>* side : {&before, &after})
            for (const int element : *side)
                most = std::max(most, element);
        m_seen.resize(size_t(most + 1));
    }

    QList<SequenceMatch> run()
    {
        m_open.push_back({0, m_before.size(), 0, m_after.size(), 0});
        while (!m_open.empty() && !m_cancel.isCancelled()) {
            Stretch stretch = m_open.back();
            m_open.pop_back();
            trim(stretch);
            if (stretch.beforeStart == stretch.beforeEnd || stretch.afterStart == stretch.afterEnd)
                continue;
            if (stretch.depth >= depthLimit || !splitAtAnchors(stretch))
                shortestScript(stretch);
        }
        std::ranges::sort(m_matches, {}, &SequenceMatch::before);
        return std::move(m_matches);
    }

private:
    struct Seen
    {
        int before = 0, after = 0;
        qsizetype beforeAt = 0, afterAt = 0;
    };

    void trim(Stretch& s)
    {
        while (s.beforeStart < s.beforeEnd && s.afterStart < s.afterEnd &&
               m_before[s.beforeStart] == m_after[s.afterStart])
            m_matches.append({s.beforeStart++, s.afterStart++});
        while (s.beforeStart < s.beforeEnd && s.afterStart < s.afterEnd &&
               m_before[s.beforeEnd - 1] == m_after[s.afterEnd - 1])
            m_matches.append({--s.beforeEnd, --s.afterEnd});
    }

    /// Elements that stand once on each side, as long as their order is the same on both.
    [[nodiscard]] QList<SequenceMatch> anchorsOf(const Stretch& s)
    {
        for (qsizetype i = s.beforeStart; i < s.beforeEnd; ++i) {
            Seen& seen = m_seen[size_t(m_before[i])];
            ++seen.before;
            seen.beforeAt = i;
        }
        for (qsizetype i = s.afterStart; i < s.afterEnd; ++i) {
            Seen& seen = m_seen[size_t(m_after[i])];
            ++seen.after;
            seen.afterAt = i;
        }
        QList<SequenceMatch> unique;
        for (qsizetype i = s.beforeStart; i < s.beforeEnd; ++i) {
            const Seen& seen = m_seen[size_t(m_before[i])];
            if (seen.before == 1 && seen.after == 1)
                unique.append({i, seen.afterAt});
        }
        for (qsizetype i = s.beforeStart; i < s.beforeEnd; ++i)
            m_seen[size_t(m_before[i])] = {};
        for (qsizetype i = s.afterStart; i < s.afterEnd; ++i)
            m_seen[size_t(m_after[i])] = {};
        return longestRising(unique);
    }

    [[nodiscard]] static QList<SequenceMatch> longestRising(const QList<SequenceMatch>& all)
    {
        std::vector<qsizetype> ends; // ends[k]: the match that ends the best chain of k + 1
        std::vector<qsizetype> previous(size_t(all.size()), -1);
        for (qsizetype i = 0; i < all.size(); ++i) {
            const auto place =
                std::ranges::lower_bound(ends, all[i].after, {}, [&](qsizetype e) { return all[e].after; });
            if (place != ends.begin())
                previous[size_t(i)] = *std::prev(place);
            if (place == ends.end())
                ends.push_back(i);
            else
                *place = i;
        }
        QList<SequenceMatch> chain;
        for (qsizetype i = ends.empty() ? -1 : ends.back(); i >= 0; i = previous[size_t(i)])
            chain.prepend(all[i]);
        return chain;
    }

    bool splitAtAnchors(const Stretch& s)
    {
        const QList<SequenceMatch> anchors = anchorsOf(s);
        if (anchors.isEmpty())
            return false;
        Stretch part = s;
        ++part.depth;
        for (const SequenceMatch& anchor : anchors) {
            m_matches.append(anchor);
            part.beforeEnd = anchor.before;
            part.afterEnd = anchor.after;
            m_open.push_back(part);
            part.beforeStart = anchor.before + 1;
            part.afterStart = anchor.after + 1;
        }
        part.beforeEnd = s.beforeEnd;
        part.afterEnd = s.afterEnd;
        m_open.push_back(part);
        return true;
    }

    /// Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), with the trace kept.
    void shortestScript(const Stretch& s)
    {
        const qsizetype n = s.beforeEnd - s.beforeStart;
        const qsizetype m = s.afterEnd - s.afterStart;
        const qsizetype limit = std::min(costLimit, n + m);
        std::vector<std::vector<int>> trace;
        std::vector<int> furthest(size_t(2 * limit + 3), 0);
        const auto at = [&](std::vector<int>& v, qsizetype k) -> int& { return v[size_t(k + limit + 1)]; };
        for (qsizetype cost = 0; cost <= limit && !m_cancel.isCancelled(); ++cost) {
            // Of each round only the diagonals it can reach are kept.
            trace.emplace_back(furthest.begin() + (limit + 1 - cost - 1),
                               furthest.begin() + (limit + 1 + cost + 2));
            for (qsizetype k = -cost; k <= cost; k += 2) {
                const bool down = k == -cost || (k != cost && at(furthest, k - 1) < at(furthest, k + 1));
                qsizetype x = down ? at(furthest, k + 1) : at(furthest, k - 1) + 1;
                qsizetype y = x - k;
                while (x < n && y >= 0 && y < m && m_before[s.beforeStart + x] == m_after[s.afterStart + y])
                    ++x, ++y;
                at(furthest, k) = int(x);
                if (x >= n && y >= m) {
                    walkBack(s, trace, cost);
                    return;
                }
            }
        }
    }

    void walkBack(const Stretch& s, const std::vector<std::vector<int>>& trace, qsizetype cost)
    {
        qsizetype x = s.beforeEnd - s.beforeStart;
        qsizetype y = s.afterEnd - s.afterStart;
        for (; cost >= 0; --cost) {
            const std::vector<int>& round = trace[size_t(cost)];
            const auto at = [&](qsizetype k) { return qsizetype(round[size_t(k + cost + 1)]); };
            const qsizetype k = x - y;
            const bool down = k == -cost || (k != cost && at(k - 1) < at(k + 1));
            const qsizetype fromX = cost == 0 ? 0 : down ? at(k + 1) : at(k - 1);
            const qsizetype fromY = cost == 0 ? 0 : fromX - (down ? k + 1 : k - 1);
            while (x > fromX && y > fromY)
                m_matches.append({s.beforeStart + --x, s.afterStart + --y});
            x = fromX;
            y = fromY;
        }
    }

    const QList<int>& m_before;
    const QList<int>& m_after;
    const CancelFlag& m_cancel;
    std::vector<Seen> m_seen;
    std::vector<Stretch> m_open;
    QList<SequenceMatch> m_matches;
};

} // namespace

QList<SequenceMatch> matchSequences(const QList<int>& before, const QList<int>& after,
                                    const CancelFlag& cancel)
{
    return Matcher(before, after, cancel).run();
}

} // namespace warraq

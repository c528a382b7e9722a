// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment.h"

#include <QStringList>

namespace warraq {

/// A small random source that gives the same numbers everywhere (splitmix64).
class Chance
{
public:
    explicit Chance(quint64 seed)
        : m_state(seed)
    {
    }
    [[nodiscard]] quint64 next();
    [[nodiscard]] qint64 below(qint64 limit) { return qint64(next() % quint64(limit)); }
    [[nodiscard]] bool percent(double share) { return double(next() >> 11) * 0x1p-53 * 100 < share; }
    /// 0 … limit - 1, small numbers far oftener, as words and people are.
    [[nodiscard]] qint64 ranked(qint64 limit);

private:
    quint64 m_state;
};

/// Comments of a site that does not exist, the same for the same seed: Arabic words made of made-up roots in
/// real patterns, English ones of syllables, both mixed; threads, readers who come back, waves of look-alikes
/// (one for each 500 comments, 6 % of all), links, bidi controls, markup and stacked marks of those who mean
/// no good. About 90 characters in the middle, as readers write.
class CommentGenerator
{
public:
    explicit CommentGenerator(quint64 seed = 1)
        : m_seed(seed)
    {
    }
    /// Number `n` from 1; any order, no memory of the others.
    [[nodiscard]] Comment comment(qint64 n) const;
    /// 0 = in no wave; else the number of its wave.
    [[nodiscard]] qint64 waveOf(qint64 n) const;

    [[nodiscard]] static QString arabicWord(qint64 rank); ///< 0 the commonest; 30,000 of them
    [[nodiscard]] static QString englishWord(qint64 rank);
    [[nodiscard]] QString text(quint64 number) const; ///< plain, no wave
    /// `text` with about `share` percent of its characters replaced by other letters.
    [[nodiscard]] static QString edited(const QString& text, double share, Chance& chance);

private:
    [[nodiscard]] Chance chanceOf(quint64 number, quint64 what) const;
    [[nodiscard]] QString sentence(Chance& chance, int words) const;
    [[nodiscard]] QByteArray content(qint64 n) const;
    [[nodiscard]] qint64 postOf(qint64 n) const;
    void write(Comment& comment, Chance& chance) const;

    quint64 m_seed;
};

} // namespace warraq

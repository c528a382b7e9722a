// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/blocks.h"

#include <QByteArray>
#include <QString>

namespace warraq {

/// Small, repeatable and the same everywhere (Numerical Recipes' generator).
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_state(seed * 2654435761U + 1)
    {
    }
    [[nodiscard]] int roll(int below)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return int((m_state >> 8) % quint32(below));
    }
    [[nodiscard]] bool once(int in) { return roll(in) == 0; }

private:
    quint32 m_state;
};

/// Markup put together from `pieces` pieces that hurt: unfinished, crossed, invalid.
[[nodiscard]] QByteArray randomMarkup(Dice& dice, int pieces);
[[nodiscard]] QString randomText(Dice& dice);
[[nodiscard]] Runs randomRuns(Dice& dice);
/// Any kind of block, with content that its markup must escape.
[[nodiscard]] Block randomBlock(Dice& dice);

} // namespace warraq

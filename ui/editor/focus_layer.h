// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/page_layer.h"

namespace warraq {

/// Tones down every paragraph but the caret's: a veil over the letters, never another colour of theirs.
class FocusLayer : public PageLayer
{
public:
    void setOn(bool on) { m_on = on; }
    [[nodiscard]] bool isOn() const { return m_on; }

    void paintOver(QPainter& painter, const QTextBlock& line, const PagePainter& page,
                   const Colors& c) override;

private:
    bool m_on = false;
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/page_layer.h"

class QRect;

namespace warraq {

/// What stays bright around the caret.
enum class WritingFocus
{
    Off,
    Paragraph,
    Sentence
};

/// Tones down everything but the caret's paragraph or sentence: a veil over the letters, never another colour
/// of theirs.
class FocusLayer : public PageLayer
{
public:
    void setFocus(WritingFocus focus) { m_focus = focus; }
    [[nodiscard]] WritingFocus focus() const { return m_focus; }

    void paintOver(QPainter& painter, const QTextBlock& line, const PagePainter& page,
                   const Colors& c) override;

private:
    WritingFocus m_focus = WritingFocus::Off;
};

} // namespace warraq

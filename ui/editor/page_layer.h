// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QTextBlock;

namespace warraq {

class PagePainter;
struct Colors;

/// Something painted with each visible line of the article's text, below its letters or above them: search
/// hits, chips, fading. Never a format of the text, so that no letter changes its shape (Q1). Lives at least
/// as long as the editor it is added to, or is taken off before.
class PageLayer
{
public:
    virtual ~PageLayer() = default;
    virtual void paintBehind(QPainter&, const QTextBlock&, const PagePainter&, const Colors&) {}
    virtual void paintOver(QPainter&, const QTextBlock&, const PagePainter&, const Colors&) {}
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/line_cache.h"
#include "editor/page_layer.h"
#include "text/direction_findings.h"

namespace warraq {

class ArticleTextEdit;

/// What nobody sees, made visible: invisible characters as labelled chips above their place, and a dotted
/// amber line under what the site's readers would see in another order.
class XrayLayer final : public PageLayer
{
public:
    explicit XrayLayer(ArticleTextEdit& edit);

    void setChipsShown(bool shown);
    [[nodiscard]] bool areChipsShown() const { return m_chipsShown; }
    /// What is wrong with the direction of a line, warnings and errors only.
    [[nodiscard]] const QList<DirectionFinding>& findingsOf(const QTextBlock& line) const;

    void paintOver(QPainter& painter, const QTextBlock& line, const PagePainter& page,
                   const Colors& c) override;

private:
    void paintChips(QPainter& painter, const QTextBlock& line, const Colors& c) const;
    void paintFindings(QPainter& painter, const QTextBlock& line, const PagePainter& page,
                       const Colors& c) const;

    ArticleTextEdit& m_edit;
    mutable LineCache<QList<DirectionFinding>> m_known;
    bool m_chipsShown = false;
};

} // namespace warraq

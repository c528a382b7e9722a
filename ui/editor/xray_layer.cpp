// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/xray_layer.h"

#include "editor/article_text_edit.h"
#include "editor/bidi_caret.h"
#include "editor/line_helpers.h"
#include "editor/page_painter.h"
#include "editor/text_formats.h"
#include "text/invisibles.h"
#include "widgets/style.h"

#include <QPainter>

namespace warraq {

namespace {

constexpr int mostKnown = 4000; // lines; more than any screen shows, less than a long text has

/// Controls without width have no glyphs to stand over: a chip stands where the caret would.
CaretStop stopOf(const Invisible& character)
{
    const bool opens = character.label == u"LRI" || character.label == u"RLI" || character.label == u"FSI";
    return opens ? CaretStop{character.offset, CaretSide::Previous}
                 : CaretStop{character.offset + character.length, CaretSide::Next};
}

} // namespace

XrayLayer::XrayLayer(ArticleTextEdit& edit)
    : m_edit(edit)
{
}

void XrayLayer::setChipsShown(bool shown)
{
    m_chipsShown = shown;
    m_edit.viewport()->update();
}

const QList<DirectionFinding>& XrayLayer::findingsOf(const QTextBlock& line) const
{
    static const QList<DirectionFinding> none;
    const LineData* data = LineData::find(line);
    if (!data || holdsObject(line))
        return none;
    return m_known.of(line, *data, [](const QString& text, Direction direction) {
        QList<DirectionFinding> findings = directionFindings(text, direction, DirectionSurface::Site);
        findings.removeIf([](const DirectionFinding& f) { return f.severity == Severity::Info; });
        return findings;
    });
}

void XrayLayer::paintOver(QPainter& painter, const QTextBlock& line, const PagePainter& page, const Colors& c)
{
    if (holdsObject(line))
        return;
    paintFindings(painter, line, page, c);
    if (m_chipsShown)
        paintChips(painter, line, c);
}

void XrayLayer::paintFindings(QPainter& painter, const QTextBlock& line, const PagePainter& page,
                              const Colors& c) const
{
    const QTextCursor caret = m_edit.textCursor();
    const int typing = caret.block() == line && m_edit.isTyping() ? caret.positionInBlock() : -1;
    QPen pen(c.amber, 1.6, Qt::DotLine, Qt::RoundCap);
    painter.setPen(pen);
    for (const DirectionFinding& finding : findingsOf(line)) {
        const bool beingTyped = typing >= finding.offset && typing <= finding.offset + finding.length;
        if (beingTyped || finding.rule == DirectionRule::Base) // the gutter's arrow speaks of the paragraph
            continue;
        for (const QRectF& rect : page.rectsOf(line, finding.offset, finding.length))
            painter.drawLine(QPointF(rect.left(), rect.top() + 7), QPointF(rect.right(), rect.top() + 7));
    }
}

void XrayLayer::paintChips(QPainter& painter, const QTextBlock& line, const Colors& c) const
{
    const QList<Invisible> all = invisiblesIn(line.text());
    QFont font = fontFor(TextRole::Caption);
    font.setPointSizeF(6.5);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QString label = all[i].label;
        const bool control = isDirectionControl(line.text()[all[i].offset].unicode());
        const QRectF place = m_edit.caret().placeAt(line, stopOf(all[i]));
        while (i + 1 < all.size() && all[i + 1].offset == all[i].offset + all[i].length)
            label += u' ' + all[++i].label; // neighbours share one chip: they share one place
        const double width = metrics.horizontalAdvance(label) + 6;
        const QRectF chip(place.center().x() - width / 2, place.top() - metrics.height() + 3, width,
                          metrics.height());
        const QColor ink = control ? c.accent : c.muted;
        painter.setPen(QPen(ink, 0.8));
        painter.drawLine(QPointF(place.center().x(), chip.bottom()),
                         QPointF(place.center().x(), place.bottom()));
        painter.setBrush(control ? c.accentGround : c.panel);
        painter.drawRoundedRect(chip, 3, 3);
        painter.drawText(chip, Qt::AlignCenter | Qt::TextForceLeftToRight, label);
    }
}

} // namespace warraq

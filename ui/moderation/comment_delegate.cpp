// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/comment_delegate.h"

#include "moderation/shown_text_layout.h"
#include "widgets/chip.h"
#include "widgets/style.h"
#include "widgets/style_sheet.h"
#include "widgets/text_paint.h"
#include "widgets/time_words.h"

#include <QPainter>
#include <QTimeZone>

#include <algorithm>

namespace warraq {
namespace {

constexpr int gap = 8;             ///< between cards
constexpr int sides = 32;          ///< beside the cards
constexpr int scrollBarWidth = 10; ///< as the style sheet makes it
constexpr int padLarge = 20;
constexpr int padSmall = 16;
constexpr int headHeight = 26;
constexpr int signsHeight = 34;
constexpr int smallLines = 2;
constexpr int largeLines = 40;

ShownTextLayout::Look lookOf(bool large, qreal size)
{
    QFont font = fontFor(large ? TextRole::Article : TextRole::Base);
    font.setPointSizeF((large ? 14 : font.pointSizeF()) * size);
    return {.font = font, .lineSpacing = large ? 1.25 : 1.15, .maxLines = large ? largeLines : smallLines};
}

QFont nameFont(bool large)
{
    QFont font = fontFor(TextRole::Base);
    font.setWeight(large ? QFont::Bold : QFont::DemiBold);
    return font;
}

Tone toneOf(CommentStatus status)
{
    switch (status) {
    case CommentStatus::Approved:
        return Tone::Green;
    case CommentStatus::Spam:
        return Tone::Amber;
    case CommentStatus::Trash:
        return Tone::Red;
    case CommentStatus::Pending:
        break;
    }
    return Tone::Neutral;
}

} // namespace

QList<SignChip> signChips(const CommentRow& row)
{
    QList<SignChip> chips;
    const auto marked = [&row](TextMark::Kind kind) {
        return int(std::ranges::count(row.marks, kind, &TextMark::kind));
    };
    if (const int worst = marked(TextMark::Kind::Worst); worst > 0)
        chips.append({CommentDelegate::tr("%Ln refused word(s)", nullptr, worst), Tone::Red});
    if (const int words = marked(TextMark::Kind::Word); words > 0)
        chips.append({CommentDelegate::tr("%Ln listed word(s)", nullptr, words), Tone::Amber});
    if (row.signs.linkElsewhere)
        chips.append({CommentDelegate::tr("link leads elsewhere"), Tone::Red});
    if (row.signs.links > 0)
        chips.append({CommentDelegate::tr("%Ln link(s)", nullptr, row.signs.links), Tone::Amber});
    if (row.signs.hiddenDirection)
        chips.append({CommentDelegate::tr("hidden direction"), Tone::Red});
    if (row.signs.hiddenCharacters)
        chips.append({CommentDelegate::tr("hidden characters"), Tone::Amber});
    if (row.signs.disguisedLetters)
        chips.append({CommentDelegate::tr("disguised letters"), Tone::Amber});
    if (row.signs.disguisedName)
        chips.append({CommentDelegate::tr("disguised name"), Tone::Amber});
    if (row.signs.stackedMarks)
        chips.append({CommentDelegate::tr("stacked marks"), Tone::Amber});
    if (row.firstOfAuthor)
        chips.append({CommentDelegate::tr("first comment"), Tone::Neutral});
    return chips;
}

QRectF CommentDelegate::cardRect(const QRectF& item, Qt::LayoutDirection window)
{
    // The scroll bar stands at the end of the list: less room is left there, so that both edges are equal.
    const QRectF card = item.adjusted(sides, gap / 2.0, -(sides - scrollBarWidth), -gap / 2.0);
    return mirrored(card, item, window);
}

QDateTime commentTime(const Comment& comment)
{
    QDateTime time = QDateTime::fromString(comment.dateGmt, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    time.setTimeZone(QTimeZone::UTC);
    return time;
}

CommentDelegate::CommentDelegate(const CommentQueue& queue, const Clock& clock, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_queue(queue)
    , m_clock(clock)
{
}

int CommentDelegate::heightOf(const CommentRow& row, int width) const
{
    const bool large = isLarge(row);
    const QString key = QStringLiteral("%1/%2/%3/%4/%5")
                            .arg(row.comment.id.value())
                            .arg(row.revision)
                            .arg(width)
                            .arg(int(large))
                            .arg(m_textSize);
    if (const int* known = m_heights.object(key))
        return *known;
    const int pad = large ? padLarge : padSmall;
    const ShownTextLayout text(row.paragraphs, lookOf(large, m_textSize), width - 2 * pad);
    int height = headHeight + qCeil(text.height()) + (large ? 2 * padLarge - 4 : 2 * padSmall - 8);
    if (large && !signChips(row).isEmpty())
        height += signsHeight;
    m_heights.insert(key, new int(height));
    return height;
}

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const CommentRow* row = m_queue.row(index.row());
    if (!row)
        return {};
    return {200, heightOf(*row, option.rect.width() - 2 * sides + scrollBarWidth) + gap};
}

void CommentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const CommentRow* row = m_queue.row(index.row());
    if (!row)
        return;
    const Colors& c = colors(option.widget);
    const bool large = isLarge(*row);
    if (m_alone && !large)
        return;
    const bool over = row->state != CommentRow::State::Open;
    const QRectF box = cardRect(option.rect, option.direction);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && !large;
    painter->setPen(QPen(large || row->marked ? c.accent : c.line, large ? 2 : 1));
    painter->setBrush(row->marked ? c.accentGround
                      : large     ? c.raised
                      : hovered   ? mixed(c.raised, c.paper, 0.8)
                                  : mixed(c.raised, c.paper, 0.4));
    const qreal inset = large ? 1 : 0.5;
    painter->drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius::card, radius::card);
    const int pad = large ? padLarge : padSmall;
    const QRectF inside = box.adjusted(pad, pad - 4, -pad, -(pad - 4));
    painter->setClipRect(box.adjusted(2, 2, -2, -2)); // no stack of marks reaches into a neighbour
    paintHead(*painter, {inside.left(), inside.top(), inside.width(), qreal(headHeight)}, *row,
              option.widget);
    const ShownTextLayout text(row->paragraphs, lookOf(large, m_textSize), inside.width(), row->marks);
    const QColor ink = large ? c.text : over ? mixed(c.muted, c.paper, 0.75) : mixed(c.text, c.paper, 0.75);
    text.paint(*painter, {inside.left(), inside.top() + headHeight}, ink, c, m_revealed && large);
    if (large)
        paintSigns(*painter, {inside.left(), inside.bottom() - 24, inside.width(), 24}, *row, option.widget);
    painter->restore();
}

void CommentDelegate::paintHead(QPainter& painter, const QRectF& line, const CommentRow& row,
                                const QWidget* widget) const
{
    const Colors& c = colors(widget);
    const Qt::LayoutDirection window = widget->layoutDirection();
    const bool large = isLarge(row);
    const bool over = row.state != CommentRow::State::Open;
    const QString name =
        row.comment.author.isEmpty() ? tr("(no name)") : cleanedText(row.comment.author).simplified();
    const QFont font = nameFont(large);
    const QColor ink = over && !large ? c.muted : c.text;
    const qreal room = line.width() * 0.45;
    qreal x = line.left();
    const auto put = [&](const QString& text, const QFont& textFont, const QColor& color, qreal most) {
        const qreal width = std::min(QFontMetricsF(textFont).horizontalAdvance(text) + 2, most);
        const qreal down = (line.height() - QFontMetricsF(textFont).height()) / 2 - 2;
        const QRectF place(x, line.top() + down, width, line.height());
        paintText(painter, mirrored(place, line, window), {text, textFont, color}, window);
        x += width + 10;
    };
    put(name, font, ink, room);
    const QDateTime at = commentTime(row.comment);
    put(at.isValid() ? agoText(at, m_clock.now()) : tr("no date"), fontFor(TextRole::Small),
        large ? c.muted : mixed(c.muted, c.paper, 0.85), line.width() * 0.3);
    const auto chip = [&](const QString& text, Tone tone) {
        const QSizeF size = chipSize(text);
        const QRectF place(x, line.top() + (line.height() - size.height()) / 2 - 2, size.width(),
                           size.height());
        paintChip(painter, mirrored(place, line, window), text, tone, widget);
        x += size.width() + 8;
    };
    if (row.marked)
        chip(tr("marked"), Tone::Accent);
    if (row.edited)
        chip(tr("words changed by the desk"), Tone::Amber);
    if (row.state == CommentRow::State::Done)
        chip(decisionLabel(row.decision) + QStringLiteral(" \u2713"), toneOf(row.decision));
    else if (row.state == CommentRow::State::Saving)
        chip(decisionLabel(row.decision), Tone::Neutral);
    else if (row.state == CommentRow::State::Skipped)
        chip(tr("left for later"), Tone::Neutral);
    if (row.repliesTo.isEmpty() || line.right() - x < 120)
        return;
    const QString reply =
        tr("in reply to \u201c%1\u201d").arg(isolated(cleanedText(row.repliesTo).simplified()));
    const QRectF place(x, line.top() + 2, line.right() - x, line.height());
    paintText(painter, mirrored(place, line, window), {reply, fontFor(TextRole::Small), c.muted, 1, 1, true},
              window);
}

void CommentDelegate::paintSigns(QPainter& painter, const QRectF& line, const CommentRow& row,
                                 const QWidget* widget) const
{
    qreal x = line.left();
    for (const SignChip& sign : signChips(row)) {
        const QSizeF size = chipSize(sign.text);
        if (x + size.width() > line.right())
            return;
        const QRectF place(x, line.top() + (line.height() - size.height()) / 2, size.width(), size.height());
        paintChip(painter, mirrored(place, line, widget->layoutDirection()), sign.text, sign.tone, widget);
        x += size.width() + 8;
    }
}

} // namespace warraq

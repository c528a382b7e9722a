// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/hit_delegate.h"

#include "shell/newsroom.h"
#include "shell/story_bar.h"
#include "text/direction.h"
#include "widgets/chip.h"
#include "widgets/search_field.h"
#include "widgets/style.h"
#include "widgets/text_paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace warraq {

namespace {

constexpr int storyHeight = 38;
constexpr int rowHeight = 32;
constexpr double checkSize = 16;
constexpr double indent = 22; ///< of places under their story
constexpr qsizetype longestChip = 28;

/// All geometry is written left-to-right and mirrored.
QRectF placed(const QRectF& rect, const QStyleOptionViewItem& option)
{
    return mirrored(rect, QRectF(option.rect), option.direction);
}

double startOf(HitsModel::Kind kind)
{
    return space::m + (kind == HitsModel::Kind::Story ? 0 : indent);
}

QRectF checkRect(const QStyleOptionViewItem& option, HitsModel::Kind kind)
{
    const QRectF row(option.rect);
    return placed({row.left() + startOf(kind), row.center().y() - checkSize / 2, checkSize, checkSize},
                  option);
}

QRectF textRect(const QStyleOptionViewItem& option, HitsModel::Kind kind)
{
    const QRectF row(option.rect);
    const double start = startOf(kind) + checkSize + space::s;
    return {row.left() + start, row.top(), row.width() - start - space::m, row.height()};
}

/// Nothing to see: a joiner that stays behind, a space.
bool saysNothing(const QString& text)
{
    return std::ranges::all_of(text,
                               [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
}

QString shortened(const QString& text)
{
    return text.size() <= longestChip ? text : text.left(longestChip) + u'…';
}

/// One line of words, with a ground under [from, to).
void paintContext(QPainter& painter, const QRectF& rect, const QString& text, qsizetype from, qsizetype to,
                  const QStyleOptionViewItem& option)
{
    const Colors& c = colors(option.widget);
    QTextLayout layout(text, fontFor(TextRole::Base));
    const bool rightwards = option.direction == Qt::RightToLeft;
    QTextOption how;
    const auto own = firstStrongDirection(text);
    const bool rtl = own ? *own == Direction::RightToLeft : rightwards;
    how.setTextDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
    how.setAlignment(Qt::AlignAbsolute | (rightwards ? Qt::AlignRight : Qt::AlignLeft));
    how.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(how);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(rect.width());
    layout.endLayout();
    if (!line.isValid())
        return;
    QTextLayout::FormatRange mark;
    mark.start = int(from);
    mark.length = int(to - from);
    QColor ground = c.amber;
    ground.setAlphaF(c.dark ? 0.32F : 0.24F);
    mark.format.setBackground(ground);
    painter.setPen(c.text);
    // As a selection: formats of the layout would split the letters (Q1).
    layout.draw(&painter, rect.topLeft() + QPointF(0, (rect.height() - line.height()) / 2), {mark}, rect);
}

} // namespace

HitDelegate::HitDelegate(HitsModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    return {120, m_model.rowAt(index).kind == HitsModel::Kind::Story ? storyHeight : rowHeight};
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const HitsModel::Row row = m_model.rowAt(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    paintCheck(*painter, option, index);
    if (row.kind == HitsModel::Kind::Story)
        paintStory(*painter, option, row);
    else if (row.kind == HitsModel::Kind::Hit)
        paintHit(*painter, option, row);
    else
        paintCorrection(*painter, option, index);
    painter->restore();
}

void HitDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const Colors& c = colors(option.widget);
    const QRectF box = QRectF(option.rect).adjusted(space::xs, 1, -space::xs, -1);
    painter.setPen(Qt::NoPen);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius::chip, radius::chip);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setBrush(c.panel);
        painter.drawRoundedRect(box, radius::chip, radius::chip);
    }
}

void HitDelegate::paintCheck(QPainter& painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Colors& c = colors(option.widget);
    const QRectF box = checkRect(option, m_model.rowAt(index).kind).adjusted(0.5, 0.5, -0.5, -0.5);
    const auto state = index.data(Qt::CheckStateRole).value<Qt::CheckState>();
    painter.setPen(QPen(state == Qt::Unchecked ? c.faint : c.accent, 1));
    painter.setBrush(state == Qt::Unchecked ? c.raised : c.accent);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(QPen(c.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (state == Qt::Checked) {
        QPainterPath tick(box.topLeft() + QPointF(3.5, 8));
        tick.lineTo(box.topLeft() + QPointF(6.5, 11));
        tick.lineTo(box.topLeft() + QPointF(11.5, 4.5));
        painter.drawPath(tick);
    } else if (state == Qt::PartiallyChecked) {
        painter.drawLine(box.center() - QPointF(3.5, 0), box.center() + QPointF(3.5, 0));
    }
}

void HitDelegate::paintStory(QPainter& painter, const QStyleOptionViewItem& option,
                             const HitsModel::Row& row) const
{
    const Colors& c = colors(option.widget);
    const Metadata& meta = m_model.story(row).article.meta;
    QRectF room = textRect(option, row.kind);
    const QString state = statusLabel(meta.status);
    const QSizeF chip = chipSize(state);
    const QRectF chipPlace(room.right() - chip.width(), room.center().y() - chip.height() / 2, chip.width(),
                           chip.height());
    const Tone tone = meta.status == Status::Published ? Tone::Amber : Tone::Neutral;
    paintChip(painter, placed(chipPlace, option), state, tone, option.widget);
    room.setRight(chipPlace.left() - space::s);
    QFont font = fontFor(TextRole::Base);
    font.setWeight(QFont::DemiBold);
    const double height = QFontMetricsF(font).height();
    const QRectF line(room.left(), room.center().y() - height / 2, room.width(), height);
    paintText(painter, placed(line, option), {storyTitle(meta), font, c.text}, option.direction);
}

QString HitDelegate::wordsFor(const QString& becomes)
{
    return saysNothing(becomes) ? tr("removed") : shortened(becomes);
}

void HitDelegate::paintHit(QPainter& painter, const QStyleOptionViewItem& option,
                           const HitsModel::Row& row) const
{
    const Colors& c = colors(option.widget);
    QRectF room = textRect(option, row.kind);
    const ArticleHit& hit = m_model.hit(row);
    if (const QString part = partLabel(hit.part); !part.isEmpty()) {
        const QFont font = fontFor(TextRole::Caption);
        const double width = QFontMetricsF(font).horizontalAdvance(part) + space::s;
        const double height = QFontMetricsF(font).height();
        paintText(painter, placed({room.left(), room.center().y() - height / 2, width, height}, option),
                  {part, font, c.muted}, option.direction);
        room.setLeft(room.left() + width);
    }
    const QString becomes = m_model.replaced(row);
    if (becomes != hit.found) {
        const QString words = wordsFor(becomes);
        const QSizeF chip = chipSize(words);
        const QRectF place(room.right() - chip.width(), room.center().y() - chip.height() / 2, chip.width(),
                           chip.height());
        paintChip(painter, placed(place, option), words, saysNothing(becomes) ? Tone::Neutral : Tone::Green,
                  option.widget);
        room.setRight(place.left() - space::s);
    }
    // The place itself has to be seen, whatever room there is for the words before it.
    const QFontMetricsF metrics(fontFor(TextRole::Base));
    QString before = hit.before;
    while (metrics.horizontalAdvance(before) > room.width() * 0.45) {
        const qsizetype word = before.indexOf(u' ', 1);
        if (word < 0)
            break;
        before = u'…' + before.sliced(word + 1);
    }
    paintContext(painter, placed(room, option), before + hit.found + hit.after, before.size(),
                 before.size() + hit.found.size(), option);
}

void HitDelegate::paintCorrection(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const Colors& c = colors(option.widget);
    QRectF room = textRect(option, HitsModel::Kind::Correction);
    const QFont font = fontFor(TextRole::Caption);
    const QString label = tr("Add a correction:");
    const double width = QFontMetricsF(font).horizontalAdvance(label) + space::s;
    const double height = QFontMetricsF(font).height();
    paintText(painter, placed({room.left(), room.center().y() - height / 2, width, height}, option),
              {label, font, c.amber}, option.direction);
    room.setLeft(room.left() + width);
    const bool on = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    const QFont words = fontFor(TextRole::Base);
    const double line = QFontMetricsF(words).height();
    paintText(painter, placed({room.left(), room.center().y() - line / 2, room.width(), line}, option),
              {index.data().toString(), words, on ? c.text : c.muted}, option.direction);
}

QWidget* HitDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    auto* field = new QLineEdit(parent);
    field->setAccessibleName(tr("Correction"));
    followTextDirection(field);
    return field;
}

void HitDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const
{
    Q_UNUSED(index)
    editor->setGeometry(placed(textRect(option, HitsModel::Kind::Correction), option).toRect());
}

bool HitDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    Q_UNUSED(model)
    const auto kind = m_model.rowAt(index).kind;
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        m_model.toggle(index);
        return true;
    }
    if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonDblClick)
        return false;
    const QPointF at = static_cast<QMouseEvent*>(event)->position();
    // A place is chosen by a click anywhere on it; a correction's words are for writing.
    const bool onCheck = checkRect(option, kind).adjusted(-6, -8, 6, 8).contains(at);
    if (!onCheck && kind == HitsModel::Kind::Correction)
        return false;
    m_model.toggle(index);
    return true;
}

} // namespace warraq

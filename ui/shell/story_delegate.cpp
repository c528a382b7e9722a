// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/story_delegate.h"

#include "shell/error_text.h"
#include "text/direction.h"
#include "widgets/chip.h"
#include "widgets/style.h"
#include "widgets/style_sheet.h"
#include "widgets/text_paint.h"
#include "widgets/time_words.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace warraq {

namespace {

constexpr int headingHeight = 34;
constexpr int marginX = 8;   ///< of the row's box inside the list
constexpr int paddingX = 12; ///< of the text inside the box
constexpr int paddingY = 8;
constexpr int metaHeight = 22;

QFont headlineFont()
{
    QFont font = fontFor(TextRole::Base);
    font.setWeight(QFont::DemiBold);
    return font;
}

PaintedText headline(const QString& text, const QColor& color)
{
    return {text, headlineFont(), color, 2, 1.0, false};
}

QString whoAndWhen(const ArticleSummary& story, const QDateTime& now)
{
    QStringList parts;
    if (!story.meta.bylines.isEmpty())
        parts.append(isolated(story.meta.bylines.first()));
    const QDateTime at = story.meta.status == Status::Published
                             ? story.meta.published.value_or(story.meta.updated)
                             : story.meta.updated;
    if (at.isValid())
        parts.append(agoText(at, now));
    return parts.join(QStringLiteral(" \u00b7 "));
}

struct State
{
    QString text;
    Tone tone = Tone::Neutral;
};

} // namespace

StoryDelegate::StoryDelegate(const StoriesModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

int StoryDelegate::headlineLines(const QString& headlineText, int width) const
{
    const QString key = QString::number(width) + QLatin1Char('/') + headlineText;
    if (const int* known = m_lines.object(key))
        return *known;
    const int lines = qMax(1, paintedLines(headline(headlineText, {}), width));
    m_lines.insert(key, new int(lines));
    return lines;
}

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto row = m_model.rowAt(index.row());
    if (row.heading)
        return {120, headingHeight};
    if (!row.story)
        return {};
    const int width = option.rect.width() - 2 * (marginX + paddingX);
    const int lines = headlineLines(storyTitle(row.story->meta), qMax(60, width));
    const int lineHeight = qCeil(QFontMetricsF(headlineFont()).height());
    return {120, 2 * paddingY + lines * lineHeight + metaHeight + 2};
}

void StoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const auto row = m_model.rowAt(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.heading)
        paintHeading(*painter, option, row);
    else if (row.story)
        paintStory(*painter, option, row);
    painter->restore();
}

void StoryDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                 const StoriesModel::Row& row) const
{
    const Colors& c = colors(option.widget);
    QFont font = fontFor(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    const QRectF line = QRectF(option.rect).adjusted(marginX + paddingX, 8, -(marginX + paddingX), -4);
    QString name = StoriesModel::groupName(row.group);
    if (m_model.isClosed(row.group))
        name += option.direction == Qt::RightToLeft ? QStringLiteral("  \u2039") : QStringLiteral("  \u203a");
    paintText(painter, line, {name, font, row.group == StoryGroup::Breaking ? c.red : c.muted},
              option.direction);
    paintText(painter, line, {QLocale().toString(row.count), font, c.muted, 1, 1, true}, option.direction);
}

void StoryDelegate::paintStory(QPainter& painter, const QStyleOptionViewItem& option,
                               const StoriesModel::Row& row) const
{
    const Colors& c = colors(option.widget);
    const bool open = row.story->id == m_open;
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF box = QRectF(option.rect).adjusted(marginX, 1, -marginX, -1);
    QPainterPath path;
    path.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    if (open) {
        painter.setPen(QPen(c.line, 1));
        painter.setBrush(c.raised);
        painter.drawPath(path);
    } else if (hovered) {
        painter.fillPath(path, mixed(c.text, c.panel, 0.045));
    }
    if (row.group == StoryGroup::Breaking) {
        painter.save();
        painter.setClipPath(path);
        painter.fillRect(mirrored({box.left(), box.top(), 4, box.height()}, box, option.direction), c.red);
        painter.restore();
    }
    if (focused) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 9, 9);
    }
    QRectF inside = box.adjusted(paddingX, paddingY - 1, -paddingX, 0);
    const bool nameless = row.story->meta.headline.isEmpty();
    const QString title = row.story->error ? isolated(row.story->path.section(QLatin1Char('/'), -1))
                                           : storyTitle(row.story->meta);
    const qreal used =
        paintText(painter, inside, headline(title, nameless ? c.muted : c.text), option.direction);
    inside.setTop(inside.top() + used + 2);
    inside.setHeight(metaHeight);
    paintMeta(painter, inside, row, option.widget);
}

void StoryDelegate::paintMeta(QPainter& painter, const QRectF& line, const StoriesModel::Row& row,
                              const QWidget* widget) const
{
    const Colors& c = colors(widget);
    const Qt::LayoutDirection window = widget->layoutDirection();
    const Metadata& meta = row.story->meta;
    const QDateTime now = m_model.now();
    if (row.story->error) {
        paintText(painter, line, {errorSentence(*row.story->error), fontFor(TextRole::Caption), c.red},
                  window);
        return;
    }
    QList<State> states;
    if (row.group == StoryGroup::Breaking)
        states.append({tr("Breaking \u00b7 %1")
                           .arg(isolated(countdownText(now, meta.breaking.until), Direction::LeftToRight)),
                       Tone::Red});
    if (meta.embargo && *meta.embargo > now)
        states.append(
            {tr("Embargo until %1").arg(isolated(dayAndClockText(*meta.embargo, now))), Tone::Accent});
    if (meta.publication == Publication::Canceled)
        states.append({tr("Withdrawn"), Tone::Red});
    else if (meta.publication == Publication::Withheld)
        states.append({tr("On hold"), Tone::Amber});
    if (!meta.corrections.isEmpty())
        states.append({tr("Corrected"), Tone::Amber});
    qreal x = line.left();
    for (const State& state : states) {
        const QSizeF size = chipSize(state.text);
        if (x + size.width() > line.right())
            break;
        const QRectF chip(x, line.top() + (line.height() - size.height()) / 2, size.width(), size.height());
        paintChip(painter, mirrored(chip, line, window), state.text, state.tone, widget);
        x += size.width() + 8;
    }
    const QRectF rest(x, line.top() + 3, line.right() - x, line.height());
    paintText(painter, mirrored(rest, line, window),
              {whoAndWhen(*row.story, now), fontFor(TextRole::Caption), c.muted}, window);
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/thread_view.h"

#include "comments/comment_truth.h"
#include "text/direction.h"
#include "widgets/style.h"
#include "widgets/text_paint.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace warraq {
namespace {

constexpr int mostLines = 7;
constexpr int before = 3; ///< shown before the comment itself
constexpr int indent = 12;
constexpr int deepest = 4;
constexpr int lineGap = 8;
constexpr qsizetype longest = 300;

QFont boldSmall()
{
    QFont font = fontFor(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

PaintedText words(const QString& text, const QColor& ink)
{
    return {text, fontFor(TextRole::Small), ink, 2, 1.1};
}

int nameHeight()
{
    return qCeil(QFontMetricsF(boldSmall()).height());
}

} // namespace

ThreadView::ThreadView(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setObjectName(QStringLiteral("thread"));
}

void ThreadView::show(const QList<Comment>& thread, CommentId current)
{
    m_lines.clear();
    const auto here = std::ranges::find(thread, current, &Comment::id) - thread.begin();
    const qsizetype from =
        std::max<qsizetype>(0, std::min<qsizetype>(here - before, thread.size() - mostLines));
    const qsizetype to = std::min<qsizetype>(from + mostLines, thread.size());
    QHash<CommentId, int> depth;
    QStringList spoken;
    for (qsizetype i = 0; i < thread.size(); ++i) {
        const Comment& comment = thread[i];
        depth.insert(comment.id, comment.parent.isNone() ? 0 : depth.value(comment.parent, 0) + 1);
        if (i < from || i >= to)
            continue;
        Line line;
        line.name = cleanedText(comment.author).simplified();
        line.text = cleanedText(comment.text().first(std::min(longest, comment.text().size()))).simplified();
        line.depth = std::min(depth.value(comment.id), deepest);
        line.current = comment.id == current;
        line.visible = comment.status == CommentStatus::Approved || comment.status == CommentStatus::Pending;
        spoken.append(isolated(line.name) + QStringLiteral(": ") + isolated(line.text));
        m_lines.append(line);
    }
    m_left = int(thread.size() - m_lines.size());
    setAccessibleName(tr("Conversation"));
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

int ThreadView::lineHeight(const Line& line, int width) const
{
    const qreal room = width - space::m - line.depth * indent;
    return nameHeight() + qCeil(paintedHeight(words(line.text, {}), room));
}

int ThreadView::heightForWidth(int width) const
{
    int height = 0;
    for (const Line& line : m_lines)
        height += lineHeight(line, width) + lineGap;
    if (m_left > 0)
        height += nameHeight() + lineGap;
    return std::max(0, height - lineGap);
}

QSize ThreadView::sizeHint() const
{
    return {200, heightForWidth(std::max(width(), 200))};
}

void ThreadView::paintEvent(QPaintEvent*)
{
    const Colors& c = colors(this);
    QPainter painter(this);
    const QRectF all(rect());
    qreal y = 0;
    for (const Line& line : std::as_const(m_lines)) {
        const qreal height = lineHeight(line, width());
        const QRectF place(space::m + line.depth * indent, y, all.width() - space::m - line.depth * indent,
                           height);
        const QRectF inside = mirrored(place, all, layoutDirection());
        const QRectF bar(place.left() - space::m, y + 1, 3, height - 2);
        painter.fillRect(mirrored(bar, all, layoutDirection()), line.current ? c.accent : c.line);
        const QColor ink = line.visible ? c.text : c.muted;
        paintText(painter, inside, {line.name, boldSmall(), line.current ? c.accent : ink},
                  layoutDirection());
        paintText(painter, inside.adjusted(0, nameHeight(), 0, 0),
                  words(line.text, line.visible ? c.muted : c.faint), layoutDirection());
        y += height + lineGap;
    }
    if (m_left > 0) {
        paintText(painter, {0, y, all.width(), 20},
                  {tr("%Ln more", nullptr, m_left), fontFor(TextRole::Small), c.muted}, layoutDirection());
    }
}

} // namespace warraq

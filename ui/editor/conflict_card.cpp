// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/conflict_card.h"

#include "text/direction.h"
#include "widgets/style.h"
#include "widgets/time_words.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QPainter>
#include <QTextOption>
#include <QWidget>

namespace warraq {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Conflicts)
};

QString valueWords(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray()) {
        QStringList words;
        for (const QJsonValue& entry : value.toArray())
            words += valueWords(entry);
        return QLocale().createSeparatedList(words);
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.isNull() ? QString() : value.toVariant().toString();
}

struct Line
{
    QRectF rect;
    QString text;
    Direction direction = Direction::RightToLeft;
};

void drawLine(QPainter& painter, const Line& line, const QWidget& widget)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(line.direction == Direction::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment((line.direction == Direction::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignAbsolute | Qt::AlignVCenter);
    const QString text =
        QFontMetricsF(painter.font(), &widget).elidedText(line.text, Qt::ElideRight, line.rect.width());
    painter.drawText(line.rect, text, option);
}

} // namespace

QString conflictWords(const ConflictSide& side, const QString& field)
{
    const QString words = field.isEmpty() ? plainText(side.blocks).simplified() : valueWords(side.value);
    return words.isEmpty() ? Words::tr("(taken away)") : words;
}

Blocks conflictBlocks(const ConflictSide& side, const QString& field, Direction direction)
{
    if (field.isEmpty())
        return side.blocks;
    Block block;
    Run run;
    run.text = valueWords(side.value);
    block.runs = {run};
    block.direction = firstStrongDirection(run.text).value_or(direction);
    return {block};
}

QString conflictAuthor(const ConflictSide& side, bool mine)
{
    const QString who = !side.who.isEmpty() ? isolated(side.who)
                        : mine              ? Words::tr("Here")
                                            : Words::tr("Elsewhere");
    if (!side.at.isValid())
        return who;
    // Both are isolated, and nothing else of the line has a direction: the window's decides.
    const QChar start(QGuiApplication::isRightToLeft() ? u'\u200f' : u'\u200e');
    return start + Words::tr("%1, %2").arg(who, isolated(dateTimeText(side.at)));
}

void drawConflictCard(QPainter& painter, const QRectF& rect, const Block& block, Direction article,
                      const QWidget& widget)
{
    const Colors& c = colors(&widget);
    painter.setPen(QPen(c.amber, 1));
    painter.setBrush(c.amberGround);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
    const auto conflict = readConflict(block, {article, {}, {}});
    const QRectF inside = rect.adjusted(space::l, space::s, -space::l, -space::s);
    const double step = inside.height() / 5;
    const Direction window = widget.isRightToLeft() ? Direction::RightToLeft : Direction::LeftToRight;
    const auto row = [&](int number) {
        return QRectF(inside.left(), inside.top() + number * step, inside.width(), step);
    };
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(c.amber);
    drawLine(painter,
             {row(0), Words::tr("Two versions of this place. Enter or a double click: choose."), window},
             widget);
    if (!conflict)
        return;
    int number = 1;
    for (const bool mine : {true, false}) {
        const ConflictSide& side = mine ? conflict->mine : conflict->theirs;
        const QString words = conflictWords(side, conflict->field);
        painter.setFont(fontFor(TextRole::Small));
        painter.setPen(c.muted);
        drawLine(painter, {row(number++), conflictAuthor(side, mine), window}, widget);
        painter.setFont(fontFor(TextRole::Base));
        painter.setPen(c.text);
        drawLine(painter, {row(number++), words, firstStrongDirection(words).value_or(article)}, widget);
    }
}

} // namespace warraq

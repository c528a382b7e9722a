// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/breaking_card.h"

#include "text/direction.h"
#include "widgets/chip.h"
#include "widgets/countdown_label.h"
#include "widgets/style.h"
#include "widgets/text_label.h"
#include "widgets/time_words.h"

#include <QLabel>
#include <QPushButton>

namespace warraq {

namespace {

QFont cardHeadline()
{
    QFont font = fontFor(TextRole::Headline);
    font.setPointSizeF(14.5);
    return font;
}

QVBoxLayout* columnOf(Card* card)
{
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, space::l + 2, 20, space::l);
    column->setSpacing(space::s);
    return column;
}

QHBoxLayout* stateRow(Card* card, const QString& state, Tone tone, const QString& who)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(new Chip(state, tone, card));
    auto* label = new TextLabel(card);
    label->setFont(fontFor(TextRole::Small));
    label->setTone(QStringLiteral("muted"));
    label->setText(who);
    row->addWidget(label, 1);
    return row;
}

TextLabel* headlineLabel(Card* card, const QString& text, const QString& tone)
{
    auto* label = new TextLabel(card);
    label->setFont(cardHeadline());
    label->setMaxLines(2);
    label->setLineSpacing(0.95);
    label->setTone(tone);
    label->setText(text);
    return label;
}

} // namespace

LiveCard::LiveCard(const BreakingDesk::Live& live, bool writable, QWidget* parent)
    : Card(parent)
    , m_countdown(new CountdownLabel(this))
{
    setEdge(QStringLiteral("red"));
    auto* column = columnOf(this);
    const QString who =
        live.by.isEmpty()
            ? tr("Flagged at %1").arg(isolated(clockText(live.since)))
            : tr("Flagged at %1 \u00b7 %2").arg(isolated(clockText(live.since)), isolated(live.by));
    column->addLayout(stateRow(this, tr("Live"), Tone::Red, who));
    column->addWidget(headlineLabel(this, live.headline, {}));
    column->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_countdown->setUntil(live.until);
    row->addWidget(m_countdown);
    auto* until = new QLabel(tr("until %1").arg(isolated(clockText(live.until))), this);
    until->setFont(fontFor(TextRole::Small));
    until->setProperty("tone", QStringLiteral("muted"));
    row->addWidget(until);
    row->addStretch(1);
    column->addLayout(row);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (const int minutes : {5, 10, 20}) {
        auto* longer = new QPushButton(
            isolated(QLatin1Char('+') + QLocale().toString(minutes), Direction::LeftToRight), this);
        longer->setToolTip(tr("%1 longer").arg(minutesText(minutes)));
        longer->setAccessibleName(longer->toolTip());
        longer->setEnabled(writable);
        connect(longer, &QPushButton::clicked, this, [this, minutes] { Q_EMIT extendWanted(minutes); });
        buttons->addWidget(longer);
    }
    buttons->addStretch(1);
    auto* open = new QPushButton(tr("Open the story"), this);
    setButtonKind(open, "quiet");
    connect(open, &QPushButton::clicked, this, &LiveCard::openWanted);
    buttons->addWidget(open);
    auto* end = new QPushButton(tr("End breaking"), this);
    setButtonKind(end, "danger");
    end->setEnabled(writable);
    connect(end, &QPushButton::clicked, this, &LiveCard::endWanted);
    buttons->addWidget(end);
    column->addLayout(buttons);
}

void LiveCard::showAt(const QDateTime& now)
{
    m_countdown->showAt(now);
}

PastCard::PastCard(const BreakingEvent& end, const QString& whatHappened, QWidget* parent)
    : Card(parent)
{
    setEdge(QStringLiteral("line"));
    setFaded(true);
    auto* column = columnOf(this);
    column->addLayout(
        stateRow(this, tr("Ended %1").arg(isolated(clockText(end.at))), Tone::Neutral, QString()));
    column->addWidget(headlineLabel(this, end.headline, QStringLiteral("muted")));
    auto* words = new QLabel(whatHappened, this);
    words->setFont(fontFor(TextRole::Small));
    words->setProperty("tone", QStringLiteral("muted"));
    words->setWordWrap(true);
    column->addWidget(words);
    column->addStretch(1);
    auto* row = new QHBoxLayout;
    auto* open = new QPushButton(tr("Open the story"), this);
    setButtonKind(open, "quiet");
    connect(open, &QPushButton::clicked, this, &PastCard::openWanted);
    row->addStretch(1);
    row->addWidget(open);
    column->addLayout(row);
}

} // namespace warraq

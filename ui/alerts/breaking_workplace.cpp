// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/breaking_workplace.h"

#include "alerts/breaking_card.h"
#include "alerts/flag_panel.h"
#include "shell/error_text.h"
#include "text/direction.h"
#include "widgets/banner.h"
#include "widgets/empty_state.h"
#include "widgets/style.h"
#include "widgets/time_words.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

namespace warraq {

namespace {

constexpr int cardWidth = 400; ///< at least
constexpr int mostEnded = 6;
constexpr int endedHours = 24;

} // namespace

BreakingWorkplace::BreakingWorkplace(const Context& context, Newsroom& newsroom, BreakingDesk& desk,
                                     QWidget* parent)
    : Workplace(parent)
    , m_context(context)
    , m_newsroom(newsroom)
    , m_desk(desk)
    , m_banner(new Banner(this))
    , m_scroll(new QScrollArea(this))
    , m_grid(new QGridLayout)
    , m_empty(new EmptyState(QStringLiteral("flag-red"), tr("Nothing is breaking"),
                             tr("A story flagged as breaking stands here with its countdown, and returns to "
                                "normal by itself when its time is over."),
                             this))
    , m_panel(new FlagPanel(newsroom, desk, this))
    , m_barStart(new QWidget(this))
    , m_summary(new QLabel(m_barStart))
    , m_status(new QLabel(this))
{
    auto* bar = new QHBoxLayout(m_barStart);
    bar->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("Breaking desk"), m_barStart);
    QFont bold = fontFor(TextRole::Base);
    bold.setWeight(QFont::Bold);
    title->setFont(bold);
    m_summary->setFont(fontFor(TextRole::Small));
    m_summary->setProperty("tone", QStringLiteral("muted"));
    bar->addWidget(title);
    bar->addWidget(m_summary);
    bar->addStretch(1);
    m_status->setFont(fontFor(TextRole::Small));
    m_status->setProperty("tone", QStringLiteral("muted"));

    auto* ground = new QWidget;
    ground->setProperty("ground", QStringLiteral("paper"));
    ground->setAttribute(Qt::WA_StyledBackground);
    auto* groundColumn = new QVBoxLayout(ground);
    groundColumn->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    m_grid->setSpacing(space::l);
    groundColumn->addLayout(m_grid);
    groundColumn->addWidget(m_empty, 1);
    groundColumn->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(ground);

    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_scroll);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(0, false);
    splitter->setSizes({920, 480});
    m_panel->setMinimumWidth(340);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(splitter, 1);
    connect(m_empty->addStep(tr("Choose a story")), &QPushButton::clicked, m_panel, &FlagPanel::focusSearch);
    m_scroll->viewport()->installEventFilter(this);
    connect(&desk, &BreakingDesk::changed, this, &BreakingWorkplace::rebuild);
    connect(&desk, &BreakingDesk::ticked, this, &BreakingWorkplace::tick);
    connect(&desk, &BreakingDesk::failed, this, [this](const Error& error) {
        m_banner->show(Banner::Kind::Error, errorSentence(error), {}, errorDetail(error));
    });
    connect(&newsroom, &Newsroom::summaryChanged, this, &BreakingWorkplace::rebuild);
    rebuild();
}

QString BreakingWorkplace::name() const
{
    return tr("Breaking");
}
QIcon BreakingWorkplace::railIcon() const
{
    return icon(QStringLiteral("flag"));
}
QWidget* BreakingWorkplace::barStart()
{
    return m_barStart;
}
QWidget* BreakingWorkplace::barEnd()
{
    return nullptr;
}
QWidget* BreakingWorkplace::statusStart()
{
    return m_status;
}
QString BreakingWorkplace::searchPrompt() const
{
    return tr("Find a story or a command\u2026");
}
void BreakingWorkplace::activate()
{
    m_panel->focusSearch();
}
void BreakingWorkplace::search(const QString& words)
{
    m_panel->setSearch(words);
}

QList<BreakingEvent> BreakingWorkplace::ended() const
{
    // Newest first; one card a story, and none for a story that is live again.
    QList<BreakingEvent> found;
    QSet<ArticleId> seen;
    for (const BreakingEvent& event : m_desk.events()) {
        if (event.at.secsTo(m_desk.now()) > endedHours * 3600 || found.size() == mostEnded)
            break;
        if (seen.contains(event.article))
            continue;
        seen.insert(event.article);
        if ((event.what == u"expired" || event.what == u"unflagged") && !m_desk.isLive(event.article))
            found.append(event);
    }
    return found;
}

QString BreakingWorkplace::whatHappened(const BreakingEvent& end) const
{
    QString words = end.what == u"expired" ? tr("Returned to an ordinary story by itself")
                                           : tr("Ended by %1").arg(isolated(end.by));
    for (const BreakingEvent& event : m_desk.events()) {
        if (event.article == end.article && event.what == u"flagged" && event.at <= end.at) {
            const auto minutes = static_cast<int>(event.at.secsTo(end.at) / 60);
            if (minutes > 0)
                words += QStringLiteral(" \u00b7 ") + tr("it stood for %1").arg(minutesText(minutes));
            break;
        }
    }
    return words;
}

QString BreakingWorkplace::fingerprint() const
{
    QStringList parts;
    for (const BreakingDesk::Live& live : m_desk.live())
        parts.append(live.article.value() + live.headline + live.by + live.until.toString(Qt::ISODateWithMs));
    for (const BreakingEvent& event : ended())
        parts.append(event.article.value() + event.at.toString(Qt::ISODateWithMs));
    return parts.join(QLatin1Char('\n')) + (m_newsroom.isBusy() ? QStringLiteral("busy") : QString());
}

/// The card (by its story) and the button in it that have the focus: cards are made anew, the hand stays.
std::pair<QString, qsizetype> BreakingWorkplace::focusPlace() const
{
    for (const QWidget* card : std::as_const(m_cards)) {
        const auto buttons = card->findChildren<QAbstractButton*>();
        for (qsizetype i = 0; i < buttons.size(); ++i) {
            if (buttons.at(i)->hasFocus())
                return {card->objectName(), i};
        }
    }
    return {};
}

void BreakingWorkplace::rebuild()
{
    const auto lives = m_desk.live();
    Q_EMIT badgeChanged(static_cast<int>(lives.size()), true);
    m_summary->setText(lives.isEmpty()
                           ? tr("nothing is breaking")
                           : tr("%Ln story(s) breaking", nullptr, static_cast<int>(lives.size())));
    m_status->setText(m_desk.events().isEmpty()
                          ? tr("No flags so far")
                          : tr("Last change %1").arg(agoText(m_desk.events().first().at, m_desk.now())));
    if (const QString now = fingerprint(); now == std::exchange(m_shown, now))
        return;
    const auto [focusCard, focusButton] = focusPlace();
    for (QWidget* card : std::as_const(m_cards))
        card->deleteLater();
    m_cards.clear();
    m_live.clear();
    const bool writable = !m_context.project.isReadOnly() && !m_newsroom.isBusy();
    for (const BreakingDesk::Live& live : lives) {
        auto* card = new LiveCard(live, writable, this);
        const ArticleId id = live.article;
        connect(card, &LiveCard::extendWanted, this, [this, id](int minutes) { m_desk.extend(id, minutes); });
        connect(card, &LiveCard::endWanted, this, [this, id] { m_desk.unflag(id); });
        connect(card, &LiveCard::openWanted, this, [this, id] { Q_EMIT openArticle(id.value()); });
        card->setObjectName(id.value());
        m_cards.append(card);
        m_live.append(card);
    }
    for (const BreakingEvent& event : ended()) {
        auto* card = new PastCard(event, whatHappened(event), this);
        connect(card, &PastCard::openWanted, this,
                [this, id = event.article] { Q_EMIT openArticle(id.value()); });
        m_cards.append(card);
    }
    m_empty->setVisible(m_cards.isEmpty());
    m_columns = 0;
    placeCards();
    for (const QWidget* card : std::as_const(m_cards)) {
        const auto buttons = card->findChildren<QAbstractButton*>();
        if (!focusCard.isEmpty() && card->objectName() == focusCard && focusButton < buttons.size())
            buttons.at(focusButton)->setFocus(Qt::OtherFocusReason);
    }
    tick();
}

void BreakingWorkplace::placeCards()
{
    int wide = cardWidth;
    for (const QWidget* card : std::as_const(m_cards))
        wide = qMax(wide, card->minimumSizeHint().width());
    const int columns =
        qMax(1, (m_scroll->viewport()->width() - 2 * space::xl + space::l) / (wide + space::l));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_grid->removeWidget(m_cards.at(i));
        m_grid->addWidget(m_cards.at(i), static_cast<int>(i) / columns, static_cast<int>(i) % columns);
        m_cards.at(i)->setMinimumHeight(210);
        m_cards.at(i)->show();
    }
    for (int column = 0; column < 8; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

bool BreakingWorkplace::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        placeCards();
    return Workplace::eventFilter(watched, event);
}

void BreakingWorkplace::tick()
{
    for (LiveCard* card : std::as_const(m_live))
        card->showAt(m_desk.now());
}

} // namespace warraq

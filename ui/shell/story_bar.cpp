// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/story_bar.h"

#include "alerts/breaking_desk.h"
#include "alerts/embargo_question.h"
#include "text/direction.h"
#include "widgets/ask.h"
#include "widgets/key_cap.h"
#include "widgets/shrinking_label.h"
#include "widgets/style.h"
#include "widgets/text_label.h"
#include "widgets/time_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace warraq {

QString statusLabel(Status status)
{
    switch (status) {
    case Status::Draft:
        return StoryActions::tr("Draft");
    case Status::Review:
        return StoryActions::tr("In review");
    case Status::Ready:
        return StoryActions::tr("Ready");
    case Status::Published:
        return StoryActions::tr("Published");
    case Status::Withheld:
        return StoryActions::tr("Withheld");
    }
    return {};
}

std::optional<Status> nextStatus(Status status)
{
    switch (status) {
    case Status::Draft:
        return Status::Review;
    case Status::Review:
        return Status::Ready;
    case Status::Ready:
        return Status::Published;
    case Status::Withheld:
        return Status::Review;
    case Status::Published:
        break;
    }
    return std::nullopt;
}

StoryPlace::StoryPlace(Newsroom& newsroom, SessionKeeper& keeper, QWidget* parent)
    : QWidget(parent)
    , m_newsroom(newsroom)
    , m_keeper(keeper)
    , m_name(new TextLabel(this))
    , m_state(new ShrinkingLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    QFont bold = fontFor(TextRole::Base);
    bold.setWeight(QFont::Bold);
    m_name->setFont(bold);
    m_name->setText(newsroom.project().settings().name);
    m_state->setFont(fontFor(TextRole::Small));
    m_state->setTextFormat(Qt::PlainText);
    row->addWidget(m_name);
    row->addWidget(m_state);
    row->addStretch(1);
    m_later.setInterval(1000);
    connect(&m_later, &QTimer::timeout, this, &StoryPlace::refresh);
    connect(&keeper, &SessionKeeper::stateChanged, this, &StoryPlace::refresh);
    connect(&newsroom, &Newsroom::summariesChanged, this, &StoryPlace::refresh);
    refresh();
}

QString StoryPlace::saveState() const
{
    return m_state->text();
}

void StoryPlace::refresh()
{
    const ArticleSession* session = m_newsroom.session();
    const QDateTime now = m_newsroom.clock().now();
    QString text;
    QString tone = QStringLiteral("muted");
    m_later.stop();
    if (!session) {
        text = m_newsroom.isLoaded()
                   ? tr("%Ln story(s)", nullptr, static_cast<int>(m_newsroom.summaries().size()))
                   : QString();
    } else if (session->isReadOnly()) {
        text = tr("Read only");
    } else if (m_keeper.lastError()) {
        text = tr("Not saved");
        tone = QStringLiteral("red");
    } else if (session->isDirty()) {
        text = tr("Saving shortly\u2026");
    } else {
        const QDateTime at = m_keeper.savedAt().value_or(session->article().meta.updated);
        const bool onDisk = !m_newsroom.project().articlePath(session->article().id).isEmpty();
        text = onDisk && at.isValid() ? tr("Saved %1").arg(agoText(at, now)) : tr("Nothing to save yet");
        m_later.start(at.secsTo(now) < 60 ? 1000 : 30'000);
    }
    setTone(m_state, tone);
    m_state->setText(text);
}

StoryActions::StoryActions(Newsroom& newsroom, BreakingDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_newsroom(newsroom)
    , m_desk(desk)
    , m_advance(new QPushButton(this))
    , m_others(new QToolButton(this))
    , m_breaking(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_others->setIcon(icon(QStringLiteral("arrow-down")));
    m_others->setToolTip(tr("All states of the story"));
    m_others->setAccessibleName(m_others->toolTip());
    m_others->setPopupMode(QToolButton::InstantPopup);
    m_others->setMenu(new QMenu(m_others));
    setButtonKind(m_others, "quiet");
    connect(m_others->menu(), &QMenu::aboutToShow, this, &StoryActions::fillMenu);
    setButtonKind(m_breaking, "danger");
    row->addWidget(m_others);
    row->addWidget(m_advance);
    row->addWidget(m_breaking);
    connect(m_advance, &QPushButton::clicked, this, &StoryActions::advance);
    connect(m_breaking, &QPushButton::clicked, this, &StoryActions::toggleBreaking);
    connect(&newsroom, &Newsroom::sessionChanged, this, [this](ArticleSession* session) {
        if (session)
            connect(session, &ArticleSession::metadataChanged, this, &StoryActions::refresh);
        refresh();
    });
    connect(&desk, &BreakingDesk::changed, this, &StoryActions::refresh);
    refresh();
}

void StoryActions::refresh()
{
    const ArticleSession* session = m_newsroom.session();
    const bool writable = session && !session->isReadOnly();
    const QString keys =
        QStringLiteral(" ") +
        isolated(shortKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)), Direction::LeftToRight);
    const bool live = session && m_desk.isLive(session->article().id);
    m_breaking->setText((live ? tr("End breaking") : tr("Breaking")) + keys);
    m_breaking->setToolTip(
        live ? tr("Take the breaking flag away; kicker and urgency return to what they were")
             : tr("Flag this story as breaking for %1").arg(minutesText(m_desk.deskMinutes())));
    setButtonKind(m_breaking, live ? "" : "danger");
    m_breaking->setEnabled(writable);
    const auto goesTo = [session] {
        return session ? nextStatus(session->article().meta.status) : std::nullopt;
    };
    m_advance->setVisible(goesTo().has_value());
    m_others->setVisible(session);
    m_advance->setEnabled(writable);
    m_others->setEnabled(writable);
    if (const auto next = goesTo()) {
        const bool back = session->article().meta.status == Status::Withheld;
        m_advance->setText(*next == Status::Review  ? (back ? tr("Back to review") : tr("To review"))
                           : *next == Status::Ready ? tr("Mark ready")
                                                    : tr("Publish\u2026"));
    }
}

void StoryActions::fillMenu()
{
    QMenu* menu = m_others->menu();
    menu->clear();
    if (!m_newsroom.session())
        return;
    for (const Status status :
         {Status::Draft, Status::Review, Status::Ready, Status::Published, Status::Withheld}) {
        QAction* action = menu->addAction(statusLabel(status));
        action->setCheckable(true);
        action->setChecked(m_newsroom.session()->article().meta.status == status);
        connect(action, &QAction::triggered, this, [this, status] { setStatus(status); });
    }
}

void StoryActions::advance()
{
    if (!m_newsroom.session())
        return;
    if (const auto next = nextStatus(m_newsroom.session()->article().meta.status))
        setStatus(*next);
}

void StoryActions::setStatus(Status status)
{
    ArticleSession* session = m_newsroom.session();
    if (!session || session->isReadOnly())
        return;
    if (status == Status::Published && session->article().meta.status != Status::Published)
        publish();
    else
        apply(status);
}

void StoryActions::publish()
{
    const Metadata& meta = m_newsroom.session()->article().meta;
    const QDateTime now = m_newsroom.clock().now();
    Question question;
    question.title = tr("Publish this story?");
    question.text =
        tr("%1 is marked as published, for every reader of the site.").arg(isolated(storyTitle(meta)));
    if (meta.embargo && *meta.embargo > now) {
        question.text = tr("%1 is under embargo until %2. Publishing it now breaks the embargo.")
                            .arg(isolated(storyTitle(meta)), isolated(dayAndClockText(*meta.embargo, now)));
        question.dangerousAnswer = 0;
        question.defaultAnswer = 1;
    }
    question.answers = {tr("Publish"), tr("Not yet")};
    ask(window(), question, [this, id = m_newsroom.session()->article().id](int answer) {
        if (answer == 0 && m_newsroom.session() && m_newsroom.session()->article().id == id)
            apply(Status::Published);
    });
}

void StoryActions::apply(Status status)
{
    ArticleSession* session = m_newsroom.session();
    session->flush();
    Metadata meta = session->article().meta;
    meta.status = status;
    if (status == Status::Published && !meta.published)
        meta.published = m_newsroom.clock().now();
    session->setMetadata(meta, ArticleSession::Origin::Inspector, tr("State: %1").arg(statusLabel(status)));
    session->saveOn(m_newsroom.writer(), Project::NewName::WithSlug);
}

void StoryActions::toggleBreaking()
{
    const ArticleSession* session = m_newsroom.session();
    if (!session || session->isReadOnly())
        return;
    const ArticleId id = session->article().id;
    if (m_desk.isLive(id))
        m_desk.unflag(id);
    else
        whenEmbargoAllows(window(), session->article().meta, m_newsroom.clock().now(),
                          [this, id] { m_desk.flag(id); });
}

} // namespace warraq

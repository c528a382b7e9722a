// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/flag_panel.h"

#include "alerts/embargo_question.h"
#include "text/direction.h"
#include "text/folding.h"
#include "widgets/card.h"
#include "widgets/search_field.h"
#include "widgets/segmented_control.h"
#include "widgets/style.h"
#include "widgets/text_paint.h"
#include "widgets/time_words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>

namespace warraq {

namespace {

constexpr int mostStories = 200; ///< shown at once; the search narrows them
constexpr int mostEvents = 200;

enum Role
{
    IdRole = Qt::UserRole,
    DetailRole
};

/// Two lines a row: what, and beside whom and when.
class TwoLines final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colors& c = colors(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option.rect).adjusted(4, 1, -4, -1);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        if (chosen || focused || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(focused ? QPen(c.accent, 2) : QPen(Qt::NoPen));
            painter->setBrush(chosen ? c.accentGround : c.panel);
            painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8);
        }
        QRectF line = box.adjusted(10, 5, -10, 0);
        line.setHeight(20);
        paintText(*painter, line, {index.data(Qt::DisplayRole).toString(), fontFor(TextRole::Base), c.text},
                  option.direction);
        line.translate(0, 20);
        paintText(*painter, line, {index.data(DetailRole).toString(), fontFor(TextRole::Caption), c.muted},
                  option.direction);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {100, 50};
    }
};

QListWidget* newList(QWidget* parent, const QString& name)
{
    auto* list = new QListWidget(parent);
    list->setItemDelegate(new TwoLines(list));
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setAccessibleName(name);
    list->setProperty("ground", QStringLiteral("raised"));
    return list;
}

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(fontFor(TextRole::Title));
    return label;
}

QString eventWords(const BreakingEvent& event)
{
    if (event.what == u"flagged")
        return FlagPanel::tr("Flagged, until %1").arg(isolated(clockText(event.until)));
    if (event.what == u"extended")
        return FlagPanel::tr("Extended, until %1").arg(isolated(clockText(event.until)));
    if (event.what == u"expired")
        return FlagPanel::tr("Expired by itself");
    if (event.what == u"unflagged")
        return FlagPanel::tr("Ended by hand");
    return isolated(event.what);
}

} // namespace

FlagPanel::FlagPanel(Newsroom& newsroom, BreakingDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_newsroom(newsroom)
    , m_desk(desk)
{
    setProperty("ground", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::s);
    makePicker(*column);
    column->addSpacing(space::m);
    makeLedger(*column);
    connect(&desk, &BreakingDesk::changed, this, [this] {
        fillStories();
        fillLedger();
    });
    connect(&newsroom, &Newsroom::summaryChanged, this, &FlagPanel::fillStories);
    fillStories();
    fillLedger();
}

void FlagPanel::makePicker(QVBoxLayout& column)
{
    column.addWidget(heading(tr("Flag a story as breaking"), this));
    m_search = new SearchField(tr("Find the story"), this);
    m_stories = newList(this, tr("Stories that are not breaking"));
    auto* frame = new Card(this);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    inside->addWidget(m_stories);
    m_minutes = new SegmentedControl(this);
    m_choices = {10, 20, 30, 60};
    if (!m_choices.contains(m_desk.deskMinutes())) {
        m_choices.append(m_desk.deskMinutes());
        std::ranges::sort(m_choices);
    }
    for (const int minutes : std::as_const(m_choices))
        m_minutes->addSegment(QLocale().toString(minutes), minutesText(minutes));
    m_minutes->setCurrent(static_cast<int>(m_choices.indexOf(m_desk.deskMinutes())));
    m_flag = new QPushButton(tr("Flag as breaking"), this);
    setButtonKind(m_flag, "danger");
    m_flag->setAutoDefault(true); // Return presses it, as Space does
    column.addWidget(m_search);
    column.addWidget(frame, 3);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    auto* length = new QLabel(tr("Minutes:"), this);
    length->setProperty("tone", QStringLiteral("muted"));
    row->addWidget(length);
    row->addWidget(m_minutes);
    row->addStretch(1);
    row->addWidget(m_flag);
    column.addLayout(row);
    connect(m_search, &SearchField::searchChanged, this, &FlagPanel::fillStories);
    m_none = new QLabel(frame);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setProperty("tone", QStringLiteral("muted"));
    m_none->setMargin(space::l);
    inside->addWidget(m_none, 1);
    connect(m_search, &QLineEdit::returnPressed, this, &FlagPanel::enterStories);
    m_search->installEventFilter(this);
    connect(m_stories, &QListWidget::itemActivated, this, &FlagPanel::flagChosen);
    connect(m_stories, &QListWidget::itemSelectionChanged, this, &FlagPanel::offerFlag);
    connect(m_flag, &QPushButton::clicked, this, &FlagPanel::flagChosen);
}

void FlagPanel::makeLedger(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->addWidget(heading(tr("Ledger"), this));
    m_ledgerState = new QLabel(this);
    m_ledgerState->setFont(fontFor(TextRole::Small));
    row->addWidget(m_ledgerState);
    row->addStretch(1);
    column.addLayout(row);
    m_ledger = newList(this, tr("Ledger"));
    m_ledger->setSelectionMode(QAbstractItemView::NoSelection);
    auto* frame = new Card(this);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    inside->addWidget(m_ledger);
    column.addWidget(frame, 2);
}

void FlagPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void FlagPanel::setSearch(const QString& words)
{
    m_search->setText(words);
}

void FlagPanel::enterStories()
{
    fillStories(); // a fast hand is ahead of the search's short pause
    if (m_stories->count() == 0)
        return;
    if (!m_stories->currentItem())
        m_stories->setCurrentRow(0);
    m_stories->setFocus(Qt::TabFocusReason);
}

bool FlagPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress ||
        static_cast<QKeyEvent*>(event)->key() != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    enterStories();
    return true;
}

void FlagPanel::fillStories()
{
    const auto selected = m_stories->selectedItems();
    const QString chosen = selected.isEmpty() ? QString() : selected.first()->data(IdRole).toString();
    const QStringList words = folded(m_search->text()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QDateTime now = m_desk.now();
    QList<const ArticleSummary*> found;
    for (const ArticleSummary& story : m_newsroom.summaries()) {
        if (story.error || story.meta.breaking.isLive(now))
            continue;
        const QString key =
            folded(story.meta.headline + QLatin1Char('\n') + story.meta.bylines.join(QLatin1Char(' ')));
        if (std::ranges::all_of(words, [&key](const QString& word) { return key.contains(word); }))
            found.append(&story);
    }
    std::ranges::sort(found, [](const auto* a, const auto* b) { return a->meta.updated > b->meta.updated; });
    const QSignalBlocker quiet(m_stories);
    m_stories->clear();
    for (const ArticleSummary* story : found.first(qMin<qsizetype>(found.size(), mostStories))) {
        auto* item = new QListWidgetItem(storyTitle(story->meta), m_stories);
        const QString who = isolated(story->meta.bylines.value(0));
        const QString when = agoText(story->meta.updated, now);
        item->setData(IdRole, story->id.value());
        item->setData(DetailRole, who.isEmpty() ? when : who + QStringLiteral(" \u00b7 ") + when);
        if (story->id.value() == chosen)
            m_stories->setCurrentItem(item);
    }
    m_stories->setVisible(!found.isEmpty());
    m_none->setVisible(found.isEmpty());
    m_none->setText(words.isEmpty() ? tr("Every story is breaking already, or there is none yet.")
                                    : tr("No other story has these words in its headline or byline."));
    offerFlag();
}

/// Only what looks chosen is: the row that the keyboard stands on may be none.
void FlagPanel::offerFlag()
{
    m_flag->setEnabled(!m_stories->selectedItems().isEmpty() && !m_newsroom.project().isReadOnly());
}

void FlagPanel::fillLedger()
{
    const auto& events = m_desk.events();
    if (m_shownEvents == events.size())
        return;
    m_shownEvents = events.size();
    m_ledger->clear();
    for (const BreakingEvent& event : events.first(qMin<qsizetype>(events.size(), mostEvents))) {
        auto* item = new QListWidgetItem(event.headline, m_ledger);
        item->setData(DetailRole, QStringList{isolated(dayAndClockText(event.at, m_desk.now())),
                                              eventWords(event), isolated(event.by)}
                                      .join(QStringLiteral(" \u00b7 ")));
    }
    const auto broken = verifyBreakingLog(m_newsroom.project().folder());
    const bool whole = broken && broken->line == 0;
    m_ledgerState->setText(whole    ? tr("whole")
                           : broken ? tr("changed at line %1").arg(QLocale().toString(broken->line))
                                    : tr("cannot be read"));
    setTone(m_ledgerState, whole ? QStringLiteral("green") : QStringLiteral("red"));
}

void FlagPanel::flagChosen()
{
    const auto chosen = m_stories->selectedItems();
    if (m_newsroom.project().isReadOnly() || chosen.isEmpty())
        return;
    const ArticleId id(chosen.first()->data(IdRole).toString());
    const ArticleSummary* story = m_newsroom.summary(id);
    if (!story)
        return;
    whenEmbargoAllows(window(), story->meta, m_desk.now(),
                      [this, id, byKeyboard = m_stories->hasFocus()] { flag(id, byKeyboard); });
}

void FlagPanel::flag(const ArticleId& id, bool byKeyboard)
{
    m_desk.flag(id, m_choices.value(m_minutes->current(), m_desk.deskMinutes()));
    // The story is gone from the list, and the search that found it has done its work.
    m_search->clear();
    fillStories();
    if (byKeyboard)
        focusSearch();
}

} // namespace warraq

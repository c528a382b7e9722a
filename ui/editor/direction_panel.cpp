// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/direction_panel.h"

#include "widgets/segmented_control.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

namespace warraq {

namespace {

constexpr int mostRows = 50; // the rest come up as these are mended
constexpr DirectionSurface surfaces[] = {DirectionSurface::Site, DirectionSurface::PlainText,
                                         DirectionSurface::Sms};

} // namespace

DirectionPanel::DirectionPanel(DirectionNotes& notes, QWidget* parent)
    : QFrame(parent)
    , m_notes(notes)
    , m_title(new QLabel(this))
    , m_surfaces(new SegmentedControl(this))
    , m_list(new QListWidget(this))
    , m_fix(new QPushButton(tr("Fix"), this))
    , m_fixAll(new QPushButton(tr("Fix all"), this))
{
    build();
    connect(&m_notes, &DirectionNotes::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_surfaces, &SegmentedControl::currentChanged, this, [this] { refresh(); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { goTo(m_list->row(item)); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { goTo(m_list->row(item)); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_fix->setEnabled(row >= 0 && row < m_shown.size() && !m_shown[row].finding.fixes.isEmpty() &&
                          !m_notes.isReadOnly());
    });
    connect(m_fix, &QPushButton::clicked, this, &DirectionPanel::fixCurrent);
    connect(m_fixAll, &QPushButton::clicked, this, [this] { m_notes.fixAll(surface()); });
    auto* key = new QShortcut(Qt::CTRL | Qt::Key_Period, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &DirectionPanel::fixCurrent);
}

void DirectionPanel::build()
{
    setProperty("ground", QStringLiteral("panel"));
    setAccessibleName(tr("Direction findings"));
    m_title->setFont(fontFor(TextRole::Title));
    m_surfaces->addSegment(tr("Site"), tr("What readers of the site see in another order"));
    m_surfaces->addSegment(tr("Plain text"), tr("Where the first letter decides, as in feeds and mail"));
    m_surfaces->addSegment(tr("Messages"), tr("SMS and push messages, which lose all direction characters"));
    m_list->setAccessibleName(tr("Direction findings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fix->setToolTip(tr("Mends the selected place (Ctrl+.)"));
    m_fixAll->setToolTip(tr("Mends all of the text in one step, the headline in another"));
    setButtonKind(m_fixAll, "primary");
    auto* close = new QPushButton(tr("Close"), this);
    setButtonKind(close, "quiet");
    connect(close, &QPushButton::clicked, this, &DirectionPanel::closeWanted);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(close);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_fix);
    buttons->addWidget(m_fixAll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::m);
    column->addLayout(top);
    column->addWidget(m_surfaces);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
}

DirectionSurface DirectionPanel::surface() const
{
    return surfaces[m_surfaces->current()];
}

QWidget* DirectionPanel::newRow(const DirectionNote& note)
{
    auto* row = new QWidget(m_list);
    row->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::xs);
    const auto add = [&](const QString& text, const QString& tone, TextRole role) {
        auto* label = new QLabel(text, row);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(fontFor(role));
        setTone(label, tone);
        column->addWidget(label);
    };
    const bool onSite = surface() == DirectionSurface::Site;
    const DirectionNote::Shown shown = note.shown(surface());
    add(sentenceFor(note), {}, TextRole::Base);
    add((onSite ? tr("Now: %1") : tr("There: %1")).arg(shown.there), QStringLiteral("amber"), TextRole::Base);
    if (!shown.meant.isEmpty() && shown.meant != shown.there)
        add((onSite ? tr("Mended: %1") : tr("Meant: %1")).arg(shown.meant), QStringLiteral("green"),
            TextRole::Base);
    if (const QString place = placeOf(note); !place.isEmpty())
        add(place, QStringLiteral("muted"), TextRole::Small);
    return row;
}

void DirectionPanel::refresh()
{
    QPalette palette = m_list->palette(); // the rows keep their own ink on it
    palette.setColor(QPalette::Highlight, colors(this).accentGround);
    m_list->setPalette(palette);
    const int row = std::max(0, m_list->currentRow());
    m_shown = m_notes.on(surface());
    m_list->clear();
    m_title->setText(tr("Direction: %Ln place(s)", nullptr, int(m_shown.size())));
    const qsizetype count = std::min<qsizetype>(m_shown.size(), mostRows);
    const int width = std::max(200, m_list->viewport()->width());
    for (const DirectionNote& note : m_shown.first(count)) {
        auto* item = new QListWidgetItem(m_list);
        item->setData(Qt::AccessibleTextRole, sentenceFor(note));
        QWidget* widget = newRow(note);
        item->setSizeHint({0, widget->layout()->totalHeightForWidth(width)});
        m_list->setItemWidget(item, widget);
    }
    if (m_shown.isEmpty()) {
        auto* item =
            new QListWidgetItem(surface() == DirectionSurface::Site ? tr("Everything reads as it is written.")
                                                                    : tr("It reads there as it does here."),
                                m_list);
        item->setFlags(Qt::NoItemFlags);
        m_fix->setEnabled(false);
    } else {
        if (m_shown.size() > count) {
            auto* more = new QListWidgetItem(
                tr("More places: %1").arg(locale().toString(m_shown.size() - count)), m_list);
            more->setFlags(Qt::NoItemFlags);
        }
        m_list->setCurrentRow(std::min(row, int(count) - 1));
    }
    m_fixAll->setEnabled(!m_notes.isReadOnly() && std::ranges::any_of(m_shown, [](const DirectionNote& note) {
        return !note.finding.fixes.isEmpty();
    }));
}

void DirectionPanel::focusList()
{
    m_list->setFocus();
}

void DirectionPanel::goTo(int row)
{
    if (row >= 0 && row < m_shown.size())
        Q_EMIT placeWanted(DirectionNote(m_shown[row]));
}

void DirectionPanel::fixCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_shown.size())
        m_notes.fix(DirectionNote(m_shown[row]));
}

QString DirectionPanel::sentenceFor(const DirectionNote& note)
{
    switch (note.finding.rule) {
    case DirectionRule::Isolate:
        return tr("“%1” is torn apart or turned around.")
            .arg(isolated(note.text.mid(note.finding.offset, note.finding.length)));
    case DirectionRule::Unbalanced:
        return tr("An isolate lacks its other half.");
    case DirectionRule::Override:
        return tr("A hidden character forces letters into another order.");
    case DirectionRule::Embedding:
        return tr("Old direction characters spill into the text beside them.");
    case DirectionRule::Base:
        return tr("The paragraph runs against most of its letters.");
    case DirectionRule::Plain:
        return tr("As plain text the paragraph begins from the other side.");
    case DirectionRule::Sms:
        return tr("A message loses what keeps this in order. Only other words would help.");
    case DirectionRule::Mark:
        break;
    }
    return tr("An invisible mark changes nothing.");
}

QString DirectionPanel::placeOf(const DirectionNote& note)
{
    switch (note.part) {
    case DirectionNote::Part::Kicker:
        return tr("Kicker");
    case DirectionNote::Part::Headline:
        return tr("Headline");
    case DirectionNote::Part::Deck:
        return tr("Deck");
    case DirectionNote::Part::Body:
        break;
    }
    return {};
}

} // namespace warraq

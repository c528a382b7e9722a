// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editor_tool_bar.h"

#include "editor/editor_commands.h"
#include "widgets/card.h"
#include "widgets/keyed_menu.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace warraq {

namespace {
constexpr int between = 2;
constexpr int shortestKind = 64; ///< of the kind's button, its name cut
} // namespace

EditorToolBar::EditorToolBar(const EditorCommands& commands, QWidget* parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_kind(new QToolButton(this))
    , m_more(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(between);
    auto* kinds = new KeyedMenu(m_kind);
    kinds->addActions({commands.paragraph});
    kinds->addActions(commands.headings);
    kinds->addActions({commands.quote, commands.bulleted, commands.numbered});
    kinds->addSeparator();
    kinds->addActions({commands.quoteSource, commands.separator});
    m_kind->setMenu(kinds);
    m_kind->setPopupMode(QToolButton::InstantPopup);
    m_kind->setAccessibleName(tr("Kind of paragraph"));
    setButtonKind(m_kind, "quiet");
    row->addWidget(m_kind);
    addGap();
    QFont heavy = fontFor(TextRole::Base);
    heavy.setBold(true);
    addButton(commands.bold, tr("B", "one letter for bold"), Rank::Always)->setFont(heavy);
    QFont slanted = fontFor(TextRole::Base);
    slanted.setItalic(true);
    addButton(commands.italic, tr("I", "one letter for italic"), Rank::Often)->setFont(slanted);
    m_link = addButton(commands.link, tr("Link"), Rank::Often);
    addButton(commands.quote, QStringLiteral("❝"), Rank::Seldom);
    addButton(commands.bulleted, QStringLiteral("•—"), Rank::Often);
    addGap();
    addButton(commands.rightToLeft, tr("⇤ ي", "paragraph direction, right to left"), Rank::Always);
    addButton(commands.leftToRight, tr("LTR ⇥", "paragraph direction, left to right"), Rank::Always);
    auto* isolate = new QToolButton(this);
    isolate->setText(tr("⟨Isolate⟩"));
    isolate->setToolTip(tr("Keep the selected words together in one direction"));
    auto* isolates = new KeyedMenu(isolate);
    isolates->addActions({commands.isolateLeft, commands.isolateRight, commands.unwrap});
    isolates->addSeparator();
    isolates->addActions({commands.isolateAll, commands.invisibles});
    isolate->setMenu(isolates);
    isolate->setPopupMode(QToolButton::InstantPopup);
    setButtonKind(isolate, "quiet");
    row->addWidget(isolate);
    m_parts.append({isolate, Rank::Seldom});
    addGap();
    addButton(commands.picture, tr("Picture"), Rank::Seldom);
    m_more->setText(QStringLiteral("…"));
    m_more->setAccessibleName(tr("More commands"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* more = new KeyedMenu(m_more);
    more->addActions(commands.all());
    m_more->setMenu(more);
    setButtonKind(m_more, "quiet");
    row->addWidget(m_more);
    row->addStretch(1);
    m_kind->setText(kindName());
    refresh();
}

QToolButton* EditorToolBar::addButton(QAction* action, const QString& text, Rank rank)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(action->isCheckable());
    button->setEnabled(action->isEnabled());
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(keys.isEmpty()
                           ? action->text()
                           : action->text() + QStringLiteral("  ") + isolated(keys, Direction::LeftToRight));
    button->setAccessibleName(action->text());
    button->setFocusPolicy(Qt::TabFocus);
    setButtonKind(button, "quiet");
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setChecked(action->isChecked());
        button->setEnabled(action->isEnabled());
    });
    layout()->addWidget(button);
    m_parts.append({button, rank});
    return button;
}

void EditorToolBar::addGap()
{
    auto* gap = new HairLine(Qt::Vertical, this);
    gap->setFixedHeight(18);
    layout()->addWidget(gap);
    m_parts.append({gap, Rank::Seldom, true});
}

QString EditorToolBar::kindName() const
{
    QString name = m_commands.paragraph->text();
    QList<QAction*> kinds{m_commands.quote, m_commands.bulleted, m_commands.numbered};
    kinds += m_commands.headings;
    for (const QAction* action : std::as_const(kinds)) {
        if (action->isChecked())
            name = action->text();
    }
    return name;
}

void EditorToolBar::refresh()
{
    m_kind->setEnabled(m_commands.paragraph->isEnabled());
    fit();
}

void EditorToolBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

int EditorToolBar::widthOf(const Part& part) const
{
    return part.widget->sizeHint().width() + between;
}

QSize EditorToolBar::minimumSizeHint() const
{
    int width = shortestKind + between + m_more->sizeHint().width();
    for (const Part& part : m_parts)
        width += part.rank == Rank::Always ? widthOf(part) : 0;
    return {width, 30};
}

/// The kind's name, cut to the room there is; what its button takes of it.
int EditorToolBar::showKind(int room)
{
    const QString name = kindName();
    const QString mark = QStringLiteral(" ▾");
    const QFontMetrics metrics = m_kind->fontMetrics();
    const int frame = m_kind->sizeHint().width() - metrics.horizontalAdvance(m_kind->text());
    const int letters = room - frame - metrics.horizontalAdvance(mark);
    const QString shown = metrics.elidedText(name, Qt::ElideRight, letters);
    m_kind->setText(shown + mark);
    m_kind->setToolTip(shown == name ? QString() : name);
    return std::clamp(m_kind->sizeHint().width(), shortestKind, std::max(shortestKind, room));
}

/// Hides what has no room, the rarest first; the menu at the end has everything.
void EditorToolBar::fit()
{
    int room = std::max(0, width() - minimumSizeHint().width());
    room -= showKind(shortestKind + room) - shortestKind;
    QList<bool> shown(m_parts.size(), false);
    for (const Rank rank : {Rank::Always, Rank::Often, Rank::Seldom}) {
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            if (m_parts[i].rank != rank || m_parts[i].isGap)
                continue;
            const int wide = rank == Rank::Always ? 0 : widthOf(m_parts[i]);
            shown[i] = rank == Rank::Always || wide <= room;
            room -= shown[i] ? wide : 0;
        }
    }
    for (qsizetype i = 0; i < m_parts.size(); ++i) { // lines between what is left
        const bool parts = m_parts[i].isGap && (i == 0 || shown.value(i - 1)) && shown.value(i + 1);
        if (parts && widthOf(m_parts[i]) <= room) {
            shown[i] = true;
            room -= widthOf(m_parts[i]);
        }
        m_parts[i].widget->setVisible(shown[i]);
    }
}

} // namespace warraq

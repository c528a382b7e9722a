// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editor_tool_bar.h"

#include "editor/editor_commands.h"
#include "widgets/card.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace warraq {

EditorToolBar::EditorToolBar(const EditorCommands& commands, QWidget* parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_kind(new QToolButton(this))
    , m_more(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    auto* kinds = new QMenu(m_kind);
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
    addButton(commands.bold, tr("B", "one letter for bold"))->setFont(heavy);
    QFont slanted = fontFor(TextRole::Base);
    slanted.setItalic(true);
    addButton(commands.italic, tr("I", "one letter for italic"))->setFont(slanted);
    m_link = addButton(commands.link, tr("Link"));
    addButton(commands.quote, QStringLiteral("❝"));
    addButton(commands.bulleted, QStringLiteral("•—"));
    addGap();
    addButton(commands.rightToLeft, tr("⇤ ي", "paragraph direction, right to left"));
    addButton(commands.leftToRight, tr("LTR ⇥", "paragraph direction, left to right"));
    auto* isolate = new QToolButton(this);
    isolate->setText(tr("⟨Isolate⟩"));
    isolate->setToolTip(tr("Keep the selected words together in one direction"));
    auto* isolates = new QMenu(isolate);
    isolates->addActions({commands.isolateLeft, commands.isolateRight, commands.unwrap});
    isolates->addSeparator();
    isolates->addActions({commands.isolateAll, commands.invisibles});
    isolate->setMenu(isolates);
    isolate->setPopupMode(QToolButton::InstantPopup);
    setButtonKind(isolate, "quiet");
    row->addWidget(isolate);
    m_parts.append(isolate);
    addGap();
    addButton(commands.picture, tr("Picture"));
    m_more->setText(QStringLiteral("…"));
    m_more->setAccessibleName(tr("More commands"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* more = new QMenu(m_more);
    more->addActions(commands.all());
    m_more->setMenu(more);
    setButtonKind(m_more, "quiet");
    row->addWidget(m_more);
    row->addStretch(1);
    refresh();
}

QToolButton* EditorToolBar::addButton(QAction* action, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(action->isCheckable());
    button->setEnabled(action->isEnabled());
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(keys.isEmpty() ? action->text() : action->text() + QStringLiteral("  ") + keys);
    button->setAccessibleName(action->text());
    button->setFocusPolicy(Qt::TabFocus);
    setButtonKind(button, "quiet");
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setChecked(action->isChecked());
        button->setEnabled(action->isEnabled());
    });
    layout()->addWidget(button);
    m_parts.append(button);
    return button;
}

void EditorToolBar::addGap()
{
    auto* gap = new HairLine(Qt::Vertical, this);
    gap->setFixedHeight(18);
    layout()->addWidget(gap);
    m_parts.append(gap);
}

void EditorToolBar::refresh()
{
    QString name = m_commands.paragraph->text();
    QList<QAction*> kinds{m_commands.quote, m_commands.bulleted, m_commands.numbered};
    kinds += m_commands.headings;
    for (const QAction* action : std::as_const(kinds)) {
        if (action->isChecked())
            name = action->text();
    }
    m_kind->setText(name + QStringLiteral(" ▾"));
    m_kind->setEnabled(m_commands.paragraph->isEnabled());
    fit();
}

void EditorToolBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Hides from the end what has no room; the menu at the end has everything.
void EditorToolBar::fit()
{
    constexpr int between = 2;
    int room = width() - m_kind->sizeHint().width() - m_more->sizeHint().width() - 2 * between;
    for (QWidget* part : std::as_const(m_parts)) {
        room -= part->sizeHint().width() + between;
        part->setVisible(room >= 0);
    }
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commands.h"

#include "widgets/keyed_menu.h"
#include "widgets/style.h"

#include <QMenu>
#include <QWidget>

namespace warraq {

QString plainActionText(const QAction* action)
{
    QString text = action->text();
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(QLatin1Char('&'));
    text.replace(QStringLiteral("\x01"), QStringLiteral("&"));
    return text;
}

namespace {

/// `actions` with the content of menus instead of the menus.
QList<QAction*> leavesOf(const QList<QAction*>& actions)
{
    QList<QAction*> leaves;
    for (QAction* action : actions) {
        if (action->menu())
            leaves += leavesOf(action->menu()->actions());
        else
            leaves.append(action);
    }
    return leaves;
}

} // namespace

Commands::Commands(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    for (const QString& title : {tr("&File"), tr("&Edit"), tr("&View"), tr("&Story"), tr("&Help")})
        m_menus.append(new KeyedMenu(title, window));
    for (QMenu* menu : std::as_const(m_menus))
        connect(menu, &QMenu::aboutToShow, this, &Commands::refresh);
}

QAction* Commands::add(const Command& command)
{
    auto* action = new QAction(command.text, this);
    action->setShortcuts(command.keys);
    if (!command.icon.isEmpty())
        action->setIcon(icon(command.icon));
    action->setCheckable(static_cast<bool>(command.checked));
    connect(action, &QAction::triggered, this, [this, run = command.run] {
        run();
        refresh();
    });
    m_menus.at(static_cast<int>(command.menu))->addAction(action);
    m_window->addAction(action);
    m_known.append({action, command.possible, command.checked});
    return action;
}

void Commands::addSeparator(Menu menu)
{
    m_menus.at(static_cast<int>(menu))->addSeparator();
}

void Commands::adopt(const QList<QAction*>& actions, const QString& title)
{
    if (!m_adoptedMenu) {
        m_adoptedMenu = new KeyedMenu(title, m_window);
        m_menus.at(static_cast<int>(Menu::Edit))->addMenu(m_adoptedMenu);
    } else if (!m_adoptedMenu->isEmpty()) {
        m_adoptedMenu->addSeparator();
    }
    m_adoptedMenu->addActions(actions);
    m_adopted += leavesOf(actions);
}

void Commands::forget(const QList<QAction*>& actions)
{
    for (QAction* action : leavesOf(actions))
        m_adopted.removeAll(action);
    for (QAction* action : actions) {
        if (m_adoptedMenu)
            m_adoptedMenu->removeAction(action);
    }
    if (m_adoptedMenu && m_adoptedMenu->isEmpty())
        m_adoptedMenu->clear(); // the lines between what is gone
}

void Commands::refresh()
{
    for (const Known& known : std::as_const(m_known)) {
        known.action->setEnabled(!known.possible || known.possible());
        if (known.checked)
            known.action->setChecked(known.checked());
    }
}

QList<QAction*> Commands::all() const
{
    QList<QAction*> actions;
    for (const Known& known : m_known)
        actions.append(known.action);
    for (QAction* action : m_adopted)
        if (!action->isSeparator())
            actions.append(action);
    return actions;
}

QStringList Commands::conflicts() const
{
    QStringList found;
    QHash<QKeySequence, QString> taken;
    for (const QAction* action : all()) {
        for (const QKeySequence& keys : action->shortcuts()) {
            if (keys.isEmpty())
                continue;
            if (taken.contains(keys))
                found.append(keys.toString() + QStringLiteral(": ") + taken.value(keys) +
                             QStringLiteral(" / ") + plainActionText(action));
            taken.insert(keys, plainActionText(action));
        }
    }
    return found;
}

} // namespace warraq

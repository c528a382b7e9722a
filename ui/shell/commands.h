// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace warraq {

/// Every command of the window once: in a menu, under its keys, and in the command list. A command whose
/// `possible` says no is greyed in all three.
class Commands : public QObject
{
    Q_OBJECT

public:
    enum class Menu
    {
        File,
        Edit,
        View,
        Story,
        Help
    };

    explicit Commands(QWidget* window);

    struct Command
    {
        Menu menu = Menu::File;
        QString text;
        QList<QKeySequence> keys;
        QString icon;
        std::function<void()> run;
        std::function<bool()> possible = {}; ///< none = always
        std::function<bool()> checked = {};  ///< makes it checkable
    };
    QAction* add(const Command& command);
    void addSeparator(Menu menu);
    /// Commands that another part owns (the editor's); shown under `title` in the Edit menu.
    /// One with a menu() is shown as that menu, and what is in it are the commands.
    void adopt(const QList<QAction*>& actions, const QString& title);
    void forget(const QList<QAction*>& actions);

    void refresh(); ///< asks possible() and checked() again
    [[nodiscard]] QList<QMenu*> menus() const { return m_menus; }
    [[nodiscard]] QList<QAction*> all() const; ///< in menu order, without separators
    /// Pairs of enabled commands that claim the same keys; a test wants none.
    [[nodiscard]] QStringList conflicts() const;

private:
    struct Known
    {
        QAction* action;
        std::function<bool()> possible;
        std::function<bool()> checked;
    };
    QWidget* m_window;
    QList<QMenu*> m_menus;
    QList<Known> m_known;
    QList<QAction*> m_adopted;
    QMenu* m_adoptedMenu = nullptr;
};

/// An action's words without the mnemonic mark.
[[nodiscard]] QString plainActionText(const QAction* action);

} // namespace warraq

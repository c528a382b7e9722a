// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace warraq {

/// A menu whose keys read from the left in every window: «Ctrl+,» laid out from the right is «,+Ctrl». (The
/// style sheet draws menus past our style, so it is the text that changes.)
class KeyedMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void initStyleOption(QStyleOptionMenuItem* option, const QAction* action) const override;
};

} // namespace warraq

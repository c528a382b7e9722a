// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keyed_menu.h"

#include "text/direction.h"

#include <QStyleOptionMenuItem>

namespace warraq {

void KeyedMenu::initStyleOption(QStyleOptionMenuItem* option, const QAction* action) const
{
    QMenu::initStyleOption(option, action);
    const qsizetype keys = option->text.indexOf(u'\t') + 1;
    if (keys > 0 && keys < option->text.size() && option->direction == Qt::RightToLeft)
        option->text = option->text.first(keys) + isolated(option->text.sliced(keys), Direction::LeftToRight);
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "text/direction.h"
#include "widgets/keyed_menu.h"
#include "widgets/rail_button.h"
#include "widgets/style.h"

#include <QButtonGroup>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace warraq {

Rail::Rail(QWidget* parent)
    : QWidget(parent)
    , m_menu(new QToolButton(this))
    , m_places(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
{
    setFixedWidth(76);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, space::s);
    column->setSpacing(space::xs);
    m_menu->setText(tr("Warraq"));
    QFont brand = fontFor(TextRole::Headline);
    brand.setPointSizeF(firstStrongDirection(m_menu->text()) == Direction::RightToLeft ? 14 : 11);
    m_menu->setFont(brand);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(new KeyedMenu(m_menu));
    m_menu->setToolTip(tr("Menu (Alt or F10)"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setFocusPolicy(Qt::TabFocus);
    m_menu->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setButtonKind(m_menu, "brand");
    column->addWidget(m_menu);
    m_places->setSpacing(space::xs);
    column->addLayout(m_places);
    column->addStretch(1);
    auto* settings = new RailButton(icon(QStringLiteral("configure")), tr("Settings"), this);
    column->addWidget(settings, 0, Qt::AlignHCenter);
    m_group->setExclusive(true);
    connect(settings, &RailButton::clicked, this, &Rail::settingsWanted);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::placeChosen);
}

void Rail::setMenus(const QList<QMenu*>& menus)
{
    m_menu->menu()->clear();
    for (QMenu* menu : menus)
        m_menu->menu()->addMenu(menu);
}

void Rail::showMenu()
{
    QMenu* menu = m_menu->menu();
    const int x = layoutDirection() == Qt::RightToLeft ? m_menu->width() - menu->sizeHint().width() : 0;
    menu->popup(m_menu->mapToGlobal(QPoint(x, m_menu->height())));
    menu->setActiveAction(menu->actions().value(0));
}

RailButton* Rail::addPlace(const QIcon& symbol, const QString& name)
{
    auto* button = new RailButton(symbol, name, this);
    button->setCheckable(true);
    m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
    m_places->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void Rail::clearPlaces()
{
    for (QAbstractButton* button : m_group->buttons()) {
        m_group->removeButton(button);
        button->deleteLater();
    }
}

void Rail::setCurrent(int index)
{
    if (auto* button = m_group->button(index))
        button->setChecked(true);
}

RailButton* Rail::place(int index) const
{
    return qobject_cast<RailButton*>(m_group->button(index));
}

void Rail::paintEvent(QPaintEvent*)
{
    const Colors& c = colors(this);
    QPainter painter(this);
    painter.fillRect(rect(), c.panel);
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? 0 : width() - 1, 0, 1, height()), c.line);
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace warraq {

class RailButton;

/// The rail at the start of the window: the name as the menu, the workplaces, settings at the end.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);
    void setMenus(const QList<QMenu*>& menus);
    void showMenu(); ///< Alt or F10
    RailButton* addPlace(const QIcon& symbol, const QString& name);
    void clearPlaces();
    void setCurrent(int index);
    [[nodiscard]] RailButton* place(int index) const;

Q_SIGNALS:
    void placeChosen(int index);
    void settingsWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* m_menu;
    QVBoxLayout* m_places;
    QButtonGroup* m_group;
};

} // namespace warraq

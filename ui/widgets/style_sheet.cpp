// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style_sheet.h"

#include <cmath>

namespace warraq {

namespace {

// @token@ is a colour. Fusion draws what is not named here, from the palette.
// The 2 px ring of a focused control is its border; controls therefore carry a border of 2 px all the time
// (its outer half transparent where nothing is to be seen) so that focus never moves anything.
constexpr auto controls = R"(
QToolTip { border: 1px solid @line@; border-radius: 6px; padding: 4px 8px; background: @tipGround@; color: @tipText@; }
QPushButton, QToolButton {
    border: 1px solid @line@; border-radius: 8px; background: @raised@; color: @text@;
    padding: 4px 12px; min-height: 20px; margin: 1px;
}
QToolButton { padding: 3px 8px; }
QPushButton:hover, QToolButton:hover { background: @hover@; }
QPushButton:pressed, QToolButton:pressed, QToolButton:open { background: @pressed@; }
QPushButton:checked, QToolButton:checked { background: @accentGround@; color: @accent@; border-color: @accentLine@; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent@; margin: 0px; }
QPushButton:disabled, QToolButton:disabled { color: @faint@; background: transparent; border-color: @line@; }
QPushButton[kind="primary"] { background: @accent@; color: @onAccent@; border-color: @accent@; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover@; border-color: @accentHover@; }
QPushButton[kind="primary"]:pressed { background: @accentPressed@; border-color: @accentPressed@; }
QPushButton[kind="danger"] { background: @red@; color: @onRed@; border-color: @red@; font-weight: 600; }
QPushButton[kind="danger"]:hover { background: @redHover@; border-color: @redHover@; }
QPushButton[kind="danger"]:pressed { background: @redPressed@; border-color: @redPressed@; }
QPushButton[kind="good"] { background: @green@; color: @onGreen@; border-color: @green@; font-weight: 600; }
QPushButton[kind="good"]:hover { background: @greenHover@; border-color: @greenHover@; }
QPushButton[kind="good"]:pressed { background: @greenPressed@; border-color: @greenPressed@; }
QPushButton[kind="primary"]:focus, QPushButton[kind="danger"]:focus, QPushButton[kind="good"]:focus {
    border: 2px solid @text@; margin: 0px;
}
QPushButton[kind="primary"]:disabled, QPushButton[kind="danger"]:disabled, QPushButton[kind="good"]:disabled {
    background: @pressed@; color: @muted@; border-color: @line@;
}
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { background: transparent; border-color: transparent; color: @muted@; }
QToolButton[kind="quiet"] { padding: 3px 6px; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: @hoverPanel@; color: @text@; }
QPushButton[kind="quiet"]:pressed, QToolButton[kind="quiet"]:pressed { background: @pressed@; color: @text@; }
QPushButton[kind="quiet"]:checked, QToolButton[kind="quiet"]:checked { background: @accentGround@; color: @accent@; border-color: transparent; }
QPushButton[kind="quiet"]:disabled, QToolButton[kind="quiet"]:disabled { color: @faint@; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border: 2px solid @accent@; margin: 0px; }
QToolButton[kind="brand"] { background: transparent; border-color: transparent; color: @accent@; padding: 2px 0px; }
QToolButton[kind="brand"]:hover, QToolButton[kind="brand"]:pressed, QToolButton[kind="brand"]:open { background: @hoverPanel@; }
QToolButton[kind="brand"]:focus { border: 2px solid @accent@; margin: 0px; }
QFrame[kind="popup"] { background: @raised@; border: 1px solid @line@; border-radius: 12px; }
QPushButton[kind="link"] { background: transparent; border-color: transparent; color: @accent@; padding: 2px 4px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QFrame[kind="segments"] { border: 1px solid @line@; border-radius: 8px; background: @raised@; }
QToolButton[kind="segment"] { border: 1px solid transparent; border-radius: 6px; background: transparent; color: @muted@; padding: 2px 10px; min-height: 20px; margin: 1px; }
QToolButton[kind="segment"]:hover { background: @hoverPanel@; color: @text@; }
QToolButton[kind="segment"]:checked { background: @accentGround@; color: @accent@; font-weight: 600; }
QToolButton[kind="segment"]:focus { border: 2px solid @accent@; margin: 0px; }
QPushButton::menu-indicator, QToolButton::menu-indicator { width: 0px; image: none; }
)";

constexpr auto fields = R"(
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateTimeEdit, QTextEdit[kind="field"], QPlainTextEdit[kind="field"] {
    border: 1px solid @line@; border-radius: 8px; background: @raised@; color: @text@;
    padding: 3px 9px; min-height: 22px; margin: 1px;
    selection-background-color: @accent@; selection-color: @onAccent@;
}
QLineEdit:hover, QComboBox:hover, QSpinBox:hover, QDoubleSpinBox:hover, QDateTimeEdit:hover { border-color: @fieldHover@; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateTimeEdit:focus,
QTextEdit[kind="field"]:focus, QPlainTextEdit[kind="field"]:focus { border: 2px solid @accent@; margin: 0px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QDateTimeEdit:disabled,
QLineEdit:read-only, QPlainTextEdit[kind="field"]:disabled { background: @panel@; color: @muted@; }
QLineEdit[kind="plain"] { border: none; background: transparent; padding: 0px; margin: 0px; }
QComboBox::drop-down { border: none; width: 26px; subcontrol-origin: padding; }
QComboBox::down-arrow { image: url(:/marks/arrow-@look@.svg); width: 14px; height: 14px; }
QLineEdit QToolButton { border: none; background: transparent; padding: 0px; margin: 0px; min-height: 0px; }
QComboBox QAbstractItemView {
    border: 1px solid @line@; border-radius: 8px; background: @raised@; padding: 4px; outline: none;
    selection-background-color: @accentGround@; selection-color: @text@;
}
QComboBox QAbstractItemView::item { min-height: 28px; padding: 2px 8px; border-radius: 6px; }
QSpinBox::up-button, QSpinBox::down-button, QDateTimeEdit::up-button, QDateTimeEdit::down-button { width: 0px; border: none; }
QDateTimeEdit::drop-down { border: none; width: 20px; }
QDateTimeEdit::down-arrow { image: none; width: 0px; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 28px; padding: 0px 2px; border: 2px solid transparent; border-radius: 6px; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid @faint@; border-radius: 4px; background: @raised@; }
QCheckBox::indicator:checked { background: @accent@; border-color: @accent@; image: url(:/marks/check-@look@.svg); }
QCheckBox::indicator:disabled { border-color: @line@; background: @panel@; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent@; }
)";

constexpr auto containers = R"(
QTreeView[kind="table"] { background: @paper@; border: none; outline: none; }
QTreeView[kind="table"]::item { padding: 0px 8px; border-bottom: 1px solid @line@; color: @text@; }
QTreeView[kind="table"]::item:selected { background: @accentGround@; color: @text@; }
QTreeView[kind="table"] QHeaderView::section { background: @paper@; color: @muted@; border: none; border-bottom: 1px solid @line@; padding: 6px 8px; }
QMenu { background: @raised@; border: 1px solid @line@; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 28px; border-radius: 6px; min-height: 18px; }
QMenu::item:selected { background: @accentGround@; color: @text@; }
QMenu::item:disabled { color: @faint@; }
QMenu::separator { height: 1px; background: @line@; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; padding-right: 8px; }
QMenuBar { background: @panel@; border-bottom: 1px solid @line@; padding: 2px 8px; }
QMenuBar::item { padding: 4px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @accentGround@; color: @accent@; }
QSplitter::handle { background: @line@; }
QSplitter::handle:hover { background: @accent@; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0px; border: none; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0px; border: none; }
QScrollBar::handle { background: @scroll@; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @faint@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QScrollArea { border: none; background: transparent; }
QAbstractItemView { border: none; outline: none; }
QProgressBar { border: none; border-radius: 3px; background: @line@; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: @accent@; border-radius: 3px; }
QHeaderView::section { background: @panel@; color: @muted@; border: none; border-bottom: 1px solid @line@; padding: 4px 8px; }
QDialog { background: @paper@; }
#statusBar QLabel { font-size: 9pt; }
QLabel[tone="muted"] { color: @muted@; }
QLabel[tone="faint"] { color: @faint@; }
QLabel[tone="red"] { color: @red@; }
QLabel[tone="amber"] { color: @amber@; }
QLabel[tone="accent"] { color: @accent@; }
QLabel[tone="green"] { color: @green@; }
QWidget[ground="panel"] { background: @panel@; }
QWidget[ground="paper"] { background: @paper@; }
QWidget[ground="raised"] { background: @raised@; }
)";

} // namespace

QColor mixed(const QColor& over, const QColor& ground, double share)
{
    const auto channel = [share](int a, int b) {
        return static_cast<int>(std::lround(a * share + b * (1 - share)));
    };
    return {channel(over.red(), ground.red()), channel(over.green(), ground.green()),
            channel(over.blue(), ground.blue())};
}

QString styleSheet(const Colors& c)
{
    const QColor away = c.dark ? QColorConstants::White : QColorConstants::Black;
    const QList<std::pair<QLatin1StringView, QColor>> tokens{
        {QLatin1StringView("@paper@"), c.paper},
        {QLatin1StringView("@panel@"), c.panel},
        {QLatin1StringView("@raised@"), c.raised},
        {QLatin1StringView("@line@"), c.line},
        {QLatin1StringView("@text@"), c.text},
        {QLatin1StringView("@muted@"), c.muted},
        {QLatin1StringView("@faint@"), c.faint},
        {QLatin1StringView("@accent@"), c.accent},
        {QLatin1StringView("@accentGround@"), c.accentGround},
        {QLatin1StringView("@accentLine@"), mixed(c.accent, c.accentGround, 0.25)},
        {QLatin1StringView("@onAccent@"), c.onAccent},
        {QLatin1StringView("@accentHover@"), mixed(away, c.accent, 0.12)},
        {QLatin1StringView("@accentPressed@"), mixed(away, c.accent, 0.24)},
        {QLatin1StringView("@red@"), c.red},
        {QLatin1StringView("@onRed@"), c.onRed},
        {QLatin1StringView("@redHover@"), mixed(away, c.red, 0.12)},
        {QLatin1StringView("@redPressed@"), mixed(away, c.red, 0.24)},
        {QLatin1StringView("@green@"), c.green},
        {QLatin1StringView("@onGreen@"), c.onGreen},
        {QLatin1StringView("@greenHover@"), mixed(away, c.green, 0.12)},
        {QLatin1StringView("@greenPressed@"), mixed(away, c.green, 0.24)},
        {QLatin1StringView("@amber@"), c.amber},
        {QLatin1StringView("@hover@"), mixed(away, c.raised, 0.035)},
        {QLatin1StringView("@hoverPanel@"), mixed(away, c.panel, 0.05)},
        {QLatin1StringView("@pressed@"), mixed(away, c.panel, 0.08)},
        {QLatin1StringView("@fieldHover@"), mixed(c.faint, c.line, 0.5)},
        {QLatin1StringView("@scroll@"), mixed(c.faint, c.panel, 0.45)},
        {QLatin1StringView("@tipGround@"), c.dark ? c.raised : c.text},
        {QLatin1StringView("@tipText@"), c.dark ? c.text : c.paper},
    };
    QString sheet =
        QString::fromLatin1(controls) + QString::fromLatin1(fields) + QString::fromLatin1(containers);
    sheet.replace(QLatin1StringView("@look@"), c.dark ? QStringLiteral("dark") : QStringLiteral("light"));
    for (const auto& [token, color] : tokens)
        sheet.replace(token, color.name());
    return sheet;
}

} // namespace warraq

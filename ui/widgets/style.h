// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>

class QApplication;
class QWidget;

namespace warraq {

/// The colour tokens of the look: warm paper, ink, harbour blue for work, red for alarm and nothing else.
struct Colors
{
    QColor paper, panel, raised, line;
    QColor text, muted, faint;
    QColor accent, accentGround, onAccent;
    QColor red, redGround, onRed;
    QColor green, greenGround, onGreen;
    QColor amber, amberGround;
    bool dark = false;
};

enum class Appearance
{
    System,
    Light,
    Dark
};

/// Sets palette, fonts and style sheet of the whole program. High contrast and the system's own palette win.
void applyStyle(QApplication& application, Appearance appearance);

/// The tokens in force for a widget (by its palette, so a test can set one widget dark). Repaint on
/// PaletteChange.
[[nodiscard]] const Colors& colors(const QWidget* widget);
[[nodiscard]] const Colors& lightColors();
[[nodiscard]] const Colors& darkColors();

/// The 4-pixel grid.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 32;
}
namespace radius {
inline constexpr int chip = 6, button = 8, card = 12;
}

/// Type ramp. Interface: Noto Sans Arabic UI / Noto Sans; article: Noto Sans Arabic; headline: Noto Kufi
/// Arabic.
enum class TextRole
{
    Base,
    Small,
    Caption,
    Title,
    Article,
    Headline,
    Deck,
    Countdown,
    Code
};
[[nodiscard]] QFont fontFor(TextRole role);

/// Marks a QPushButton/QToolButton: "primary" (filled accent), "danger" (filled red), "good" (filled green),
/// "quiet" (no frame), "link", "" = plain. The style sheet does the rest.
void setButtonKind(QWidget* button, const char* kind);
/// Colours a QLabel: "" (text), muted, faint, red, accent, amber, green.
void setTone(QWidget* label, const QString& tone);

/// A Breeze icon by its freedesktop name, coloured for the palette; mirrored in right-to-left only when it
/// points.
[[nodiscard]] QIcon icon(const QString& name, bool pointsSomewhere = false);

} // namespace warraq

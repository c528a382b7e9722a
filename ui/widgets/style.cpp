// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style.h"

#include "widgets/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleHints>
#include <QWidget>

#include <optional>

namespace warraq {

namespace {

constexpr double basePoints = 10.5;

Colors makeLight()
{
    Colors c;
    c.paper = QColor(0xFB, 0xFA, 0xF7);
    c.panel = QColor(0xF4, 0xF2, 0xED);
    c.raised = QColor(0xFF, 0xFF, 0xFF);
    c.line = QColor(0xE3, 0xDF, 0xD6);
    c.text = QColor(0x1D, 0x1B, 0x18);
    c.muted = QColor(0x6A, 0x65, 0x5B);
    c.faint = QColor(0x94, 0x8E, 0x82);
    c.accent = QColor(0x1E, 0x60, 0x76);
    c.accentGround = QColor(0xE1, 0xEE, 0xF2);
    c.onAccent = QColor(0xFF, 0xFF, 0xFF);
    c.red = QColor(0xC2, 0x16, 0x1D);
    c.redGround = QColor(0xFC, 0xE9, 0xE8);
    c.onRed = QColor(0xFF, 0xFF, 0xFF);
    c.green = QColor(0x23, 0x75, 0x4A);
    c.greenGround = QColor(0xE4, 0xF2, 0xEA);
    c.onGreen = QColor(0xFF, 0xFF, 0xFF);
    c.amber = QColor(0x9A, 0x5B, 0x00);
    c.amberGround = QColor(0xFB, 0xF0, 0xDC);
    return c;
}

Colors makeDark()
{
    Colors c;
    c.dark = true;
    c.paper = QColor(0x17, 0x16, 0x14);
    c.panel = QColor(0x1D, 0x1C, 0x19);
    c.raised = QColor(0x25, 0x23, 0x1F);
    c.line = QColor(0x38, 0x35, 0x2E);
    c.text = QColor(0xEC, 0xE8, 0xE0);
    c.muted = QColor(0xA8, 0xA1, 0x93);
    c.faint = QColor(0x7D, 0x77, 0x6B);
    c.accent = QColor(0x78, 0xBD, 0xD2);
    c.accentGround = QColor(0x1D, 0x32, 0x38);
    c.onAccent = QColor(0x0D, 0x1E, 0x24);
    c.red = QColor(0xFF, 0x6A, 0x60);
    c.redGround = QColor(0x3A, 0x1E, 0x1C);
    c.onRed = QColor(0x26, 0x09, 0x07);
    c.green = QColor(0x6C, 0xC7, 0x96);
    c.greenGround = QColor(0x1B, 0x31, 0x25);
    c.onGreen = QColor(0x0B, 0x20, 0x14);
    c.amber = QColor(0xE2, 0xAC, 0x56);
    c.amberGround = QColor(0x36, 0x2A, 0x15);
    return c;
}

/// The tokens taken from a high-contrast palette of the desktop: its colours win over ours.
Colors fromPalette(const QPalette& palette)
{
    const bool dark = palette.color(QPalette::Window).lightnessF() < 0.5F;
    Colors c = dark ? darkColors() : lightColors();
    c.paper = palette.color(QPalette::Base);
    c.panel = palette.color(QPalette::Window);
    c.raised = palette.color(QPalette::Base);
    c.text = palette.color(QPalette::Text);
    c.line = c.text;
    c.muted = c.text;
    c.faint = c.text;
    c.accent = palette.color(QPalette::Highlight);
    c.accentGround = c.panel;
    c.onAccent = palette.color(QPalette::HighlightedText);
    return c;
}

/// Pure black and white in the desktop's palette is how GTK and KDE announce high contrast (QStyleHints has a
/// question for it only from Qt 6.10 on).
bool isHighContrast(const QPalette& palette)
{
    const auto extreme = [](const QColor& a, const QColor& b) {
        return (a == QColorConstants::Black && b == QColorConstants::White) ||
               (a == QColorConstants::White && b == QColorConstants::Black);
    };
    return extreme(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) &&
           extreme(palette.color(QPalette::Button), palette.color(QPalette::ButtonText));
}

struct InForce
{
    std::optional<QPalette> system; ///< the desktop's palette, as it was before we set ours
    std::optional<Colors> highContrast;
    bool styleSet = false;
    bool following = false; ///< the change of the system's colour scheme is connected
    Appearance appearance = Appearance::System;
};

InForce& inForce()
{
    static InForce state;
    return state;
}

QPalette paletteOf(const Colors& c)
{
    QPalette p;
    const auto all = [&p](QPalette::ColorRole role, const QColor& color) {
        p.setColor(QPalette::Active, role, color);
        p.setColor(QPalette::Inactive, role, color);
        p.setColor(QPalette::Disabled, role, color);
    };
    all(QPalette::Window, c.panel);
    all(QPalette::WindowText, c.text);
    all(QPalette::Base, c.paper);
    all(QPalette::AlternateBase, c.panel);
    all(QPalette::Text, c.text);
    all(QPalette::Button, c.raised);
    all(QPalette::ButtonText, c.text);
    all(QPalette::BrightText, c.red);
    all(QPalette::ToolTipBase, c.dark ? c.raised : c.text);
    all(QPalette::ToolTipText, c.dark ? c.text : c.paper);
    all(QPalette::PlaceholderText, c.muted);
    all(QPalette::Highlight, c.accent);
    all(QPalette::HighlightedText, c.onAccent);
    all(QPalette::Accent, c.accent);
    all(QPalette::Link, c.accent);
    all(QPalette::LinkVisited, c.accent);
    all(QPalette::Light, c.raised);
    all(QPalette::Midlight, c.line);
    all(QPalette::Mid, c.line);
    all(QPalette::Dark, c.faint);
    all(QPalette::Shadow, c.dark ? QColor(0, 0, 0) : c.faint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.faint);
    return p;
}

bool wantsDark(Appearance appearance)
{
    if (appearance == Appearance::System)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    return appearance == Appearance::Dark;
}

void setNow(QApplication& application)
{
    InForce& state = inForce();
    state.highContrast.reset();
    if (state.appearance == Appearance::System && isHighContrast(*state.system))
        state.highContrast = fromPalette(*state.system);
    const Colors c = state.highContrast.value_or(wantsDark(state.appearance) ? darkColors() : lightColors());
    application.setPalette(paletteOf(c));
    application.setStyleSheet(styleSheet(c));
}

} // namespace

const Colors& lightColors()
{
    static const Colors colors = makeLight();
    return colors;
}

const Colors& darkColors()
{
    static const Colors colors = makeDark();
    return colors;
}

namespace {

/// Fusion, but in a right-to-left window no letter of a menu is underlined: the underline is a format of its
/// own, and Qt breaks the joining of Arabic letters at every format. The key works all the same.
class WarraqStyle final : public QProxyStyle
{
public:
    WarraqStyle()
        : QProxyStyle(QStringLiteral("Fusion"))
    {
    }

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override
    {
        if (hint == SH_UnderlineShortcut && QGuiApplication::layoutDirection() == Qt::RightToLeft)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }

    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                       const QWidget* widget) const override
    {
        // Those that every window asks for. Qt's own are files whose reading loads every image plugin there
        // is (PDF and JPEG 2000 among them), and they do not change with light and dark.
        switch (pixmap) {
        case SP_ToolBarHorizontalExtensionButton:
            return icon(QStringLiteral("arrow-right-double"), true);
        case SP_LineEditClearButton:
            return icon(QStringLiteral("edit-clear"), true);
        default:
            return QProxyStyle::standardIcon(pixmap, option, widget);
        }
    }
};

} // namespace

const Colors& colors(const QWidget* widget)
{
    if (inForce().highContrast)
        return *inForce().highContrast;
    const QPalette palette = widget ? widget->palette() : QGuiApplication::palette();
    // Of the active group: the text of what is disabled is as light in one as dark in the other.
    return palette.color(QPalette::Active, QPalette::Text).lightnessF() > 0.5F ? darkColors() : lightColors();
}

void applyStyle(QApplication& application, Appearance appearance)
{
    InForce& state = inForce();
    if (!state.system)
        state.system = QGuiApplication::palette();
    state.appearance = appearance;
    if (!state.styleSet) {
        state.styleSet = true;
        application.setStyle(new WarraqStyle); // the application owns it
    }
    application.setFont(fontFor(TextRole::Base));
    setNow(application);
    if (!state.following) {
        state.following = true;
        QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &application,
                         [&application] {
                             if (inForce().appearance == Appearance::System)
                                 setNow(application);
                         });
    }
}

QFont fontFor(TextRole role)
{
    // Noto Sans first: Latin letters, digits and punctuation come from one face everywhere, and its line
    // height is that of the Arabic UI cut to the unit, so rows of mixed script do not jump.
    static const QStringList interface{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic UI"),
                                       QStringLiteral("Noto Sans Arabic"), QStringLiteral("sans-serif")};
    static const QStringList article{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
                                     QStringLiteral("sans-serif")};
    static const QStringList headline{QStringLiteral("Noto Kufi Arabic"), QStringLiteral("Noto Sans"),
                                      QStringLiteral("Noto Sans Arabic"), QStringLiteral("sans-serif")};
    static const QStringList code{QStringLiteral("Noto Sans Mono"), QStringLiteral("Noto Sans Arabic"),
                                  QStringLiteral("monospace")};
    QFont font;
    font.setFamilies(interface);
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(basePoints);
    switch (role) {
    case TextRole::Base:
        break;
    case TextRole::Small:
        font.setPointSizeF(9);
        break;
    case TextRole::Caption:
        font.setPointSizeF(8.5);
        break;
    case TextRole::Title:
        font.setPointSizeF(12);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Article:
        font.setFamilies(article);
        font.setPointSizeF(13);
        break;
    case TextRole::Headline:
        font.setFamilies(headline);
        font.setPointSizeF(22);
        font.setWeight(QFont::Bold);
        break;
    case TextRole::Deck:
        font.setFamilies(article);
        font.setPointSizeF(13);
        break;
    case TextRole::Countdown:
        font.setPointSizeF(26);
        font.setWeight(QFont::Bold);
        font.setFeature(QFont::Tag("tnum"), 1);
        break;
    case TextRole::Code:
        font.setFamilies(code);
        font.setStyleHint(QFont::Monospace);
        font.setPointSizeF(10.5);
        break;
    }
    return font;
}

namespace {

void setStyleProperty(QWidget* widget, const char* property, const QString& value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

void setButtonKind(QWidget* button, const char* kind)
{
    setStyleProperty(button, "kind", QString::fromLatin1(kind));
}

void setTone(QWidget* label, const QString& tone)
{
    setStyleProperty(label, "tone", tone);
}

} // namespace warraq

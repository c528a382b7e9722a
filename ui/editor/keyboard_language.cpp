// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/keyboard_language.h"

#include <QGuiApplication>
#include <QInputMethod>

namespace warraq {

KeyboardLanguage::KeyboardLanguage(QObject* parent)
    : QObject(parent)
{
    connect(QGuiApplication::inputMethod(), &QInputMethod::localeChanged, this,
            &KeyboardLanguage::followPlatform);
}

void KeyboardLanguage::followPlatform()
{
    m_follows = true;
    Q_EMIT changed();
}

KeyboardLanguage::Letters KeyboardLanguage::lettersOf(QStringView text)
{
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (!text[i].isLetter())
            continue;
        if (text[i].script() == QChar::Script_Arabic)
            return Letters::Arabic;
        if (text[i].script() == QChar::Script_Latin)
            return Letters::Latin;
    }
    return Letters::Unknown;
}

void KeyboardLanguage::noteTyped(QStringView text)
{
    const Letters letters = lettersOf(text);
    if (letters == Letters::Unknown || letters == m_typed)
        return;
    m_typed = letters;
    Q_EMIT changed();
}

QString KeyboardLanguage::nameFor(const QLocale& locale, bool follows, Letters typed)
{
    const auto codeOf = [](const QLocale& known) {
        return known.language() == QLocale::Arabic ? QStringLiteral("ع")
                                                   : QLocale::languageToCode(known.language()).toUpper();
    };
    if (follows)
        return locale.language() == QLocale::C ? QString() : codeOf(locale);
    if (typed == Letters::Arabic)
        return QStringLiteral("ع");
    if (typed == Letters::Unknown)
        return {};
    const bool writesLatin = locale.language() != QLocale::C && locale.script() == QLocale::LatinScript;
    return writesLatin ? codeOf(locale) : QStringLiteral("ABC");
}

QString KeyboardLanguage::name() const
{
    return nameFor(QGuiApplication::inputMethod()->locale(), m_follows, m_typed);
}

std::optional<Direction> KeyboardLanguage::direction() const
{
    const QLocale locale = QGuiApplication::inputMethod()->locale();
    if (!m_follows || locale.language() == QLocale::C)
        return std::nullopt;
    return locale.textDirection() == Qt::RightToLeft ? Direction::RightToLeft : Direction::LeftToRight;
}

} // namespace warraq

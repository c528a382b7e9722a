// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/direction.h"

#include <QLocale>
#include <QObject>

namespace warraq {

/// What the keyboard writes, as far as can be known. Under Wayland and with an input method the platform
/// tells; under X11 alone QInputMethod::locale() is the program's own and never changes, so only what was
/// typed last counts there. Says nothing rather than something wrong.
class KeyboardLanguage : public QObject
{
    Q_OBJECT

public:
    explicit KeyboardLanguage(QObject* parent = nullptr);

    /// A key or an input method wrote this.
    void noteTyped(QStringView text);

    /// «ع», «EN», «ABC» for Latin letters of a language nobody told; "" when nothing is known.
    [[nodiscard]] QString name() const;
    /// Of its letters, when the platform tells what it is set to.
    [[nodiscard]] std::optional<Direction> direction() const;

    enum class Letters
    {
        Unknown,
        Arabic,
        Latin
    };
    /// The last letter of `text` that says what keyboard wrote it.
    [[nodiscard]] static Letters lettersOf(QStringView text);
    /// `follows`: the locale has been seen to change with the keyboard.
    [[nodiscard]] static QString nameFor(const QLocale& locale, bool follows, Letters typed);

Q_SIGNALS:
    void changed(); ///< of name()

private:
    void followPlatform();

    Letters m_typed = Letters::Unknown;
    bool m_follows = false;
};

} // namespace warraq

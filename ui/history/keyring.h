// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtPlugin>

#include <functional>

class QObject;

namespace warraq {

/// The desktop's own store of passwords. Implemented in the plugin keyring/, the only code that links
/// QtKeychain: with it come D-Bus and the keyring's library, for a question that many never ask.
/// `then` is called later, in the thread that asked, and not at all once `asker` is gone.
class Keyring
{
public:
    virtual ~Keyring() = default;
    /// `secret` is "" when there is none, or the keyring stays locked.
    virtual void read(const QString& name, QObject* asker,
                      const std::function<void(const QString& secret)>& then) = 0;
    /// `problem` is the keyring's own words, "" when it took the secret. An empty secret is taken away.
    virtual void write(const QString& name, const QString& secret, QObject* asker,
                       const std::function<void(const QString& problem)>& then) = 0;
};

inline constexpr QLatin1StringView keyringPlugin{"warraq_keyring"};

} // namespace warraq

Q_DECLARE_INTERFACE(warraq::Keyring, "warraq.Keyring/1")

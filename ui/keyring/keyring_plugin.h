// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/keyring.h"

#include <QObject>

namespace warraq {

class KeyringPlugin final : public QObject, public Keyring
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "warraq.Keyring/1")
    Q_INTERFACES(warraq::Keyring)

public:
    void read(const QString& name, QObject* asker,
              const std::function<void(const QString& secret)>& then) override;
    void write(const QString& name, const QString& secret, QObject* asker,
               const std::function<void(const QString& problem)>& then) override;
};

} // namespace warraq

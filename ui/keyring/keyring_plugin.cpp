// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring/keyring_plugin.h"

#include <qt6keychain/keychain.h>

namespace warraq {

namespace {

const QString service = QStringLiteral("Warraq");

} // namespace

void KeyringPlugin::read(const QString& name, QObject* asker,
                         const std::function<void(const QString& secret)>& then)
{
    auto* job = new QKeychain::ReadPasswordJob(service); // deletes itself
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, asker, [job, then] { then(job->textData()); });
    job->start();
}

void KeyringPlugin::write(const QString& name, const QString& secret, QObject* asker,
                          const std::function<void(const QString& problem)>& then)
{
    QKeychain::Job* job = nullptr;
    if (secret.isEmpty()) {
        job = new QKeychain::DeletePasswordJob(service);
    } else {
        auto* writing = new QKeychain::WritePasswordJob(service);
        writing->setTextData(secret);
        job = writing;
    }
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, asker, [job, then] {
        const bool isDone = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        then(isDone ? QString() : job->errorString());
    });
    job->start();
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/spelling.h"

#include <QObject>
#include <QThreadPool>

namespace warraq {

class Project;

/// The spelling checker on its own worker thread. One for the whole window; everything comes back in the
/// thread of the `context` that asked, or not at all when the context is gone. A snapshot carries its block
/// and revision, so that the one who asked can drop what is stale.
class SpellService : public QObject
{
    Q_OBJECT

public:
    explicit SpellService(QObject* parent = nullptr);
    ~SpellService() override;

    /// Loads (or loads anew) on the worker: call it when the window stands, never before.
    void load(const SpellChecker::Options& options);
    /// The same with the languages and the desk dictionaries of a newsroom.
    void loadFor(const Project& project);
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// Languages whose dictionary is not installed; their words pass.
    [[nodiscard]] QStringList missing() const { return m_missing; }

    struct Snapshot
    {
        quint64 block = 0;
        quint64 revision = 0;
        QString text;
    };
    struct Checked
    {
        quint64 block = 0;
        quint64 revision = 0;
        QList<Misspelling> marks;
    };
    void check(QObject* context, const QList<Snapshot>& snapshots,
               const std::function<void(const QList<Checked>&)>& done);
    void suggest(QObject* context, const QString& word, const std::function<void(const QStringList&)>& done);
    /// Accepts a word from now on ("ignore", or after it went into the desk dictionary); emits changed().
    void accept(const QString& word, const QString& like = {});

Q_SIGNALS:
    void ready();
    void changed(); ///< what is right has changed: check everything again

private:
    using Checker = std::shared_ptr<SpellChecker>;

    QThreadPool m_worker; ///< one thread, so that the checker belongs to one thread at a time
    std::shared_ptr<Checker> m_checker;
    QStringList m_missing;
    bool m_ready = false;
    quint64 m_load = 0;
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/journal_keeper.h"

#include "base/jobs.h"

namespace warraq {

JournalKeeper::JournalKeeper(Newsroom& newsroom, QObject* parent)
    : QObject(parent)
    , m_newsroom(newsroom)
    , m_soon(this)
{
    m_worker.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(delayMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &JournalKeeper::note);
    connect(&newsroom, &Newsroom::sessionChanged, this, &JournalKeeper::follow);
    follow(newsroom.session());
}

JournalKeeper::~JournalKeeper()
{
    leave();
    finishJobs(m_worker);
}

void JournalKeeper::follow(ArticleSession* session)
{
    leave();
    m_session = session;
    if (!session || session->isReadOnly())
        return;
    m_journal = std::make_shared<RecoveryJournal>(m_newsroom.project().folder(), session->article().id,
                                                  m_newsroom.person());
    m_base = session->article();
    m_baseHash = session->fileHash();
    const auto soon = [this] {
        if (!m_soon.isActive()) // not restarted by the next key: who types on is noted all the same
            m_soon.start();
    };
    connect(session, &ArticleSession::blocksChanged, this, soon);
    connect(session, &ArticleSession::metadataChanged, this, soon);
    connect(session, &ArticleSession::saved, this, [this](const QDateTime& at) {
        if (!m_soon.isActive() && !m_touched)
            return;
        note();
        onWorker([hash = m_session->fileHash(), at](RecoveryJournal& journal) {
            return journal.noteSaved(hash, at);
        });
    });
}

void JournalKeeper::leave()
{
    if (!m_session || !m_journal)
        return;
    disconnect(m_session, nullptr, this, nullptr);
    if (m_session->isDirty()) // left without saving: the next start offers it
        note();
    else if (m_touched)
        onWorker([](RecoveryJournal& journal) {
            journal.end();
            return Result<void>();
        });
    m_soon.stop();
    m_session = nullptr;
    m_journal.reset();
    m_touched = false;
    m_failed = false;
}

void JournalKeeper::note()
{
    m_soon.stop();
    if (!m_session || !m_journal)
        return;
    m_touched = true;
    onWorker([base = m_base, hash = m_baseHash, now = m_session->article(), at = m_newsroom.clock().now()](
                 RecoveryJournal& journal) { return journal.note(base, hash, now, at); });
}

void JournalKeeper::onWorker(Step step)
{
    runJob(
        this, [journal = m_journal, step = std::move(step)] { return step(*journal); },
        [this, journal = m_journal](const Result<void>& done) {
            if (done || m_failed || journal != m_journal)
                return;
            m_failed = true;
            Q_EMIT failed(done.error());
        },
        &m_worker);
}

void JournalKeeper::look()
{
    const Project* project = &m_newsroom.project();
    runJob(
        this, [project] { return unsavedWork(*project); },
        [this](const QList<UnsavedWork>& works) {
            if (!works.isEmpty())
                Q_EMIT found(works);
        },
        &m_worker);
}

void JournalKeeper::settle(const UnsavedWork& work)
{
    runJob(
        this, [path = work.journal] { return setAsideJournal(path); },
        [this](const Result<void>& done) {
            if (!done)
                Q_EMIT failed(done.error());
        },
        &m_worker);
}

} // namespace warraq

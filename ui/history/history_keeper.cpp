// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history_keeper.h"

#include "base/jobs.h"
#include "project/history_housekeeping.h"

namespace warraq {

HistoryKeeper::HistoryKeeper(Newsroom& newsroom, QObject* parent)
    : QObject(parent)
    , m_newsroom(newsroom)
    , m_soon(this)
    , m_tidy(this)
{
    m_worker.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_tidy.setInterval(tidyMilliseconds);
    if (newsroom.project().isReadOnly())
        return;
    Author who = authorOfThisAccount(newsroom.project().settings());
    if (!newsroom.person().isEmpty())
        who.name = newsroom.person();
    m_recorder = std::make_shared<HistoryRecorder>(newsroom.project().folder(), who, newsroom.clock());
    connect(&m_soon, &QTimer::timeout, this, [this] { keep(); });
    connect(&m_tidy, &QTimer::timeout, this, &HistoryKeeper::tidy);
    connect(&newsroom, &Newsroom::sessionChanged, this, &HistoryKeeper::follow);
    connect(&newsroom, &Newsroom::written, this, &HistoryKeeper::written);
    m_tidy.start();
    sweep(Reason::Outside); // whatever happened while nobody looked
    follow(newsroom.session());
}

HistoryKeeper::~HistoryKeeper()
{
    leave();
    if (m_swept) // quick by now; what a person asks git is right then
        sweep(Reason::Outside);
    else
        m_cancel.cancel();
    finishJobs(m_worker);
    m_cancel.cancel();
}

void HistoryKeeper::follow(ArticleSession* session)
{
    leave();
    m_session = session;
    if (!session || session->isReadOnly())
        return;
    m_kept = session->savedArticle();
    m_hasFile = !session->fileHash().isEmpty();
    connect(session, &ArticleSession::saved, this, &HistoryKeeper::saved);
}

void HistoryKeeper::leave()
{
    if (!m_session)
        return;
    disconnect(m_session, nullptr, this, nullptr);
    keep();
    m_session = nullptr;
    m_next.reset();
}

void HistoryKeeper::saved()
{
    m_pending = true;
    const bool moved = m_session->savedArticle().meta.status != m_kept.meta.status;
    if (m_next || moved || !m_hasFile)
        keep(std::exchange(m_next, std::nullopt).value_or(Reason::Saved));
    else if (!m_soon.isActive())
        m_soon.start(m_newsroom.project().settings().versionSeconds * 1000); // the desk may have changed it
}

void HistoryKeeper::keepNext(Reason reason)
{
    if (!m_session)
        return;
    m_session->flush();
    if (m_session->isDirty())
        m_next = reason;
    else
        keep(reason);
}

void HistoryKeeper::keepSaved()
{
    keep();
}

void HistoryKeeper::keep(Reason reason)
{
    m_soon.stop();
    if (!m_session || !std::exchange(m_pending, false))
        return;
    const Article before = std::exchange(m_kept, m_session->savedArticle());
    const bool isNew = !std::exchange(m_hasFile, true);
    const QString file = m_newsroom.project().articlePath(m_kept.id);
    onWorker([before, after = m_kept, file, isNew, reason](HistoryRecorder& recorder) {
        return recorder.articleWritten(isNew ? nullptr : &before, after, file, reason)
            .transform([](const std::optional<VersionId>& version) { return version.has_value(); });
    });
}

void HistoryKeeper::written(const Article& before, const Article& after)
{
    const QString file = m_newsroom.project().articlePath(after.id);
    onWorker([before, after, file](HistoryRecorder& recorder) {
        return recorder.articleWritten(before.id.isEmpty() ? nullptr : &before, after, file)
            .transform([](const std::optional<VersionId>& version) { return version.has_value(); });
    });
}

void HistoryKeeper::name(const VersionId& version, const QString& name)
{
    if (!m_recorder)
        return; // read-only
    onWorker([version, name, at = m_newsroom.clock().now()](HistoryRecorder& recorder) -> Result<bool> {
        const auto history = recorder.history();
        if (!history)
            return passOn(history);
        return (*history)->nameVersion(version, name, recorder.who(), at).transform([] { return true; });
    });
}

void HistoryKeeper::sweep(Reason reason)
{
    if (!m_recorder)
        return;
    onWorker([reason, cancel = m_cancel](HistoryRecorder& recorder) {
        return recorder.sweep(reason, cancel).transform([](const Sweep& sweep) {
            return sweep.version.has_value();
        });
    });
}

void HistoryKeeper::tidy()
{
    // Beside the recorder: recording a version does not wait for packing.
    runJob(
        this,
        [folder = m_newsroom.project().folder(), cancel = m_cancel] { return tidyHistory(folder, cancel); },
        [this](const Result<Housekeeping>& done) {
            const bool isNews = !done && done.error().code != ErrorCode::Cancelled &&
                                done.error().code != ErrorCode::NotFound; // no version yet
            if (isNews && !std::exchange(m_untidy, true))
                Q_EMIT failed(done.error());
            m_untidy = m_untidy && !done;
        },
        &m_newsroom.jobs());
}

void HistoryKeeper::onWorker(Work work)
{
    runJob(
        this, [recorder = m_recorder, work = std::move(work)] { return work(*recorder); },
        [this](const Result<bool>& done) {
            if (done) {
                m_swept = true; // the first work is the first sweep
                m_failed = false;
                if (*done)
                    Q_EMIT recorded();
                return;
            }
            if (!std::exchange(m_failed, true) && done.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(done.error());
        },
        &m_worker);
}

} // namespace warraq

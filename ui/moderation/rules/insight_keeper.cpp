// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/rules/insight_keeper.h"

#include "comments/rules/analysis.h"
#include "comments/rules/rule_file.h"
#include "comments/rules/rule_surroundings.h"

#include <QElapsedTimer>
#include <QPointer>

namespace warraq {
namespace {

constexpr int soonMs = 400;    ///< after the first cards
constexpr int againMs = 1'500; ///< behind the hand, for several decisions at once
constexpr qsizetype mostDecided = 100;
constexpr int tellingMs = 250;

Result<Judge> judgeOf(const Project& project)
{
    const auto rules = loadRules(project.folder());
    if (!rules)
        return passOn(rules);
    const auto around = surroundingsOf(project, rules->rules);
    if (!around)
        return passOn(around);
    return Judge(rules->rules, *around);
}

} // namespace

InsightKeeper::InsightKeeper(CommentDesk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_worker.setMaxThreadCount(1);
    m_worker.setThreadPriority(QThread::LowPriority);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_again.setSingleShot(true);
    m_again.setInterval(againMs);
    connect(&m_soon, &QTimer::timeout, this, &InsightKeeper::look);
    connect(&m_again, &QTimer::timeout, this, &InsightKeeper::lookAgain);
    if (!desk.canDecide())
        return; // a newsroom that is only read keeps what it has
    const auto note = [this](const Decision& decision) {
        for (qsizetype i = 0; i < decision.from.size() && m_decided.size() < mostDecided; ++i)
            m_decided.append(decision.from[i].first);
        m_again.start();
    };
    connect(&desk, &CommentDesk::reloaded, &m_soon, qOverload<>(&QTimer::start));
    connect(&desk, &CommentDesk::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&desk, &CommentDesk::replied, &m_soon, qOverload<>(&QTimer::start));
    connect(&desk, &CommentDesk::allTakenBack, this, [note](const QList<Decision>& decisions) {
        for (const Decision& decision : decisions)
            note(decision);
    });
    connect(&desk, &CommentDesk::decided, this, note);
    connect(&desk, &CommentDesk::takenBack, this, note);
    connect(&desk, &CommentDesk::repeated, this, note);
    m_soon.start();
}

InsightKeeper::~InsightKeeper()
{
    m_cancel.cancel();
    m_worker.clear();
    finishJobs(m_worker);
}

void InsightKeeper::rulesChanged()
{
    if (m_desk.canDecide())
        m_soon.start();
}

void InsightKeeper::look()
{
    m_cancel.cancel(); // what runs now would judge by rules of before
    m_cancel = CancelFlag();
    ++m_running;
    const Project* project = &m_desk.context().project; // outlives this, and this waits for the worker
    runJob(
        this,
        [project, cancel = m_cancel, self = QPointer(this)]() -> Result<qint64> {
            const auto judge = judgeOf(*project);
            if (!judge)
                return passOn(judge);
            QElapsedTimer told;
            told.start();
            const auto tell = [&](qint64 read, qint64 all) {
                if (told.elapsed() < tellingMs || cancel.isCancelled())
                    return;
                told.restart();
                QMetaObject::invokeMethod(self, [self, read, all] { Q_EMIT self->progressed(read, all); });
            };
            const auto analysed = analyseComments(project->folder(), *judge, Pace::Gentle, cancel, tell);
            if (!analysed)
                return passOn(analysed);
            return analysed->judged;
        },
        [this](const Result<qint64>& judged) { done(judged); }, &m_worker);
}

void InsightKeeper::lookAgain()
{
    ++m_running;
    const Project* project = &m_desk.context().project;
    runJob(
        this,
        [project, cancel = m_cancel, decided = std::exchange(m_decided, {})]() -> Result<qint64> {
            const auto judge = judgeOf(*project);
            if (!judge)
                return passOn(judge);
            const auto analysed = analyseWritersOf(project->folder(), *judge, decided, cancel);
            if (!analysed)
                return passOn(analysed);
            return analysed->judged;
        },
        [this](const Result<qint64>& judged) { done(judged); }, &m_worker);
}

void InsightKeeper::done(const Result<qint64>& judged)
{
    --m_running;
    if (!judged)
        Q_EMIT failed(judged.error());
    else if (*judged > 0)
        Q_EMIT changed();
}

} // namespace warraq

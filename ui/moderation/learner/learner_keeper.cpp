// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/learner/learner_keeper.h"

#include <QTimer>

namespace warraq {
namespace {

constexpr qint64 enoughNew = 100;
constexpr int restMs = 20'000;

} // namespace

LearnerKeeper::LearnerKeeper(CommentDesk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_worker(desk.context())
    , m_rest(new QTimer(this))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMs);
    connect(m_rest, &QTimer::timeout, this, [this] {
        if (m_decided >= enoughNew)
            train();
    });
    connect(&desk, &CommentDesk::decided, this, [this](const Decision& decision) {
        m_decided += decision.from.size();
        m_rest->start(); // again with each decision: when the hand rests
    });
    connect(&desk, &CommentDesk::reloaded, this, &LearnerKeeper::rankNew);
    run([](Learner&, const CancelFlag&) -> Result<void> { return {}; }, Ranking::Nothing);
}

void LearnerKeeper::run(std::function<Result<void>(Learner&, const CancelFlag&)> work, Ranking ranking,
                        std::function<void()> done)
{
    struct Outcome
    {
        Learner::State state;
        qint64 ranked = 0;
    };
    ++m_working;
    Q_EMIT changed();
    m_worker.run(
        this,
        [work = std::move(work), ranking, readOnly = m_worker.isReadOnly(),
         folder = m_desk.context().project.folder()](CommentDatabase& database,
                                                     const CancelFlag& cancel) -> Result<Outcome> {
            Learner learner(database, folder);
            if (const auto worked = work(learner, cancel); !worked)
                return passOn(worked);
            Outcome outcome;
            if (ranking != Ranking::Nothing && !readOnly) {
                const auto ranked = learner.rank(cancel, ranking == Ranking::New);
                if (!ranked)
                    return passOn(ranked);
                outcome.ranked = *ranked;
            }
            auto state = learner.state();
            if (!state)
                return passOn(state);
            outcome.state = *state;
            return outcome;
        },
        [this, done = std::move(done)](const Result<Outcome>& outcome) {
            --m_working;
            if (outcome) {
                m_state = outcome->state;
                m_known = true;
                if (done)
                    done();
                if (outcome->ranked > 0)
                    Q_EMIT ranked();
            } else if (outcome.error().code != ErrorCode::Cancelled &&
                       (done || outcome.error().code != ErrorCode::NotFound)) {
                Q_EMIT failed(outcome.error());
            }
            Q_EMIT changed();
        });
}

void LearnerKeeper::train()
{
    if (isReadOnly())
        return;
    m_decided = 0;
    run(
        [](Learner& learner, const CancelFlag& cancel) -> Result<void> {
            const auto trained = learner.train(cancel);
            if (!trained)
                return passOn(trained);
            return {};
        },
        Ranking::All);
}

void LearnerKeeper::rankNew()
{
    run([](Learner&, const CancelFlag&) -> Result<void> { return {}; }, Ranking::New);
}

void LearnerKeeper::reset()
{
    run([](Learner& learner, const CancelFlag&) { return learner.reset(); }, Ranking::All);
}

void LearnerKeeper::setOff(bool off)
{
    run([off](Learner& learner, const CancelFlag&) { return learner.setOff(off); }, Ranking::All);
}

void LearnerKeeper::exportTo(const QString& path)
{
    run([path](Learner& learner, const CancelFlag&) { return learner.exportTo(path); }, Ranking::Nothing,
        [this, path] { Q_EMIT exported(path); });
}

void LearnerKeeper::importFrom(const QString& path)
{
    run(
        [path](Learner& learner, const CancelFlag& cancel) -> Result<void> {
            if (const auto imported = learner.importFrom(path); !imported)
                return imported;
            const auto trained = learner.train(cancel);
            if (!trained)
                return passOn(trained);
            return {};
        },
        Ranking::All);
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/thread_handover.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QPointer>
#include <QRunnable>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <type_traits>
#include <utility>

namespace warraq {

/// Asks a running job to stop. Copies share the flag; safe from any thread.
class CancelFlag
{
public:
    void cancel() { m_flag->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_flag = std::make_shared<std::atomic_bool>(false);
};

namespace jobs {

/// A result on its way to the thread that asked for it.
class Answer : public QEvent
{
public:
    Answer()
        : QEvent(kind())
    {
    }
    [[nodiscard]] static Type kind()
    {
        static const int type = registerEventType();
        return static_cast<Type>(type);
    }
    virtual void deliver() = 0;
};

/// Receives one answer in the thread of `context`; posting to it is safe from the worker because it is
/// deleted only in its own thread, by itself, after delivery.
class Mailbox final : public QObject
{
public:
    explicit Mailbox(QObject* context)
        : m_context(context)
    {
        moveToThread(context->thread());
    }

    bool event(QEvent* event) override
    {
        if (event->type() != Answer::kind())
            return QObject::event(event);
        takeOver(event);
        if (m_context)
            static_cast<Answer*>(event)->deliver();
        deleteLater();
        return true;
    }

private:
    QPointer<QObject> m_context;
};

template <class Work, class Done>
class Job final : public QRunnable
{
    using Value = std::invoke_result_t<Work&>;

    struct Delivery final : Answer
    {
        Delivery(Done&& asked, Value&& value)
            : done(std::move(asked))
            , result(std::move(value))
        {
        }
        void deliver() override { done(std::move(result)); }
        Done done;
        Value result;
    };

public:
    Job(QObject* context, Work work, Done done, QThreadPool* pool)
        : m_mailbox(new Mailbox(context))
        , m_pool(pool)
        , m_work(std::move(work))
        , m_done(std::move(done))
    {
    }

    void run() override
    {
        takeOver(this);
        auto* answer = new Delivery(std::move(m_done), m_work());
        handOver(answer);
        handOver(m_pool);
        QCoreApplication::postEvent(m_mailbox, answer); // it belongs to the event loop now
    }

private:
    Mailbox* m_mailbox; ///< deletes itself
    QThreadPool* m_pool;
    Work m_work;
    Done m_done;
};

} // namespace jobs

/// Runs `work()` on `pool` and calls `done(result)` in the thread of `context`.
/// `work` must capture values only. When `context` dies first the result is dropped. Staleness is the
/// caller's business: capture a revision number and compare it in `done`.
template <class Work, class Done>
void runJob(QObject* context, Work&& work, Done&& done, QThreadPool* pool = QThreadPool::globalInstance())
{
    auto* job = new jobs::Job<std::decay_t<Work>, std::decay_t<Done>>(context, std::forward<Work>(work),
                                                                      std::forward<Done>(done), pool);
    handOver(job);
    pool->start(job); // and deletes it
}

/// Waits until every job of `pool` is done; what they read may go then. Their answers still come, to whoever
/// is left.
inline void finishJobs(QThreadPool& pool)
{
    pool.waitForDone();
    takeOver(&pool);
}

} // namespace warraq

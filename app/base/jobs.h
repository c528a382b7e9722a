// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <utility>

#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace warraq {

/// Between two threads that hand values to each other through Qt: ThreadSanitizer cannot see the locks inside
/// a Qt that was not built with it, so these say where one thread lets go and the other takes. Nothing in any
/// other build.
inline void handOver([[maybe_unused]] void* token)
{
#ifdef __SANITIZE_THREAD__
    __tsan_release(token);
#endif
}
inline void takeOver([[maybe_unused]] void* token)
{
#ifdef __SANITIZE_THREAD__
    __tsan_acquire(token);
#endif
}

/// Asks a running job to stop. Copies share the flag; safe from any thread.
class CancelFlag
{
public:
    void cancel() { m_flag->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_flag = std::make_shared<std::atomic_bool>(false);
};

/// Runs `work()` on `pool` and calls `done(result)` in the thread of `context`.
/// `work` must capture values only. When `context` dies first the result is dropped. Staleness is the
/// caller's business: capture a revision number and compare it in `done`.
template <class Work, class Done>
void runJob(QObject* context, Work&& work, Done&& done, QThreadPool* pool = QThreadPool::globalInstance())
{
    // A guard living in the context's thread receives the result; posting to it is safe from the worker
    // because it is deleted only in its own thread, by itself, after delivery.
    auto* mailbox = new QObject;
    mailbox->moveToThread(context->thread());
    QPointer<QObject> guard(context);
    handOver(mailbox);
    pool->start([mailbox, guard, work = std::forward<Work>(work), done = std::forward<Done>(done)]() mutable {
        takeOver(mailbox);
        auto result = work();
        handOver(mailbox);
        QMetaObject::invokeMethod(
            mailbox,
            [mailbox, guard, done = std::move(done), result = std::move(result)]() mutable {
                takeOver(mailbox);
                if (guard)
                    done(std::move(result));
                mailbox->deleteLater();
            },
            Qt::QueuedConnection);
    });
}

} // namespace warraq

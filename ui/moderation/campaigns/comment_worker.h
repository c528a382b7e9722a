// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobs.h"
#include "comments/similar/comment_connection.h"
#include "shell/context.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace warraq {

/// A thread with a connection to comments.sqlite of its own, for what takes longer than a page of the queue:
/// the queue's reader and writer never wait behind it. Destroying it cancels what runs and waits for that.
class CommentWorker : public QObject
{
    Q_OBJECT

public:
    explicit CommentWorker(const Context& context, QObject* parent = nullptr);
    ~CommentWorker() override;

    [[nodiscard]] const Context& context() const { return m_context; }
    [[nodiscard]] bool isReadOnly() const { return m_context.project.isReadOnly(); }

    /// Runs `work(CommentDatabase&, const CancelFlag&) -> Result<T>` and calls `done(Result<T>)` here, unless
    /// `context` is gone. A project without comments answers NotFound.
    template <class Work, class Done>
    void run(QObject* context, Work work, Done done)
    {
        runJob(
            context,
            [place = m_place, cancel = m_cancel, work = std::move(work)]() mutable
                -> decltype(work(std::declval<CommentDatabase&>(), std::declval<const CancelFlag&>())) {
                auto database = place->database();
                if (!database)
                    return passOn(database);
                return work(**database, cancel);
            },
            std::move(done), &m_pool);
    }

private:
    struct Place
    {
        QString folder;
        bool readOnly = true;
        std::optional<CommentConnection> opened;

        [[nodiscard]] Result<CommentDatabase*> database();
    };

    Context m_context;
    std::shared_ptr<Place> m_place;
    CancelFlag m_cancel;
    QThreadPool m_pool;
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/campaigns/comment_worker.h"

namespace warraq {

CommentWorker::CommentWorker(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_place(std::make_shared<Place>())
{
    m_place->folder = context.project.folder();
    m_place->readOnly = context.project.isReadOnly();
    m_pool.setMaxThreadCount(1); // a connection belongs to one thread at a time
    m_pool.setThreadPriority(QThread::LowPriority);
}

CommentWorker::~CommentWorker()
{
    m_cancel.cancel();
    m_pool.clear();
    finishJobs(m_pool);
}

Result<CommentDatabase*> CommentWorker::Place::database()
{
    if (!opened) {
        auto connection = CommentConnection::open(folder, readOnly);
        if (!connection)
            return passOn(connection);
        opened = std::move(*connection);
    }
    return &opened->database();
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/campaigns/lookalike_keeper.h"

#include "comments/similar/lookalike_index.h"

#include <QPointer>
#include <QTimer>

namespace warraq {
namespace {

constexpr int restMs = 1'500; ///< the first card comes first; edits come one after the other

} // namespace

LookalikeKeeper::LookalikeKeeper(CommentDesk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_worker(desk.context())
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(restMs);
    connect(m_soon, &QTimer::timeout, this, &LookalikeKeeper::start);
    connect(&desk, &CommentDesk::reloaded, this, &LookalikeKeeper::update);
    connect(&desk, &CommentDesk::textChanged, this, &LookalikeKeeper::update);
    update();
}

void LookalikeKeeper::update()
{
    if (m_worker.isReadOnly())
        return;
    if (m_working)
        m_again = true;
    else
        m_soon->start();
}

void LookalikeKeeper::start()
{
    m_working = true;
    m_again = false;
    const auto tell = [self = QPointer(this)](const LookalikeIndex::Progress& progress) {
        // The keeper waits for this thread before it goes, so that it is there as long as this runs.
        QMetaObject::invokeMethod(self.data(), [self, progress] {
            if (!self)
                return;
            self->m_read = progress.read;
            self->m_all = progress.all;
            Q_EMIT self->progressed();
        });
    };
    m_worker.run(
        this,
        [tell](CommentDatabase& database, const CancelFlag& cancel) {
            return LookalikeIndex(database).update(cancel, tell);
        },
        [this](const Result<LookalikeIndex::Done>& done) {
            m_working = false;
            m_read = m_all = 0;
            Q_EMIT progressed();
            if (!done && done.error().code != ErrorCode::NotFound &&
                done.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(done.error());
            if (done && (done->changed > 0 || done->read > 0))
                Q_EMIT changed();
            if (m_again)
                m_soon->start();
        });
}

} // namespace warraq

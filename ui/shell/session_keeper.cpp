// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/session_keeper.h"

#include <QGuiApplication>

namespace warraq {

SessionKeeper::SessionKeeper(Newsroom& newsroom, QObject* parent)
    : QObject(parent)
    , m_newsroom(newsroom)
    , m_idle(this)
    , m_longest(this)
{
    m_idle.setObjectName(QStringLiteral("idle"));
    m_longest.setObjectName(QStringLiteral("longest"));
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMilliseconds);
    m_longest.setSingleShot(true);
    m_longest.setInterval(longestMilliseconds);
    connect(&m_idle, &QTimer::timeout, this, &SessionKeeper::saveNow);
    connect(&m_longest, &QTimer::timeout, this, &SessionKeeper::saveNow);
    connect(&newsroom, &Newsroom::sessionChanged, this, &SessionKeeper::follow);
    connect(&newsroom, &Newsroom::busyChanged, this, [this](bool busy) {
        if (!busy)
            saveNow();
    });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            saveNow();
    });
    follow(newsroom.session());
}

void SessionKeeper::follow(ArticleSession* session)
{
    m_idle.stop();
    m_longest.stop();
    m_savedAt.reset();
    m_error.reset();
    Q_EMIT stateChanged();
    if (!session)
        return;
    connect(session, &ArticleSession::blocksChanged, this, &SessionKeeper::changed);
    connect(session, &ArticleSession::metadataChanged, this, &SessionKeeper::changed);
    connect(session, &ArticleSession::dirtyChanged, this, &SessionKeeper::stateChanged);
    connect(session, &ArticleSession::saved, this, [this](const QDateTime& at) {
        m_savedAt = at;
        m_error.reset();
        m_longest.stop();
        Q_EMIT stateChanged();
    });
    connect(session, &ArticleSession::saveFailed, this, [this](const Error& error) {
        m_error = error;
        m_longest.start(); // the disk may have room again by then
        Q_EMIT stateChanged();
        Q_EMIT failed(error);
    });
}

void SessionKeeper::changed()
{
    m_idle.start();
    if (!m_longest.isActive())
        m_longest.start();
}

bool SessionKeeper::saveNow()
{
    ArticleSession* session = m_newsroom.session();
    if (!session || session->isReadOnly())
        return true;
    session->flush();
    if (m_newsroom.isBusy()) {
        changed();
        return !session->isDirty();
    }
    m_idle.stop();
    return session->save();
}

} // namespace warraq

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
    connect(&m_idle, &QTimer::timeout, this, &SessionKeeper::saveByItself);
    connect(&m_longest, &QTimer::timeout, this, &SessionKeeper::saveByItself);
    connect(&newsroom, &Newsroom::sessionChanged, this, &SessionKeeper::follow);
    connect(&newsroom, &Newsroom::busyChanged, this, [this](bool busy) {
        if (!busy)
            saveByItself();
    });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            saveSoon();
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
        if (m_newsroom.session()->isDirty()) // what was typed while the disk wrote
            m_idle.start();
        Q_EMIT stateChanged();
    });
    connect(session, &ArticleSession::saveFailed, this, [this](const Error& error) {
        m_error = error;
        m_idle.stop();
        m_longest.start(againMilliseconds);
        Q_EMIT stateChanged();
        Q_EMIT failed(error);
    });
}

void SessionKeeper::changed()
{
    if (m_error) // told once; every key would tell it again
        return;
    m_idle.start();
    if (!m_longest.isActive())
        m_longest.start(longestMilliseconds);
}

ArticleSession* SessionKeeper::writable()
{
    ArticleSession* session = m_newsroom.session();
    if (!session || session->isReadOnly())
        return nullptr;
    session->flush();
    if (m_newsroom.isBusy()) {
        m_longest.start(longestMilliseconds);
        return nullptr;
    }
    m_idle.stop();
    return session;
}

bool SessionKeeper::saveNow()
{
    if (ArticleSession* session = writable())
        return session->save();
    const ArticleSession* session = m_newsroom.session();
    return !session || session->isReadOnly() || !session->isDirty();
}

void SessionKeeper::saveSoon()
{
    if (ArticleSession* session = writable())
        session->saveOn(m_newsroom.writer(), Project::NewName::WithSlug);
}

void SessionKeeper::saveByItself()
{
    ArticleSession* session = writable();
    if (!session)
        return;
    // Who has not begun the text of a new story is still at its headline.
    const bool unnamed = session->project().articlePath(session->article().id).isEmpty() &&
                         plainText(session->article().blocks).trimmed().isEmpty();
    session->saveOn(m_newsroom.writer(), unnamed ? Project::NewName::IdOnly : Project::NewName::WithSlug);
}

} // namespace warraq

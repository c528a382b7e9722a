// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/recording_turn.h"

#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr int longestWaitMs = 10'000;
constexpr int pauseMs = 3;

} // namespace

RecordingTurn::RecordingTurn(const QString& gitFolder)
{
    const QByteArray name = QFile::encodeName(gitFolder + u"/warraq.turn"_s);
    m_descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
    for (int waited = 0; m_descriptor >= 0 && waited < longestWaitMs; waited += pauseMs) {
        if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0)
            return;
        QThread::msleep(pauseMs);
    }
}

RecordingTurn::~RecordingTurn()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace warraq::cli {

void Output::json(const QJsonObject& object)
{
    QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    // Readers' texts hold characters that many tools take for the end of a line; JSON lets us escape them.
    bytes.replace("\xC2\x85", "\\u0085")
        .replace("\xE2\x80\xA8", "\\u2028")
        .replace("\xE2\x80\xA9", "\\u2029");
    raw(bytes + '\n');
}

void Output::line(const QString& text)
{
    raw(text.toUtf8() + '\n');
}

void Output::raw(const QByteArray& bytes)
{
    if (m_out) {
        *m_out += bytes;
        return;
    }
    const auto size = static_cast<size_t>(bytes.size());
    m_broken = m_broken || std::fwrite(bytes.constData(), 1, size, stdout) != size;
}

void Output::error(const QString& text)
{
    const QByteArray bytes = (m_progressShown ? QByteArray("\n") : QByteArray()) + text.toUtf8() + '\n';
    m_progressShown = false;
    if (m_errors)
        *m_errors += bytes;
    else
        std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

void Output::progress(const QString& text)
{
    if (m_errors || ::isatty(STDERR_FILENO) == 0)
        return;
    std::fprintf(stderr, "\r\033[K%s", text.toUtf8().constData());
    m_progressShown = true;
}

bool Output::finish()
{
    if (m_progressShown)
        std::fputc('\n', stderr);
    m_progressShown = false;
    if (!m_out)
        m_broken = std::fflush(stdout) != 0 || m_broken;
    return !m_broken;
}

} // namespace warraq::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/source_body.h"

namespace warraq {

namespace {

QString shownLine(const QByteArray& line)
{
    QString text = QString::fromUtf8(line);
    if (text.endsWith(u'\r'))
        text.chop(1);
    for (QChar& c : text) { // what a text widget takes for the end of a paragraph, or cannot hold
        if (c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::Null ||
            (c >= u'\ufdd0' && c <= u'\ufdd5'))
            c = u'\ufffd';
    }
    return text;
}

} // namespace

SourceBody::SourceBody(const QByteArray& bytes)
    : m_bytes(bytes)
    , m_lines(bytes.split('\n'))
{
    m_shown.reserve(m_lines.size());
    for (const QByteArray& line : std::as_const(m_lines))
        m_shown += shownLine(line);
}

QByteArray SourceBody::bytesOf(const QString& edited) const
{
    const QStringList lines = edited.split(u'\n');
    const qsizetype shorter = std::min(lines.size(), m_shown.size());
    qsizetype head = 0;
    while (head < shorter && lines[head] == m_shown[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && lines[lines.size() - 1 - tail] == m_shown[m_shown.size() - 1 - tail])
        ++tail;
    QList<QByteArray> bytes = m_lines.mid(0, head);
    for (qsizetype i = head; i < lines.size() - tail; ++i)
        bytes += lines[i].toUtf8();
    bytes += m_lines.mid(m_lines.size() - tail);
    return bytes.join('\n');
}

} // namespace warraq

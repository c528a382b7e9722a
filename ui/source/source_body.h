// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace warraq {

/// A body as bytes and as the text that is shown of it. A text widget cannot hold every byte (carriage
/// returns, broken UTF-8): lines nobody touched go back as the bytes they were.
class SourceBody
{
public:
    SourceBody() = default;
    explicit SourceBody(const QByteArray& bytes);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] QString text() const { return m_shown.join(u'\n'); }
    /// The bytes of an edited text: untouched lines at both ends as they were, the rest as UTF-8.
    [[nodiscard]] QByteArray bytesOf(const QString& edited) const;

private:
    QByteArray m_bytes;
    QList<QByteArray> m_lines;
    QStringList m_shown;
};

} // namespace warraq

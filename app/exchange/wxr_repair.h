// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <functional>
#include <optional>

namespace warraq {

/// Told about each repair: line (1-based), what (character, ampersand …), why (stable code and detail).
using RepairReport = std::function<void(qint64 line, const QString& what, const QString& why)>;

/// First layer of the tolerant WXR reader: a stream of any bytes becomes a stream of UTF-8 with only the
/// characters that XML 1.0 allows (production 2). Invalid bytes and forbidden characters (WordPress writes
/// U+0001, U+FFFE … raw) become U+FFFD, one each, reported by line. A file that declares another encoding is
/// converted.
class CharacterRepair
{
public:
    explicit CharacterRepair(RepairReport report)
        : m_report(std::move(report))
    {
    }

    /// The next piece, in order; `last` gives out what was held back.
    [[nodiscard]] QByteArray feed(const QByteArray& piece, bool last);

private:
    QByteArray decoded(const QByteArray& piece, bool last);
    void detectEncoding();
    QByteArray cleaned(const QByteArray& bytes, bool last);

    RepairReport m_report;
    QByteArray m_start; ///< held back until the encoding is known
    bool m_started = false;
    std::optional<QStringDecoder> m_decoder;
    QByteArray m_carry; ///< a character cut by the end of a piece
    qint64 m_line = 1;
};

/// Text or one whole tag as XML wants it: a bare "&", an unknown entity and "]]>" in text are escaped, a
/// reference to a forbidden character becomes U+FFFD. `line` is where `text` starts.
[[nodiscard]] QByteArray repairedText(QByteArrayView text, bool inTag, qint64 line,
                                      const RepairReport& report);

} // namespace warraq

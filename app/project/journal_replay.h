// SPDX-License-Identifier: GPL-3.0-or-later
// How the lines of a recovery journal are read. For recovery_journal and journal_player only.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

class QJsonObject;

namespace warraq {

inline constexpr int journalChecksumLength = 16; ///< characters
inline constexpr int hoursPlayed = 2;            ///< so long is a journal kept whose story is saved

/// Of a line and of the one before it.
[[nodiscard]] QByteArray journalChecksum(const QByteArray& previous, const QByteArray& json);

/// What the lines of a journal say, one after the other.
class JournalReplay
{
public:
    /// False when the line is not the next one: torn, changed or of a kind that cannot follow.
    bool take(const QByteArray& line);

    QByteArray bytes;
    QString knownHash; ///< of the file this goes on from
    QString article;
    QString by;
    QDateTime at;

private:
    bool apply(const QJsonObject& object);

    QByteArray m_checksum;
    bool m_begun = false;
};

} // namespace warraq

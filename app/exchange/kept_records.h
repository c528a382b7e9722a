// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "exchange/wxr_parser.h"

#include <QFile>
#include <QSet>

namespace warraq {

/// What an export holds and a newsroom has no place for (attachments, menus, reusable blocks, custom types,
/// authors, terms, the channel's own fields), kept verbatim in wordpress/records.jsonl, one JSON object a
/// line with "site", "kind" and "key". An import collects its records in .warraq/ and replaces the file at
/// its end, so that a killed import leaves the old one; records of other imports stay.
class KeptRecords
{
public:
    enum class Added
    {
        New,
        Changed,
        Same,
        Twice
    };

    KeptRecords(const QString& projectFolder, QString site);
    ~KeptRecords();
    /// Reads what is there; calls `seen` for each attachment of this site (post_id, URL). Errors: as
    /// readFile, WriteFailed (the collection cannot be made).
    [[nodiscard]] Result<void> begin(const std::function<void(qint64, const QString&)>& seen);
    /// Twice: a record of that key came before in this import; the first stays.
    [[nodiscard]] Result<Added> add(const QString& kind, const QString& key, const WxrElement& element);
    /// Errors: as writeFileAtomically.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] QString identity(const QString& kind, const QString& key) const;

    QString m_target;
    QString m_site;
    QFile m_collected;
    QHash<QString, size_t> m_before; ///< identity → hash of the line, of records in the file
    QSet<QString> m_added;
    bool m_changed = false;
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "comments/comment.h"
#include "exchange/wxr_splitter.h"

#include <QHash>

namespace warraq {

/// <category domain nicename>name</category> of an item.
struct WxrTermReference
{
    QString domain;
    QString nicename;
    QString name;
};

/// One <item>, or one child of <channel>: everything that stood in it, in order, verbatim. Names are
/// canonical whatever prefix the file uses: "wp:post_id", "content:encoded", "excerpt:encoded", "dc:creator",
/// "title"; of a foreign name space the prefix as it came.
struct WxrElement
{
    QString name;
    qint64 line = 0;
    QList<std::pair<QString, QString>> fields;
    QList<WxrTermReference> terms;
    QList<std::pair<QString, QString>> meta; ///< postmeta or termmeta, duplicates kept
    QHash<QString, QString> attributes;      ///< "guid/isPermaLink" …

    /// Text of the first field of that name, "" when absent.
    [[nodiscard]] QString value(QStringView field) const;
    [[nodiscard]] bool has(QStringView field) const;
    [[nodiscard]] qint64 number(QStringView field) const { return value(field).toLongLong(); }
};

/// True when the field is there and is no number that fits: it is kept as it came.
[[nodiscard]] bool hasUnfitNumber(const WxrElement& element, QStringView field);

/// Parses single records with QXmlStreamReader (no DTD can reach it). Errors: BadFormat with the line in the
/// file.
class WxrParser
{
public:
    /// Knows the usual name spaces.
    WxrParser() { setRootAttributes({}); }
    /// Attributes of the root, for its own ones.
    void setRootAttributes(const QByteArray& attributes);

    [[nodiscard]] Result<WxrElement> element(const WxrRecord& record) const;
    /// `approved`, `type` and all else as they came; status is set from `approved`, source and article are
    /// not set.
    [[nodiscard]] Result<Comment> comment(const WxrRecord& record) const;
    /// The same, always by QXmlStreamReader (tests compare the two).
    [[nodiscard]] Result<Comment> strictComment(const WxrRecord& record) const;

private:
    QByteArray m_open;
};

} // namespace warraq

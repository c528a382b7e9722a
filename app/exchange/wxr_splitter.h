// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/wxr_repair.h"

#include <QByteArray>

#include <optional>

namespace warraq {

/// A piece of a WXR file that can be parsed by itself.
struct WxrRecord
{
    enum class Kind
    {
        ChannelElement, ///< one child of <channel> that is not an item
        ItemHead,       ///< <item> up to its first comment or its end
        ItemTail,       ///< what follows the comments up to </item>
        Comment,        ///< one <wp:comment>…</wp:comment>
        ItemEnd,        ///< no bytes: the item is over
    };
    Kind kind = Kind::ChannelElement;
    QByteArray xml;  ///< repaired; line breaks as in the file, so that lines can be counted
    qint64 line = 1; ///< where it starts
    QString broken;  ///< why it cannot be whole ("unclosed", "truncated", "too-large"), "" = it may be
};

/// Second layer of the tolerant WXR reader: cuts the stream into records at the element names of WXR, so that
/// a fault stays inside one record and memory stays flat. It knows tags, CDATA, comments and processing
/// instructions; outside CDATA it repairs what XML forbids and exports hold all the same: a bare "&", a bare
/// "<", "]]>" in text, an unknown entity (no DTD is ever read: DOCTYPE is dropped, so nothing expands).
class WxrSplitter
{
public:
    static constexpr qsizetype maxText = 64 * 1024 * 1024;   ///< bytes of one CDATA section or comment
    static constexpr qsizetype maxRecord = 96 * 1024 * 1024; ///< bytes of one record

    explicit WxrSplitter(RepairReport report)
        : m_report(std::move(report))
    {
    }

    void feed(const QByteArray& bytes) { m_buffer.append(bytes); }
    void finish() { m_finished = true; }
    /// The next record; nothing = more bytes are needed, or after finish() the end.
    [[nodiscard]] std::optional<WxrRecord> next();

    /// `record` could not be parsed. If an unclosed CDATA swallowed the beginning of the next item or
    /// comment, goes back to that beginning. Returns whether it did.
    bool resumeInside(const WxrRecord& record);

    [[nodiscard]] bool sawRss() const { return m_sawRss; }
    [[nodiscard]] bool sawEnd() const { return m_sawEnd; } ///< </channel> or </rss>
    [[nodiscard]] const QByteArray& rootName() const { return m_rootName; }
    /// Attributes of <rss …>: the name space declarations.
    [[nodiscard]] const QByteArray& rootAttributes() const { return m_rootAttributes; }
    [[nodiscard]] qint64 line() const { return m_line; }

private:
    enum class Place
    {
        Outside,
        Channel,
        Element,
        Item,
        Comment
    };
    enum class Progress
    {
        Again,
        NeedMore
    };
    struct Tag
    {
        QByteArrayView name;
        bool closing = false;
        bool empty = false;
    };

    Progress step();
    Progress takeText();
    Progress takeTag();
    Progress takeDelimited(const char* open, const char* close, bool keep);
    Progress takeDoctype();
    Progress skipOversized();
    void handleTag(const Tag& tag, QByteArrayView bytes);
    void handleInside(const Tag& tag, QByteArrayView bytes);
    void readRoot(QByteArrayView bytes);
    void keep(QByteArrayView bytes);
    void begin(WxrRecord::Kind kind, Place place, QByteArrayView bytes);
    void emitRecord(const QString& broken = {});
    void endItem(const QString& broken);
    void advance(qsizetype bytes);
    [[nodiscard]] bool isInRecord() const { return m_place != Place::Outside && m_place != Place::Channel; }
    [[nodiscard]] bool isComment(QByteArrayView name) const { return name == m_commentName; }

    RepairReport m_report;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    qsizetype m_searched = 0;          ///< how far past m_position a closing delimiter has been looked for
    const char* m_skipUntil = nullptr; ///< inside an oversized CDATA or comment
    bool m_finished = false;
    bool m_sawRss = false;
    bool m_sawEnd = false;
    qint64 m_line = 1;
    qint64 m_resumed = 0; ///< bytes read a second time, bounded: a hostile file could ask for it without end
    Place m_place = Place::Outside;
    int m_depth = 0; ///< inside a channel element
    WxrRecord m_record;
    QList<WxrRecord> m_ready;
    QByteArray m_rootName;
    QByteArray m_rootAttributes;
    QByteArray m_commentName = "wp:comment";
};

} // namespace warraq

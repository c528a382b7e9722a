// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/byte_source.h"
#include "exchange/wxr_parser.h"
#include "exchange/wxr_repair.h"

#include <memory>
#include <variant>

namespace warraq {

/// A WordPress eXtended RSS file (WXR 1.0–1.2, plain or .gz) as a stream of values: flat memory, tolerant of
/// what real exports get wrong. Repairs and refusals are told with their line; a fault costs one record,
/// never the file.
class WxrReader
{
public:
    struct Repair
    {
        qint64 line;
        QString what;
        QString why;
    };
    struct Refusal
    {
        qint64 line;
        QString what;
        QString why;
    };
    struct ChannelElement
    {
        WxrElement element;
    };
    /// Comes before the comments of the item; they may be many, so the item is not held back for them.
    struct Item
    {
        WxrElement element;
    };
    /// `sourcePost` is the item it stood in, 0 when that item's number could not be read.
    struct ItemComment
    {
        Comment comment;
    };
    /// The item is over; `rest` holds fields that stood behind its comments (WordPress writes none there).
    struct ItemEnd
    {
        WxrElement rest;
    };
    using Event = std::variant<ChannelElement, Item, ItemComment, ItemEnd, Repair, Refusal>;

    /// Errors: as ByteSource::open; BadFormat when the file is not RSS.
    [[nodiscard]] static Result<std::unique_ptr<WxrReader>> open(const QString& path);

    /// Nothing = the end. A file that ends too soon gives a Refusal ("file", "truncated …") last.
    [[nodiscard]] std::optional<Event> next();
    [[nodiscard]] qint64 bytesDone() const { return m_source->bytesDone(); }
    [[nodiscard]] qint64 bytesTotal() const { return m_source->bytesTotal(); }

private:
    explicit WxrReader(std::unique_ptr<ByteSource> source);
    void pump();
    void readRecord(const WxrRecord& record);
    void readItem(const WxrRecord& record);
    void readComment(const WxrRecord& record);
    void refuse(const WxrRecord& record, const QString& what, const QString& why, qint64 line);
    void finish();

    std::unique_ptr<ByteSource> m_source;
    QList<Event> m_events;
    CharacterRepair m_characters;
    WxrSplitter m_splitter;
    WxrParser m_parser;
    bool m_rootKnown = false;
    bool m_inputEnded = false;
    bool m_finished = false;
    qint64 m_post = 0;
    WxrElement m_rest;
};

} // namespace warraq

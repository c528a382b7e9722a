// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wxr_reader.h"

#include <QRegularExpression>

namespace warraq {

namespace {

/// What a broken item says about its number, so that its comments still know where they stood.
qint64 salvagedPost(const QByteArray& xml)
{
    static const QRegularExpression pattern(QStringLiteral(":post_id>\\s*(?:<!\\[CDATA\\[)?\\s*(\\d{1,18})"));
    return pattern.match(QString::fromUtf8(xml)).captured(1).toLongLong();
}

QString numberKept(const QString& field)
{
    return QStringLiteral("number-out-of-range ") + field;
}

} // namespace

WxrReader::WxrReader(std::unique_ptr<ByteSource> source)
    : m_source(std::move(source))
    , m_characters([this](qint64 line, const QString& what, const QString& why) {
        m_events.append(Repair{line, what, why});
    })
    , m_splitter([this](qint64 line, const QString& what, const QString& why) {
        m_events.append(Repair{line, what, why});
    })
{
}

Result<std::unique_ptr<WxrReader>> WxrReader::open(const QString& path)
{
    auto source = ByteSource::open(path);
    if (!source)
        return passOn(source);
    std::unique_ptr<WxrReader> reader(new WxrReader(std::move(*source)));
    while (!reader->m_splitter.sawRss() && reader->m_splitter.rootName().isEmpty() && !reader->m_inputEnded)
        reader->pump();
    if (!reader->m_splitter.sawRss())
        return fail(ErrorCode::BadFormat, path, 1, QStringLiteral("no <rss> element"));
    return reader;
}

/// Reads on until there is at least one event more, or the input has ended.
void WxrReader::pump()
{
    if (const auto record = m_splitter.next()) {
        readRecord(*record);
        return;
    }
    if (m_inputEnded) {
        finish();
        return;
    }
    const QByteArray bytes = m_source->next();
    m_inputEnded = bytes.isEmpty();
    m_splitter.feed(m_characters.feed(bytes, m_inputEnded));
    if (m_inputEnded)
        m_splitter.finish();
}

std::optional<WxrReader::Event> WxrReader::next()
{
    while (m_events.isEmpty() && !m_finished)
        pump();
    if (m_events.isEmpty())
        return std::nullopt;
    return m_events.takeFirst();
}

void WxrReader::readRecord(const WxrRecord& record)
{
    if (!m_rootKnown) {
        m_parser.setRootAttributes(m_splitter.rootAttributes());
        m_rootKnown = true;
    }
    switch (record.kind) {
    case WxrRecord::Kind::ChannelElement:
        if (auto element = m_parser.element(record); !element || !record.broken.isEmpty())
            refuse(record, QStringLiteral("channel"), element ? record.broken : element.error().detail,
                   element ? record.line : element.error().line);
        else
            m_events.append(ChannelElement{std::move(*element)});
        return;
    case WxrRecord::Kind::ItemHead:
        readItem(record);
        return;
    case WxrRecord::Kind::Comment:
        readComment(record);
        return;
    case WxrRecord::Kind::ItemTail:
        if (auto rest = m_parser.element(record); !rest || !record.broken.isEmpty())
            refuse(record, QStringLiteral("item"), rest ? record.broken : rest.error().detail,
                   rest ? record.line : rest.error().line);
        else
            m_rest = std::move(*rest);
        return;
    case WxrRecord::Kind::ItemEnd:
        m_events.append(ItemEnd{std::exchange(m_rest, {})});
        m_post = 0;
        return;
    }
}

void WxrReader::readItem(const WxrRecord& record)
{
    auto item = m_parser.element(record);
    const bool onlyUnclosed = record.broken == u"unclosed";
    if (item && (record.broken.isEmpty() || onlyUnclosed)) {
        m_post = item->number(u"wp:post_id");
        if (onlyUnclosed)
            m_events.append(Repair{record.line, QStringLiteral("item"), QStringLiteral("unclosed-item")});
        if (hasUnfitNumber(*item, u"wp:post_id"))
            m_events.append(
                Repair{record.line, QStringLiteral("item"), numberKept(QStringLiteral("wp:post_id"))});
        m_events.append(Item{std::move(*item)});
        return;
    }
    m_post = salvagedPost(record.xml);
    refuse(record, QStringLiteral("item"), record.broken.isEmpty() ? item.error().detail : record.broken,
           item ? record.line : item.error().line);
}

void WxrReader::readComment(const WxrRecord& record)
{
    auto comment = m_parser.comment(record);
    if (!comment || !record.broken.isEmpty()) {
        refuse(record, QStringLiteral("comment"),
               record.broken.isEmpty() ? comment.error().detail : record.broken,
               comment ? record.line : comment.error().line);
        return;
    }
    comment->sourcePost = m_post;
    for (const CommentMeta& row :
         std::as_const(comment->meta)) // where the parser keeps numbers that do not fit
        if (row.key.endsWith(u":comment_parent") || row.key.endsWith(u":comment_user_id"))
            m_events.append(Repair{record.line, QStringLiteral("comment"), numberKept(row.key)});
    m_events.append(ItemComment{std::move(*comment)});
}

void WxrReader::refuse(const WxrRecord& record, const QString& what, const QString& why, qint64 line)
{
    m_events.append(Refusal{line, what, why});
    m_splitter.resumeInside(record);
}

void WxrReader::finish()
{
    m_finished = true;
    if (const auto& fault = m_source->fault())
        m_events.append(Refusal{m_splitter.line(), QStringLiteral("file"),
                                QStringLiteral("truncated: ") + fault->detail});
    else if (!m_splitter.sawEnd())
        m_events.append(
            Refusal{m_splitter.line(), QStringLiteral("file"), QStringLiteral("truncated: no </channel>")});
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wxr_splitter.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstring>

// Assumptions: WordPress writes <item> and <wp:comment> as elements outside CDATA and nothing else of these
// names; values a person wrote stand in CDATA (export.php, wxr_cdata) or are escaped. The prefix "wp" may be
// another one: it is read from the root. Everything here works on bytes; UTF-8 never holds an ASCII byte
// inside a character.

namespace warraq {

namespace {

constexpr qsizetype maxTag = 64 * 1024;
constexpr qint64 maxResumed = 2LL * 1024 * 1024 * 1024;

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' || (c & 0x80);
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

QByteArray newlinesOf(QByteArrayView bytes)
{
    return QByteArray(bytes.count('\n'), '\n');
}

/// Where sections begin and end that hold what they say and no more. A section that has the openings of
/// others in it was not closed and swallowed them, unless they are quoted: WordPress writes "]]>" in a text
/// as "]]]]><![CDATA[>".
QList<std::pair<qsizetype, qsizetype>> wholeSections(QByteArrayView xml)
{
    constexpr QByteArrayView opening = "<![CDATA[";
    QList<std::pair<qsizetype, qsizetype>> whole;
    for (qsizetype begin = xml.indexOf(opening); begin >= 0;) {
        qsizetype open = 0;
        qsizetype from = begin + opening.size();
        qsizetype end = -1;
        while (end < 0) {
            const qsizetype close = xml.indexOf("]]>", from);
            open += xml.sliced(from, (close < 0 ? xml.size() : close) - from).count(opening);
            if (close >= 0 && xml.sliced(close).startsWith("]]><![CDATA[>")) {
                open = std::max<qsizetype>(0, open - 1);
                from = close + 3 + opening.size();
            } else {
                end = close < 0 ? xml.size() : close + 3;
            }
        }
        if (open == 0)
            whole.append({begin, end});
        begin = xml.indexOf(opening, end);
    }
    return whole;
}

} // namespace

std::optional<WxrRecord> WxrSplitter::next()
{
    while (m_ready.isEmpty()) {
        if (step() == Progress::Again)
            continue;
        if (!m_finished || !isInRecord())
            return std::nullopt;
        // The file ends inside a record.
        keep(m_buffer.mid(m_position));
        advance(m_buffer.size() - m_position);
        if (m_place == Place::Item)
            endItem(QStringLiteral("truncated"));
        else
            emitRecord(QStringLiteral("truncated"));
    }
    return m_ready.takeFirst();
}

WxrSplitter::Progress WxrSplitter::step()
{
    if (m_position > (1 << 20)) {
        m_buffer.remove(0, m_position);
        m_position = 0;
    }
    if (m_skipUntil)
        return skipOversized();
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_position);
    if (rest.isEmpty())
        return Progress::NeedMore;
    if (rest.front() != '<')
        return takeText();
    if (rest.size() < 9 && !m_finished)
        return Progress::NeedMore;
    if (rest.startsWith("<![CDATA["))
        return takeDelimited("<![CDATA[", "]]>", true);
    if (rest.startsWith("<!--"))
        return takeDelimited("<!--", "-->", false);
    if (rest.startsWith("<?"))
        return takeDelimited("<?", "?>", false);
    if (rest.startsWith("<!DOCTYPE"))
        return takeDoctype();
    return takeTag();
}

WxrSplitter::Progress WxrSplitter::takeText()
{
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_position);
    qsizetype end = rest.indexOf('<');
    if (end < 0) {
        end = rest.size();
        if (!m_finished) {
            // A reference or "]]>" may be cut by the end of the piece.
            const auto ampersand = rest.lastIndexOf('&');
            if (ampersand >= 0 && end - ampersand < 12)
                end = ampersand;
            while (end > 0 && rest.at(end - 1) == ']')
                --end;
            if (end == 0)
                return Progress::NeedMore;
        }
    }
    const QByteArrayView text = rest.first(end);
    if (isInRecord() && (text.contains('&') || text.contains("]]>")))
        keep(repairedText(text, false, m_line, m_report));
    else
        keep(text);
    advance(end);
    return Progress::Again;
}

WxrSplitter::Progress WxrSplitter::takeDelimited(const char* open, const char* close, bool keepIt)
{
    const qsizetype from =
        m_position + std::max<qsizetype>(static_cast<qsizetype>(std::strlen(open)), m_searched);
    const auto end = m_buffer.indexOf(close, from);
    if (end < 0) {
        const qsizetype length = m_buffer.size() - m_position;
        m_searched = std::max<qsizetype>(0, length - 2);
        if (length <= maxText)
            return Progress::NeedMore;
        // Memory stays flat: the record is lost (and reported), the stream goes on behind it.
        if (isInRecord())
            m_record.broken = QStringLiteral("too-large");
        m_skipUntil = close;
        m_searched = 0;
        return Progress::Again;
    }
    m_searched = 0;
    const qsizetype length = end + static_cast<qsizetype>(std::strlen(close)) - m_position;
    const QByteArrayView bytes = QByteArrayView(m_buffer).sliced(m_position, length);
    if (isInRecord())
        keep(keepIt ? bytes : QByteArrayView(newlinesOf(bytes)));
    advance(length);
    return Progress::Again;
}

WxrSplitter::Progress WxrSplitter::skipOversized()
{
    const auto end = m_buffer.indexOf(m_skipUntil, m_position);
    if (end < 0) {
        const qsizetype all = std::max<qsizetype>(0, m_buffer.size() - m_position - 2);
        advance(all);
        return Progress::NeedMore;
    }
    advance(end + static_cast<qsizetype>(std::strlen(m_skipUntil)) - m_position);
    m_skipUntil = nullptr;
    return Progress::Again;
}

/// Dropped whole, internal subset included, so that no entity is ever declared.
WxrSplitter::Progress WxrSplitter::takeDoctype()
{
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_position);
    int brackets = 0;
    char quote = 0;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const char c = rest.at(i);
        if (quote) {
            if (c == quote)
                quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '[') {
            ++brackets;
        } else if (c == ']') {
            --brackets;
        } else if (c == '>' && brackets <= 0) {
            m_report(m_line, QStringLiteral("doctype"), QStringLiteral("doctype-dropped"));
            advance(i + 1);
            return Progress::Again;
        }
    }
    if (rest.size() <= maxTag && !m_finished)
        return Progress::NeedMore;
    advance(9); // an unending one: what follows is read as text
    return Progress::Again;
}

WxrSplitter::Progress WxrSplitter::takeTag()
{
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_position);
    const bool closing = rest.size() > 1 && rest.at(1) == '/';
    const qsizetype nameAt = closing ? 2 : 1;
    const auto bareLessThan = [&] {
        m_report(m_line, QStringLiteral("text"), QStringLiteral("bare-less-than"));
        keep("&lt;");
        advance(1);
        return Progress::Again;
    };
    if (rest.size() <= nameAt || !isNameStart(rest.at(nameAt)))
        return bareLessThan();
    qsizetype end = nameAt;
    char quote = 0;
    for (; end < rest.size(); ++end) {
        const char c = rest.at(end);
        if (c == '<' || end > maxTag)
            return bareLessThan();
        if (quote ? c == quote : (c == '"' || c == '\''))
            quote = quote ? 0 : c;
        else if (c == '>' && !quote)
            break;
    }
    if (end == rest.size())
        return m_finished ? bareLessThan() : Progress::NeedMore;
    Tag tag;
    tag.closing = closing;
    tag.empty = rest.at(end - 1) == '/';
    qsizetype nameEnd = nameAt;
    while (nameEnd < end && !isSpace(rest.at(nameEnd)) && rest.at(nameEnd) != '/')
        ++nameEnd;
    tag.name = rest.sliced(nameAt, nameEnd - nameAt);
    const QByteArrayView bytes = rest.first(end + 1);
    if (bytes.contains('&'))
        handleTag(tag, repairedText(bytes, true, m_line, m_report));
    else
        handleTag(tag, bytes);
    advance(end + 1);
    return Progress::Again;
}

void WxrSplitter::handleTag(const Tag& tag, QByteArrayView bytes)
{
    if (m_rootName.isEmpty() && !tag.closing)
        m_rootName = tag.name.toByteArray();
    if (tag.name == "rss" || tag.name == "channel") {
        if (m_place == Place::Item)
            endItem(QStringLiteral("unclosed"));
        else if (m_place == Place::Element || m_place == Place::Comment)
            emitRecord(QStringLiteral("unclosed"));
        if (tag.closing)
            m_sawEnd = true;
        else if (tag.name == "rss")
            readRoot(bytes);
        m_place = tag.name == "channel" && !tag.closing ? Place::Channel : Place::Outside;
        return;
    }
    if (tag.name == "item" && !tag.closing && !tag.empty) {
        if (m_place == Place::Item || m_place == Place::Comment)
            endItem(QStringLiteral("unclosed"));
        else if (m_place == Place::Element)
            emitRecord(QStringLiteral("unclosed"));
        begin(WxrRecord::Kind::ItemHead, Place::Item, bytes);
        return;
    }
    handleInside(tag, bytes);
}

void WxrSplitter::handleInside(const Tag& tag, QByteArrayView bytes)
{
    switch (m_place) {
    case Place::Outside:
    case Place::Channel:
        if (tag.closing || !m_sawRss)
            return;
        begin(WxrRecord::Kind::ChannelElement, Place::Element, bytes);
        m_depth = tag.empty ? 0 : 1;
        if (tag.empty)
            emitRecord();
        return;
    case Place::Element:
        keep(bytes);
        if (!tag.empty)
            m_depth += tag.closing ? -1 : 1;
        if (m_depth == 0)
            emitRecord();
        return;
    case Place::Item:
        if (tag.name == "item") {
            keep(bytes);
            endItem({});
        } else if (isComment(tag.name) && !tag.closing && !tag.empty) {
            emitRecord();
            begin(WxrRecord::Kind::Comment, Place::Comment, bytes);
        } else {
            keep(bytes);
        }
        return;
    case Place::Comment:
        if (isComment(tag.name) && tag.closing) {
            keep(bytes);
            emitRecord();
        } else if (isComment(tag.name) && !tag.empty) {
            emitRecord(QStringLiteral("unclosed"));
            begin(WxrRecord::Kind::Comment, Place::Comment, bytes);
        } else if (tag.name == "item") {
            emitRecord(QStringLiteral("unclosed"));
            keep(bytes);
            endItem({});
        } else {
            keep(bytes);
        }
        return;
    }
}

/// Finds the prefix of the WXR name space; its address ends in the version of the format.
void WxrSplitter::readRoot(QByteArrayView bytes)
{
    static const QRegularExpression attribute(QStringLiteral(
        "xmlns:([A-Za-z_][\\w.-]*)\\s*=\\s*[\"']https?://wordpress\\.org/export/[0-9.]+/?[\"']"));
    m_sawRss = true;
    const auto end = bytes.size() - (bytes.endsWith("/>") ? 2 : 1);
    m_rootAttributes = bytes.first(end).sliced(4).toByteArray();
    const auto match = attribute.match(QString::fromUtf8(m_rootAttributes));
    if (match.hasMatch())
        m_commentName = match.captured(1).toUtf8() + ":comment";
}

void WxrSplitter::keep(QByteArrayView bytes)
{
    if (!isInRecord())
        return;
    if (m_record.xml.size() + bytes.size() > maxRecord) {
        m_record.broken = QStringLiteral("too-large");
        return;
    }
    m_record.xml += bytes;
}

void WxrSplitter::begin(WxrRecord::Kind kind, Place place, QByteArrayView bytes)
{
    m_record = WxrRecord{kind, bytes.toByteArray(), m_line, {}};
    m_place = place;
}

void WxrSplitter::emitRecord(const QString& broken)
{
    if (m_record.broken.isEmpty())
        m_record.broken = broken;
    const auto kind = m_record.kind;
    const bool blankTail = kind == WxrRecord::Kind::ItemTail && m_record.xml.trimmed().isEmpty();
    if (!blankTail)
        m_ready.append(std::move(m_record));
    m_record = WxrRecord{WxrRecord::Kind::ItemTail, {}, m_line, {}};
    m_place = kind == WxrRecord::Kind::ChannelElement ? Place::Channel : Place::Item;
}

void WxrSplitter::endItem(const QString& broken)
{
    if (m_record.kind == WxrRecord::Kind::ItemTail && m_record.xml.trimmed() == "</item>")
        m_record.xml.clear();
    emitRecord(broken);
    m_ready.append(WxrRecord{WxrRecord::Kind::ItemEnd, {}, m_line, {}});
    m_record = {};
    m_place = Place::Channel;
}

void WxrSplitter::advance(qsizetype bytes)
{
    m_line += QByteArrayView(m_buffer).sliced(m_position, bytes).count('\n');
    m_position += bytes;
}

bool WxrSplitter::resumeInside(const WxrRecord& record)
{
    if (record.kind == WxrRecord::Kind::ItemEnd || m_resumed > maxResumed)
        return false;
    const QByteArray comment = '<' + m_commentName + '>';
    qsizetype at = -1;
    const auto quoted = wholeSections(record.xml);
    const auto isQuoted = [&quoted](qsizetype place) {
        return std::ranges::any_of(quoted, [place](const auto& section) {
            return section.first <= place && place < section.second;
        });
    };
    // A beginning stands on a line of its own; text inside a value rarely does.
    for (qsizetype i = record.xml.indexOf('\n'); i >= 0 && at < 0; i = record.xml.indexOf('\n', i + 1)) {
        qsizetype start = i;
        while (start < record.xml.size() && isSpace(record.xml.at(start)))
            ++start;
        const QByteArrayView line = QByteArrayView(record.xml).sliced(start);
        if ((line.startsWith(comment) || line.startsWith("<item>")) && !isQuoted(start))
            at = start;
    }
    if (at <= 0)
        return false;
    const QByteArrayView back = QByteArrayView(record.xml).sliced(at);
    const bool isItem = back.startsWith("<item>");
    // Whatever was cut after this record is cut again, from the bytes that follow it.
    QByteArray again = back.toByteArray();
    for (const WxrRecord& pending : std::as_const(m_ready))
        again += pending.kind == WxrRecord::Kind::ItemEnd ? QByteArray("</item>") : pending.xml;
    m_ready.clear();
    again += m_record.xml;
    again += QByteArrayView(m_buffer).sliced(m_position);
    m_resumed += again.size();
    m_buffer = std::move(again);
    m_position = 0;
    m_searched = 0;
    m_line = record.line + QByteArrayView(record.xml).first(at).count('\n');
    m_record = WxrRecord{WxrRecord::Kind::ItemTail, {}, m_line, {}};
    m_place = isItem ? Place::Channel : Place::Item;
    return true;
}

} // namespace warraq

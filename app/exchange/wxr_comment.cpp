// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wxr_comment.h"

#include "comments/comment_text.h"

namespace warraq {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isPlainName(QByteArrayView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    });
}

/// XML 1.0, 2.11: every line end is one LF.
void appendNormalised(QByteArray& out, QByteArrayView text)
{
    if (!text.contains('\r')) {
        out.append(text);
        return;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '\r')
            out.append(text.at(i));
        else if (i + 1 == text.size() || text.at(i + 1) != '\n')
            out.append('\n');
    }
}

/// Decodes one reference; false when it is not one of the five (numbers are left to the real parser).
bool appendReference(QByteArray& out, QByteArrayView reference)
{
    static constexpr std::pair<QByteArrayView, char> five[] = {
        {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}};
    for (const auto& [name, character] : five) {
        if (reference == name) {
            out.append(character);
            return true;
        }
    }
    return false;
}

/// A cursor over the bytes; every function returns false where the text is not plain.
class PlainReader
{
public:
    explicit PlainReader(QByteArrayView xml)
        : m_xml(xml)
    {
    }

    bool atEnd()
    {
        skipSpace();
        return m_at == m_xml.size();
    }
    void skipSpace()
    {
        while (m_at < m_xml.size() && isSpace(m_xml.at(m_at)))
            ++m_at;
    }
    bool take(QByteArrayView text)
    {
        if (!m_xml.sliced(m_at).startsWith(text))
            return false;
        m_at += text.size();
        return true;
    }
    /// "<prefix:name>", no attributes.
    bool takeStart(QByteArrayView prefix, QByteArrayView& name)
    {
        skipSpace();
        if (!take("<") || !take(prefix))
            return false;
        const auto end = m_xml.indexOf('>', m_at);
        if (end < 0)
            return false;
        name = m_xml.sliced(m_at, end - m_at);
        m_at = end + 1;
        return isPlainName(name);
    }
    bool takeEnd(QByteArrayView prefix, QByteArrayView name)
    {
        return take("</") && take(prefix) && take(name) && take(">");
    }
    /// Text and CDATA up to the next tag.
    bool takeText(QByteArray& text)
    {
        for (;;) {
            const auto tag = m_xml.indexOf('<', m_at);
            if (tag < 0)
                return false;
            if (!takeReferences(text, m_xml.sliced(m_at, tag - m_at)))
                return false;
            m_at = tag;
            if (!take("<![CDATA["))
                return true;
            const auto end = m_xml.indexOf("]]>", m_at);
            if (end < 0)
                return false;
            appendNormalised(text, m_xml.sliced(m_at, end - m_at));
            m_at = end + 3;
        }
    }

private:
    static bool takeReferences(QByteArray& text, QByteArrayView piece)
    {
        for (auto at = piece.indexOf('&'); at >= 0; at = piece.indexOf('&')) {
            const auto end = piece.indexOf(';', at);
            appendNormalised(text, piece.first(at));
            if (end < 0 || !appendReference(text, piece.sliced(at, end + 1 - at)))
                return false;
            piece = piece.sliced(end + 1);
        }
        appendNormalised(text, piece);
        return !piece.contains("]]>");
    }

    QByteArrayView m_xml;
    qsizetype m_at = 0;
};

/// False when it is no number that fits.
bool readNumber(qint64& number, const QByteArray& text)
{
    bool fits = true;
    const QByteArray digits = text.trimmed();
    const qint64 read = digits.isEmpty() ? 0 : digits.toLongLong(&fits);
    if (fits)
        number = read;
    return fits;
}

bool readMeta(PlainReader& xml, QByteArrayView prefix, Comment& comment)
{
    QByteArray key;
    CommentMeta row;
    QByteArrayView name;
    if (!xml.takeStart(prefix, name) || name != "meta_key" || !xml.takeText(key) ||
        !xml.takeEnd(prefix, name))
        return false;
    if (!xml.takeStart(prefix, name) || name != "meta_value" || !xml.takeText(row.value) ||
        !xml.takeEnd(prefix, name))
        return false;
    xml.skipSpace();
    row.key = textFromUtf8(key);
    comment.meta.append(std::move(row));
    return xml.takeEnd(prefix, "commentmeta");
}

} // namespace

bool setCommentField(Comment& comment, QByteArrayView name, const QByteArray& text)
{
    if (name == "comment_content")
        comment.content = text;
    else if (name == "comment_id")
        comment.sourceId = text.trimmed().toLongLong();
    else if (name == "comment_author")
        comment.author = textFromUtf8(text);
    else if (name == "comment_author_email")
        comment.email = textFromUtf8(text);
    else if (name == "comment_author_url")
        comment.url = textFromUtf8(text);
    else if (name == "comment_author_IP")
        comment.ip = textFromUtf8(text);
    else if (name == "comment_date")
        comment.dateLocal = textFromUtf8(text);
    else if (name == "comment_date_gmt")
        comment.dateGmt = textFromUtf8(text);
    else if (name == "comment_approved")
        comment.approved = textFromUtf8(text);
    else if (name == "comment_type")
        comment.type = textFromUtf8(text);
    else if (name == "comment_parent")
        return readNumber(comment.sourceParent, text);
    else if (name == "comment_user_id")
        return readNumber(comment.userId, text);
    else if (name == "comment_agent")
        comment.agent = textFromUtf8(text);
    else if (name == "comment_karma")
        comment.karma = textFromUtf8(text);
    else
        return false;
    return true;
}

std::optional<Comment> readPlainComment(QByteArrayView xml)
{
    const auto colon = xml.indexOf(':');
    if (colon < 2 || !isPlainName(xml.sliced(1, colon - 1)))
        return std::nullopt;
    const QByteArrayView prefix = xml.sliced(1, colon); // with its colon
    PlainReader reader(xml);
    QByteArrayView name;
    if (!reader.takeStart(prefix, name) || name != "comment")
        return std::nullopt;
    Comment comment;
    for (;;) {
        reader.skipSpace();
        if (reader.takeEnd(prefix, "comment"))
            break;
        if (!reader.takeStart(prefix, name))
            return std::nullopt;
        if (name == "commentmeta") {
            if (!readMeta(reader, prefix, comment))
                return std::nullopt;
            continue;
        }
        QByteArray text;
        if (!reader.takeText(text) || !reader.takeEnd(prefix, name) || !setCommentField(comment, name, text))
            return std::nullopt;
    }
    if (!reader.atEnd() || comment.sourceId <= 0)
        return std::nullopt;
    return comment;
}

} // namespace warraq

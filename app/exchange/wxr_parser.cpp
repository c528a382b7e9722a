// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wxr_parser.h"

#include "exchange/wxr_comment.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace warraq {

namespace {

constexpr int maxDepth = 64;
constexpr qsizetype maxTextUnits = WxrSplitter::maxText;

const std::pair<QByteArray, QByteArray> usualNameSpaces[] = {
    {"wp", "http://wordpress.org/export/1.2/"},
    {"excerpt", "http://wordpress.org/export/1.2/excerpt/"},
    {"content", "http://purl.org/rss/1.0/modules/content/"},
    {"dc", "http://purl.org/dc/elements/1.1/"},
    {"wfw", "http://wellformedweb.org/CommentAPI/"},
};

/// The name with the prefix that WordPress itself uses. WXR 1.0, 1.1 and 1.2 differ in the address only.
QString canonicalName(const QXmlStreamReader& xml)
{
    const QStringView space = xml.namespaceUri();
    const QString name = xml.name().toString();
    if (space.isEmpty())
        return name;
    if (space.contains(u"wordpress.org/export/"))
        return (space.endsWith(u"excerpt/") ? QStringLiteral("excerpt:") : QStringLiteral("wp:")) + name;
    if (space == u"http://purl.org/rss/1.0/modules/content/")
        return QStringLiteral("content:") + name;
    if (space == u"http://purl.org/dc/elements/1.1/")
        return QStringLiteral("dc:") + name;
    // One of these prefixes bound to something else must not pass for WordPress's.
    const QStringView prefix = xml.prefix();
    if (prefix == u"wp" || prefix == u"excerpt" || prefix == u"content" || prefix == u"dc")
        return QStringLiteral("{%1}%2").arg(space, name);
    return xml.qualifiedName().toString();
}

/// Text of the element the reader stands on; markup inside (plug-ins only) is kept as markup.
QString readText(QXmlStreamReader& xml)
{
    QString text;
    int depth = 0;
    std::optional<QXmlStreamWriter> markup;
    QString nested;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::Invalid)
            break;
        if (token == QXmlStreamReader::EndElement && depth-- == 0)
            break;
        if (token == QXmlStreamReader::StartElement) {
            if (++depth > maxDepth) {
                xml.raiseError(QStringLiteral("too-deep"));
                break;
            }
            if (!markup) {
                nested = text.toHtmlEscaped();
                markup.emplace(&nested);
            }
        }
        if (markup)
            markup->writeCurrentToken(xml);
        else if (xml.isCharacters())
            text += xml.text();
        if (text.size() > maxTextUnits || nested.size() > maxTextUnits) {
            xml.raiseError(QStringLiteral("too-large"));
            break;
        }
    }
    return markup ? nested : text;
}

std::pair<QString, QString> readMeta(QXmlStreamReader& xml)
{
    std::pair<QString, QString> row;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"meta_key")
            row.first = readText(xml);
        else if (xml.name() == u"meta_value")
            row.second = readText(xml);
        else
            xml.skipCurrentElement();
    }
    return row;
}

qint64 lineOf(const QXmlStreamReader& xml, const WxrRecord& record)
{
    return record.line + std::max<qint64>(0, xml.lineNumber() - 1);
}

void readCommentField(QXmlStreamReader& xml, Comment& comment)
{
    const QByteArray name = xml.name().toUtf8();
    const QString whole = xml.qualifiedName().toString();
    if (name == "commentmeta") {
        const auto [key, value] = readMeta(xml);
        comment.meta.append({key, value.toUtf8()});
        return;
    }
    const QByteArray text = readText(xml).toUtf8();
    if (!setCommentField(comment, name, text)) // a plug-in's own element: kept as meta under its own name
        comment.meta.append({whole, text});
}

void readField(QXmlStreamReader& xml, WxrElement& element)
{
    const QString name = canonicalName(xml);
    if (name == u"wp:postmeta" || name == u"wp:termmeta") {
        element.meta.append(readMeta(xml));
        return;
    }
    const QXmlStreamAttributes attributes = xml.attributes();
    if (name == u"category") {
        WxrTermReference term{
            attributes.value(u"domain").toString(), attributes.value(u"nicename").toString(), {}};
        term.name = readText(xml);
        element.terms.append(std::move(term));
        return;
    }
    for (const QXmlStreamAttribute& attribute : attributes)
        element.attributes.insert(name + QLatin1Char('/') + attribute.qualifiedName().toString(),
                                  attribute.value().toString());
    element.fields.append({name, readText(xml)});
}

/// Stands on the record's own element afterwards, if the bytes are good so far.
bool enterRecord(QXmlStreamReader& xml)
{
    xml.setNamespaceProcessing(true);
    return xml.readNextStartElement() && xml.readNextStartElement();
}

/// Everything up to the end must be well-formed, not only what was looked at.
template <class Value>
Result<Value> finished(QXmlStreamReader& xml, const WxrRecord& record, Value value)
{
    while (!xml.atEnd())
        xml.readNext();
    if (xml.hasError())
        return fail(ErrorCode::BadFormat, {}, lineOf(xml, record), xml.errorString());
    return value;
}

} // namespace

QString WxrElement::value(QStringView field) const
{
    for (const auto& [key, text] : fields)
        if (key == field)
            return text;
    return {};
}

bool WxrElement::has(QStringView field) const
{
    return std::ranges::any_of(fields, [field](const auto& entry) { return entry.first == field; });
}

bool hasUnfitNumber(const WxrElement& element, QStringView field)
{
    const QString text = element.value(field).trimmed();
    bool fits = true;
    if (!text.isEmpty())
        std::ignore = text.toLongLong(&fits);
    return !fits;
}

void WxrParser::setRootAttributes(const QByteArray& attributes)
{
    // On one line, so that lines in a record count from the record.
    m_open = "<w " + QByteArray(attributes).replace('\n', ' ').replace('\r', ' ');
    for (const auto& [prefix, address] : usualNameSpaces)
        if (!m_open.contains("xmlns:" + prefix + '=') && !m_open.contains("xmlns:" + prefix + ' '))
            m_open += " xmlns:" + prefix + "=\"" + address + '"';
    m_open += '>';
    QXmlStreamReader trial(m_open + "</w>");
    while (!trial.atEnd())
        trial.readNext();
    if (trial.hasError()) // a damaged root: the usual names
        setRootAttributes({});
}

Result<WxrElement> WxrParser::element(const WxrRecord& record) const
{
    QByteArray bytes = m_open;
    if (record.kind == WxrRecord::Kind::ItemTail)
        bytes += "<item>";
    bytes += record.xml;
    if (record.kind != WxrRecord::Kind::ChannelElement &&
        !QByteArrayView(record.xml).trimmed().endsWith("</item>"))
        bytes += "</item>";
    QXmlStreamReader xml(bytes + "</w>");
    WxrElement element;
    element.line = record.line;
    if (enterRecord(xml)) {
        element.name = canonicalName(xml);
        const bool hasChildren =
            record.kind != WxrRecord::Kind::ChannelElement || element.name.startsWith(u"wp:");
        if (hasChildren && element.name != u"wp:wxr_version" && !element.name.startsWith(u"wp:base_"))
            while (xml.readNextStartElement())
                readField(xml, element);
        else
            element.fields.append({element.name, readText(xml)});
    }
    return finished(xml, record, std::move(element));
}

Result<Comment> WxrParser::comment(const WxrRecord& record) const
{
    // Only a short record can hold no text over the limit; a long one is measured by the strict way.
    auto plain = record.xml.size() <= maxTextUnits ? readPlainComment(record.xml) : std::nullopt;
    if (!plain)
        return strictComment(record);
    plain->status = commentStatusFromName(plain->approved).value_or(CommentStatus::Pending);
    return *plain;
}

Result<Comment> WxrParser::strictComment(const WxrRecord& record) const
{
    QXmlStreamReader xml(m_open + record.xml + "</w>");
    Comment comment;
    if (enterRecord(xml))
        while (xml.readNextStartElement())
            readCommentField(xml, comment);
    if (!xml.hasError() && comment.sourceId <= 0)
        xml.raiseError(QStringLiteral("no comment_id"));
    comment.status = commentStatusFromName(comment.approved).value_or(CommentStatus::Pending);
    return finished(xml, record, std::move(comment));
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
// Assumption: body_splitter matches the ends of block elements by name over the whole body. A side is written
// as markup only when every element, WordPress comment and raw text in it is closed inside it; then neither
// the section nor the sides can end early, and nothing outside is matched with something inside.
#include "article/conflict_block.h"

#include "article/body_splitter.h"
#include "article/html_writer.h"
#include "article/markup_scanner.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace warraq {

namespace {

constexpr QByteArrayView className = "warraq-conflict";
constexpr QByteArrayView frame = " style=\"border:1px solid #b45309;padding:.5rem 1rem\"";

/// What no place of a tag, text or line can misread; any byte comes back.
QByteArray escaped(QByteArrayView bytes)
{
    QByteArray out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        if (quint8(c) < 0x20 || c == '&' || c == '<' || c == '>' || c == '"' || c == '[')
            out += "&#" + QByteArray::number(quint8(c)) + ';';
        else
            out += c;
    }
    return out;
}

QByteArray unescaped(QByteArrayView bytes)
{
    QByteArray out;
    out.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const qsizetype end = bytes.sliced(at).startsWith("&#") ? bytes.indexOf(';', at) : -1;
        bool isByte = false;
        const uint value =
            end - at > 2 && end - at <= 5 ? bytes.sliced(at + 2, end - at - 2).toUInt(&isByte) : 0;
        if (isByte && value < 0x80) {
            out += char(value);
            at = end;
        } else {
            out += bytes[at];
        }
    }
    return out;
}

QByteArray attribute(QByteArrayView name, const QString& value)
{
    return ' ' + name.toByteArray() + "=\"" + escaped(value.toUtf8()) + '"';
}

/// Whether markup can stand inside an element without reaching out of it.
bool isWhole(const QByteArray& markup)
{
    if (!missingEnd(markup).isEmpty())
        return false;
    QHash<QByteArray, int> open;
    for (MarkupScanner scanner(markup); !scanner.atEnd();) {
        const MarkupToken token = scanner.next();
        const QByteArrayView source = QByteArrayView(markup).sliced(token.begin, token.end - token.begin);
        QByteArray name;
        bool closes = token.kind == MarkupToken::EndTag;
        if (token.kind == MarkupToken::Comment) {
            const WordPressComment comment = wordPressComment(source);
            if (comment.name.isEmpty() || comment.selfClosing)
                continue;
            name = "wp:" + comment.name.toByteArray();
            closes = comment.closes;
        } else if (token.kind == MarkupToken::StartTag || closes) {
            name = token.name.toByteArray().toLower();
            if (name == "plaintext" || !source.endsWith('>'))
                return false;
            if (isVoidElement(name) && !closes)
                continue;
        } else {
            continue;
        }
        if ((open[name] += closes ? -1 : 1) < 0)
            return false;
    }
    return std::ranges::all_of(open, [](int count) { return count == 0; });
}

QByteArray compactJson(const QJsonValue& value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return text.sliced(1, text.size() - 2);
}

QByteArray trimmedEnd(QByteArray bytes)
{
    while (!bytes.isEmpty() && isHtmlSpace(bytes.back()))
        bytes.chop(1);
    return bytes;
}

QByteArray sideMarkup(QByteArrayView name, const ConflictSide& side, bool isField, const BodyContext& context)
{
    QByteArray start =
        "<div data-side=\"" + name.toByteArray() + '"' + attribute("data-who", side.who) +
        attribute("data-at", side.at.isValid() ? side.at.toUTC().toString(Qt::ISODateWithMs) : QString());
    QByteArray inside;
    if (isField) {
        inside = side.value.isString() ? "<p dir=\"auto\">" + escaped(side.value.toString().toUtf8()) + "</p>"
                                       : "<code>" + escaped(compactJson(side.value)) + "</code>";
    } else {
        inside = trimmedEnd(writeBody(side.blocks, context));
        if (!isWhole(inside)) {
            start += " data-form=\"source\"";
            inside = "<pre dir=\"ltr\">" + escaped(inside) + "</pre>";
        }
    }
    return start + frame.toByteArray() + '>' + inside + "</div>";
}

/// A conflict's source taken apart; views into it.
struct Parts
{
    struct Side
    {
        QByteArrayView tag;
        QByteArrayView inside;
    };
    QByteArrayView section;
    std::array<Side, 2> sides; ///< mine, theirs
};

class PartsReader
{
public:
    explicit PartsReader(QByteArrayView markup)
        : m_markup(markup)
        , m_scanner(markup)
    {
    }

    std::optional<Parts> run()
    {
        Parts parts;
        parts.section = startTag("section");
        if (attributeInSource(parts.section, "class") != className || !side(parts.sides[0], "mine") ||
            !side(parts.sides[1], "theirs") || m_scanner.atEnd())
            return std::nullopt;
        const MarkupToken last = m_scanner.next();
        if (last.kind != MarkupToken::EndTag || !sameName(last.name, "section") || !m_scanner.atEnd())
            return std::nullopt;
        return parts;
    }

private:
    QByteArrayView startTag(QByteArrayView name)
    {
        if (m_scanner.atEnd())
            return {};
        const MarkupToken token = m_scanner.next();
        m_end = token.end;
        return token.kind == MarkupToken::StartTag && sameName(token.name, name)
                   ? m_markup.sliced(token.begin, token.end - token.begin)
                   : QByteArrayView();
    }

    bool side(Parts::Side& side, QByteArrayView name)
    {
        side.tag = startTag("div");
        if (attributeInSource(side.tag, "data-side") != name)
            return false;
        const qsizetype begin = m_end;
        for (int depth = 1; !m_scanner.atEnd();) {
            const MarkupToken token = m_scanner.next();
            if (!sameName(token.name, "div"))
                continue;
            depth += token.kind == MarkupToken::StartTag ? 1 : token.kind == MarkupToken::EndTag ? -1 : 0;
            if (depth == 0) {
                side.inside = m_markup.sliced(begin, token.begin - begin);
                return true;
            }
        }
        return false;
    }

    QByteArrayView m_markup;
    MarkupScanner m_scanner;
    qsizetype m_end = 0;
};

QByteArrayView between(QByteArrayView text, QByteArrayView begin, QByteArrayView end)
{
    return text.startsWith(begin) && text.endsWith(end) && text.size() >= begin.size() + end.size()
               ? text.sliced(begin.size(), text.size() - begin.size() - end.size())
               : QByteArrayView();
}

QJsonValue valueOf(QByteArrayView inside)
{
    constexpr QByteArrayView paragraph = "<p dir=\"auto\">";
    if (inside.startsWith(paragraph))
        return QString::fromUtf8(unescaped(between(inside, paragraph, "</p>")));
    const QByteArray json = unescaped(between(inside, "<code>", "</code>"));
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

ConflictSide sideOf(const Parts::Side& part, bool isField, const BodyContext& context)
{
    ConflictSide side;
    side.who = QString::fromUtf8(unescaped(attributeInSource(part.tag, "data-who")));
    const QString at = QString::fromLatin1(attributeInSource(part.tag, "data-at"));
    side.at = QDateTime::fromString(at, Qt::ISODateWithMs).toUTC();
    if (isField) {
        side.value = valueOf(part.inside);
        return side;
    }
    const bool isSource = attributeInSource(part.tag, "data-form") == "source";
    const QByteArray body =
        isSource ? unescaped(between(part.inside, "<pre dir=\"ltr\">", "</pre>")) : part.inside.toByteArray();
    if (!body.isEmpty())
        side.blocks = readBody(body, context);
    return side;
}

/// A block that comes from a side stands on a line of its own again.
Blocks onOwnLines(Blocks blocks)
{
    for (Block& block : blocks)
        if (block.original && !block.original->endsWith('\n'))
            *block.original += '\n';
    return blocks;
}

} // namespace

Block makeConflict(const Conflict& conflict, const BodyContext& context)
{
    const bool isField = !conflict.field.isEmpty();
    Block block;
    block.kind = BlockKind::Conflict;
    block.direction = context.previous.value_or(context.direction);
    block.raw = "<section class=\"" + className.toByteArray() + '"' +
                (isField ? attribute("data-field", conflict.field) : QByteArray()) + '>' +
                sideMarkup("mine", conflict.mine, isField, context) +
                sideMarkup("theirs", conflict.theirs, isField, context) + "</section>";
    return block;
}

bool isConflictMarkup(QByteArrayView markup)
{
    return PartsReader(markup).run().has_value();
}

std::optional<Conflict> readConflict(const Block& block, const BodyContext& context)
{
    if (block.kind != BlockKind::Conflict)
        return std::nullopt;
    const auto parts = PartsReader(block.raw).run();
    if (!parts)
        return std::nullopt;
    Conflict conflict;
    conflict.field = QString::fromUtf8(unescaped(attributeInSource(parts->section, "data-field")));
    const bool isField = !conflict.field.isEmpty();
    conflict.mine = sideOf(parts->sides[0], isField, context);
    conflict.theirs = sideOf(parts->sides[1], isField, context);
    return conflict;
}

Blocks chosenBlocks(const Conflict& conflict, ConflictChoice choice)
{
    Blocks blocks;
    if (choice != ConflictChoice::Theirs)
        blocks += conflict.mine.blocks;
    if (choice != ConflictChoice::Mine)
        blocks += conflict.theirs.blocks;
    return onOwnLines(std::move(blocks));
}

QJsonValue chosenValue(const Conflict& conflict, ConflictChoice choice)
{
    const QJsonValue& mine = conflict.mine.value;
    const QJsonValue& theirs = conflict.theirs.value;
    if (choice == ConflictChoice::Theirs)
        return theirs;
    if (choice == ConflictChoice::Mine || mine == theirs)
        return mine;
    if (mine.isString() && theirs.isString() && !mine.toString().isEmpty() && !theirs.toString().isEmpty())
        return QString(mine.toString() + QStringLiteral(" / ") + theirs.toString());
    if (mine.isArray() && theirs.isArray()) {
        QJsonArray all = mine.toArray();
        for (const QJsonValue& entry : theirs.toArray())
            if (!all.contains(entry))
                all.append(entry);
        return all;
    }
    const bool none = mine.isNull() || mine.isUndefined() || (mine.isString() && mine.toString().isEmpty());
    return none ? theirs : mine;
}

bool hasConflicts(const Blocks& blocks)
{
    return std::ranges::any_of(blocks, [](const Block& block) {
        return block.kind == BlockKind::Conflict || block.raw.contains(className) ||
               (block.isDraft && block.original && block.original->contains(className));
    });
}

} // namespace warraq

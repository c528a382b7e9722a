// SPDX-License-Identifier: GPL-3.0-or-later
// Each line is looked at on its own: what a line inside a long comment is taken for changes its looks alone.
#include "source/source_isolates.h"

#include "article/markup_scanner.h"
#include "text/direction.h"

#include <algorithm>
#include <vector>

namespace warraq::sourceisolates {

namespace {

constexpr qsizetype longestLine = 20'000;
constexpr QChar leftIsolate{0x2066};
constexpr QChar rightIsolate{0x2067};
constexpr QChar endIsolate{0x2069};
constexpr char16_t firstStandIn = 0xfdd2; // for U+2066, and so on: bidi class BN, moves nothing
constexpr char16_t lastStandIn = 0xfdd5;

bool isRight(QChar c)
{
    const QChar::Direction direction = c.direction();
    return direction == QChar::DirR || direction == QChar::DirAL;
}

bool hasRight(QStringView text)
{
    return std::ranges::any_of(text, isRight);
}

struct Part
{
    enum Kind : quint8
    {
        Text,
        Inline, ///< a tag inside a paragraph
        Block,  ///< a tag or comment that parts paragraphs
    };
    Kind kind = Text;
    QStringView text{};
};

qsizetype endOfTag(QStringView line, qsizetype at)
{
    QChar quote;
    for (qsizetype i = at + 1; i < line.size(); ++i) {
        const QChar c = line[i];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'>')
            return i + 1;
        else if (c == u'<')
            return i;
    }
    return line.size();
}

Part partAt(QStringView line, qsizetype at)
{
    const QStringView rest = line.sliced(at);
    if (rest.startsWith(u"<!--")) {
        const qsizetype end = rest.indexOf(u"-->");
        return {Part::Block, end < 0 ? rest : rest.first(end + 3)};
    }
    qsizetype name = 1;
    if (name < rest.size() && rest[name] == u'/')
        ++name;
    if (rest[0] == u'<' && name < rest.size() && rest[name].unicode() < 0x80 &&
        (rest[name].isLetter() || rest[name] == u'!')) {
        qsizetype nameEnd = name;
        while (nameEnd < rest.size() && rest[nameEnd].isLetterOrNumber())
            ++nameEnd;
        const bool block = isBlockElement(rest.sliced(name, nameEnd - name).toUtf8());
        return {block ? Part::Block : Part::Inline, rest.first(endOfTag(line, at) - at)};
    }
    const qsizetype next = rest.indexOf(u'<', 1);
    return {Part::Text, next < 0 ? rest : rest.first(next)};
}

QString isolate(QStringView text, bool right)
{
    return QString(right ? rightIsolate : leftIsolate) + text.toString() + endIsolate;
}

/// A tag or comment: values and words in it that hold right-to-left text are isolated.
QString shownTag(QStringView tag)
{
    if (!hasRight(tag))
        return tag.toString();
    if (tag.startsWith(u"<!--")) {
        const qsizetype end = tag.endsWith(u"-->") ? tag.size() - 3 : tag.size();
        const QStringView inside = tag.sliced(4, std::max<qsizetype>(0, end - 4));
        const QStringView words = inside.trimmed();
        const qsizetype at = words.isEmpty() ? 4 : words.data() - tag.data();
        return tag.first(at).toString() +
               isolate(words, firstStrongDirection(words) == Direction::RightToLeft) +
               tag.sliced(at + words.size()).toString();
    }
    QString out;
    for (qsizetype at = 0; at < tag.size();) {
        const QChar c = tag[at];
        out += c;
        ++at;
        if (c != u'"' && c != u'\'')
            continue;
        const qsizetype end = tag.indexOf(c, at);
        const QStringView value = tag.sliced(at, (end < 0 ? tag.size() : end) - at);
        out += hasRight(value) ? isolate(value, firstStrongDirection(value) == Direction::RightToLeft)
                               : value.toString();
        at += value.size();
        if (end >= 0)
            out += tag[at++];
    }
    return out;
}

qsizetype endOfEntity(QStringView text, qsizetype at)
{
    constexpr qsizetype longest = 32;
    for (qsizetype i = at + 1; i < text.size() && i - at < longest; ++i) {
        if (text[i] == u';')
            return i > at + 1 ? i + 1 : at;
        if (text[i] != u'#' && (text[i].unicode() >= 0x80 || !text[i].isLetterOrNumber()))
            break;
    }
    return at;
}

/// Text of a flow that holds right-to-left letters: entities stay in one piece.
QString shownText(QStringView text)
{
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text[at] == u'&' ? endOfEntity(text, at) : at;
        if (end > at) {
            out += isolate(text.sliced(at, end - at), false);
            at = end;
        } else {
            out += text[at++];
        }
    }
    return out;
}

QString wordsOf(const std::vector<Part>& flow)
{
    QString words;
    for (const Part& part : flow) {
        if (part.kind != Part::Text)
            continue;
        for (qsizetype at = 0; at < part.text.size();) {
            const qsizetype end = part.text[at] == u'&' ? endOfEntity(part.text, at) : at;
            if (end == at)
                words += part.text[at++];
            else
                at = end;
        }
    }
    return words;
}

/// A paragraph's inside, or what stands of it on this line.
QString shownFlow(const std::vector<Part>& flow, std::optional<Direction> direction)
{
    QString out;
    const QString words = wordsOf(flow);
    if (!hasRight(words)) {
        for (const Part& part : flow)
            out += part.kind == Part::Text ? part.text.toString() : shownTag(part.text);
        return out;
    }
    if (!direction)
        direction = firstStrongDirection(words);
    for (const Part& part : flow)
        out += part.kind == Part::Text ? shownText(part.text) : isolate(shownTag(part.text), false);
    qsizetype begin = 0; // the indentation stays at the left
    while (begin < out.size() && out[begin].isSpace())
        ++begin;
    qsizetype end = out.size();
    while (end > begin && out[end - 1].isSpace())
        --end;
    const QStringView view(out);
    return view.first(begin).toString() +
           isolate(view.sliced(begin, end - begin), direction == Direction::RightToLeft) +
           view.sliced(end).toString();
}

std::optional<Direction> directionIn(QStringView tag)
{
    const QByteArray bytes = tag.toUtf8();
    return directionFromName(QString::fromUtf8(attributeInSource(bytes, "dir")));
}

} // namespace

QString shown(QStringView line)
{
    if (line.size() > longestLine)
        return withStandIns(line);
    if (!hasRight(line))
        return withStandIns(line);
    const QString own = withStandIns(line);
    const QStringView text(own);
    QString out;
    std::vector<Part> flow;
    std::optional<Direction> direction;
    for (qsizetype at = 0; at < text.size();) {
        const Part part = partAt(text, at);
        at += part.text.size();
        if (part.kind != Part::Block) {
            flow.push_back(part);
            continue;
        }
        out += shownFlow(flow, direction) + shownTag(part.text);
        flow.clear();
        direction = directionIn(part.text);
    }
    return out + shownFlow(flow, direction);
}

QString plain(QStringView shown)
{
    QString out;
    out.reserve(shown.size());
    for (const QChar c : shown) {
        if (isDisplayOnly(c))
            continue;
        const bool standIn = c >= QChar(firstStandIn) && c <= QChar(lastStandIn);
        out += standIn ? QChar(char16_t(c.unicode() - firstStandIn + leftIsolate.unicode())) : c;
    }
    return out;
}

QString withStandIns(QStringView text)
{
    QString out = text.toString();
    for (QChar& c : out) {
        if (isDisplayOnly(c))
            c = QChar(char16_t(c.unicode() - leftIsolate.unicode() + firstStandIn));
    }
    return out;
}

qsizetype shownOffset(QStringView shown, qsizetype plain)
{
    qsizetype at = 0;
    for (; at < shown.size() && plain > 0; ++at)
        plain -= isDisplayOnly(shown[at]) ? 0 : 1;
    return at;
}

qsizetype plainOffset(QStringView shown, qsizetype offset)
{
    const QStringView before = shown.first(std::min(offset, shown.size()));
    return before.size() - std::ranges::count_if(before, isDisplayOnly);
}

} // namespace warraq::sourceisolates

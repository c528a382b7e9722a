// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/page_blocks.h"

#include "article/conflict_block.h"
#include "article/html_writer.h"
#include "article/sanitiser.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

QString escaped(const QString& text)
{
    QString html = text.toHtmlEscaped();
    html.replace(u'\u2028', "<br>"_L1);
    return html;
}

// Inline styles from the outside in. Neighbours that agree in an outer style share its element: a link over
// bold and plain words is one link, and a direction span isolates all of its words together.
enum class Style
{
    Direction,
    Language,
    Link,
    Bold,
    Italic,
    Code,
    Text
};

bool agree(const Run& a, const Run& b, Style style)
{
    switch (style) {
    case Style::Direction:
        return a.direction == b.direction;
    case Style::Language:
        return a.language == b.language;
    case Style::Link:
        return a.href == b.href;
    case Style::Bold:
        return a.bold == b.bold;
    case Style::Italic:
        return a.italic == b.italic;
    case Style::Code:
        return a.code == b.code;
    case Style::Text:
        break;
    }
    return false;
}

/// An address as link text keeps its last slash on its own side: a link whose words all run one way says so.
QString pureDirection(const QString& text)
{
    bool left = false;
    bool right = false;
    for (const QChar c : text) {
        left = left || c.direction() == QChar::DirL;
        right = right || c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    }
    return left && !right ? u" dir=\"ltr\""_s : right && !left ? u" dir=\"rtl\""_s : QString();
}

/// A telephone number or a score broken over two lines of the other direction cannot be read back in order.
QString keepTogether(const QString& text)
{
    const bool figures =
        text.size() <= 24 && std::ranges::none_of(text, [](QChar c) { return c.isLetter(); });
    return figures ? u" class=\"figures\""_s : QString();
}

std::pair<QString, QString> tagsOf(const Run& run, Style style)
{
    switch (style) {
    case Style::Direction:
        if (run.direction)
            return {u"<span dir=\"%1\"%2>"_s.arg(directionName(*run.direction), keepTogether(run.text)),
                    u"</span>"_s};
        break;
    case Style::Language:
        if (!run.language.isEmpty())
            return {u"<span lang=\"%1\">"_s.arg(run.language.toHtmlEscaped()), u"</span>"_s};
        break;
    case Style::Link:
        if (const QString url = safeUrl(run.href); !url.isEmpty())
            return {u"<a href=\"%1\" rel=\"noopener\"%2>"_s.arg(url.toHtmlEscaped(), pureDirection(run.text)),
                    u"</a>"_s};
        break;
    case Style::Bold:
        if (run.bold)
            return {u"<strong>"_s, u"</strong>"_s};
        break;
    case Style::Italic:
        if (run.italic)
            return {u"<em>"_s, u"</em>"_s};
        break;
    case Style::Code:
        if (run.code)
            return {u"<code>"_s, u"</code>"_s};
        break;
    case Style::Text:
        break;
    }
    return {};
}

void writeRuns(QString& html, Runs::const_iterator begin, Runs::const_iterator end, Style style)
{
    if (style == Style::Text) {
        for (auto run = begin; run != end; ++run)
            html += escaped(run->text);
        return;
    }
    const Style inner = Style(int(style) + 1);
    for (auto group = begin; group != end;) {
        const auto next =
            std::find_if(group, end, [&](const Run& run) { return !agree(*group, run, style); });
        const auto [open, close] = tagsOf(*group, style);
        html += open;
        writeRuns(html, group, next, inner);
        html += close;
        group = next;
    }
}

/// id, dir and lang: every block says all three.
QString attributes(const Block& block, int index, const BlockPage& page)
{
    const bool sameWay = languageDirection(page.language) == block.direction;
    const QString guess = sameWay ? page.language : page.otherLanguage;
    const QString language = block.language.isEmpty() ? guess : block.language;
    return u" id=\"block-%1\" dir=\"%2\" lang=\"%3\""_s.arg(
        QString::number(index), directionName(block.direction), language.toHtmlEscaped());
}

QString textElement(QLatin1StringView tag, const Block& block, const QString& attributes)
{
    const QString inside = inlineHtml(block.runs);
    // An empty paragraph is where the caret is waiting; readers never see one.
    const QLatin1StringView blank(inside.isEmpty() ? " class=\"blank\"" : "");
    return u"<"_s + tag + attributes + blank + u">"_s + inside + "</"_L1 + tag + u">"_s;
}

QString directionAttribute(const QString& text, Direction fallback)
{
    return u" dir=\"%1\""_s.arg(
        directionName(paragraphDirection(text, std::nullopt, std::nullopt, fallback)));
}

QString quoteHtml(const Block& block, const QString& attributes)
{
    QString html = u"<blockquote"_s + attributes + "><p>"_L1 + inlineHtml(block.runs) + "</p>"_L1;
    if (!block.source.isEmpty())
        html += u"<cite"_s + directionAttribute(block.source, block.direction) + u">"_s +
                escaped(block.source) + "</cite>"_L1;
    return html + "</blockquote>"_L1;
}

/// Nested lists inside their item, as HTML wants them. A jump of two levels counts as one.
QString listHtml(const Block& block, const QString& attributes)
{
    const QLatin1StringView tag(block.kind == BlockKind::NumberedList ? "ol" : "ul");
    QString html = u"<"_s + tag + attributes + u">"_s;
    int depth = 0;
    bool itemOpen = false;
    for (const ListItem& item : block.items) {
        const int wanted = itemOpen ? std::clamp(item.depth, 0, depth + 1) : 0;
        if (wanted > depth) {
            html += u"<"_s + tag + u">"_s;
        } else if (itemOpen) {
            html += "</li>"_L1;
            for (int level = depth; level > wanted; --level)
                html += u"</"_s + tag + "></li>"_L1;
        }
        depth = wanted;
        html += "<li>"_L1 + inlineHtml(item.runs);
        itemOpen = true;
    }
    if (itemOpen)
        html += "</li>"_L1;
    for (; depth > 0; --depth)
        html += u"</"_s + tag + "></li>"_L1;
    return html + u"</"_s + tag + u">"_s;
}

QString networkCard(const QString& url, const BlockPage& page)
{
    return u"<span class=\"network-picture\"><span>%1</span> <bdi dir=\"ltr\">%2</bdi></span>"_s.arg(
        escaped(page.words.value(u"networkPicture"_s)), escaped(QUrl(url).host()));
}

QString pictureHtml(const Block& block, const QString& attributes, const BlockPage& page)
{
    const QString source = safeUrl(block.source);
    if (!source.isEmpty() && source == page.featuredPicture)
        return u"<figure"_s + attributes + " class=\"stands-on-top\" hidden></figure>"_L1;
    QString html = u"<figure"_s + attributes + " class=\"picture\">"_L1;
    if (isLocalPicture(source))
        html += u"<img src=\"%1\" alt=\"%2\" decoding=\"async\">"_s.arg(source.toHtmlEscaped(),
                                                                        block.alt.toHtmlEscaped());
    else
        html += networkCard(source, page);
    const QString caption = inlineHtml(block.runs);
    if (!caption.isEmpty() || !block.credit.isEmpty()) {
        html += "<figcaption>"_L1 + caption;
        if (!block.credit.isEmpty())
            html += u" <span class=\"credit\""_s + directionAttribute(block.credit, block.direction) +
                    u">"_s + escaped(block.credit) + "</span>"_L1;
        html += "</figcaption>"_L1;
    }
    return html + "</figure>"_L1;
}

/// A card instead of the player: the page loads nothing from anywhere, a click asks the person.
QString embedHtml(const Block& block, const QString& attributes, const BlockPage& page)
{
    const QString url = safeUrl(block.source);
    QString title = inlineHtml(block.runs);

    if (title.contains("<a "_L1) || title.isEmpty())
        title = escaped(plainText(block.runs));
    if (title.isEmpty())
        title = u"<bdi dir=\"ltr\">"_s + escaped(QUrl(url).host()) + "</bdi>"_L1;
    QString html = u"<figure"_s + attributes + " class=\"embed\">"_L1;
    html += url.isEmpty()
                ? u"<span class=\"embed-card\">"_s
                : u"<a class=\"embed-card\" href=\"%1\" rel=\"noopener\">"_s.arg(url.toHtmlEscaped());
    html += "<span class=\"embed-play\" aria-hidden=\"true\"></span><span class=\"embed-words\">"_L1;
    html += "<span class=\"embed-title\">"_L1 + title + "</span>"_L1;
    html += u"<span class=\"embed-hint\">%1 <bdi dir=\"ltr\">%2</bdi></span></span>"_s.arg(
        escaped(page.words.value(u"embedHint"_s)), escaped(url));
    return html + (url.isEmpty() ? "</span></figure>"_L1 : "</a></figure>"_L1);
}

QString islandHtml(const Block& block, const QString& attributes)
{
    return u"<div"_s + attributes + " class=\"island\">"_L1 +
           QString::fromUtf8(sanitised(block.raw, SanitiserProfile::Article)) + "</div>"_L1;
}

QString conflictSideHtml(const Conflict& conflict, const ConflictSide& side, const BodyContext& context)
{
    const QString when =
        side.at.isValid() ? side.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString();
    QString html = u"<div class=\"conflict-side\"><p class=\"conflict-who\"><bdi>%1</bdi>"
                   " <bdi dir=\"ltr\">%2</bdi></p>"_s.arg(escaped(side.who), when);
    if (conflict.field.isEmpty())
        html += QString::fromUtf8(sanitised(writeBody(side.blocks, context), SanitiserProfile::Article));
    else if (const QString text = side.value.toVariant().toString(); !text.isEmpty())
        html += u"<p"_s + directionAttribute(text, context.direction) + u">"_s + escaped(text) + "</p>"_L1;
    return html + "</div>"_L1;
}

/// Both versions, framed and named: nobody can take this for text of the story.
QString conflictHtml(const Block& block, const QString& attributes, const BlockPage& page)
{
    const BodyContext context{block.direction, page.language};
    const auto conflict = readConflict(block, context);
    if (!conflict)
        return islandHtml(block, attributes);
    QString html = u"<section"_s + attributes + " class=\"conflict\"><p class=\"conflict-mark\">"_L1 +
                   escaped(page.words.value(u"conflict"_s));
    if (!conflict->field.isEmpty())
        html += u" <bdi dir=\"ltr\">%1</bdi>"_s.arg(escaped(conflict->field));
    return html + "</p>"_L1 + conflictSideHtml(*conflict, conflict->mine, context) +
           conflictSideHtml(*conflict, conflict->theirs, context) + "</section>"_L1;
}

} // namespace

QString inlineHtml(const Runs& runs)
{
    QString html;
    writeRuns(html, runs.cbegin(), runs.cend(), Style::Direction);
    return html;
}

bool isLocalPicture(const QString& source)
{
    const QUrl url(source);
    return !source.isEmpty() && url.isValid() && url.isRelative() && url.host().isEmpty();
}

QString blockHtml(const Block& block, int index, const BlockPage& page)
{
    const QString attrs = attributes(block, index, page);
    switch (block.kind) {
    case BlockKind::Paragraph:
        return textElement("p"_L1, block, attrs);
    case BlockKind::Heading: {
        const char tag[] = {'h', char('0' + std::clamp(block.level, 2, 4)), 0};
        return textElement(QLatin1StringView(tag), block, attrs);
    }
    case BlockKind::Quote:
        return quoteHtml(block, attrs);
    case BlockKind::BulletedList:
    case BlockKind::NumberedList:
        return listHtml(block, attrs);
    case BlockKind::Picture:
        return pictureHtml(block, attrs, page);
    case BlockKind::Separator:
        return u"<hr"_s + attrs + u">"_s;
    case BlockKind::Embed:
        return embedHtml(block, attrs, page);
    case BlockKind::RawHtml:
        return islandHtml(block, attrs);
    case BlockKind::Conflict:
        return conflictHtml(block, attrs, page);
    }
    return u"<div"_s + attrs + "></div>"_L1;
}

QString bodyHtml(const Blocks& blocks, const BlockPage& page, qsizetype first, qsizetype count)
{
    QString html;
    const qsizetype end = count < 0 ? blocks.size() : std::min(blocks.size(), first + count);
    for (qsizetype i = first; i < end; ++i) {
        html += blockHtml(blocks.at(i), int(i), page);
        html += u'\n';
    }
    return html;
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/paste_reader.h"

#include "article/block_reader.h"
#include "article/page_media.h"
#include "article/paste_island.h"
#include "article/paste_node.h"
#include "article/sanitiser.h"

#include <QUrl>

#include <algorithm>

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestList = 5;

std::optional<Direction> orElse(std::optional<Direction> first, std::optional<Direction> second)
{
    return first ? first : second;
}

const GumboNode* childOf(const GumboNode* node, GumboTag tag)
{
    const auto children = childrenOf(node);
    const auto found = std::ranges::find_if(children, [tag](auto* child) { return isElement(child, tag); });
    return found == children.end() ? nullptr : *found;
}

/// The number or bullet that Word wrote out in front of an item.
QString markerIn(const GumboNode* node)
{
    for (const GumboNode* child : childrenOf(node)) {
        if (!isElement(child))
            continue;
        if (cssOf(child).isListMarker)
            return textOf(child);
        if (const QString inside = markerIn(child); !inside.isEmpty())
            return inside;
    }
    return {};
}

/// «youtube.com/embed/x» is what a page shows; the film's own address is what a site asks for.
QString playerAddress(const QString& address)
{
    const QUrl url(address);
    const QString head = u"/embed/"_s;
    const bool isFilm = url.host().endsWith(u"youtube.com") || url.host().endsWith(u"youtube-nocookie.com");
    if (!isFilm || !url.path().startsWith(head) || url.path().size() == head.size())
        return address;
    return u"https://www.youtube.com/watch?v="_s + url.path().sliced(head.size());
}

int nestingOf(const GumboNode* item)
{
    for (const char* name : {"aria-level", "data-aria-level"}) {
        if (const int level = attributeOf(item, name).value_or(QString()).toInt(); level > 0)
            return std::min(level, deepestList + 1) - 1;
    }
    return 0;
}

} // namespace

QList<PastedBlock> PasteReader::read(const GumboNode* root)
{
    if (const GumboNode* head = childOf(root, GUMBO_TAG_HEAD)) {
        if (const GumboNode* base = childOf(head, GUMBO_TAG_BASE))
            m_base = attributeOf(base, "href").value_or(QString());
    }
    Scope scope;
    scope.inherited = explicitDirection(root);
    scope.language = languageOf(root).value_or(QString());
    for (const GumboNode* child : childrenOf(root)) {
        if (!isElement(child, GUMBO_TAG_BODY)) {
            visit(child, scope);
            continue;
        }
        scope.inherited = orElse(explicitDirection(child), scope.inherited);
        scope.language = languageOf(child).value_or(scope.language);
        walk(child, scope);
    }
    return m_blocks.take();
}

void PasteReader::walk(const GumboNode* node, const Scope& scope)
{
    for (const GumboNode* child : childrenOf(node))
        visit(child, scope);
}

void PasteReader::visit(const GumboNode* node, const Scope& outer)
{
    if (m_cancel.isCancelled())
        return;
    if (isText(node)) {
        addText(QString::fromUtf8(node->v.text.text), outer);
        return;
    }
    if (!isElement(node))
        return;
    const CssStyle css = cssOf(node);
    switch (const PasteNode kind = pasteNodeOf(node, css)) {
    case PasteNode::Silent:
    case PasteNode::ListMarker:
        return;
    case PasteNode::Hidden:
        return note(PasteNote::Hidden, node);
    case PasteNode::Deleted:
        return note(PasteNote::Deleted, node);
    case PasteNode::Remark:
        return note(PasteNote::Comment, node);
    case PasteNode::Control:
        return note(PasteNote::Control, node);
    case PasteNode::Drawing:
        return m_report.add(PasteNote::Drawing);
    case PasteNode::FootnoteMark: {
        const QString mark = textOf(node).simplified();
        return addText(mark.startsWith(u'[') || mark.isEmpty() ? mark : u'[' + mark + u']', outer);
    }
    case PasteNode::FootnoteList:
        return visitFootnotes(node, outer);
    case PasteNode::Media:
        return visitMedia(node, outer);
    case PasteNode::Picture:
        return visitPicture(node, outer);
    case PasteNode::Table:
        return visitTable(node, outer);
    case PasteNode::LineBreak:
        return addText(QString(QChar(QChar::LineSeparator)), outer);
    case PasteNode::Rule: {
        Block rule;
        rule.kind = BlockKind::Separator;
        return m_blocks.add(rule, outer);
    }
    case PasteNode::Inline:
        return walk(node, styledBy(node, css, outer));
    default:
        return visitBlock(node, kind, css, outer);
    }
}

void PasteReader::visitBlock(const GumboNode* node, PasteNode kind, const CssStyle& css, Scope scope)
{
    m_blocks.flush();
    if (isElement(node, GUMBO_TAG_FIGURE) && hasClass(node, u"embed")) { // one of ours
        const auto embed = readElement(node, {}, {});
        if (embed && embed->kind == BlockKind::Embed)
            return m_blocks.add(*embed, scope);
    }
    const auto own = explicitDirection(node);
    if (kind == PasteNode::Container)
        scope.inherited = orElse(own, scope.inherited);
    else
        scope.said = orElse(own, scope.said);
    scope.language = languageOf(node).value_or(scope.language);
    scope.style.bold = css.bold.value_or(scope.style.bold);
    scope.style.italic = css.italic.value_or(scope.style.italic);
    scope.preformatted = css.preformatted.value_or(scope.preformatted);
    switch (kind) {
    case PasteNode::Heading:
        scope.role = Role::Heading;
        scope.level = headingLevel(node);
        break;
    case PasteNode::Preformatted:
        scope.preformatted = true;
        scope.style.code = true;
        break;
    case PasteNode::Quote:
        scope.role = Role::Quote;
        scope.container = ++m_lastNumber;
        break;
    case PasteNode::QuoteSource:
        return visitQuoteSource(node, scope);
    case PasteNode::Caption:
        scope.role = Role::Caption;
        break;
    case PasteNode::List:
        return visitList(node, scope);
    case PasteNode::ListItem:
        return visitItem(node, scope);
    default:
        if (css.listLevel > 0)
            return visitWordItem(node, css, scope);
    }
    if (kind != PasteNode::Container)
        m_wordList.clear();
    walk(node, scope);
    m_blocks.flush();
}

void PasteReader::visitQuoteSource(const GumboNode* node, Scope scope)
{
    if (scope.role == Role::Quote)
        scope.role = Role::QuoteSource;
    walk(node, scope);
    m_blocks.flush();
}

void PasteReader::visitList(const GumboNode* node, Scope scope)
{
    const bool isInside = scope.depth >= 0 && scope.container != 0;
    // The web version of Word gives every item a list of its own.
    const bool goesOn = !isInside && m_blocks.openList() != 0 && node->parent != nullptr &&
                        hasClass(node->parent, u"ListContainerWrapper");
    if (!isInside) {
        scope.container = goesOn ? m_blocks.openList() : ++m_lastNumber;
        scope.numbered = isElement(node, GUMBO_TAG_OL);
    }
    scope.depth = std::min(scope.depth + 1, deepestList);
    scope.role = Role::Item;
    scope.item = ++m_lastNumber; // text beside the items is one
    walk(node, scope);
    m_blocks.flush();
}

void PasteReader::visitItem(const GumboNode* node, Scope scope)
{
    if (scope.depth < 0) { // an item without its list
        scope.depth = 0;
        scope.container = m_blocks.openList() != 0 ? m_blocks.openList() : ++m_lastNumber;
    }
    scope.depth = std::max(scope.depth, nestingOf(node));
    scope.role = Role::Item;
    scope.item = ++m_lastNumber;
    walk(node, scope);
    m_blocks.flush();
}

/// Word's lists are paragraphs: «mso-list:l0 level1 lfo1», and the marker is text.
void PasteReader::visitWordItem(const GumboNode* node, const CssStyle& css, Scope scope)
{
    if (m_wordList != css.list || m_wordList.isEmpty()) {
        m_wordList = css.list;
        m_wordContainer = ++m_lastNumber;
    }
    scope.role = Role::Item;
    scope.container = m_wordContainer;
    scope.item = ++m_lastNumber;
    scope.depth = std::min(css.listLevel, deepestList + 1) - 1;
    scope.numbered = isNumberMarker(markerIn(node));
    walk(node, scope);
    m_blocks.flush();
}

void PasteReader::visitPicture(const GumboNode* node, const Scope& scope)
{
    if (const QString sign = emojiOf(node); !sign.isEmpty())
        return addText(sign, scope);
    if (isTrackingPicture(node))
        return m_report.add(PasteNote::Tracking);
    Block picture;
    picture.kind = BlockKind::Picture;
    picture.alt = attributeOf(node, "alt").value_or(QString()).simplified();
    for (const QString& address : {lateAddress(node), attributeOf(node, "src").value_or(QString())}) {
        if (picture.source.isEmpty() && !address.isEmpty())
            picture.source = m_pictures.place(address);
    }
    if (picture.source.isEmpty())
        return m_report.add(PasteNote::PictureLost);
    if (PastePictures::isAway(picture.source))
        m_report.add(PasteNote::PictureAway);
    m_blocks.add(picture, scope);
}

void PasteReader::visitMedia(const GumboNode* node, const Scope& scope)
{
    Block embed;
    embed.kind = BlockKind::Embed;
    embed.source = playerAddress(mediaAddress(node));
    if (embed.source.isEmpty()) {
        m_report.add(PasteNote::MediaLost);
        return walk(node, scope); // what stands there for it may be the story's
    }
    m_report.add(PasteNote::Media);
    m_blocks.add(embed, scope);
}

void PasteReader::visitTable(const GumboNode* node, const Scope& scope)
{
    if (isLayoutTable(node)) {
        m_blocks.flush();
        walk(node, scope);
        return m_blocks.flush();
    }
    m_report.add(PasteNote::Table);
    addIsland(node, scope);
}

void PasteReader::visitFootnotes(const GumboNode* node, const Scope& scope)
{
    if (textOf(node).simplified().isEmpty())
        return;
    m_report.add(PasteNote::Footnote);
    addIsland(node, scope);
}

PasteScope PasteReader::styledBy(const GumboNode* node, const CssStyle& css, const Scope& outer)
{
    Scope scope = outer;
    switch (node->v.element.tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
        scope.style.bold = true;
        break;
    case GUMBO_TAG_CITE:
        if (scope.role == Role::Quote && !m_blocks.hasWords())
            scope.role = Role::QuoteSource;
        else
            scope.style.italic = true;
        break;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_DFN:
        scope.style.italic = true;
        break;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_TT:
        scope.style.code = true;
        break;
    case GUMBO_TAG_SUP:
        scope.raised = true;
        break;
    case GUMBO_TAG_SUB:
        scope.lowered = true;
        break;
    case GUMBO_TAG_A:
        scope.style.href = linkTarget(node);
        break;
    default:
        break;
    }
    scope.style.bold = css.bold.value_or(scope.style.bold);
    scope.style.italic = css.italic.value_or(scope.style.italic);
    scope.preformatted = css.preformatted.value_or(scope.preformatted);
    if (const auto direction = explicitDirection(node))
        scope.style.direction = direction;
    else if (isElement(node, GUMBO_TAG_BDI))
        scope.style.direction = firstStrongDirection(textOf(node));
    // The lang of <span> and <font> is the keyboard's that was used, in every word processor.
    return scope;
}

QString PasteReader::linkTarget(const GumboNode* node)
{
    const QString given = attributeOf(node, "href").value_or(QString()).trimmed();
    if (given.isEmpty() || given.startsWith(u'#'))
        return {};
    QString target = given.startsWith(u"//") ? u"https:"_s + given : given;
    if (QUrl(target).isRelative())
        target = m_base.isEmpty() ? QString() : QUrl(m_base).resolved(QUrl(target)).toString();
    target = directAddress(safeUrl(target));
    if (target.isEmpty())
        note(PasteNote::LinkLost, node);
    return target;
}

void PasteReader::addText(const QString& text, const Scope& scope)
{
    Run run = scope.style;
    run.text = scope.raised ? raisedDigits(text) : scope.lowered ? loweredDigits(text) : text;
    run.text.replace(QChar::ParagraphSeparator, QChar::LineSeparator);
    if (scope.preformatted)
        run.text.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', QChar::LineSeparator);
    m_blocks.addText(run, scope);
}

void PasteReader::addIsland(const GumboNode* node, const Scope& scope)
{
    const PasteIsland island = pasteIslandOf(node, m_pictures);
    m_report.add(PasteNote::PictureLost, island.lostPictures);
    m_report.add(PasteNote::PictureAway, island.awayPictures);
    m_report.add(PasteNote::Tracking, island.trackingPictures);
    m_report.add(PasteNote::MediaLost, island.lostMedia);
    Block block;
    block.kind = BlockKind::RawHtml;
    block.raw = island.html;
    if (!block.raw.isEmpty())
        m_blocks.add(block, scope);
}

void PasteReader::note(PasteNote note, const GumboNode* node)
{
    if (!textOf(node).simplified().isEmpty())
        m_report.add(note);
}

} // namespace warraq

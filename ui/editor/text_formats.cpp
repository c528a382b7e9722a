// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/text_formats.h"

#include "widgets/style.h"

#include <QFontInfo>

namespace warraq::textformat {

namespace {

int emPixels(const QFont& font)
{
    return QFontInfo(font).pixelSize();
}

QFont headingFont(int level)
{
    QFont font = fontFor(TextRole::Headline);
    constexpr double points[] = {17, 15, 13.5};
    font.setPointSizeF(points[qBound(0, level - 2, 2)]);
    return font;
}

/// Pixels from one base line to the next. A fixed height, not a factor: the natural height of an Arabic face
/// is twice its size and differs from the Latin one, so that a factor would make lines with a Latin name
/// jump.
double lineHeight(BlockKind kind, int level)
{
    if (kind == BlockKind::Heading)
        return 1.7 * emPixels(headingFont(level));
    return 1.9 * emPixels(fontFor(TextRole::Article));
}

} // namespace

bool isObject(BlockKind kind)
{
    return kind == BlockKind::Picture || kind == BlockKind::Separator || kind == BlockKind::Embed ||
           kind == BlockKind::RawHtml || kind == BlockKind::Conflict;
}

int columnWidth()
{
    static const int width = columnEms * emPixels(fontFor(TextRole::Article));
    return width;
}

void setKind(QTextBlockFormat& format, BlockKind kind, int level, int depth)
{
    const int em = emPixels(fontFor(TextRole::Article));
    format.setProperty(Kind, int(kind));
    format.setProperty(Level, kind == BlockKind::Heading ? level : 0);
    format.setProperty(Depth, isList(kind) ? depth : 0);
    if (kind != BlockKind::Quote)
        format.clearProperty(Source);
    if (!isObject(kind))
        format.clearProperty(Object);
    format.setIndent(isList(kind) ? depth + 1 : kind == BlockKind::Quote ? 1 : 0);
    format.setTopMargin(kind == BlockKind::Heading ? em : isObject(kind) ? em / 2 : 0);
    format.setBottomMargin(isList(kind) ? em / 4 : isObject(kind) ? em : em * 3 / 4);
    if (kind == BlockKind::Quote && !format.stringProperty(Source).isEmpty())
        format.setBottomMargin(em * 3 / 4 + 2 * em); // a line of its own for who said it
    if (isObject(kind))
        format.setLineHeight(100, QTextBlockFormat::SingleHeight);
    else
        format.setLineHeight(lineHeight(kind, level), QTextBlockFormat::FixedHeight);
}

QTextBlockFormat blockFormat(const Block& block, int depth, Identified ids)
{
    QTextBlockFormat format;
    format.setLayoutDirection(toQt(block.direction));
    format.setProperty(DirectionChosen, block.directionChosen);
    format.setProperty(Language, block.language);
    if (block.kind == BlockKind::Quote && !block.source.isEmpty())
        format.setProperty(Source, block.source);
    format.setProperty(Identity, ids.identity);
    if (isObject(block.kind))
        format.setProperty(Object, ids.object);
    setKind(format, block.kind, block.level, depth);
    return format;
}

Block blockOf(const QTextBlockFormat& format)
{
    Block block;
    block.kind = kindOf(format);
    block.direction = fromQt(format.layoutDirection());
    block.directionChosen = format.boolProperty(DirectionChosen);
    block.language = format.stringProperty(Language);
    if (block.kind == BlockKind::Heading)
        block.level = format.intProperty(Level);
    if (block.kind == BlockKind::Quote)
        block.source = format.stringProperty(Source);
    return block;
}

BlockKind kindOf(const QTextBlockFormat& format)
{
    return BlockKind(format.intProperty(Kind));
}

int depthOf(const QTextBlockFormat& format)
{
    return format.intProperty(Depth);
}

int identityOf(const QTextFormat& format)
{
    return format.intProperty(Identity);
}

QTextCharFormat baseCharFormat(BlockKind kind, int level)
{
    // Body text has no font of its own: it is the document's, so that another size needs no walk through the
    // text.
    QTextCharFormat format;
    if (kind == BlockKind::Heading)
        format.setFont(headingFont(level), QTextCharFormat::FontPropertiesSpecifiedOnly);
    return format;
}

QTextCharFormat charFormat(const Run& style, BlockKind kind, int level)
{
    QTextCharFormat format = baseCharFormat(kind, level);
    const int flags = (style.bold ? Bold : 0) | (style.italic ? Italic : 0) | (style.code ? Code : 0);
    if (flags != 0)
        format.setProperty(Inline, flags);
    if (style.code) {
        QFont font = fontFor(TextRole::Code);
        font.setPointSizeF(
            fontFor(kind == BlockKind::Heading ? TextRole::Headline : TextRole::Article).pointSizeF() * 0.9);
        format.setFont(font, QTextCharFormat::FontPropertiesSpecifiedOnly);
    }
    if (style.bold)
        format.setFontWeight(kind == BlockKind::Heading ? QFont::Black : QFont::Bold);
    if (style.italic)
        format.setFontItalic(true);
    if (!style.href.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(style.href);
    }
    if (!style.language.isEmpty())
        format.setProperty(Language, style.language);
    return format;
}

Run styleOf(const QTextCharFormat& format)
{
    Run style;
    const int flags = format.intProperty(Inline);
    style.bold = (flags & Bold) != 0;
    style.italic = (flags & Italic) != 0;
    style.code = (flags & Code) != 0;
    if (format.isAnchor())
        style.href = format.anchorHref();
    style.language = format.stringProperty(Language);
    return style;
}

} // namespace warraq::textformat

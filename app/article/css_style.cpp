// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/css_style.h"

namespace warraq {

namespace {

void readWeight(CssStyle& style, QStringView value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (isNumber)
        style.bold = number >= 600;
    else if (value == u"bold" || value == u"bolder")
        style.bold = true;
    else if (value == u"normal" || value == u"lighter")
        style.bold = false;
}

/// «l0 level2 lfo1»
void readList(CssStyle& style, QStringView value)
{
    if (value == u"ignore") {
        style.isListMarker = true;
        return;
    }
    QStringList list;
    for (const QStringView part : value.split(u' ', Qt::SkipEmptyParts)) {
        if (part.startsWith(u"level"))
            style.listLevel = std::max(1, part.sliced(5).toInt());
        else
            list += part.toString();
    }
    if (style.listLevel > 0)
        style.list = list.join(u' ');
}

void readDeclaration(CssStyle& style, QStringView name, QStringView value)
{
    if (name == u"font-weight")
        readWeight(style, value);
    else if (name == u"font-style")
        style.italic = value == u"italic" || value.startsWith(u"oblique");
    else if (name == u"white-space" || name == u"white-space-collapse")
        style.preformatted = value.startsWith(u"pre") || value == u"break-spaces";
    else if (name == u"display" || name == u"visibility" || name == u"mso-hide")
        style.hidden = style.hidden || value == u"none" || value == u"hidden" || value == u"all";
    else if (name == u"page-break-before")
        style.breaksPage = value == u"always";
    else if (name == u"mso-list")
        readList(style, value);
    else if (name == u"mso-element")
        style.element = value.toString();
}

} // namespace

CssStyle cssOf(const GumboNode* node)
{
    CssStyle style;
    const auto source = attributeOf(node, "style");
    if (!source)
        return style;
    const QString lower = source->toLower();
    for (const QStringView declaration : QStringView(lower).split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon <= 0)
            continue;
        QStringView value = declaration.sliced(colon + 1).trimmed();
        if (const qsizetype important = value.indexOf(u'!'); important >= 0)
            value = value.first(important).trimmed();
        readDeclaration(style, declaration.first(colon).trimmed(), value);
    }
    return style;
}

} // namespace warraq

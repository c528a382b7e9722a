// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/paste_island.h"

#include "article/html_writer.h"
#include "article/paste_node.h"
#include "article/sanitiser.h"

#include <array>

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

class IslandWriter
{
public:
    explicit IslandWriter(PastePictures& pictures)
        : m_pictures(pictures)
    {
    }

    void write(const GumboNode* node)
    {
        if (isText(node)) {
            m_html += escapedHtml(QString::fromUtf8(node->v.text.text).replace(u'\n', u' '));
            return;
        }
        if (!isElement(node))
            return;
        const CssStyle css = cssOf(node);
        switch (pasteNodeOf(node, css)) {
        case PasteNode::Silent:
        case PasteNode::Hidden:
        case PasteNode::Deleted:
        case PasteNode::Remark:
        case PasteNode::Drawing:
        case PasteNode::Control:
            return;
        case PasteNode::Media:
            ++m_counted.lostMedia;
            return;
        case PasteNode::Picture:
            return writePicture(node);
        case PasteNode::Rule:
        case PasteNode::LineBreak:
            if (m_html.trimmed().isEmpty())
                return; // what parts footnotes from the text
            [[fallthrough]];
        default:
            writeElement(node, css);
        }
    }

    [[nodiscard]] const QString& html() const { return m_html; }
    [[nodiscard]] const PasteIsland& counted() const { return m_counted; }

private:
    void writePicture(const GumboNode* node)
    {
        if (const QString sign = emojiOf(node); !sign.isEmpty()) {
            m_html += escapedHtml(sign);
            return;
        }
        if (isTrackingPicture(node)) {
            ++m_counted.trackingPictures;
            return;
        }
        const QString source = m_pictures.place(attributeOf(node, "src").value_or(QString()));
        if (source.isEmpty()) {
            ++m_counted.lostPictures;
            return;
        }
        m_counted.awayPictures += PastePictures::isAway(source) ? 1 : 0;
        m_html += u"<img src=\""_s + escapedHtml(source) + u"\" alt=\""_s +
                  escapedHtml(attributeOf(node, "alt").value_or(QString())) + u"\">"_s;
    }

    void writeElement(const GumboNode* node, const CssStyle& css)
    {
        if (leadsBack(node))
            return;
        const QString name = nameFor(node, css);
        if (!name.isEmpty()) {
            m_html += u'<' + name;
            static constexpr std::array<const char*, 7> kept{"dir",  "href",  "colspan", "rowspan",
                                                             "span", "start", "datetime"};
            for (const char* attribute : kept) {
                if (const auto value = attributeOf(node, attribute))
                    m_html += u' ' + QString::fromLatin1(attribute) + u"=\""_s + escapedHtml(*value) + u'"';
            }
            m_html += u'>';
        }
        for (const GumboNode* child : childrenOf(node))
            write(child);
        const GumboTag tag = node->v.element.tag;
        if (!name.isEmpty() && tag != GUMBO_TAG_BR && tag != GUMBO_TAG_HR && tag != GUMBO_TAG_COL)
            m_html += u"</"_s + name + u'>';
    }

    /// The arrow behind a footnote that leads to its mark, which is a mark no more.
    static bool leadsBack(const GumboNode* node)
    {
        return isElement(node, GUMBO_TAG_A) &&
               attributeOf(node, "href").value_or(QString()).startsWith(u'#') &&
               textOf(node).trimmed().startsWith(QChar(0x21A9));
    }

    /// "" for elements that say nothing: those of word processors, and links to places in their document.
    static QString nameFor(const GumboNode* node, const CssStyle& css)
    {
        const GumboTag tag = node->v.element.tag;
        const QString name = QString::fromLatin1(gumbo_normalized_tagname(tag));
        if (tag == GUMBO_TAG_SPAN || tag == GUMBO_TAG_FONT) {
            if (explicitDirection(node))
                return u"span"_s;
            return css.bold.value_or(false) ? u"strong"_s : css.italic.value_or(false) ? u"em"_s : QString();
        }
        if (tag == GUMBO_TAG_A && attributeOf(node, "href").value_or(u"#"_s).startsWith(u'#'))
            return {};
        if ((tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG) && !css.bold.value_or(true))
            return {};
        return name;
    }

    PastePictures& m_pictures;
    QString m_html;
    PasteIsland m_counted; ///< all but its html
};

} // namespace

PasteIsland pasteIslandOf(const GumboNode* node, PastePictures& pictures)
{
    IslandWriter writer(pictures);
    const bool isTable = isElement(node, GUMBO_TAG_TABLE);
    if (isTable) {
        writer.write(node);
    } else {
        for (const GumboNode* child : childrenOf(node))
            writer.write(child);
    }
    QByteArray html = writer.html().simplified().toUtf8();
    if (!isTable && !html.isEmpty())
        html = footnotesHead.toByteArray() + html + "</section>";
    PasteIsland island = writer.counted();
    island.html = sanitised(html, SanitiserProfile::Article).trimmed();
    return island;
}

} // namespace warraq

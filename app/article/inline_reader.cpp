// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/inline_reader.h"

#include "article/sanitiser.h"

#include <algorithm>

namespace warraq {

namespace {

bool isInlineElement(const GumboNode* node)
{
    if (node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML || node->type == GUMBO_NODE_TEMPLATE)
        return false;
    switch (node->v.element.tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_ACRONYM:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_BR:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_WBR:
    case GUMBO_TAG_NOBR:
    case GUMBO_TAG_LABEL:
        return true;
    default:
        return false;
    }
}

constexpr QChar lineBreak = QChar::LineSeparator;
constexpr QChar sourceBreak = u'\n'; // white space with a line end in it, until its meaning is decided

class RunCollector
{
public:
    explicit RunCollector(const BodyContext& context)
        : m_context(context)
    {
    }

    void collect(const GumboNode* node, const Run& style)
    {
        if (isText(node)) {
            add(QString::fromUtf8(node->v.text.text), style);
        } else if (isElement(node, GUMBO_TAG_BR)) {
            add(QString(lineBreak), style);
        } else if (isElement(node)) {
            const Run inner = styledBy(node, style);
            for (const GumboNode* child : childrenOf(node))
                collect(child, inner);
        }
    }

    Runs finish(LineEnds lineEnds)
    {
        Runs out;
        QChar last = lineBreak; // as if a break stood before and after the block
        for (qsizetype i = 0; i < m_runs.size(); ++i) {
            Run run = m_runs[i];
            run.text.clear();
            const QString& text = m_runs[i].text;
            for (qsizetype at = 0; at < text.size(); ++at) {
                if (text[at] != sourceBreak) {
                    run.text += last = text[at];
                    continue;
                }
                const QChar next = at + 1 < text.size()    ? text[at + 1]
                                   : i + 1 < m_runs.size() ? m_runs[i + 1].text.front()
                                                           : lineBreak;
                if (last == lineBreak || next == lineBreak || next == sourceBreak)
                    continue;
                last = lineEnds == LineEnds::AreBreaks ? lineBreak : QChar(u' ');
                run.text += last;
            }
            if (!run.text.isEmpty())
                out.append(run);
        }
        return normalised(std::move(out));
    }

private:
    /// Spaces the author typed stay; white space with a line end in it is only the source's layout.
    void add(const QString& text, const Run& style)
    {
        Run run = style;
        run.text.reserve(text.size());
        for (qsizetype at = 0; at < text.size();) {
            qsizetype end = at;
            bool hasLineEnd = false;
            while (end < text.size() && isSpace(text[end]))
                hasLineEnd = isLineEnd(text[end++]) || hasLineEnd;
            if (hasLineEnd)
                run.text += sourceBreak;
            else
                run.text += QStringView(text).sliced(at, end - at);
            for (; end < text.size() && !isSpace(text[end]); ++end) {
                if (text[end] == QChar::ParagraphSeparator)
                    run.text += lineBreak;
                else if (!isControl(text[end]))
                    run.text += text[end];
            }
            at = end;
        }
        if (!run.text.isEmpty())
            m_runs.append(run);
    }

    /// What HTML may not hold, and the byte order mark, which decoders take away when it comes first.
    static bool isControl(QChar c)
    {
        return c.unicode() < 0x20 || c.unicode() == 0x7F || c == QChar::ByteOrderMark;
    }
    static bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r' || c == u'\f'; }
    static bool isSpace(QChar c) { return c == u' ' || c == u'\t' || isLineEnd(c); }

    Run styledBy(const GumboNode* node, const Run& outer) const
    {
        Run style = outer;
        switch (node->v.element.tag) {
        case GUMBO_TAG_B:
        case GUMBO_TAG_STRONG:
            style.bold = true;
            break;
        case GUMBO_TAG_I:
        case GUMBO_TAG_EM:
        case GUMBO_TAG_CITE:
        case GUMBO_TAG_VAR:
        case GUMBO_TAG_DFN:
            style.italic = true;
            break;
        case GUMBO_TAG_CODE:
        case GUMBO_TAG_KBD:
        case GUMBO_TAG_SAMP:
        case GUMBO_TAG_TT:
            style.code = true;
            break;
        case GUMBO_TAG_A:
            style.href = safeUrl(attributeOf(node, "href").value_or(QString()));
            break;
        default:
            break;
        }
        if (const auto direction = explicitDirection(node))
            style.direction = direction;
        else if (isElement(node, GUMBO_TAG_BDI))
            style.direction = firstStrongDirection(textOf(node));
        if (const auto language = languageOf(node))
            style.language = *language == m_context.language ? QString() : *language;
        return style;
    }

    const BodyContext& m_context;
    Runs m_runs;
};

} // namespace

bool isInlineOnly(std::span<const GumboNode* const> nodes)
{
    return std::ranges::all_of(nodes, [](const GumboNode* node) {
        return !isElement(node) || (isInlineElement(node) && isInlineOnly(childrenOf(node)));
    });
}

Runs runsOf(std::span<const GumboNode* const> nodes, const BodyContext& context, LineEnds lineEnds)
{
    RunCollector collector(context);
    for (const GumboNode* node : nodes)
        collector.collect(node, Run());
    return collector.finish(lineEnds);
}

} // namespace warraq

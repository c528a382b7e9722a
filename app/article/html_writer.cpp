// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/html_writer.h"

#include "article/body_splitter.h"
#include "article/markup_scanner.h"

#include <algorithm>

namespace warraq {

using namespace Qt::StringLiterals;

QString escapedHtml(QStringView text)
{
    QString out;
    out.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            out += u"&amp;"_s;
            break;
        case u'<':
            out += u"&lt;"_s;
            break;
        case u'>':
            out += u"&gt;"_s;
            break;
        case u'"':
            out += u"&quot;"_s;
            break;
        case u'\'':
            out += u"&#39;"_s;
            break;
        default:
            out += c;
        }
    }
    return out;
}

namespace {

/// Text between tags: quotes stay readable, line breaks become <br>, what no HTML may hold is left out.
QString asText(const QString& text)
{
    QString out;
    out.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            out += u"&amp;"_s;
            break;
        case u'<':
            out += u"&lt;"_s;
            break;
        case u'>':
            out += u"&gt;"_s;
            break;
        case 0x00A0:
            out += u"&nbsp;"_s;
            break;
        case u'\n':
        case 0x2028:
        case 0x2029:
            out += u"<br>"_s;
            break;
        case u'\t':
            out += c;
            break;
        default:
            if (c.unicode() >= 0x20 && c.unicode() != 0x7F)
                out += c;
        }
    }
    return out;
}

QString attribute(const QString& name, const QString& value)
{
    QString out = u' ' + name + u"=\""_s;
    for (const QChar c : value) {
        switch (c.unicode()) {
        case u'&':
            out += u"&amp;"_s;
            break;
        case u'<':
            out += u"&lt;"_s;
            break;
        case u'>':
            out += u"&gt;"_s;
            break;
        case u'"':
            out += u"&quot;"_s;
            break;
        case u'\t':
        case u'\n':
        case u'\r': // raw ones would break the line, or be read as another
            out += u"&#%1;"_s.arg(c.unicode());
            break;
        default:
            if (c.unicode() >= 0x20 && c.unicode() != 0x7F)
                out += c;
        }
    }
    return out + u'"';
}

class BlockWriter
{
public:
    BlockWriter(const Block& block, const BodyContext& context)
        : m_block(block)
        , m_context(context)
    {
    }

    QString write() const
    {
        switch (m_block.kind) {
        case BlockKind::Paragraph:
            return element(u"p"_s, inlineOf(m_block.runs));
        case BlockKind::Heading:
            return element(u"h%1"_s.arg(std::clamp(m_block.level, 2, 4)), inlineOf(m_block.runs));
        case BlockKind::Quote: {
            const QString source =
                m_block.source.isEmpty() ? QString() : u"<cite>"_s + asText(m_block.source) + u"</cite>"_s;
            return element(u"blockquote"_s, u"<p>"_s + inlineOf(m_block.runs) + u"</p>"_s + source);
        }
        case BlockKind::BulletedList:
            return list(u"ul"_s);
        case BlockKind::NumberedList:
            return list(u"ol"_s);
        case BlockKind::Picture:
            return element(u"figure"_s, u"<img"_s + attribute(u"src"_s, m_block.source) +
                                            attribute(u"alt"_s, m_block.alt) + u'>' + caption());
        case BlockKind::Separator:
            return u"<hr"_s + attributes() + u'>';
        case BlockKind::Embed:
            return u"<figure class=\"embed\""_s + attributes() + u"><a"_s +
                   attribute(u"href"_s, m_block.source) + u'>' +
                   (m_block.runs.isEmpty() ? asText(m_block.source) : inlineOf(withoutLinks(m_block.runs))) +
                   u"</a></figure>"_s;
        case BlockKind::RawHtml:
        case BlockKind::Conflict:
            break;
        }
        return {};
    }

    QString inlineOf(const Runs& runs) const
    {
        // Links and isolates span neighbours that share them: an isolate broken in two reorders differently.
        QString out;
        const Runs all = normalised(runs);
        for (qsizetype i = 0; i < all.size();) {
            const qsizetype end =
                endOfGroup(all, i, [](const Run& a, const Run& b) { return a.href == b.href; });
            const QString inside = spans(all.sliced(i, end - i));
            out += all[i].href.isEmpty()
                       ? inside
                       : u"<a"_s + attribute(u"href"_s, all[i].href) + u'>' + inside + u"</a>"_s;
            i = end;
        }
        return out;
    }

private:
    /// A link cannot hold another.
    static Runs withoutLinks(Runs runs)
    {
        for (Run& run : runs)
            run.href.clear();
        return runs;
    }

    template <class Same>
    static qsizetype endOfGroup(const Runs& runs, qsizetype begin, Same same)
    {
        qsizetype end = begin + 1;
        while (end < runs.size() && same(runs[begin], runs[end]))
            ++end;
        return end;
    }

    QString spans(const Runs& runs) const
    {
        QString out;
        for (qsizetype i = 0; i < runs.size();) {
            const qsizetype end = endOfGroup(runs, i, [](const Run& a, const Run& b) {
                return a.direction == b.direction && a.language == b.language;
            });
            QString inside;
            for (qsizetype at = i; at < end; ++at)
                inside += styled(runs[at]);
            QString tag;
            if (runs[i].direction)
                tag += attribute(u"dir"_s, directionName(*runs[i].direction));
            if (!runs[i].language.isEmpty())
                tag += attribute(u"lang"_s, runs[i].language);
            out += tag.isEmpty() ? inside : u"<span"_s + tag + u'>' + inside + u"</span>"_s;
            i = end;
        }
        return out;
    }

    static QString styled(const Run& run)
    {
        QString out = asText(run.text);
        if (run.code)
            out = u"<code>"_s + out + u"</code>"_s;
        if (run.italic)
            out = u"<em>"_s + out + u"</em>"_s;
        if (run.bold)
            out = u"<strong>"_s + out + u"</strong>"_s;
        return out;
    }

    QString attributes() const
    {
        const QString& language = m_block.language.isEmpty() ? m_context.language : m_block.language;
        return attribute(u"dir"_s, directionName(m_block.direction)) +
               (language.isEmpty() ? QString() : attribute(u"lang"_s, language));
    }

    QString element(const QString& name, const QString& inside) const
    {
        return u'<' + name + attributes() + u'>' + inside + u"</"_s + name + u'>';
    }

    QString list(const QString& name) const
    {
        QString out;
        int depth = 0;
        bool open = false; // an item waits for its end
        for (const ListItem& item : m_block.items) {
            const int wanted = std::clamp(item.depth, 0, open ? depth + 1 : 0);
            if (open && wanted > depth)
                out += u'<' + name + u'>';
            else if (open)
                out += u"</li>"_s;
            for (; depth > wanted; --depth)
                out += u"</"_s + name + u"></li>"_s;
            depth = wanted;
            out += u"<li>"_s + inlineOf(item.runs);
            open = true;
        }
        if (open)
            out += u"</li>"_s;
        for (; depth > 0; --depth)
            out += u"</"_s + name + u"></li>"_s;
        return element(name, out);
    }

    QString caption() const
    {
        if (m_block.runs.isEmpty() && m_block.credit.isEmpty())
            return {};
        QString out = inlineOf(m_block.runs);
        if (!m_block.credit.isEmpty()) {
            out += out.isEmpty() ? QString() : u" "_s;
            out += u"<span class=\"credit\">"_s + asText(m_block.credit) + u"</span>"_s;
        }
        return u"<figcaption>"_s + out + u"</figcaption>"_s;
    }

    const Block& m_block;
    const BodyContext& m_context;
};

/// An island as it is when it reads back as the same island, else inside WordPress's own wrapper for such
/// markup.
QByteArray writeIsland(const Block& block, const BodyContext& context)
{
    const Blocks again = readBody(block.raw, context);
    if (again.size() == 1 && again.front().kind == BlockKind::RawHtml && again.front().raw == block.raw)
        return block.raw;
    return "<!-- wp:html -->\n" + block.raw + "\n<!-- /wp:html -->";
}

bool endsWithBlankLine(const QByteArray& bytes)
{
    const qsizetype last = bytes.lastIndexOf('\n');
    if (last <= 0)
        return false;
    const qsizetype before = bytes.lastIndexOf('\n', last - 1);
    return before >= 0 && bytes.sliced(before, last - before).trimmed().isEmpty();
}

} // namespace

QByteArray writeBlock(const Block& block, const BodyContext& context)
{
    if (block.kind == BlockKind::RawHtml)
        return writeIsland(block, context);
    if (block.kind == BlockKind::Conflict)
        return block.raw;
    return BlockWriter(block, context).write().toUtf8();
}

QByteArray writeInline(const Runs& runs, const BodyContext& context)
{
    const Block block;
    return BlockWriter(block, context).inlineOf(runs).toUtf8();
}

QList<QByteArray> writeBlocks(const Blocks& blocks, const BodyContext& context)
{
    QByteArray out;
    QList<qsizetype> starts;
    QByteArray pending;     // what the last untouched block needs before anything may follow it
    bool afterText = false; // the last block is classic text, which only a blank line ends
    for (const Block& block : blocks) {
        const bool untouched = block.original && !block.original->isEmpty();
        const QByteArray bytes = untouched ? *block.original : writeBlock(block, context);
        const PieceStart start = startOfPiece(bytes);
        out += std::exchange(pending, QByteArray());
        if (!untouched && !out.isEmpty() && !out.endsWith('\n'))
            out += '\n';
        if (afterText && start != PieceStart::Markup && !endsWithBlankLine(out))
            out += out.endsWith('\n') ? "\n" : "\n\n";
        starts += out.size();
        out += bytes;
        const bool isDraft = untouched && block.isDraft; // as its writer left it
        if (!isDraft)
            pending = untouched ? missingEnd(bytes) : QByteArray("\n");
        afterText = start == PieceStart::Text && !isDraft;
    }
    QList<QByteArray> pieces;
    pieces.reserve(starts.size());
    for (qsizetype i = 0; i < starts.size(); ++i)
        pieces += out.sliced(starts[i], (i + 1 < starts.size() ? starts[i + 1] : out.size()) - starts[i]);
    return pieces;
}

QByteArray writeBody(const Blocks& blocks, const BodyContext& context)
{
    return writeBlocks(blocks, context).join();
}

} // namespace warraq

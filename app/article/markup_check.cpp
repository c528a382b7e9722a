// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/markup_check.h"

#include "article/html_reader.h"

#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

const QSet<QString>& voidElements()
{
    static const QSet<QString> names{u"area"_s,  u"base"_s,   u"br"_s,    u"col"_s,  u"embed"_s,
                                     u"hr"_s,    u"img"_s,    u"input"_s, u"link"_s, u"meta"_s,
                                     u"param"_s, u"source"_s, u"track"_s, u"wbr"_s};
    return names;
}

const QSet<QString>& optionalEnds()
{
    static const QSet<QString> names{u"p"_s,     u"li"_s,    u"dt"_s, u"dd"_s,      u"option"_s,
                                     u"thead"_s, u"tbody"_s, u"tr"_s, u"td"_s,      u"th"_s,
                                     u"tfoot"_s, u"rp"_s,    u"rt"_s, u"colgroup"_s};
    return names;
}

struct OpenElement
{
    QString name;
    qsizetype offset = 0;
    qsizetype length = 0;
};

class Checker
{
public:
    Checker(QStringView html, int most)
        : m_html(html)
        , m_most(most)
    {
    }

    QList<MarkupProblem> run()
    {
        qsizetype at = nextSign(0);
        while (at < m_html.size() && m_problems.size() < m_most)
            at = nextSign(m_html[at] == u'<' ? tagAt(at) : signAt(at));
        for (const OpenElement& open : m_open) {
            if (!optionalEnds().contains(open.name))
                add(MarkupProblem::Kind::UnclosedElement, open.offset, open.length, open.name);
        }
        std::ranges::sort(m_problems, {}, &MarkupProblem::offset);
        return m_problems;
    }

private:
    [[nodiscard]] qsizetype nextSign(qsizetype from) const
    {
        while (from < m_html.size() && m_html[from] != u'<' && m_html[from] != u'&' &&
               m_html[from] != u'\ufffd')
            ++from;
        return from;
    }

    qsizetype signAt(qsizetype at)
    {
        if (m_html[at] == u'\ufffd') {
            add(MarkupProblem::Kind::UnshownCharacter, at, 1, {});
            return at + 1;
        }
        constexpr qsizetype longest = 40;
        qsizetype end = at + 1;
        const bool number = end < m_html.size() && m_html[end] == u'#';
        end += number ? 1 : 0;
        while (end < m_html.size() && end - at < longest && m_html[end].unicode() < 0x80 &&
               m_html[end].isLetterOrNumber())
            ++end;
        if (end >= m_html.size() || m_html[end] != u';' || end == at + 1 + (number ? 1 : 0))
            return at + 1; // a plain "&" is text
        const QStringView entity = m_html.sliced(at, end + 1 - at);
        if (!isKnownEntity(entity))
            add(MarkupProblem::Kind::UnknownEntity, at, entity.size(), entity.toString());
        return end + 1;
    }

    /// The parser itself knows the two thousand names.
    [[nodiscard]] static bool isKnownEntity(QStringView entity)
    {
        const QString read = plainText(readInline(entity.toUtf8(), {}));
        return read != entity && read != u"\ufffd";
    }

    /// Looks at what begins with "<" at `at`; returns where to go on.
    qsizetype tagAt(qsizetype at)
    {
        if (m_html.sliced(at).startsWith("<!--"_L1)) {
            const qsizetype end = m_html.indexOf("-->"_L1, at + 4);
            if (end < 0) {
                add(MarkupProblem::Kind::UnclosedComment, at, 4, {});
                return m_html.size();
            }
            noteWordPress(at, end + 3);
            return end + 3;
        }
        if (m_html.sliced(at).startsWith("<!"_L1) || m_html.sliced(at).startsWith("<?"_L1)) {
            const qsizetype end = m_html.indexOf(u'>', at);
            return end < 0 ? m_html.size() : end + 1;
        }
        qsizetype name = at + 1;
        const bool closing = name < m_html.size() && m_html[name] == u'/';
        name += closing ? 1 : 0;
        if (name >= m_html.size() || !m_html[name].isLetter() || m_html[name].unicode() > 0x7f) {
            add(MarkupProblem::Kind::StraySign, at, 1, {});
            return at + 1;
        }
        qsizetype nameEnd = name;
        while (nameEnd < m_html.size() && (m_html[nameEnd].isLetterOrNumber() || m_html[nameEnd] == u'-'))
            ++nameEnd;
        const QString element = m_html.sliced(name, nameEnd - name).toString().toLower();
        const qsizetype end = endOfTag(nameEnd);
        if (end < 0) {
            add(MarkupProblem::Kind::UnclosedTag, at, nameEnd - at, element);
            return nameEnd;
        }
        const bool selfClosing = m_html[end - 1] == u'/';
        if (closing)
            close(element, at, end + 1 - at);
        else if (!voidElements().contains(element) && !selfClosing)
            m_open.push_back({element, at, end + 1 - at});
        return !closing && (element == u"script"_s || element == u"style"_s) ? skipRawText(element, end + 1)
                                                                             : end + 1;
    }

    /// <!-- wp:name {…} --> and <!-- /wp:name --> come in pairs, like tags.
    void noteWordPress(qsizetype at, qsizetype end)
    {
        QStringView inside = m_html.sliced(at + 4, std::max<qsizetype>(0, end - at - 7)).trimmed();
        const bool closing = inside.startsWith(u'/');
        if (closing)
            inside = inside.sliced(1);
        if (!inside.startsWith("wp:"_L1) || inside.endsWith(u'/'))
            return;
        qsizetype nameEnd = 0;
        while (nameEnd < inside.size() && !inside[nameEnd].isSpace())
            ++nameEnd;
        const QString name = inside.first(nameEnd).toString();
        if (closing)
            close(name, at, end - at);
        else
            m_open.push_back({name, at, end - at});
    }

    /// Index of the ">" that ends a tag, minding quotes; -1 when another tag or the end comes first.
    [[nodiscard]] qsizetype endOfTag(qsizetype at) const
    {
        QChar quote;
        for (; at < m_html.size(); ++at) {
            const QChar c = m_html[at];
            if (!quote.isNull()) {
                if (c == quote)
                    quote = QChar();
                else if (c == u'\n')
                    return -1; // a quote that runs on over lines is a quote that was never closed
            } else if (c == u'"' || c == u'\'') {
                quote = c;
            } else if (c == u'>') {
                return at;
            } else if (c == u'<') {
                return -1;
            }
        }
        return -1;
    }

    [[nodiscard]] qsizetype skipRawText(const QString& element, qsizetype from) const
    {
        const qsizetype end = m_html.indexOf(QString(u"</"_s + element), from, Qt::CaseInsensitive);
        return end < 0 ? m_html.size() : end;
    }

    void close(const QString& element, qsizetype at, qsizetype length)
    {
        qsizetype index = qsizetype(m_open.size()) - 1;
        while (index >= 0 && m_open[size_t(index)].name != element)
            --index;
        if (index < 0) {
            add(MarkupProblem::Kind::UnexpectedEnd, at, length, element);
            return;
        }
        for (qsizetype inner = index + 1; inner < qsizetype(m_open.size()); ++inner) {
            const OpenElement& open = m_open[size_t(inner)];
            if (!optionalEnds().contains(open.name))
                add(MarkupProblem::Kind::UnclosedElement, open.offset, open.length, open.name);
        }
        m_open.resize(size_t(index));
    }

    void add(MarkupProblem::Kind kind, qsizetype offset, qsizetype length, const QString& name)
    {
        if (m_problems.size() < m_most)
            m_problems.append({kind, offset, length, name});
    }

    QStringView m_html;
    int m_most;
    std::vector<OpenElement> m_open;
    QList<MarkupProblem> m_problems;
};

struct Piece
{
    qsizetype offset = 0;
    QString word;
};

/// Words outside tags and comments. Words with an entity in them are left out: what they become is the
/// parser's.
QList<Piece> wordsOutsideTags(QStringView html)
{
    QList<Piece> words;
    qsizetype at = 0;
    while (at < html.size()) {
        if (html[at] == u'<') {
            const bool comment = html.sliced(at).startsWith("<!--"_L1);
            const qsizetype end = comment ? html.indexOf("-->"_L1, at) : html.indexOf(u'>', at);
            at = end < 0 ? html.size() : end + (comment ? 3 : 1);
            continue;
        }
        qsizetype end = at;
        while (end < html.size() &&
               (html[end].isLetterOrNumber() || html[end].isMark() || html[end] == u'&' || html[end] == u';'))
            ++end;
        if (end > at) {
            const QStringView word = html.sliced(at, end - at);
            if (!word.contains(u'&') && !word.contains(u';'))
                words.append({at, word.toString()});
            at = end;
        } else {
            ++at;
        }
    }
    return words;
}

} // namespace

bool isBroken(const MarkupProblem& problem)
{
    switch (problem.kind) {
    case MarkupProblem::Kind::UnclosedTag:
    case MarkupProblem::Kind::UnclosedElement:
    case MarkupProblem::Kind::UnexpectedEnd:
    case MarkupProblem::Kind::UnclosedComment:
    case MarkupProblem::Kind::StraySign:
        return true;
    case MarkupProblem::Kind::UnknownEntity:
    case MarkupProblem::Kind::UnshownCharacter:
    case MarkupProblem::Kind::LostText:
        return false;
    }
    return false;
}

bool isBrokenMarkup(QStringView html)
{
    return std::ranges::any_of(checkMarkup(html, 200), isBroken);
}

QList<MarkupProblem> checkMarkup(QStringView html, int most)
{
    return Checker(html, most).run();
}

std::optional<MarkupProblem> findLostText(QStringView html, const Blocks& blocks)
{
    QString shown;
    for (const Block& block : blocks) {
        shown += plainText(block) + u' ' + block.source + u' ' + block.credit + u' ' + block.alt + u' ';
        if (block.kind == BlockKind::RawHtml ||
            block.kind == BlockKind::Conflict) // an island keeps its markup: nothing in it is lost
            shown += QString::fromUtf8(block.raw) + u' ';
    }
    qsizetype from = 0; // words come in their order, so that looking for all of them is one walk
    for (const Piece& piece : wordsOutsideTags(html)) {
        qsizetype at = shown.indexOf(piece.word, from);
        if (at < 0)
            at = shown.indexOf(piece.word); // credits and sources stand elsewhere than in the markup
        if (at < 0)
            return MarkupProblem{MarkupProblem::Kind::LostText, piece.offset, piece.word.size(), piece.word};
        from = std::max(from, at);
    }
    return std::nullopt;
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/template_check.h"

#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

/// A piece of a template's own syntax; it never runs on over a line.
struct Tag
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString name; ///< of {% name … %}; "" for a value or a remark
    bool isValue = false;
};

QList<Tag> tagsOf(QStringView html)
{
    QList<Tag> tags;
    for (qsizetype at = html.indexOf(u'{'); at >= 0 && at + 1 < html.size(); at = html.indexOf(u'{', at)) {
        const QChar kind = html[at + 1];
        const QLatin1StringView close = kind == u'{'   ? "}}"_L1
                                        : kind == u'%' ? "%}"_L1
                                        : kind == u'#' ? "#}"_L1
                                                       : QLatin1StringView();
        const qsizetype end = close.isEmpty() ? -1 : html.indexOf(close, at + 2);
        const qsizetype line = html.indexOf(u'\n', at);
        if (end < 0 || (line >= 0 && line < end)) {
            ++at;
            continue;
        }
        Tag tag{at, end + 2, {}, kind == u'{'};
        if (kind == u'%') {
            const QStringView inside = html.sliced(at + 2, end - at - 2).trimmed();
            const auto space = std::ranges::find_if(inside, [](QChar c) { return c.isSpace(); });
            tag.name = inside.first(std::distance(inside.begin(), space)).toString();
        }
        tags.append(tag);
        at = tag.end;
    }
    return tags;
}

enum class Branches
{
    First,
    Last
};

/// The page with spaces where the template's tags and the other branches stand; a value is letters, because
/// it may be a part of a name.
class Plain
{
public:
    Plain(QStringView html, const QList<Tag>& tags, Branches branches)
        : m_text(html.toString())
        , m_branches(branches)
    {
        for (const Tag& tag : tags) {
            blank(tag.begin, tag.end, tag.isValue ? u'x' : u' ');
            if (!tag.name.isEmpty())
                follow(tag);
        }
    }
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    struct Open
    {
        QString name;
        qsizetype branch; ///< where the present branch begins
        bool isFirst = true;
    };

    void follow(const Tag& tag)
    {
        static const QSet<QString> further{u"else"_s, u"elif"_s, u"empty"_s};
        static const QSet<QString> branching{u"if"_s, u"ifequal"_s, u"ifnotequal"_s, u"ifchanged"_s,
                                             u"for"_s};
        if (further.contains(tag.name)) {
            while (!m_open.empty() && !branching.contains(m_open.back().name))
                m_open.pop_back();
            if (m_open.empty())
                return;
            leave(m_open.back(), tag, false);
            m_open.back().branch = tag.end;
            m_open.back().isFirst = false;
        } else if (tag.name.startsWith("end"_L1)) {
            const QString name = tag.name.sliced(3);
            const auto open = std::ranges::find(m_open.rbegin(), m_open.rend(), name, &Open::name);
            if (open == m_open.rend())
                return;
            if (name == u"comment")
                blank(open->branch, tag.begin, u' ');
            else if (branching.contains(name))
                leave(*open, tag, true);
            m_open.erase(std::prev(open.base()), m_open.end());
        } else { // whether it has an end is seen when that comes
            m_open.push_back({tag.name, tag.end});
        }
    }

    /// A branch ends: it stays or it does not. A condition without another branch ends in an empty one.
    void leave(const Open& open, const Tag& tag, bool isLast)
    {
        const bool alone = open.isFirst && isLast && open.name != u"for";
        const bool stays = m_branches == Branches::First ? open.isFirst : isLast && !alone;
        if (!stays)
            blank(open.branch, tag.begin, u' ');
    }

    void blank(qsizetype from, qsizetype to, QChar with)
    {
        for (qsizetype i = from; i < to; ++i)
            m_text[i] = m_text[i] == u'\n' ? m_text[i] : with;
    }

    QString m_text;
    Branches m_branches;
    std::vector<Open> m_open;
};

/// The name of an element that a value is a part of.
QString written(const MarkupProblem& problem, QStringView html, const QList<Tag>& tags)
{
    const qsizetype begin = problem.offset + (problem.kind == MarkupProblem::Kind::UnexpectedEnd ? 2 : 1);
    const qsizetype end = begin + problem.name.size();
    const bool isMixed = std::ranges::any_of(
        tags, [&](const Tag& tag) { return tag.isValue && tag.begin < end && tag.end > begin; });
    return isMixed ? html.sliced(begin, end - begin).toString() : problem.name;
}

} // namespace

QList<MarkupProblem> checkTemplate(QStringView html, int most)
{
    const QList<Tag> tags = tagsOf(html);
    if (tags.isEmpty())
        return checkMarkup(html, most);
    QList<MarkupProblem> problems = checkMarkup(Plain(html, tags, Branches::First).text(), most);
    for (const MarkupProblem& other : checkMarkup(Plain(html, tags, Branches::Last).text(), most)) {
        if (!problems.contains(other))
            problems.append(other);
    }
    // <{{ name }}>, </{% if a %}…>, &{{ name }}; : the template writes the rest.
    problems.removeIf([&tags, html](const MarkupProblem& problem) {
        const bool isSign = problem.kind == MarkupProblem::Kind::StraySign;
        if (!isSign && problem.kind != MarkupProblem::Kind::UnknownEntity)
            return false;
        const qsizetype end = problem.offset + problem.length;
        const qsizetype from = isSign && end < html.size() && html[end] == u'/' ? end + 1 : end;
        return std::ranges::any_of(tags, [&](const Tag& tag) {
            return isSign ? tag.begin == from : tag.begin < end && tag.end > problem.offset;
        });
    });
    for (MarkupProblem& problem : problems) // as it is written, not as letters in its place
        problem.name = written(problem, html, tags);
    std::ranges::stable_sort(problems, {}, &MarkupProblem::offset);
    return problems.first(std::min<qsizetype>(problems.size(), most));
}

} // namespace warraq

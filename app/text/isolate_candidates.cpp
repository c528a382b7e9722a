// SPDX-License-Identifier: GPL-3.0-or-later
// Two passes: things that a pattern tells (addresses, telephones, dates, groups of digits), then in the gaps
// between them phrases of one script. Patterns are written so that no long run of a character is gone through
// twice (possessive quantifiers, look-behinds at their starts).
#include "text/isolate_candidates.h"

#include "text/code_points.h"
#include "text/invisibles.h"
#include "text/phrases.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

/// A stretch outside of isolates.
struct Part
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

QList<Part> outsideIsolates(QStringView text)
{
    QList<Part> parts;
    int depth = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isolate::isStart(c)) {
            if (depth++ == 0 && i > begin)
                parts.append({begin, i});
        } else if (c == isolate::pop && depth > 0) {
            if (--depth == 0)
                begin = i + 1;
        } else if (depth > 0 && (c == u'\n' || c == u'\r' || c == u'\u2029' || c == u'\u0085')) {
            depth = 0; // X8
            begin = i + 1;
        }
    }
    if (depth == 0 && begin < text.size())
        parts.append({begin, text.size()});
    return parts;
}

int countDigits(QStringView text)
{
    return int(std::ranges::count_if(text, [](QChar c) { return c >= u'0' && c <= u'9'; }));
}

/// «12-3-2024», «2024-03-12».
bool isDate(const QList<QStringView>& groups)
{
    if (groups.size() != 3 || groups[1].size() > 2 || groups[1].toInt() > 12 || groups[1].toInt() < 1)
        return false;
    const auto isDay = [](QStringView t) { return t.size() <= 2 && t.toInt() >= 1 && t.toInt() <= 31; };
    const auto isYear = [](QStringView t) { return t.size() == 4 && t.toInt() >= 1000 && t.toInt() <= 2999; };
    return (isDay(groups[0]) && (isYear(groups[2]) || groups[2].size() == 2)) ||
           (isYear(groups[0]) && isDay(groups[2]));
}

/// «10-20», «2019-2020», «2019-20»: from the smaller to the greater, which Arabic reads from the right.
bool isRange(const QList<QStringView>& groups)
{
    if (groups.size() != 2)
        return false;
    const auto leadsWithZero = [](QStringView t) { return t.size() > 1 && t.startsWith(u'0'); };
    if (leadsWithZero(groups[0]))
        return false;
    QString upTo = groups[1].toString();
    if (upTo.size() < groups[0].size() && groups[0].size() == 4)
        upTo.prepend(groups[0].first(groups[0].size() - upTo.size())); // 2019-20
    else if (leadsWithZero(groups[1]))
        return false;
    return upTo.size() > groups[0].size() || (upTo.size() == groups[0].size() && upTo > groups[0]);
}

/// Words before a result of a match, which is no range though it may look like one.
bool announcesScore(QStringView before)
{
    static constexpr std::array<QStringView, 14> words{u"فاز",     u"فازت",  u"فوز",   u"بنتيجة", u"نتيجة",
                                                       u"النتيجة", u"خسر",   u"خسرت",  u"تعادل",  u"تغلب",
                                                       u"هزم",     u"بفوزه", u"انتهت", u"بهدفين"};
    QStringView rest = before.last(std::min<qsizetype>(before.size(), 40));
    for (int i = 0; i < 4 && !rest.isEmpty(); ++i) {
        rest = rest.trimmed();
        const qsizetype space = rest.lastIndexOf(u' ');
        const QStringView word = rest.sliced(space + 1);
        if (std::ranges::find(words, word) != words.end())
            return true;
        if (!word.isEmpty() && isSentenceEnd(word.back()))
            return false;
        rest = rest.first(std::max<qsizetype>(space, 0));
    }
    return false;
}

class CandidateScanner
{
public:
    CandidateScanner(QStringView text, Part part, Direction paragraph)
        : m_text(text)
        , m_part(part)
        , m_paragraph(paragraph)
    {
    }

    QList<Isolate> run(bool hasLetters)
    {
        if (hasLetters)
            findAddresses();
        findPhones();
        findGroups();
        findVersions();
        findSigned();
        std::ranges::sort(m_found, {}, &Isolate::offset);
        findPhrases();
        std::ranges::sort(m_found, {}, &Isolate::offset);
        return std::move(m_found);
    }

private:
    void add(qsizetype offset, qsizetype end, SpanKind kind, Direction direction = Direction::LeftToRight)
    {
        if (end > offset)
            m_found.append({offset, end - offset, direction, kind});
    }

    [[nodiscard]] bool isTaken(qsizetype begin, qsizetype end) const
    {
        return std::ranges::any_of(m_found, [&](const Isolate& span) {
            return begin < span.offset + span.length && span.offset < end;
        });
    }

    template <class Handle>
    void forEach(const QRegularExpression& pattern, Handle handle)
    {
        // The part is matched inside the whole, so that look-behinds see what stands before it.
        const QStringView upToEnd = m_text.first(m_part.end);
        for (auto it = pattern.globalMatchView(upToEnd, m_part.begin); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!isTaken(match.capturedStart(), match.capturedEnd()))
                handle(match);
        }
    }

    /// Without the punctuation of the sentence around, a bracket only when it was not opened inside.
    [[nodiscard]] qsizetype trimmedEnd(qsizetype begin, qsizetype end) const
    {
        while (end > begin) {
            const QChar last = m_text[end - 1];
            const QStringView span = m_text.sliced(begin, end - begin);
            const bool isLoose = (last == u')' && span.count(u'(') < span.count(u')')) ||
                                 (last == u']' && span.count(u'[') < span.count(u']'));
            if (!isLoose && !isSentenceEnd(last) && !isClosingQuote(last))
                break;
            --end;
        }
        return end;
    }

    void findAddresses()
    {
        static const QRegularExpression pattern(
            uR"((?<url>(?:(?<![A-Za-z0-9])(?:https?://|ftp://|mailto:)|(?<![A-Za-z0-9./@])www\.)[^\s\p{Z}<>"«»“”،؛`\x{200E}\x{200F}\x{061C}\x{202A}-\x{202E}\x{2066}-\x{2069}]++))"
            uR"(|(?<mail>(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]++@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+))"
            uR"(|(?<tag>(?<![A-Za-z\p{N}_@#.])[@#][A-Za-z0-9_]*[A-Za-z_][A-Za-z0-9_]*+))"
            uR"(|(?<host>(?<![A-Za-z0-9.@/_-])(?:[A-Za-z0-9-]++\.)+(?:com|net|org|info|gov|edu|int|io|tv|me|news|app|dev|media|press|online|[a-z]{2})(?![A-Za-z0-9_-])(?:/[^\s\p{Z}<>"«»“”،؛`\x{200E}\x{200F}\x{061C}\x{202A}-\x{202E}\x{2066}-\x{2069}]*+)?))"_s);
        forEach(pattern, [this](const QRegularExpressionMatch& match) {
            const qsizetype begin = match.capturedStart();
            const SpanKind kind = match.hasCaptured(u"mail")  ? SpanKind::Email
                                  : match.hasCaptured(u"tag") ? SpanKind::Handle
                                                              : SpanKind::Url;
            add(begin, trimmedEnd(begin, match.capturedEnd()), kind);
        });
    }

    void findPhones()
    {
        static const QRegularExpression pattern(
            uR"((?<![0-9+A-Za-z.,:/-])(?:\+[0-9]{1,4}|00[1-9][0-9]{0,3}|\(0[0-9]{1,4}\)|0[0-9]{1,4})(?:[ .\x{A0}/-]?\(?[0-9]{1,9}+\)?){1,6})"_s);
        forEach(pattern, [this](const QRegularExpressionMatch& match) {
            const int digits = countDigits(match.capturedView());
            if (digits >= 7 && digits <= 15)
                add(match.capturedStart(), trimmedEnd(match.capturedStart(), match.capturedEnd()),
                    SpanKind::Phone);
        });
    }

    /// Groups of digits with hyphens or dashes between them.
    void findGroups()
    {
        static const QRegularExpression pattern(
            uR"((?<![A-Za-z\p{N}.,:/-])[0-9]++(?: ?[-–‐‑−] ?[0-9]++)++(?![.,:/-]?[0-9A-Za-z]))"_s);
        static const QRegularExpression between(uR"( ?[-–‐‑−] ?)"_s);
        forEach(pattern, [this](const QRegularExpressionMatch& match) {
            const QStringView span = match.capturedView();
            QList<QStringView> groups;
            qsizetype from = 0;
            for (auto it = between.globalMatchView(span); it.hasNext();) {
                const QRegularExpressionMatch gap = it.next();
                groups.append(span.sliced(from, gap.capturedStart() - from));
                from = gap.capturedEnd();
            }
            groups.append(span.sliced(from));
            const bool isPhone = groups.size() == 2 && groups[0].size() == 3 && groups[1].size() == 4;
            const QStringView before = m_text.first(match.capturedStart());
            if (isDate(groups))
                add(match.capturedStart(), match.capturedEnd(), SpanKind::Date);
            else if (isPhone)
                add(match.capturedStart(), match.capturedEnd(), SpanKind::Phone);
            else if (!isRange(groups) || (groups[1].size() <= 2 && announcesScore(before)))
                add(match.capturedStart(), match.capturedEnd(), SpanKind::Number);
        });
    }

    /// «1.4.2-3»: more points than a number has, and a hyphen. (Letters in a version make it a phrase.)
    void findVersions()
    {
        static const QRegularExpression pattern(
            uR"((?<![A-Za-z\p{N}.,:/-])[0-9]++(?:\.[0-9]++){2,}+(?:[-‐‑][0-9]++(?:\.[0-9]++)*+)++(?![.,:/]?[0-9A-Za-z]))"_s);
        forEach(pattern, [this](const QRegularExpressionMatch& match) {
            add(match.capturedStart(), match.capturedEnd(), SpanKind::Version);
        });
    }

    void findSigned()
    {
        static const QRegularExpression pattern(
            uR"((?<=^|[\s\p{Z}(\[«"“،\x{202A}-\x{202E}\x{2069}])(?<![0-9] )[-−+–][0-9]++(?:[.,:/][0-9]++)*+(?! ?[-–‐‑−] ?[0-9]))"_s);
        forEach(pattern, [this](const QRegularExpressionMatch& match) {
            add(match.capturedStart(), match.capturedEnd(), SpanKind::Signed);
        });
    }

    void findPhrases()
    {
        const QList<Isolate> taken = m_found;
        qsizetype begin = m_part.begin;
        for (const Isolate& span : taken) {
            findPhrases({begin, span.offset});
            begin = span.offset + span.length;
        }
        findPhrases({begin, m_part.end});
    }

    void findPhrases(Part gap);
    qsizetype readPhrase(Part gap, qsizetype letter, Direction direction);

    QStringView m_text;
    Part m_part;
    Direction m_paragraph;
    QList<Isolate> m_found;
    qsizetype m_phraseEnd = 0; ///< of the last phrase that was read
};

qsizetype CandidateScanner::readPhrase(Part gap, qsizetype letter, Direction direction)
{
    const Phrase phrase =
        phraseAt(m_text.first(gap.end), letter, std::max(gap.begin, m_phraseEnd), direction);
    const QChar last = m_text[phrase.end - 1];
    const bool version = phrase.hasDigit || m_text[phrase.begin].isDigit() || last == u'+' || last == u'#';
    const SpanKind kind = direction == Direction::RightToLeft ? SpanKind::Arabic
                          : version                           ? SpanKind::Version
                                                              : SpanKind::Latin;
    add(phrase.begin, phrase.end, kind, direction);
    m_phraseEnd = phrase.end;
    return m_phraseEnd;
}

void CandidateScanner::findPhrases(Part gap)
{
    for (qsizetype at = gap.begin; at < gap.end;) {
        const qsizetype start = at;
        const char32_t c = codePointAt(m_text.first(gap.end), at);
        if (isDirectionControl(c))
            continue;
        if (isLeftLetter(c))
            at = readPhrase(gap, start, Direction::LeftToRight);
        else if (m_paragraph == Direction::LeftToRight && isRightLetter(c))
            at = readPhrase(gap, start, Direction::RightToLeft);
    }
}

} // namespace

QList<Isolate> isolateCandidates(QStringView text, Direction paragraph)
{
    bool left = false;
    bool right = false;
    bool digits = false;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit < 0x80) {
            digits = digits || (unit >= '0' && unit <= '9');
            left = left || (unit >= 'A' && isLeftLetter(unit));
        } else if (unit >= 0x600 && unit < 0x700) {
            right = true;
        } else {
            left = left || c.isSurrogate() || isLeftLetter(unit);
            right = right || c.isSurrogate() || isRightLetter(unit) || isDirectionControl(unit);
        }
    }
    if (paragraph == Direction::RightToLeft ? !left && !digits : !right)
        return {};
    QList<Isolate> found;
    for (const Part part : outsideIsolates(text))
        found += CandidateScanner(text, part, paragraph).run(left);
    return found;
}

} // namespace warraq

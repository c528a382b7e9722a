// SPDX-License-Identifier: GPL-3.0-or-later
// UAX #9 for the controls, UTS #39 for why: a reader's text may hide words, turn them round, or stack marks
// until the line is unreadable. Here it is shown as it was typed.
#include "comments/comment_truth.h"

#include "text/code_points.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {
namespace {

constexpr int mostMarks = 6; ///< shown on one letter; Arabic itself needs three (shadda, vowel, small alef)
constexpr int cleanMarks = 3;
constexpr qsizetype longestLink = 2'048; ///< or a text of commas would take quadratic time
constexpr char16_t tatweel = 0x0640;
constexpr char16_t leftToRightIsolate = 0x2066;
constexpr char16_t popIsolate = 0x2069;
constexpr char16_t noBreakSpace = 0x00A0;
constexpr char16_t narrowNoBreakSpace = 0x202F; ///< keeps the frame of a name off the letters beside it

struct Named
{
    char32_t character;
    QLatin1StringView name;
    bool deceives;
};

constexpr Named named[] = {
    {0x00AD, "SHY"_L1, true},   {0x034F, "CGJ"_L1, true},   {0x061C, "ALM"_L1, false},
    {0x115F, "HCF"_L1, true},   {0x1160, "HJF"_L1, true},   {0x180E, "MVS"_L1, true},
    {0x200B, "ZWSP"_L1, true},  {0x200C, "ZWNJ"_L1, false}, {0x200D, "ZWJ"_L1, false},
    {0x200E, "LRM"_L1, false},  {0x200F, "RLM"_L1, false},  {0x2028, "LSEP"_L1, false},
    {0x2029, "PSEP"_L1, false}, {0x202A, "LRE"_L1, true},   {0x202B, "RLE"_L1, true},
    {0x202C, "PDF"_L1, true},   {0x202D, "LRO"_L1, true},   {0x202E, "RLO"_L1, true},
    {0x2060, "WJ"_L1, true},    {0x2066, "LRI"_L1, true},   {0x2067, "RLI"_L1, true},
    {0x2068, "FSI"_L1, true},   {0x2069, "PDI"_L1, true},   {0x3164, "HF"_L1, true},
    {0xFEFF, "BOM"_L1, true},   {0xFFA0, "HHF"_L1, true},
};

bool isDirectionControl(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// Letters of another shape that read like plain ones: mathematical, full-width, circled and squared Latin.
bool isDisguisedLetter(char32_t c)
{
    return (c >= 0x1D400 && c <= 0x1D7FF) || (c >= 0xFF21 && c <= 0xFF5A) || (c >= 0x249C && c <= 0x24E9) ||
           (c >= 0x1F110 && c <= 0x1F189);
}

/// Where the address that begins at `at` ends, `at` when none begins there. Only what is surely one: with a
/// scheme or "www.", or a bare host with a path; final punctuation stays outside.
qsizetype linkEnd(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    const bool surely = rest.startsWith(u"http://", Qt::CaseInsensitive) ||
                        rest.startsWith(u"https://", Qt::CaseInsensitive) ||
                        rest.startsWith(u"www.", Qt::CaseInsensitive);
    qsizetype end = at;
    qsizetype dot = -1;
    qsizetype slash = -1;
    const qsizetype furthest = std::min(text.size(), at + longestLink);
    for (; end < furthest; ++end) {
        const char16_t c = text[end].unicode();
        if (c <= 0x20 || c >= 0x7F || c == u'<' || c == u'>' || c == u'"')
            break;
        if (c == u'.' && slash < 0)
            dot = end;
        if (c == u'/' && slash < 0)
            slash = end;
    }
    while (end > at && QStringView(u".,:;!?)]'").contains(text[end - 1]))
        --end;
    if (surely)
        return end > at + 7 ? end : at;
    const bool host = dot > at && slash > dot + 2 && slash < end &&
                      std::ranges::all_of(
                          text.sliced(at, slash - at),
                          [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'-'; });
    return host ? end : at;
}

bool mayBeginLink(QStringView text, qsizetype at)
{
    const char16_t c = text[at].unicode();
    const bool word = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    if (!word || at == 0)
        return word;
    const char16_t before = text[at - 1].unicode();
    return before >= 0x7F ||
           !(QChar(before).isLetterOrNumber() || QStringView(u"@./-_").contains(QChar(before)));
}

/// Builds one paragraph from one line.
class ParagraphMaker
{
public:
    /// `start`: where the line begins in the text.
    ParagraphMaker(TruthLevel level, qsizetype start)
        : m_level(level)
        , m_start(start)
    {
    }

    ShownParagraph make(QStringView line)
    {
        for (qsizetype at = 0; at < line.size();) {
            if (mayBeginLink(line, at)) {
                if (const qsizetype end = linkEnd(line, at); end > at) {
                    m_at = at;
                    addPart(ShownPart::Kind::Link, line.sliced(at, end - at).toString(), true);
                    at = end;
                    m_marks = 0;
                    continue;
                }
            }
            const qsizetype from = at;
            const char32_t c = codePointAt(line, at);
            m_at = from;
            add(c, line.sliced(from, at - from));
        }
        closeMarks();
        return std::move(m_made);
    }

private:
    void add(char32_t c, QStringView units)
    {
        if (const QString name = hiddenCharacterName(c, m_level); !name.isEmpty()) {
            closeMarks();
            addName(name);
            return;
        }
        if (!isMark(c)) {
            closeMarks();
            m_marks = 0;
        } else if (++m_marks > mostMarks) {
            return;
        }
        append(units, true);
    }
    /// `walks`: unit for unit what stands in the line; else all of it stands for one place.
    void append(QStringView units, bool walks)
    {
        for (qsizetype i = 0; i < units.size(); ++i)
            m_made.source.append(m_start + m_at + (walks ? i : 0));
        m_made.text += units;
    }
    void closeMarks()
    {
        if (m_marks > mostMarks)
            addName(u"+%1"_s.arg(m_marks - mostMarks));
        m_marks = 0;
    }
    /// Isolated, so that the letters of the name order nothing around it; no space in it where a line could
    /// break.
    void addName(const QString& name)
    {
        append(QString(QChar(narrowNoBreakSpace)) + QChar(leftToRightIsolate), false);
        addPart(ShownPart::Kind::Hidden, QChar(noBreakSpace) + name + QChar(noBreakSpace), false);
        append(QString(QChar(popIsolate)) + QChar(narrowNoBreakSpace), false);
    }
    void addPart(ShownPart::Kind kind, const QString& text, bool walks)
    {
        m_made.parts.append({kind, m_made.text.size(), text.size()});
        append(text, walks);
    }

    TruthLevel m_level;
    qsizetype m_start;
    qsizetype m_at = 0; ///< in the line
    int m_marks = 0;
    ShownParagraph m_made;
};

bool hasDisguisedLetter(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        if (isDisguisedLetter(codePointAt(text, at)))
            return true;
    }
    return false;
}

QString hostOf(const QString& address)
{
    const QString withScheme = address.contains(u"://"_s) ? address : u"http://"_s + address;
    const QString host = QUrl(withScheme, QUrl::TolerantMode).host().toLower();
    return host.startsWith(u"www."_s) ? host.sliced(4) : host;
}

} // namespace

QString hiddenCharacterName(char32_t character, TruthLevel level)
{
    if (character == u'\t' || character == u'\n')
        return {};
    if (character < 0x20 || (character >= 0x7F && character < 0xA0))
        return u"U+%1"_s.arg(uint(character), 4, 16, QChar(u'0')).toUpper();
    for (const Named& each : named) {
        if (each.character == character)
            return each.deceives || level == TruthLevel::Full ? QString(each.name) : QString();
    }
    if (character >= 0xE0000 && character <= 0xE007F) // tags: letters nobody sees
        return u"TAG"_s;
    if (level == TruthLevel::Full && character >= 0xFE00 && character <= 0xFE0F)
        return u"VS%1"_s.arg(uint(character - 0xFE00 + 1));
    return {};
}

std::optional<std::pair<qsizetype, qsizetype>> ShownParagraph::placeOf(qsizetype offset,
                                                                       qsizetype length) const
{
    // The places only grow, so what is asked for is one stretch.
    const auto from = std::ranges::lower_bound(source, offset);
    const auto to = std::ranges::lower_bound(source, offset + length);
    if (from == to)
        return std::nullopt;
    return std::pair(from - source.begin(), to - from);
}

QList<ShownParagraph> shownText(const QString& text, Direction article, TruthLevel level, qsizetype longest)
{
    QList<ShownParagraph> paragraphs;
    std::optional<Direction> previous;
    const QString shown = text.size() > longest ? text.first(longest) + u"\n…"_s : text;
    for (qsizetype start = 0; start <= shown.size();) {
        qsizetype end = shown.indexOf(u'\n', start);
        if (end < 0)
            end = shown.size();
        QStringView line = QStringView(shown).sliced(start, end - start);
        const qsizetype begun = std::exchange(start, end + 1);
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.trimmed().isEmpty())
            continue; // blank lines are how readers push others off the screen
        ShownParagraph paragraph = ParagraphMaker(level, begun).make(line);
        paragraph.direction = paragraphDirection(paragraph.text, std::nullopt, previous, article);
        previous = paragraph.direction;
        paragraphs.append(std::move(paragraph));
    }
    return paragraphs;
}

QStringList shownAddresses(const QString& text)
{
    QStringList addresses;
    if (!text.contains(u'.'))
        return addresses;
    const QStringView all(text);
    for (qsizetype at = 0; at < all.size();) {
        const qsizetype end = mayBeginLink(all, at) ? linkEnd(all, at) : at;
        if (end > at)
            addresses.append(text.sliced(at, end - at));
        at = std::max(end, at + 1);
    }
    return addresses;
}

QString cleanedText(const QString& text)
{
    QString cleaned;
    cleaned.reserve(text.size());
    int marks = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype from = at;
        const char32_t c = codePointAt(text, at);
        if (c == tatweel ||
            (c != u'\r' && c != 0x200C && c != 0x200D && !hiddenCharacterName(c, TruthLevel::Full).isEmpty()))
            continue; // joiners stay: Persian and emoji need them
        marks = isMark(c) ? marks + 1 : 0;
        const QStringView units = QStringView(text).sliced(from, at - from);
        if (isDisguisedLetter(c))
            cleaned += units.toString().normalized(QString::NormalizationForm_KC);
        else if (marks <= cleanMarks)
            cleaned += units;
    }
    return cleaned;
}

CommentSigns commentSigns(const CommentText& comment, const QString& author)
{
    CommentSigns signs;
    const QList<ShownParagraph> paragraphs =
        shownText(comment.text, Direction::RightToLeft, TruthLevel::Reading, 20'000);
    QStringList shownHosts;
    for (const ShownParagraph& paragraph : paragraphs) {
        for (const ShownPart& part : paragraph.parts) {
            if (part.kind == ShownPart::Kind::Link)
                shownHosts.append(hostOf(paragraph.text.sliced(part.offset, part.length)));
        }
    }
    signs.links = int(std::max(shownHosts.size(), comment.links.size()));
    signs.linkElsewhere =
        !shownHosts.isEmpty() && std::ranges::any_of(comment.links, [&](const QString& target) {
            return !shownHosts.contains(hostOf(target));
        });
    signs.disguisedLetters = hasDisguisedLetter(comment.text);
    signs.disguisedName = hasDisguisedLetter(author) || cleanedText(author) != author;
    int marks = 0;
    for (qsizetype at = 0; at < comment.text.size();) {
        const char32_t c = codePointAt(comment.text, at);
        signs.hiddenDirection |= isDirectionControl(c);
        signs.hiddenCharacters |=
            c != u'\r' && !isDirectionControl(c) && !hiddenCharacterName(c, TruthLevel::Reading).isEmpty();
        marks = isMark(c) ? marks + 1 : 0;
        signs.stackedMarks |= marks > cleanMarks;
    }
    return signs;
}

} // namespace warraq

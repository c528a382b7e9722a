// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_clean.h"

#include "text/bidi_order.h"
#include "text/code_points.h"
#include "text/isolate_guard.h"

#include <unicode/unorm2.h>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr qsizetype longestStack = 64; ///< UTF-16 units; ordering marks is quadratic in them
constexpr qsizetype mostLayouts = 200; ///< of one paragraph
constexpr int mostRounds = 8;

bool isZeroWidth(char32_t c)
{
    return c == 0x200B || c == 0xFEFF || c == 0x00AD;
}

/// Nothing that a text may hold. Line ends and tabs are layout; the caller knows what they mean.
bool isForbidden(char32_t c)
{
    if (c < 0x20)
        return c != '\t' && c != '\n' && c != '\r';
    const bool isNoncharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    return (c >= 0x7F && c < 0xA0) || c == 0xFFFC || isNoncharacter || QChar::isSurrogate(c);
}

bool isPresentationForm(char32_t c)
{
    if (c == 0xFDF2 || (c >= 0xFDFA && c <= 0xFDFF)) // whole phrases that are written as one sign
        return false;
    return (c >= 0xFB00 && c <= 0xFB06) || (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c < 0xFEFF);
}

/// The letters of a form. A mark on its own stands on a space or a tatweel that nobody wrote.
QString lettersOf(char32_t form)
{
    QString letters = QString::fromUcs4(&form, 1).normalized(QString::NormalizationForm_KC);
    const bool onNothing = letters.size() > 1 && (letters[0] == u' ' || letters[0] == u'\u0640') &&
                           letters[1].category() == QChar::Mark_NonSpacing;
    return onNothing ? letters.sliced(1) : letters;
}

bool isPrimary(QStringView language, QStringView primary)
{
    return language.startsWith(primary, Qt::CaseInsensitive) &&
           (language.size() == primary.size() || language[primary.size()] == u'-');
}

bool isNoBreakSpace(QChar c)
{
    return c == QChar::Nbsp;
}

bool isAnySpace(QChar c)
{
    return c == u' ' || isNoBreakSpace(c);
}

class CharacterCleaner
{
public:
    CharacterCleaner(QStringView text, qsizetype from, qsizetype to, QStringView language,
                     TextCleaning& cleaning)
        : m_text(text)
        , m_from(from)
        , m_to(to)
        , m_mendsPersian(isPrimary(cleaning.language, u"ar") &&
                         (language.isEmpty() || isPrimary(language, u"ar")))
        , m_isFrench(isPrimary(language.isEmpty() ? QStringView(cleaning.language) : language, u"fr"))
        , m_counts(cleaning.counts)
    {
    }

    TextChanges run()
    {
        for (qsizetype at = m_from; at < m_to;) {
            const qsizetype begin = at;
            const char32_t c = codePointAt(m_text, at);
            if (c < 0x7F && c >= 0x20) {
                if (c == ' ' && at < m_text.size() && isNoBreakSpace(m_text[at]))
                    at = spaces(begin);
            } else if (isNoBreakSpace(m_text[begin])) {
                at = spaces(begin);
            } else if (isZeroWidth(c)) {
                change(CleanedCharacter::ZeroWidth, begin, at - begin, {});
            } else if (isForbidden(c)) {
                change(CleanedCharacter::Control, begin, at - begin, {});
            } else if (isPresentationForm(c)) {
                const QString letters = lettersOf(c);
                if (letters != m_text.sliced(begin, at - begin))
                    change(CleanedCharacter::PresentationForm, begin, at - begin, letters);
            } else if (m_mendsPersian && (c == 0x06CC || c == 0x06A9)) {
                change(CleanedCharacter::PersianLetter, begin, 1, c == 0x06CC ? u"\u064A" : u"\u0643");
            }
        }
        return std::move(m_changes);
    }

private:
    void change(CleanedCharacter kind, qsizetype at, qsizetype length, QStringView by)
    {
        ++m_counts[kind];
        m_changes.append({at, length, by.toString()});
    }

    /// A run of spaces with a no-break space in it is one space. Returns its end.
    qsizetype spaces(qsizetype at)
    {
        constexpr qsizetype farthest = 64; // a longer run is looked at in pieces, which comes out the same
        qsizetype begin = at;
        while (begin > 0 && at - begin < farthest && isAnySpace(m_text[begin - 1]))
            --begin;
        qsizetype end = at;
        while (end < m_text.size() && end - at < farthest && isAnySpace(m_text[end]))
            ++end;
        if (end - begin == 1 && m_isFrench && standsInFrench(begin))
            return end;
        for (qsizetype i = std::max(begin, m_from); i < std::min(end, m_to); ++i) {
            const bool noBreak = isNoBreakSpace(m_text[i]);
            if (noBreak)
                ++m_counts[CleanedCharacter::NoBreakSpace];
            if (i != begin || noBreak)
                m_changes.append({i, 1, i == begin ? QStringLiteral(" ") : QString()});
        }
        return end;
    }

    /// Before the high signs of French and inside its quotation marks.
    [[nodiscard]] bool standsInFrench(qsizetype at) const
    {
        const QStringView before = u"\u00AB\u2039";
        const QStringView after = u"\u00BB\u203A;:!?%\u20AC";
        return (at > 0 && before.contains(m_text[at - 1])) ||
               (at + 1 < m_text.size() && after.contains(m_text[at + 1]));
    }

    QStringView m_text;
    qsizetype m_from;
    qsizetype m_to;
    bool m_mendsPersian;
    bool m_isFrench;
    CleanedCounts& m_counts;
    TextChanges m_changes;
};

const UChar* units(QStringView text)
{
    return reinterpret_cast<const UChar*>(text.utf16());
}

/// Every other character stands where it stood when those at `offsets` (in order) are gone.
bool changeNothing(QStringView text, const QList<qsizetype>& offsets, Direction paragraph)
{
    QString without;
    without.reserve(text.size());
    std::vector<qsizetype> shortened; // offset in `without` of each unit, -1 for those that go
    shortened.reserve(size_t(text.size()));
    auto next = offsets.cbegin();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool goes = next != offsets.cend() && *next == i;
        shortened.push_back(goes ? -1 : without.size());
        if (goes)
            ++next;
        else
            without += text[i];
    }
    const QList<qsizetype> after = visualOrder(without, paragraph);
    qsizetype at = 0;
    for (const qsizetype unit : visualOrder(text, paragraph)) {
        const qsizetype there = shortened[size_t(unit)];
        if (there >= 0 && there != after[at++])
            return false;
    }
    return true;
}

bool isMark(QChar c)
{
    return c == u'\u200E' || c == u'\u200F' || c == u'\u061C';
}

bool isAnyControl(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

TextChanges embeddingChanges(QStringView text, CleanedCounts& counts)
{
    TextChanges changes = modernisedEmbeddings(text);
    int overrides = 0; // open ones, to tell their ends
    for (const TextChange& change : changes) {
        const char16_t c = text[change.offset].unicode();
        const bool isOverride = c == 0x202D || c == 0x202E;
        const bool endsOverride = c == 0x202C && change.text.isEmpty() && overrides > 0;
        overrides += isOverride ? 1 : endsOverride ? -1 : 0;
        ++counts[isOverride || endsOverride ? CleanedCharacter::Override : CleanedCharacter::Embedding];
    }
    return changes;
}

} // namespace

QString cleanedCharacterName(CleanedCharacter kind)
{
    static const std::array<QString, cleanedCharacterKinds> names{
        u"no-break-space"_s, u"presentation-form"_s, u"persian-letter"_s, u"mark"_s,  u"embedding"_s,
        u"override"_s,       u"zero-width"_s,        u"control"_s,        u"quote"_s, u"composed"_s};
    return names[size_t(kind)];
}

int CleanedCounts::sum() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

CleanedCounts& CleanedCounts::operator+=(const CleanedCounts& other)
{
    for (size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
    return *this;
}

TextChanges characterChanges(QStringView text, qsizetype from, qsizetype to, QStringView language,
                             TextCleaning& cleaning)
{
    return CharacterCleaner(text, from, to, language, cleaning).run();
}

TextChanges compositionChanges(QStringView text, TextCleaning& cleaning)
{
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2* nfc = unorm2_getNFCInstance(&error);
    if (U_FAILURE(error) || text.size() > std::numeric_limits<int32_t>::max())
        return {};
    TextChanges changes;
    for (qsizetype at = 0; at < text.size();) {
        const QStringView rest = text.sliced(at);
        const qsizetype begin = at + unorm2_spanQuickCheckYes(nfc, units(rest), int32_t(rest.size()), &error);
        if (U_FAILURE(error) || begin >= text.size())
            break;
        qsizetype end = begin;
        for (qsizetype next = begin; next < text.size(); end = next) {
            const char32_t c = codePointAt(text, next);
            if (end > begin && unorm2_hasBoundaryBefore(nfc, UChar32(c)))
                break;
        }
        const QString stack = text.sliced(begin, end - begin).toString();
        const QString composed =
            stack.size() > longestStack ? stack : stack.normalized(QString::NormalizationForm_C);
        if (composed != stack) {
            changes.append({begin, end - begin, composed});
            cleaning.counts[CleanedCharacter::Composed] += composed.size() == stack.size() ? 0 : 1;
        }
        at = end;
    }
    return changes;
}

TextChanges quoteChanges(QStringView text, QStringView language, const QuotePolicy& policy,
                         TextCleaning& cleaning)
{
    TextChanges changes;
    QString before; // with the marks before it mended: an open one decides what the next is
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(u'"'); at >= 0; at = text.indexOf(u'"', at + 1)) {
        if (cleaning.effort < text.size())
            break;
        cleaning.effort -= text.size();
        before += text.sliced(done, at - done);
        done = at + 1;
        const QString mark = smartQuote(before, text.sliced(done), u'"', language, policy);
        before += mark;
        if (mark == u"\"")
            continue;
        changes.append({at, 1, mark});
        ++cleaning.counts[CleanedCharacter::Quote];
    }
    return changes;
}

TextChanges controlChanges(QStringView text, Direction paragraph, TextCleaning& cleaning)
{
    qsizetype marks = 0;
    qsizetype controls = 0;
    for (const QChar c : text) {
        marks += isMark(c) ? 1 : 0;
        controls += isAnyControl(c) ? 1 : 0;
    }
    if (controls > 0) {
        if (const TextChanges changes = embeddingChanges(text, cleaning.counts); !changes.isEmpty())
            return changes;
        const qsizetype cost = controls * text.size();
        if (cost <= cleaning.effort) {
            cleaning.effort -= cost / 16; // looking for halves is much cheaper than laying out
            const TextChanges changes = mendedIsolates(text);
            cleaning.counts[CleanedCharacter::Embedding] += int(changes.size());
            if (!changes.isEmpty())
                return changes;
        }
    }
    const qsizetype cost = std::min(marks, mostLayouts) * text.size();
    if (marks == 0 || cost > cleaning.effort || marks * text.size() > 64 * cleaning.effort)
        return {};
    cleaning.effort -= cost;
    TextChanges changes;
    for (const qsizetype at : uselessMarks(text, paragraph))
        changes.append({at, 1, {}});
    cleaning.counts[CleanedCharacter::Mark] += int(changes.size());
    return changes;
}

TextChanges isolateRemovals(QStringView text, Direction paragraph, TextCleaning& cleaning)
{
    QList<std::pair<qsizetype, qsizetype>> pairs; // in order of their ends
    std::vector<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isolate::isStart(text[i])) {
            open.push_back(i);
        } else if (text[i] == isolate::pop && !open.empty()) {
            pairs.append({open.back(), i});
            open.pop_back();
        }
    }
    const qsizetype cost = std::min(pairs.size() + 1, mostLayouts) * text.size();
    if (pairs.isEmpty() || cost > cleaning.effort)
        return {};
    cleaning.effort -= cost;
    const auto offsetsOf = [](const auto& some) {
        QList<qsizetype> offsets;
        for (const auto& [start, end] : some)
            offsets << start << end;
        std::ranges::sort(offsets);
        return offsets;
    };
    QList<qsizetype> useless = offsetsOf(pairs);
    if (!changeNothing(text, useless, paragraph)) {
        QList<std::pair<qsizetype, qsizetype>> some;
        for (const auto& pair : pairs.first(std::min(pairs.size(), mostLayouts))) {
            some.append(pair);
            if (!changeNothing(text, offsetsOf(some), paragraph))
                some.removeLast();
        }
        useless = offsetsOf(some);
    }
    TextChanges changes;
    for (const qsizetype at : std::as_const(useless))
        changes.append({at, 1, {}});
    return changes;
}

QString cleanedText(const QString& text, Direction paragraph, TextCleaning& cleaning)
{
    QString clean = text;
    for (int round = 0; round < mostRounds; ++round) {
        bool changed = false;
        const auto take = [&](const TextChanges& changes) {
            changed = changed || !changes.isEmpty();
            clean = applied(clean, changes);
        };
        take(characterChanges(clean, 0, clean.size(), {}, cleaning));
        take(compositionChanges(clean, cleaning));
        take(controlChanges(clean, paragraph, cleaning));
        if (!changed)
            break;
    }
    return clean;
}

} // namespace warraq

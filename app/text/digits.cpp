// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/digits.h"

#include "text/words.h"

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr QChar decimal = u'\u066b';
constexpr QChar thousands = u'\u066c';
constexpr QChar percent = u'\u066a';

/// Value of a European, Arabic-Indic or extended Arabic-Indic digit, -1 for anything else.
int digitValue(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= 0x0660 && u <= 0x0669)
        return u - 0x0660;
    if (u >= 0x06f0 && u <= 0x06f9)
        return u - 0x06f0;
    return -1;
}

bool isSeparator(QChar c)
{
    return c == u'.' || c == u',' || c == decimal || c == thousands;
}

bool isPercent(QChar c)
{
    return c == u'%' || c == percent;
}

bool isLatin(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

bool endsToken(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || u"«»“”\"()[]،؛"_s.contains(c);
}

/// One number with its separators, digits at both ends.
class Number
{
public:
    explicit Number(QStringView text)
        : m_text(text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (isSeparator(text[i]))
                m_separators.append(i);
        }
    }

    [[nodiscard]] QString in(DigitSet set) const
    {
        const qsizetype point = decimalAt();
        const bool indic = set == DigitSet::ArabicIndic;
        QString written;
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            if (const int value = digitValue(c); value >= 0)
                written += QChar(char16_t((indic ? 0x0660 : u'0') + value));
            else if (point ==
                     notANumber) // a date or version: its marks stay, but none that only numbers have
                written += c == decimal ? QChar(u'.') : c == thousands ? QChar(u',') : c;
            else if (i == point)
                written += indic ? decimal : QChar(u'.');
            else
                written += indic ? thousands : QChar(u',');
        }
        return written;
    }

private:
    static constexpr qsizetype notANumber = -2;

    [[nodiscard]] bool isGroup(qsizetype separator) const
    {
        const qsizetype next = m_separators.indexOf(separator) + 1;
        const qsizetype end = next < m_separators.size() ? m_separators[next] : m_text.size();
        return end - separator == 4;
    }

    /// Index of the decimal separator, -1 when all of them group thousands or there are none.
    [[nodiscard]] qsizetype decimalAt() const
    {
        qsizetype point = -1;
        for (const qsizetype at : m_separators) {
            const QChar c = m_text[at];
            const bool comma = c == u',' || c == thousands;
            if (comma && isGroup(at) && m_separators[0] <= 3)
                continue;
            // 3.5.2026; «1,5» may be a list or a French fraction: nobody can tell, so nothing is said.
            if (comma || at != m_separators.last())
                return notANumber;
            point = at;
        }
        return point;
    }

    QStringView m_text;
    QList<qsizetype> m_separators;
};

void appendToken(TextChanges& changes, QStringView text, qsizetype start, qsizetype end, DigitSet set)
{
    const QStringView token = text.sliced(start, end - start);
    if (std::ranges::any_of(token, isLatin))
        return;
    const auto put = [&](qsizetype from, qsizetype to, const QString& by) {
        if (text.sliced(from, to - from) != by)
            changes.append({from, to - from, by});
    };
    const QString sign = set == DigitSet::ArabicIndic ? QString(percent) : u"%"_s;
    for (qsizetype at = start; at < end;) {
        if (digitValue(text[at]) < 0) {
            if (isPercent(text[at]) && at + 1 < end && digitValue(text[at + 1]) >= 0)
                put(at, at + 1, sign);
            ++at;
            continue;
        }
        qsizetype stop = at;
        while (stop < end && (digitValue(text[stop]) >= 0 ||
                              (isSeparator(text[stop]) && stop + 1 < end && digitValue(text[stop + 1]) >= 0)))
            ++stop;
        put(at, stop, Number(text.sliced(at, stop - at)).in(set));
        if (stop < end && isPercent(text[stop])) {
            put(stop, stop + 1, sign);
            ++stop;
        }
        at = stop;
    }
}

} // namespace

TextChanges digitChanges(QStringView text, DigitSet set)
{
    TextChanges changes;
    const QList<Address> addresses = addressesOf(text);
    qsizetype next = 0;
    for (qsizetype at = 0; at < text.size();) {
        while (next < addresses.size() && addresses[next].offset + addresses[next].length <= at)
            ++next;
        if (next < addresses.size() && addresses[next].offset <= at) {
            at = addresses[next].offset + addresses[next].length;
            continue;
        }
        if (endsToken(text[at])) {
            ++at;
            continue;
        }
        const qsizetype limit = next < addresses.size() ? addresses[next].offset : text.size();
        qsizetype end = at;
        while (end < limit && !endsToken(text[end]))
            ++end;
        appendToken(changes, text, at, end, set);
        at = end;
    }
    return changes;
}

TextChanges digitChangesWhileTyping(QStringView before, DigitSet set)
{
    if (before.isEmpty())
        return {};
    const QChar typed = before.back();
    const bool latin = isLatin(typed);
    if (digitValue(typed) < 0 && !isPercent(typed) && !latin)
        return {};
    qsizetype start = before.size();
    while (start > 0 && !endsToken(before[start - 1]))
        --start;
    const QStringView token = before.sliced(start);
    TextChanges changes;
    if (latin) {
        // «5» that becomes «5G» was no number: digits that typing had turned are turned back.
        const qsizetype end = token.size() - 1;
        qsizetype number = end;
        while (number > 0 && (digitValue(token[number - 1]) >= 0 || token[number - 1] == decimal))
            --number;
        if (set == DigitSet::ArabicIndic && number < end)
            changes = digitChanges(token.sliced(number, end - number), DigitSet::European);
        start += number;
    } else {
        changes = digitChanges(token, set);
    }
    for (TextChange& change : changes)
        change.offset += start;
    return changes;
}

QString digitPolicyName(DigitPolicy policy)
{
    return policy == DigitPolicy::European      ? u"european"_s
           : policy == DigitPolicy::ArabicIndic ? u"arabic-indic"_s
                                                : u"keep"_s;
}

DigitPolicy digitPolicyFromName(QStringView name)
{
    return name == u"european"       ? DigitPolicy::European
           : name == u"arabic-indic" ? DigitPolicy::ArabicIndic
                                     : DigitPolicy::Keep;
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/arabic_marks.h"

#include "text/clitics.h"

namespace warraq {

namespace {

constexpr QChar tatweel = u'\u0640';
constexpr QChar heh = u'\u0647';
constexpr char16_t shadda = 0x0651;

bool isTashkeel(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x064b && u <= 0x0652) || (u >= 0x0656 && u <= 0x065f) || u == 0x0670 ||
           (u >= 0x0610 && u <= 0x061a) || (u >= 0x06d6 && u <= 0x06dc) || (u >= 0x06df && u <= 0x06e4) ||
           u == 0x06e7 || u == 0x06e8 || (u >= 0x06ea && u <= 0x06ed);
}

bool isArabicLetter(QChar c)
{
    return c.isLetter() && c != tatweel && c.script() == QChar::Script_Arabic;
}

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing;
}

/// What a run of tatweel from `start` to `end` is written for, or nothing.
bool hasDuty(QStringView text, qsizetype start, qsizetype end)
{
    // A mark shown alone stands on a tatweel.
    qsizetype before = start;
    while (before > 0 && isMark(text[before - 1]))
        --before;
    if (before == 0 || !isArabicLetter(text[before - 1]))
        return true; // «ـها», «ـَ», a dash: no letter is drawn longer
    qsizetype after = end;
    while (after < text.size() && isMark(text[after]))
        ++after;
    if (after < text.size() && isArabicLetter(text[after]))
        return false;
    qsizetype word = before;
    while (word > 0 && (isArabicLetter(text[word - 1]) || isMark(text[word - 1])))
        --word;
    QString letters;
    for (const QChar c : text.sliced(word, start - word)) {
        if (!isMark(c))
            letters += c;
    }
    return isProclitic(letters) || letters == heh; // ١٤٤٧هـ
}

} // namespace

TextChanges tatweelRemovals(QStringView text, Tatweel which)
{
    TextChanges changes;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != tatweel)
            continue;
        qsizetype end = at;
        while (end < text.size() && text[end] == tatweel)
            ++end;
        const qsizetype kept = which == Tatweel::Decorative && hasDuty(text, at, end) ? 1 : 0;
        if (end - at > kept)
            changes.append({at + kept, end - at - kept, {}});
        at = end - 1;
    }
    return changes;
}

TextChanges tashkeelRemovals(QStringView text, Tashkeel which)
{
    TextChanges changes;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isTashkeel(text[at]) || (which == Tashkeel::AllButShadda && text[at].unicode() == shadda))
            continue;
        if (!changes.isEmpty() && changes.last().offset + changes.last().length == at)
            ++changes.last().length;
        else
            changes.append({at, 1, {}});
    }
    return changes;
}

} // namespace warraq

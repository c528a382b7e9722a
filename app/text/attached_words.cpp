// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/attached_words.h"

#include "text/clitics.h"
#include "text/code_points.h"
#include "text/folding.h"
#include "text/invisibles.h"
#include "text/text_clusters.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>

namespace warraq {

namespace {

constexpr qsizetype farthest = 48; // units; what is attached is never longer, whatever a text is made of

enum class Part
{
    None, ///< no part of a word
    Transparent,
    Arabic,
    Other ///< other scripts and digits: «H5N1» is one word
};

Part partOf(char32_t c)
{
    if (c >= 0x0620 && c <= 0x064A)
        return c == 0x0640 ? Part::Transparent : Part::Arabic;
    if (c < 0x80)
        return u_isalnum(UChar32(c)) ? Part::Other : Part::None;
    if (isClusterExtension(c) || isDirectionControl(c) || c == 0x00AD || c == 0x2060 || c == 0xFEFF)
        return Part::Transparent;
    if (u_isdigit(UChar32(c)))
        return Part::Other;
    if (!u_isalpha(UChar32(c)))
        return Part::None;
    UErrorCode error = U_ZERO_ERROR;
    return uscript_getScript(UChar32(c), &error) == USCRIPT_ARABIC ? Part::Arabic : Part::Other;
}

char32_t codePointBefore(QStringView text, qsizetype& at)
{
    const QChar last = text[--at];
    if (last.isLowSurrogate() && at > 0 && text[at - 1].isHighSurrogate())
        return QChar::surrogateToUcs4(text[--at], last);
    return last.unicode();
}

/// What kind of word the character at the edge belongs to, transparent ones looked through.
Part firstPart(QStringView text, qsizetype start, qsizetype end)
{
    for (qsizetype at = start; at < end;) {
        if (const Part part = partOf(codePointAt(text, at)); part != Part::Transparent)
            return part;
    }
    return Part::None;
}

Part lastPart(QStringView text, qsizetype start, qsizetype end)
{
    for (qsizetype at = end; at > start;) {
        if (const Part part = partOf(codePointBefore(text, at)); part != Part::Transparent)
            return part;
    }
    return Part::None;
}

QStringView attachedBefore(QStringView text, qsizetype start, Part kind)
{
    qsizetype from = start;
    for (qsizetype at = start; at > 0 && start - at < farthest;) {
        const Part part = partOf(codePointBefore(text, at));
        if (part != kind && part != Part::Transparent)
            break;
        if (part == kind)
            from = at;
    }
    return text.sliced(from, start - from);
}

QStringView attachedBehind(QStringView text, qsizetype end, Part kind)
{
    qsizetype to = end;
    for (qsizetype at = end; at < text.size() && at - end < farthest;) {
        const Part part = partOf(codePointAt(text, at));
        if (part != kind && part != Part::Transparent)
            break;
        if (part == kind)
            to = at;
    }
    return text.sliced(end, to - end);
}

bool isPronoun(QStringView letters)
{
    static constexpr std::array<QStringView, 9> known{u"ه", u"ها", u"هما", u"هم", u"هن",
                                                      u"ك", u"كم", u"كما", u"نا"};
    return std::ranges::find(known, letters) != known.end();
}

bool isPrefix(const QString& letters, QChar next)
{
    if (!isProclitic(letters))
        return false;
    // The س of the future stands before a verb: before ي ت ن أ.
    return !letters.endsWith(u'س') || QStringView(u"يتنا").contains(next);
}

} // namespace

bool hasPronounBehind(QStringView text, qsizetype end)
{
    const QStringView behind = attachedBehind(text, end, Part::Arabic);
    return !behind.isEmpty() && isPronoun(folded(behind, FoldLevel::Exact));
}

bool isWordWithClitics(QStringView text, qsizetype start, qsizetype end, bool suffixes)
{
    const Part first = firstPart(text, start, end);
    const Part last = lastPart(text, start, end);
    const QStringView before = first == Part::None ? QStringView() : attachedBefore(text, start, first);
    const QStringView behind = last == Part::None ? QStringView() : attachedBehind(text, end, last);
    if (before.isEmpty() && behind.isEmpty())
        return true;
    const QString key = folded(text.sliced(start, end - start));
    constexpr qsizetype least = 3;
    if (key.size() < least)
        return false;
    if (!before.isEmpty() && (first != Part::Arabic || !isPrefix(folded(before), key[0])))
        return false;
    return behind.isEmpty() ||
           (suffixes && last == Part::Arabic && isPronoun(folded(behind, FoldLevel::Exact)));
}

} // namespace warraq

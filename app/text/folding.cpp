// SPDX-License-Identifier: GPL-3.0-or-later
// Rule numbers are those of the reference table "Warraq key" (FoldLevel documents which level has which).
// Assumption of the fast path: a unit of ASCII or of the Arabic block followed by another such unit is its
// own normalisation, unless the second is one of the three marks that compose (U+0653–0655) or has a
// compatibility mapping.
#include "text/folding.h"

#include "text/code_points.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>

#include <array>
#include <tuple>

namespace warraq {

namespace {

bool isSimple(char16_t c)
{
    if (c < 0x80)
        return true;
    return c >= 0x0600 && c <= 0x06FF && !(c >= 0x0653 && c <= 0x0655) && !(c >= 0x0675 && c <= 0x0678);
}

/// Rule 2: characters nobody sees.
constexpr bool isInvisible(char32_t c)
{
    return c == 0x061C || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || c == 0x2060 ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || c == 0x00AD || c == 0x034F || c == 0x180E ||
           (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0000 && c <= 0xE007F);
}

/// Rule 3: tatweel and Arabic marks.
constexpr bool isArabicOrnament(char32_t c)
{
    return c == 0x0640 || (c >= 0x0610 && c <= 0x061A) || (c >= 0x064B && c <= 0x065F) || c == 0x0670 ||
           (c >= 0x06D6 && c <= 0x06DC) || (c >= 0x06DF && c <= 0x06E4) || c == 0x06E7 || c == 0x06E8 ||
           (c >= 0x06EA && c <= 0x06ED) || (c >= 0x08CA && c <= 0x08FF);
}

/// Rules 4 and 5.
constexpr char16_t exactForm(char16_t c)
{
    if (c >= 0x0660 && c <= 0x0669)
        return char16_t(u'0' + (c - 0x0660));
    if (c >= 0x06F0 && c <= 0x06F9)
        return char16_t(u'0' + (c - 0x06F0));
    switch (c) {
    case 0x066A:
        return u'%';
    case 0x066B:
        return u'.';
    case 0x066C:
        return u',';
    case 0x06CC:
    case 0x06D0:
        return u'ي';
    case 0x06A9:
    case 0x06AA:
        return u'ك';
    case 0x06C1:
    case 0x06BE:
    case 0x06D5:
        return u'ه';
    case 0x06C0:
    case 0x06C3:
        return u'ة';
    default:
        return c;
    }
}

/// Rules 7, 8 and the letters of 9.
constexpr char16_t looseForm(char16_t c)
{
    switch (c) {
    case 0x0622:
    case 0x0623:
    case 0x0625:
    case 0x0671:
    case 0x0672:
    case 0x0673:
        return u'ا';
    case 0x0649:
        return u'ي';
    case 0x0629:
        return u'ه';
    case 0x0624:
        return u'و';
    case 0x0626:
        return u'ي';
    default:
        return c;
    }
}

/// Rule 11.
constexpr char16_t filterForm(char16_t c)
{
    switch (c) {
    case 0x06AF:
        return u'ك';
    case 0x0686:
        return u'ج';
    case 0x067E:
        return u'ب';
    case 0x06A4:
        return u'ف';
    case 0x0698:
        return u'ز';
    default:
        return c;
    }
}

constexpr char16_t formOf(char16_t unit, FoldLevel level)
{
    unit = exactForm(unit >= u'A' && unit <= u'Z' ? char16_t(unit + 32) : unit);
    if (level != FoldLevel::Exact)
        unit = looseForm(unit);
    return level == FoldLevel::Filter ? filterForm(unit) : unit;
}

/// What becomes of each unit up to the end of the Arabic block: nearly all there is, a million comments long.
constexpr char16_t dropped = 0xFFFF;
using FormTable = std::array<char16_t, 0x0700>;

consteval FormTable formTable(FoldLevel level)
{
    FormTable table{};
    for (char16_t unit = 0; unit < table.size(); ++unit)
        table[unit] = isInvisible(unit) || isArabicOrnament(unit) ? dropped : formOf(unit, level);
    return table;
}

constexpr std::array formTables{formTable(FoldLevel::Exact), formTable(FoldLevel::Loose),
                                formTable(FoldLevel::Filter)};

bool isArabicLetter(char16_t c)
{
    return (c >= 0x0620 && c <= 0x064A && c != 0x0640) || (c >= 0x066E && c <= 0x06D3 && c != 0x0670) ||
           c == 0x06D5 || (c >= 0x06EE && c <= 0x06FC && !(c >= 0x06F0 && c <= 0x06F9));
}

class Folder
{
public:
    Folder(QStringView text, FoldLevel level, bool withOffsets)
        : m_text(text)
        , m_level(level)
        , m_withOffsets(withOffsets)
    {
        m_out.key.reserve(text.size());
        if (withOffsets)
            m_out.sourceOffset.reserve(text.size() + 1);
    }

    FoldedText run()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            at = foldSimple(at);
            if (at == m_text.size())
                break;
            const qsizetype end = segmentEnd(at);
            foldSegment(at, end);
            at = end;
        }
        if (m_level != FoldLevel::Exact)
            dropFinalHamza();
        if (m_level == FoldLevel::Filter) {
            collapseRepeats();
            joinSpacedLetters();
            dropFinalHamza();
            collapseRepeats();
        }
        if (m_withOffsets)
            m_out.sourceOffset.append(m_text.size());
        return std::move(m_out);
    }

private:
    /// Folds the stretch of units that are their own normalisation; returns where it ends.
    qsizetype foldSimple(qsizetype at)
    {
        qsizetype end = at;
        while (end < m_text.size() && isSimple(m_text[end].unicode()))
            ++end;
        if (end < m_text.size() && end > at)
            --end; // what follows may belong to the last one
        const qsizetype before = m_out.key.size();
        m_out.key.resize(before + end - at);
        QChar* const begin = m_out.key.data();
        QChar* out = begin + before;
        for (; at < end; ++at) {
            const char16_t form = m_forms[m_text[at].unicode()];
            if (form == dropped)
                continue;
            *out++ = QChar(form);
            if (m_withOffsets)
                m_out.sourceOffset += at;
        }
        m_out.key.truncate(out - begin);
        return end;
    }

    /// End of the stretch that normalises independently of what follows. No language puts more than 30 marks
    /// on a letter (UAX #15, stream-safe text); sorting a million of them would take hours.
    qsizetype segmentEnd(qsizetype at) const
    {
        constexpr qsizetype longest = 32;
        qsizetype end = at;
        std::ignore = codePointAt(m_text, end);
        while (end < m_text.size() && end - at < longest) {
            qsizetype next = end;
            if (m_nfkc->hasBoundaryBefore(UChar32(codePointAt(m_text, next))))
                break;
            end = next;
        }
        return end;
    }

    void foldSegment(qsizetype at, qsizetype end)
    {
        qsizetype next = at;
        const char32_t first = codePointAt(m_text, next);
        const icu::UnicodeString source(false, m_text.utf16() + at, int32_t(end - at));
        if (m_level == FoldLevel::Exact && first >= 0xFDFA && first <= 0xFDFD) { // rule 1's exception
            emitAll(source, at);
            return;
        }
        UErrorCode error = U_ZERO_ERROR;
        icu::UnicodeString normal = m_nfkc->normalize(source, error);
        if (uscript_getScript(UChar32(first), &error) == USCRIPT_LATIN || first < 0x80)
            normal = m_nfd->normalize(normal, error); // the accents fall away one by one in emitUnit
        normal.foldCase();
        if (U_FAILURE(error))
            normal = source;
        // Isolated tashkeel forms normalise to a space and the mark; a mark is no word break.
        const bool isolatedMark =
            (first >= 0xFC5E && first <= 0xFC63) || (first >= 0xFE70 && first <= 0xFE7F);
        if (isolatedMark && normal.startsWith(u" ", 1))
            normal.remove(0, 1);
        emitAll(normal, at);
    }

    void emitAll(const icu::UnicodeString& text, qsizetype source)
    {
        for (int32_t i = 0; i < text.length();) {
            const UChar32 c = text.char32At(i);
            i += U16_LENGTH(c);
            if (c <= 0xFFFF) {
                emitUnit(char16_t(c), source);
            } else if (!isInvisible(char32_t(c))) {
                append(QChar::highSurrogate(char32_t(c)), source);
                append(QChar::lowSurrogate(char32_t(c)), source);
            }
        }
    }

    void emitUnit(char16_t unit, qsizetype source)
    {
        if (isInvisible(unit) || isArabicOrnament(unit))
            return;
        if (unit >= 0x0300 && unit <= 0x036F && losesAccents())
            return;
        append(QChar(formOf(unit, m_level)), source);
    }

    /// Rule 6: accents mean nothing after a Latin letter, nor stray ones after Arabic; Cyrillic й keeps its
    /// own.
    [[nodiscard]] bool losesAccents() const
    {
        if (m_out.key.isEmpty())
            return false;
        const QChar::Script script = m_out.key.back().script();
        return script == QChar::Script_Latin || script == QChar::Script_Arabic ||
               script == QChar::Script_Common;
    }

    void append(QChar unit, qsizetype source)
    {
        m_out.key += unit;
        if (m_withOffsets)
            m_out.sourceOffset += source;
    }

    /// Rule 9's end: «شيء» and «شي» are one, a hamza alone stays.
    void dropFinalHamza()
    {
        if (!m_out.key.contains(u'ء'))
            return;
        std::array<qsizetype, 2> run{0, 0}; // start and end of the hamzas around i
        keepWhere([this, &run](qsizetype i) {
            const QString& key = m_out.key;
            if (key[i] != u'ء')
                return true;
            if (i >= run[1]) {
                run = {i, i + 1};
                while (run[1] < key.size() && key[run[1]] == u'ء')
                    ++run[1];
            }
            const bool final = run[1] == key.size() || !key[run[1]].isLetter();
            return !final || run[0] == 0 || !key[run[0] - 1].isLetter();
        });
    }

    /// Rule 12, first half.
    void collapseRepeats()
    {
        std::array<qsizetype, 2> run{0, 0}; // start and end of the run of equal letters around i
        keepWhere([this, &run](qsizetype i) {
            const QString& key = m_out.key;
            if (i >= run[1]) {
                run = {i, i + 1};
                while (run[1] < key.size() && key[run[1]] == key[i])
                    ++run[1];
            }
            const QChar c = key[i];
            if (i == run[0] || !c.isLetter())
                return true;
            const qsizetype length = run[1] - run[0];
            const bool longVowel = c == u'ا' || c == u'و' || c == u'ي';
            return !(length >= 3 || (length == 2 && longVowel));
        });
    }

    /// Rule 12, second half: «ك.ل.ب» and «ك ل ب».
    void joinSpacedLetters()
    {
        const auto isSeparator = [](QChar c) {
            return c == u'.' || c == u'-' || c == u'_' || c == u'*' || c == u' ';
        };
        const QString key = m_out.key;
        const auto isSingle = [&key](qsizetype i) {
            return i >= 0 && i < key.size() && isArabicLetter(key[i].unicode()) &&
                   (i == 0 || !key[i - 1].isLetterOrNumber()) &&
                   (i + 1 == key.size() || !key[i + 1].isLetterOrNumber());
        };
        keepWhere([&](qsizetype i) {
            if (!isSeparator(key[i]))
                return true;
            qsizetype before = i;
            qsizetype after = i;
            while (before >= 0 && i - before < 3 && isSeparator(key[before]))
                --before;
            while (after < key.size() && after - i < 3 && isSeparator(key[after]))
                ++after;
            return !(isSingle(before) && isSingle(after) && after - before <= 4);
        });
    }

    template <class Keep>
    void keepWhere(Keep keep)
    {
        QString key;
        QList<qsizetype> offsets;
        key.reserve(m_out.key.size());
        offsets.reserve(m_out.sourceOffset.size());
        for (qsizetype i = 0; i < m_out.key.size(); ++i) {
            if (!keep(i))
                continue;
            key += m_out.key[i];
            if (m_withOffsets)
                offsets += m_out.sourceOffset[i];
        }
        m_out.key = std::move(key);
        m_out.sourceOffset = std::move(offsets);
    }

    static const icu::Normalizer2* normalizer(bool compatible)
    {
        UErrorCode error = U_ZERO_ERROR;
        return compatible ? icu::Normalizer2::getNFKCInstance(error)
                          : icu::Normalizer2::getNFDInstance(error);
    }

    QStringView m_text;
    FoldLevel m_level;
    bool m_withOffsets;
    const FormTable& m_forms = formTables[size_t(m_level)];
    FoldedText m_out;
    const icu::Normalizer2* m_nfkc = normalizer(true); // owned by ICU, immutable
    const icu::Normalizer2* m_nfd = normalizer(false);
};

} // namespace

QString folded(QStringView text, FoldLevel level)
{
    return Folder(text, level, false).run().key;
}

FoldedText foldedWithOffsets(QStringView text, FoldLevel level)
{
    return Folder(text, level, true).run();
}

} // namespace warraq

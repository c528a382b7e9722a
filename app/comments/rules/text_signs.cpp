// SPDX-License-Identifier: GPL-3.0-or-later
// UAX #9 for pairs, UTS #39 and the Trojan Source papers for what is a trick, and what honest writing needs:
// joiners between Arabic letters and in emoji, selectors behind symbols, three marks on an Arabic letter.
#include "comments/rules/text_signs.h"

#include "comments/comment_truth.h"
#include "text/code_points.h"
#include "text/invisibles.h"

#include <algorithm>
#include <vector>

namespace warraq {
namespace {

constexpr qsizetype mostPlaces = 20;
constexpr qsizetype mostNames = 8;
constexpr qsizetype longestUnit = 3; ///< "µm", "kΩ": units of measure are written in two scripts

bool isMark(QChar::Category category)
{
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}
bool isLetter(QChar::Category category)
{
    return category >= QChar::Letter_Uppercase && category <= QChar::Letter_Other;
}

/// Scripts whose letters pass for Latin ones (UTS #39, whole-script confusables).
bool looksLatin(QChar::Script script)
{
    return script == QChar::Script_Cyrillic || script == QChar::Script_Greek ||
           script == QChar::Script_Armenian || script == QChar::Script_Cherokee ||
           script == QChar::Script_Coptic || script == QChar::Script_Lisu;
}

bool isPersianLetter(char32_t c)
{
    return c == 0x067E || c == 0x0686 || c == 0x0698 || c == 0x06AF || c == 0x06A9 || c == 0x06CC ||
           c == 0x06C1 || c == 0x06BE || c == 0x06BA || c == 0x0679 || c == 0x0688 || c == 0x0691;
}

bool isShaped(char32_t c)
{
    return (c >= 0x1D400 && c <= 0x1D7FF) || (c >= 0xFF21 && c <= 0xFF5A) || (c >= 0x249C && c <= 0x24E9) ||
           (c >= 0x1F110 && c <= 0x1F189);
}

/// U+FDFA and its like are words that people type; ornate brackets are signs.
bool isPresentationForm(char32_t c)
{
    return (c >= 0xFB50 && c <= 0xFDCF && c != 0xFD3E && c != 0xFD3F) || (c >= 0xFE70 && c <= 0xFEFC);
}

/// What no honest text has without a reason that walk() looks for.
bool isZeroWidth(char32_t c)
{
    return c == 0x00AD || c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x180E ||
           (c >= 0x200B && c <= 0x200D) || (c >= 0x2060 && c <= 0x2064) || c == 0x3164 || c == 0xFEFF ||
           c == 0xFFA0 || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0000 && c <= 0xE01EF);
}

/// Whether every opened direction of a paragraph is closed and the other way round (UAX #9, X1–X8).
class Pairs
{
public:
    void take(char32_t c, TextSigns& signs)
    {
        const bool isolate = c >= 0x2066 && c <= 0x2068;
        if (isolate || c == 0x202A || c == 0x202B || c == 0x202D || c == 0x202E) {
            m_open.push_back(isolate);
            m_isolates += isolate;
        }
        if (c == 0x202C)
            closeEmbedding(signs);
        else if (c == 0x2069)
            closeIsolate(signs);
    }
    void endParagraph(TextSigns& signs)
    {
        signs.unpaired += int(m_open.size());
        m_open.clear();
        m_isolates = 0;
    }

private:
    void closeEmbedding(TextSigns& signs)
    {
        if (m_open.empty() || m_open.back())
            ++signs.unpaired;
        else
            m_open.pop_back();
    }
    void closeIsolate(TextSigns& signs)
    {
        if (m_isolates == 0) {
            ++signs.unpaired;
            return;
        }
        while (!m_open.back()) { // an isolate's end closes what was embedded in it
            ++signs.unpaired;
            m_open.pop_back();
        }
        m_open.pop_back();
        --m_isolates;
    }
    std::vector<bool> m_open; ///< true: an isolate
    int m_isolates = 0;
};

/// Walks over a text once.
class Walk
{
public:
    explicit Walk(QStringView text)
        : m_text(text)
    {
    }

    TextSigns run()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const qsizetype from = at;
            const char32_t c = codePointAt(m_text, at);
            take(c, from, at);
            m_before = c;
        }
        endWord(m_text.size());
        endNumber(m_text.size());
        endSpaced();
        m_pairs.endParagraph(m_signs);
        return std::move(m_signs);
    }

private:
    void take(char32_t c, qsizetype from, qsizetype to)
    {
        const QChar::Category category = QChar::category(c);
        takeRun(c, from);
        takeMark(category);
        if (c < 0x80 ? c < 0x20 || c == 0x7F
                     : category == QChar::Other_Control || category == QChar::Other_Format || isZeroWidth(c))
            takeHidden(c, to);
        else if (c == 0x2029)
            m_pairs.endParagraph(m_signs);
        if (isLetter(category))
            takeLetter(c, category, from);
        else if (!isMark(category) && category != QChar::Other_Format)
            endWord(from);
        if (category == QChar::Number_DecimalDigit)
            takeDigit(c, from);
        else if (!(c == u'.' || c == u',' || c == 0x066B || c == 0x066C || c == u'\''))
            endNumber(from);
        takeSpaced(c, category);
    }

    void takeRun(char32_t c, qsizetype from)
    {
        if (c == m_before && c != u' ' && c != u'\n' && c != u'\r' && c != u'-' && c != u'_' && c != u'=' &&
            c != u'*') {
            ++m_run;
        } else {
            m_run = 1;
            m_runAt = from;
        }
        if (m_run > m_signs.longestRun) {
            m_signs.longestRun = m_run;
            m_signs.runOf = c;
            m_signs.runAt = m_runAt;
        }
    }

    void takeMark(QChar::Category category)
    {
        m_marks = isMark(category) ? m_marks + 1 : 0;
        m_signs.mostMarks = std::max(m_signs.mostMarks, m_marks);
    }

    void takeHidden(char32_t c, qsizetype to)
    {
        if (c == u'\n' || c == u'\r' || c == u'\t') {
            if (c == u'\n')
                m_pairs.endParagraph(m_signs);
            return;
        }
        if (isDirectionControl(c)) {
            if (c == 0x200E || c == 0x200F || c == 0x061C)
                return; // a mark holds no letters: honest Arabic is full of them
            ++m_signs.controls;
            m_signs.overrides += c == 0x202D || c == 0x202E;
            m_pairs.take(c, m_signs);
            name(c);
        } else if (isZeroWidth(c) ? !isHonest(c, to) : c < 0xA0) {
            ++m_signs.invisible;
            m_signs.controls += c < 0xA0;
            name(c);
        }
    }

    void name(char32_t c)
    {
        if (m_signs.hidden.size() >= mostNames)
            return;
        QString name = hiddenCharacterName(c, TruthLevel::Full);
        if (!name.isEmpty() && !m_signs.hidden.contains(name))
            m_signs.hidden.append(std::move(name));
    }

    /// Joiners shape letters of Arabic and the scripts of India and tie emoji together; selectors stand
    /// behind symbols; tags behind the black flag.
    [[nodiscard]] bool isHonest(char32_t c, qsizetype to) const
    {
        const bool behindSymbol =
            m_before > 0x7F || m_before == u'#' || m_before == u'*' || (m_before >= u'0' && m_before <= u'9');
        if (c >= 0xFE00 && c <= 0xFE0F)
            return behindSymbol && !isZeroWidth(m_before);
        if (c >= 0xE0020 && c <= 0xE007F)
            return m_before == 0x1F3F4 || (m_before >= 0xE0020 && m_before <= 0xE007E);
        if (c != 0x200C && c != 0x200D)
            return false;
        if (to >= m_text.size())
            return false;
        qsizetype at = to;
        return isJoined(m_before) && isJoined(codePointAt(m_text, at));
    }
    [[nodiscard]] static bool isJoined(char32_t c)
    {
        if (c < 0x0590)
            return false;
        const QChar::Category category = QChar::category(c);
        return isLetter(category) || isMark(category) || category == QChar::Symbol_Other ||
               category == QChar::Symbol_Modifier || category == QChar::Mark_SpacingCombining ||
               (c >= 0xFE00 && c <= 0xFE0F);
    }

    void takeLetter(char32_t c, QChar::Category category, qsizetype from)
    {
        ++m_signs.letters;
        if (m_wordAt < 0)
            m_wordAt = from;
        if (c < 0x80) {
            ++m_signs.latin;
            m_signs.capitals += c <= u'Z';
            m_hasLatin = true;
            return;
        }
        if (c >= 0x0600 && c <= 0x06FF) {
            if (c == 0x0640) {
                m_signs.tatweel = std::max(m_signs.tatweel, ++m_tatweel);
                --m_signs.letters;
                return;
            }
            ++m_signs.arabic;
            m_signs.persian += isPersianLetter(c);
            m_hasArabic = true;
            return;
        }
        takeRareLetter(c, category);
    }

    void takeRareLetter(char32_t c, QChar::Category category)
    {
        const QChar::Script script = QChar::script(c);
        m_signs.forms += isPresentationForm(c);
        m_signs.shaped += isShaped(c);
        m_signs.arabic += script == QChar::Script_Arabic;
        m_hasArabic |= script == QChar::Script_Arabic;
        m_hasLookalike |= looksLatin(script);
        if (script == QChar::Script_Latin) {
            ++m_signs.latin;
            m_signs.capitals += category == QChar::Letter_Uppercase;
            m_hasLatin = true;
        }
    }

    void endWord(qsizetype at)
    {
        if (m_wordAt >= 0 && m_hasLookalike && (m_hasLatin || m_hasArabic) && at - m_wordAt > longestUnit &&
            m_signs.mixedScripts.size() < mostPlaces)
            m_signs.mixedScripts.append({m_wordAt, at - m_wordAt});
        m_wordAt = -1;
        m_tatweel = 0;
        m_hasLatin = m_hasArabic = m_hasLookalike = false;
    }

    void takeDigit(char32_t c, qsizetype from)
    {
        ++m_signs.letters;
        const char32_t zero = c - char32_t(QChar::digitValue(c));
        if (m_numberAt < 0)
            m_numberAt = from;
        else if (zero != m_zero)
            m_mixedNumber = true;
        m_zero = zero;
    }
    void endNumber(qsizetype at)
    {
        if (m_numberAt >= 0 && m_mixedNumber && m_signs.mixedDigits.size() < mostPlaces)
            m_signs.mixedDigits.append({m_numberAt, at - m_numberAt});
        m_numberAt = -1;
        m_mixedNumber = false;
    }

    /// «ك ل م ة», «ك.ل.م.ة»: letters one by one, the same sign between all of them.
    void takeSpaced(char32_t c, QChar::Category category)
    {
        if (isMark(category) || category == QChar::Other_Format || c == 0x0640)
            return;
        const bool letter = isLetter(category) && c >= 0x0600 && c <= 0x06FF;
        if (letter) {
            if (m_single) // a second letter beside it: no single one, and no row up to it
                endRow();
            m_single = !m_inWord;
            m_inWord = true;
            return;
        }
        const bool separates =
            c == u' ' || c == u'.' || c == u'-' || c == u'_' || c == u'*' || c == u'\u00B7' || c == u'|';
        if (m_single) {
            m_signs.spaced = std::max(m_signs.spaced, ++m_row);
            if (m_row > 1 && c != m_separator)
                m_row = 1; // this letter may begin another row
        }
        if (m_inWord)
            m_separator = c;
        if (!separates || (!m_inWord && c != m_separator))
            endRow();
        m_inWord = false;
        m_single = false;
    }
    void endRow()
    {
        m_row = 0;
        m_single = false;
    }
    void endSpaced()
    {
        if (m_single)
            m_signs.spaced = std::max(m_signs.spaced, m_row + 1);
    }

    QStringView m_text;
    TextSigns m_signs;
    Pairs m_pairs;
    char32_t m_before = 0;
    int m_run = 0;
    qsizetype m_runAt = 0;
    int m_marks = 0;
    qsizetype m_wordAt = -1;
    bool m_hasLatin = false;
    bool m_hasArabic = false;
    bool m_hasLookalike = false;
    int m_tatweel = 0;
    qsizetype m_numberAt = -1;
    char32_t m_zero = 0;
    bool m_mixedNumber = false;
    bool m_inWord = false;
    bool m_single = false;
    int m_row = 0;
    char32_t m_separator = 0;
};

} // namespace

TextSigns textSigns(QStringView text)
{
    return Walk(text).run();
}

RepeatedWord repeatedWord(QStringView text)
{
    RepeatedWord most;
    QStringView before;
    int times = 0;
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        times = word == before ? times + 1 : 1;
        before = word;
        if (times > most.times)
            most = {times > 1 ? word.left(60).toString() : QString(), times};
    }
    return most.times > 1 ? most : RepeatedWord();
}

} // namespace warraq

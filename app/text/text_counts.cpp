// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_counts.h"

#include "text/code_points.h"
#include "text/words.h"

#include <QString>
#include <QTextBoundaryFinder>
#include <unicode/uchar.h>

namespace warraq {

namespace {

constexpr int arabicWordsPerMinute = 180;
constexpr int latinWordsPerMinute = 240;

/// GSM 03.38, basic alphabet and its extension (two septets each).
constexpr QStringView gsmBasic = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                                 u"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr QStringView gsmExtension = u"\f^{}\\[~]|€";

/// Units of each character in turn, packed into messages that split none.
class Packer
{
public:
    Packer(int alone, int several)
        : m_alone(alone)
        , m_several(several)
    {
    }

    void add(int units)
    {
        m_total += units;
        if (m_inLast + units > m_several) {
            ++m_messages;
            m_inLast = 0;
        }
        m_inLast += units;
    }

    [[nodiscard]] SmsCount count(bool unicode) const
    {
        if (m_total <= m_alone)
            return {unicode, m_total, m_total > 0 ? 1 : 0, m_alone - m_total};
        return {unicode, m_total, m_messages, m_several - m_inLast};
    }

private:
    int m_alone;
    int m_several;
    int m_total = 0;
    int m_messages = 1;
    int m_inLast = 0;
};

bool isUnseen(char32_t c)
{
    return u_charType(UChar32(c)) == U_FORMAT_CHAR && c != 0x200D; // ZWJ joins emoji into one
}

/// twitter-text v3: what costs one; everything else costs two.
bool isLight(char32_t c)
{
    return c <= 0x10FF || (c >= 0x2000 && c <= 0x200D) || (c >= 0x2010 && c <= 0x201F) ||
           (c >= 0x2032 && c <= 0x2037);
}

bool isEmoji(QStringView grapheme)
{
    for (qsizetype at = 0; at < grapheme.size();) {
        const char32_t c = codePointAt(grapheme, at);
        if (u_hasBinaryProperty(UChar32(c), UCHAR_EMOJI_PRESENTATION) || c == 0xFE0F ||
            u_hasBinaryProperty(UChar32(c), UCHAR_REGIONAL_INDICATOR))
            return true;
    }
    return false;
}

template <class Visit>
void forEachGrapheme(QStringView text, const Visit& visit)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        visit(text.sliced(start, end - start));
        start = end;
    }
}

int xLengthOfPlain(QStringView text)
{
    int length = 0;
    forEachGrapheme(text, [&length](QStringView grapheme) {
        if (isEmoji(grapheme)) {
            length += 2;
            return;
        }
        for (qsizetype at = 0; at < grapheme.size();)
            length += isLight(codePointAt(grapheme, at)) ? 1 : 2;
    });
    return length;
}

} // namespace

SmsCount smsCount(QStringView text)
{
    Packer gsm(160, 153);
    Packer unicode(70, 67);
    bool isUnicode = false;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        const char32_t c = codePointAt(text, at);
        const QChar unit = text[start];
        unicode.add(int(at - start));
        if (c > 0xFFFF || !(gsmBasic.contains(unit) || gsmExtension.contains(unit)))
            isUnicode = true;
        gsm.add(gsmExtension.contains(unit) ? 2 : 1);
    }
    return isUnicode ? unicode.count(true) : gsm.count(false);
}

int xLength(QStringView text)
{
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    int length = 0;
    qsizetype at = 0;
    for (const Address& address : addressesOf(composed)) {
        if (!address.isUrl)
            continue;
        length += xLengthOfPlain(QStringView(composed).sliced(at, address.offset - at)) + xAddressLength;
        at = address.offset + address.length;
    }
    return length + xLengthOfPlain(QStringView(composed).sliced(at));
}

int readingSeconds(int words, bool arabic)
{
    return words * 60 / (arabic ? arabicWordsPerMinute : latinWordsPerMinute);
}

TextCounts textCounts(QStringView text)
{
    TextCounts counts;
    QString line = text.toString();
    for (QChar& c : line) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == u'\n')
            c = u'\n'; // in every alphabet of the networks
    }
    counts.words = wordCount(line);
    counts.units = int(line.size());
    counts.sms = smsCount(line);
    counts.x = xLength(line);
    int arabic = 0;
    int latin = 0;
    forEachGrapheme(line, [&](QStringView grapheme) {
        qsizetype at = 0;
        const char32_t first = codePointAt(grapheme, at);
        if (first == u'\n' || isUnseen(first))
            return;
        ++counts.characters;
        if (!u_isUWhiteSpace(UChar32(first)))
            ++counts.charactersWithoutSpaces;
        if (u_isalpha(UChar32(first)))
            ++(QChar::script(first) == QChar::Script_Arabic ? arabic : latin);
    });
    counts.readingSeconds = readingSeconds(counts.words, arabic >= latin);
    return counts;
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include "text/code_points.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>

namespace warraq {

namespace {

bool isAsciiAlnum(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Controls that nobody sees and that end no word.
bool isTransparent(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0x00AD || c == 0x2060 || c == 0xFEFF;
}

bool isMark(char32_t c)
{
    return (U_GET_GC_MASK(UChar32(c)) & U_GC_M_MASK) != 0;
}

bool isJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D;
}

constexpr char32_t tatweel = 0x0640;

UScriptCode scriptOf(char32_t c)
{
    if (c == tatweel)
        return USCRIPT_ARABIC;
    UErrorCode error = U_ZERO_ERROR;
    return uscript_getScript(UChar32(c), &error);
}

class WordScanner
{
public:
    explicit WordScanner(QStringView text)
        : m_text(text)
    {
    }

    QList<Word> run()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            if (const qsizetype end = endOfNonWord(at); end > at) {
                noteAddress(at, end);
                at = end;
                continue;
            }
            qsizetype next = at;
            const char32_t c = codePoint(next);
            if (u_isalpha(UChar32(c)) || c == tatweel)
                at = readWord(at);
            else
                at = u_isdigit(UChar32(c)) ? endOfNumber(at) : next;
        }
        return std::move(m_words);
    }

    QList<Address> addresses()
    {
        (void)run();
        return std::move(m_addresses);
    }

private:
    void noteAddress(qsizetype at, qsizetype end)
    {
        const QStringView what = m_text.sliced(at, end - at);
        const bool isUrl =
            unitAt(at) != u'@' && unitAt(at) != u'#' && (what.contains(u"//") || !what.contains(u'@'));
        m_addresses.append({at, end - at, isUrl});
    }

    char32_t codePoint(qsizetype& index) const { return codePointAt(m_text, index); }

    [[nodiscard]] char16_t unitAt(qsizetype i) const
    {
        return i >= 0 && i < m_text.size() ? m_text[i].unicode() : u'\0';
    }

    [[nodiscard]] bool startsWith(qsizetype at, QStringView what) const
    {
        return m_text.sliced(at).startsWith(what, Qt::CaseInsensitive);
    }

    /// End of a URL, e-mail address, handle or tag that starts at `at`, or `at`.
    qsizetype endOfNonWord(qsizetype at)
    {
        const char16_t c = unitAt(at);
        if (c == u'@' || c == u'#')
            return endOfTag(at);
        if (!isAsciiAlnum(c) || at < m_plainUntil)
            return at;
        if (isAsciiAlnum(unitAt(at - 1)))
            return at;
        for (const QStringView scheme :
             {QStringView(u"http://"), QStringView(u"https://"), QStringView(u"ftp://"),
              QStringView(u"mailto:"), QStringView(u"www.")}) {
            if (startsWith(at, scheme))
                return endOfUrl(at + scheme.size());
        }
        return endOfAddress(at);
    }

    [[nodiscard]] qsizetype endOfTag(qsizetype at) const
    {
        qsizetype end = at + 1;
        while (end < m_text.size()) {
            qsizetype next = end;
            const char32_t c = codePoint(next);
            if (!u_isalnum(UChar32(c)) && c != '_' && !isMark(c) && !isJoiner(c) && c != tatweel)
                break;
            end = next;
        }
        return end == at + 1 ? at : end;
    }

    [[nodiscard]] qsizetype endOfUrl(qsizetype at) const
    {
        static constexpr std::array<char16_t, 10> ends{u'<', u'>', u'"', u'«', u'»',
                                                       u'“', u'”', u'،', u'؛', u'`'};
        while (at < m_text.size() && !m_text[at].isSpace() &&
               std::ranges::find(ends, unitAt(at)) == ends.end())
            ++at;
        return at;
    }

    /// name@host.tld or host.tld[/path].
    qsizetype endOfAddress(qsizetype at)
    {
        qsizetype end = at;
        while (isAsciiAlnum(unitAt(end)) ||
               (unitAt(end) != u'\0' && QStringView(u"._%+-").contains(QChar(unitAt(end)))))
            ++end;
        m_plainUntil = end; // looked at once; keeps long runs linear
        if (unitAt(end) == u'@' && isAsciiAlnum(unitAt(end + 1))) {
            ++end;
            while (isAsciiAlnum(unitAt(end)) || unitAt(end) == u'.' || unitAt(end) == u'-')
                ++end;
            return end;
        }
        while (end > at && !isAsciiAlnum(unitAt(end - 1)))
            --end;
        const bool hasPath = unitAt(end) == u'/';
        if (!looksLikeHost(m_text.sliced(at, end - at), hasPath))
            return at;
        return hasPath ? endOfUrl(end) : end;
    }

    static bool looksLikeHost(QStringView name, bool hasPath)
    {
        const qsizetype dot = name.lastIndexOf(u'.');
        if (dot < 2 || name.contains(u'_') || name.contains(u'%') || name.contains(u'+'))
            return false;
        static constexpr std::array<QStringView, 16> endings{
            u"com", u"net", u"org",  u"info", u"gov", u"edu",   u"int",   u"io",
            u"tv",  u"me",  u"news", u"app",  u"dev", u"media", u"press", u"online"};
        const QStringView ending = name.sliced(dot + 1);
        const auto isLower = [](QChar c) {
            return c.isDigit() || c == u'.' || c == u'-' || (c >= u'a' && c <= u'z');
        };
        if (std::ranges::any_of(
                endings, [ending](QStringView e) { return ending.compare(e, Qt::CaseInsensitive) == 0; }))
            return true;
        // Country endings, and any ending before a path: only where a sentence end without its space cannot
        // be meant.
        return (ending.size() == 2 || (hasPath && ending.size() > 2)) && dot >= 3 &&
               std::ranges::all_of(name, isLower) && ending[0].isLetter() && ending[1].isLetter();
    }

    /// Digits with what sticks to them: «10k», «5th», «3D»; an Arabic letter after a number is a word of its
    /// own.
    [[nodiscard]] qsizetype endOfNumber(qsizetype at) const
    {
        while (at < m_text.size()) {
            qsizetype next = at;
            const char32_t c = codePoint(next);
            if (!u_isdigit(UChar32(c)) && !(u_isalpha(UChar32(c)) && scriptOf(c) == USCRIPT_LATIN))
                break;
            at = next;
        }
        return at;
    }

    [[nodiscard]] bool continuesLatin(qsizetype at, char32_t c, qsizetype next) const
    {
        if (u_isdigit(UChar32(c)))
            return true; // H5N1 is one word
        if (c != '\'' && c != 0x2019)
            return false;
        if (next >= m_text.size() || at == 0)
            return false;
        qsizetype after = next;
        const char32_t following = codePoint(after);
        return u_isalpha(UChar32(following)) && scriptOf(following) == USCRIPT_LATIN;
    }

    qsizetype readWord(qsizetype start)
    {
        qsizetype at = start;
        UScriptCode script = USCRIPT_COMMON;
        bool hasLetter = false;
        qsizetype end = start; // past the last character that belongs
        while (at < m_text.size()) {
            qsizetype next = at;
            const char32_t c = codePoint(next);
            if (isTransparent(c)) {
                at = next;
                continue;
            }
            if (u_isalpha(UChar32(c)) || c == tatweel) {
                const UScriptCode own = scriptOf(c);
                const bool neutral = own == USCRIPT_COMMON || own == USCRIPT_INHERITED;
                if (script != USCRIPT_COMMON && !neutral && own != script)
                    break;
                if (!neutral)
                    script = own;
                hasLetter = hasLetter || c != tatweel;
            } else if (!isMark(c) && !isJoiner(c) &&
                       !(script == USCRIPT_LATIN && continuesLatin(at, c, next))) {
                break;
            }
            at = end = next;
        }
        if (hasLetter) {
            const WordScript kind = script == USCRIPT_ARABIC  ? WordScript::Arabic
                                    : script == USCRIPT_LATIN ? WordScript::Latin
                                                              : WordScript::Other;
            m_words.append({start, end - start, kind});
        }
        return end;
    }

    QStringView m_text;
    QList<Word> m_words;
    QList<Address> m_addresses;
    qsizetype m_plainUntil = 0;
};

} // namespace

QList<Word> wordsOf(QStringView text)
{
    return WordScanner(text).run();
}

QList<Address> addressesOf(QStringView text)
{
    return WordScanner(text).addresses();
}

int wordCount(QStringView text)
{
    int count = 0;
    bool counted = false;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = codePointAt(text, at);
        if (u_isUWhiteSpace(UChar32(c))) {
            counted = false;
        } else if (!counted && u_isalnum(UChar32(c))) {
            counted = true;
            ++count;
        }
    }
    return count;
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/smart_quotes.h"

#include "text/clitics.h"
#include "text/words.h"

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr QChar tatweel = u'\u0640';

struct Pair
{
    QChar open;
    QChar close;
};

struct Pairs
{
    Pair outer;
    Pair inner;
};

constexpr Pair guillemets{u'«', u'»'};
constexpr Pair curly{u'“', u'”'};
constexpr Pair single{u'‘', u'’'};

Pairs pairsFor(QStringView language, QuoteStyle arabic)
{
    if (language.startsWith(u"ar"))
        return arabic == QuoteStyle::Curly ? Pairs{curly, guillemets} : Pairs{guillemets, curly};
    if (language.startsWith(u"fr"))
        return {guillemets, curly};
    return {curly, single};
}

/// Direction controls and joiners, which nobody sees, and marks on letters.
bool isUnseen(QChar c)
{
    return c.category() == QChar::Other_Format || c.category() == QChar::Mark_NonSpacing;
}

QStringView seenEnd(QStringView text)
{
    while (!text.isEmpty() && isUnseen(text.back()))
        text.chop(1);
    return text;
}

bool isLatin(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

/// Quotes that are open at the end of `text`, innermost last. An apostrophe inside a word closes nothing.
QString openQuotes(QStringView text)
{
    QString open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool inWord =
            i > 0 && i + 1 < text.size() && text[i - 1].isLetterOrNumber() && text[i + 1].isLetterOrNumber();
        for (const Pair& pair : {guillemets, curly, single}) {
            if (c == pair.open)
                open += c;
            else if (c == pair.close && !open.isEmpty() && open.back() == pair.open && !inWord)
                open.chop(1);
        }
    }
    return open;
}

QChar partnerOf(QChar open)
{
    for (const Pair& pair : {guillemets, curly, single}) {
        if (pair.open == open)
            return pair.close;
    }
    return open;
}

/// «بـ», «الـ» and the «و» that joins nothing: what follows is a word of its own.
bool endsWithProclitic(QStringView text)
{
    const bool drawn = text.endsWith(tatweel);
    while (text.endsWith(tatweel) || (!text.isEmpty() && isUnseen(text.back())))
        text.chop(1);
    qsizetype start = text.size();
    while (start > 0 && (text[start - 1].isLetter() || isUnseen(text[start - 1])))
        --start;
    QString letters;
    for (const QChar c : text.sliced(start)) {
        if (!isUnseen(c))
            letters += c;
    }
    if (!isProclitic(letters))
        return false;
    // A quoted «و» is closed, not continued.
    const bool quoted = start > 0 && (text[start - 1] == guillemets.open || text[start - 1] == curly.open);
    return drawn || (!quoted && letters.size() == 1);
}

/// The paragraph's end or a space is in front of the caret, and the quote that is open began with a space:
/// « comme ceci ».
bool isSpacedClosing(QStringView before, const QString& open)
{
    if (open.isEmpty())
        return false;
    const qsizetype at = before.lastIndexOf(open.back());
    return at + 2 < before.size() && before[at + 1].isSpace() && !before.sliced(at + 1).trimmed().isEmpty();
}

bool opensHere(QStringView before, QStringView after, const QString& open)
{
    const QStringView seen = seenEnd(before);
    if (seen.isEmpty())
        return true;
    const QChar last = seen.back();
    if (last.isSpace())
        return !isSpacedClosing(seen, open);
    if (last == tatweel || last.isLetter())
        return endsWithProclitic(before);
    const QChar::Category category = last.category();
    if (category == QChar::Punctuation_Open || category == QChar::Punctuation_InitialQuote ||
        category == QChar::Punctuation_Dash || last == u'/')
        return true;
    // «قال:"…»: written without its space by many.
    const bool beforeWord = !after.isEmpty() && after.front().isLetterOrNumber();
    return open.isEmpty() && (u":،؛,"_s.contains(last) || (beforeWord && !last.isLetterOrNumber()));
}

/// Inside a URL, or directly behind one that no quote is open around.
bool isInAddress(QStringView before, QStringView after, const QString& open)
{
    qsizetype start = before.size();
    while (start > 0 && !before[start - 1].isSpace())
        --start;
    const QString token = before.sliced(start).toString();
    const bool ends = after.isEmpty() || !after.front().isLetterOrNumber();
    for (const Address& address : addressesOf(token)) {
        if (address.isUrl && address.offset + address.length == token.size())
            return !(ends && !open.isEmpty());
    }
    return token.contains("://"_L1) && !ends;
}

QString apostrophe(QStringView before, QStringView after, const Pairs& pairs, const QString& open)
{
    const QStringView seen = seenEnd(before);
    const QString straight = u"'"_s;
    if (!seen.isEmpty() && isLatin(seen.back()))
        return QString(single.close); // l’Orient, Reuters’, and the end of ‘a quotation’
    if (pairs.inner.open != single.open)
        return straight;
    if (!seen.isEmpty() && seen.back().isDigit())
        return open.endsWith(single.open) ? QString(single.close) : straight;
    const bool opens = opensHere(before, after, open);
    return QString(opens ? single.open : single.close);
}

} // namespace

QString smartQuote(QStringView before, QStringView after, QChar typed, QStringView language,
                   const QuotePolicy& policy)
{
    const QString straight(typed);
    if (policy.arabic == QuoteStyle::Straight || (typed != u'"' && typed != u'\''))
        return straight;
    const Pairs pairs = pairsFor(language, policy.arabic);
    const QString open = openQuotes(before);
    if (isInAddress(before, after, open))
        return straight;
    if (typed == u'\'')
        return apostrophe(before, after, pairs, open);
    const bool spaced = policy.frenchSpaces && language.startsWith(u"fr");
    const QString thin = u"\u202f"_s;
    if (opensHere(before, after, open)) {
        const QChar mark = open.size() % 2 == 0 ? pairs.outer.open : pairs.inner.open;
        return spaced && mark == guillemets.open ? mark + thin : QString(mark);
    }
    const QStringView seen = seenEnd(before);
    if (open.isEmpty() && !seen.isEmpty() && seen.back().isDigit())
        return straight;
    const QChar mark = open.isEmpty() ? pairs.outer.close : partnerOf(open.back());
    const bool needsThin = spaced && mark == guillemets.close && !seen.endsWith(thin) &&
                           !(!seen.isEmpty() && seen.back().isSpace());
    return needsThin ? thin + mark : QString(mark);
}

QString quoteStyleName(QuoteStyle style)
{
    return style == QuoteStyle::Straight ? u"straight"_s
           : style == QuoteStyle::Curly  ? u"curly"_s
                                         : u"guillemets"_s;
}

QuoteStyle quoteStyleFromName(QStringView name)
{
    return name == u"straight" ? QuoteStyle::Straight
           : name == u"curly"  ? QuoteStyle::Curly
                               : QuoteStyle::Guillemets;
}

} // namespace warraq

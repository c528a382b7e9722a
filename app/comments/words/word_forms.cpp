// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/words/word_forms.h"

#include "text/clitics.h"

#include <QSet>

namespace warraq {

namespace {

/// Up to four letters in one number, so that asking costs one look-up and no string.
quint64 packed(QStringView letters)
{
    quint64 number = 0;
    for (const QChar c : letters)
        number = (number << 16) | c.unicode();
    return number;
}

struct Clitics
{
    QSet<quint64> prefixes;
    QSet<quint64> suffixes;
};

/// Every combination of the letters that clitics are made of is asked for once.
void addProclitics(QSet<quint64>& to, const QString& begin, bool rasm)
{
    if (!begin.isEmpty() && isProclitic(begin) && !begin.endsWith(u'س'))
        to.insert(packed(rasm ? rasmOf(begin) : begin));
    if (begin.size() == longestPrefix)
        return;
    for (const QChar next : QStringView(u"وفبلكسا"))
        addProclitics(to, begin + next, rasm);
}

Clitics makeClitics(bool rasm)
{
    Clitics clitics;
    addProclitics(clitics.prefixes, {}, rasm);
    for (const QStringView spoken : {u"يا", u"ويا", u"هال", u"وهال", u"عال", u"وعال"})
        clitics.prefixes.insert(packed(rasm ? rasmOf(spoken) : spoken.toString()));
    for (const QStringView pronoun :
         {u"ه", u"ها", u"هما", u"هم", u"هن", u"ك", u"كما", u"كم", u"كن", u"نا", u"ي", u"ني"})
        clitics.suffixes.insert(packed(rasm ? rasmOf(pronoun) : pronoun.toString()));
    return clitics;
}

const Clitics& plainClitics()
{
    static const Clitics clitics = makeClitics(false);
    return clitics;
}

const Clitics& rasmClitics()
{
    static const Clitics clitics = makeClitics(true);
    return clitics;
}

bool isWithoutDots(char16_t letter)
{
    return QStringView(u"\u066E\u066F\u06A1\u06BA\u08BB\u08BC\u08BDيحدرسصطع").contains(QChar(letter));
}

} // namespace

bool mayBePrefix(char16_t first)
{
    switch (first) {
    case u'و':
    case u'ف':
    case u'ب':
    case u'ل':
    case u'ك':
    case u'ا':
    case u'ي':
    case u'ه':
    case u'ع':
        return true;
    default:
        return false;
    }
}

bool mayBeSuffix(char16_t last)
{
    switch (last) {
    case u'ه':
    case u'ا':
    case u'م':
    case u'ن':
    case u'ك':
    case u'ي':
        return true;
    default:
        return false;
    }
}

bool isWordPrefix(QStringView letters)
{
    return plainClitics().prefixes.contains(packed(letters));
}

bool isWordSuffix(QStringView letters)
{
    return plainClitics().suffixes.contains(packed(letters));
}

bool isRasmPrefix(QStringView letters)
{
    return rasmClitics().prefixes.contains(packed(letters));
}

bool isRasmSuffix(QStringView letters)
{
    return rasmClitics().suffixes.contains(packed(letters));
}

char16_t rasmOf(char16_t letter)
{
    switch (letter) {
    case u'ب':
    case u'ت':
    case u'ث':
    case u'ن':
    case u'ي': // also ى, which folding made one with it
    case 0x06BA:
    case 0x08BD:
        return 0x066E;
    case u'ف':
    case u'ق':
    case 0x066F:
    case 0x08BB:
    case 0x08BC:
        return 0x06A1;
    case u'ج':
    case u'خ':
        return u'ح';
    case u'ذ':
        return u'د';
    case u'ز':
        return u'ر';
    case u'ش':
        return u'س';
    case u'ض':
        return u'ص';
    case u'ظ':
        return u'ط';
    case u'غ':
        return u'ع';
    default:
        return letter;
    }
}

QString rasmOf(QStringView letters)
{
    QString out;
    out.reserve(letters.size());
    for (const QChar c : letters)
        out += QChar(rasmOf(c.unicode()));
    return out;
}

bool maySpell(char16_t written, char16_t letter)
{
    return written == letter || (isWithoutDots(written) && rasmOf(written) == rasmOf(letter));
}

} // namespace warraq

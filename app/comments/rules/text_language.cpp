// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/rules/text_language.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace warraq {
namespace {

constexpr qsizetype enough = 2'000; ///< UTF-16 units that are looked at

const QSet<QString>& englishWords()
{
    static const QSet<QString> words{
        u"the"_s,  u"and"_s,  u"is"_s,  u"are"_s,   u"was"_s,    u"of"_s,    u"to"_s,    u"in"_s,   u"it"_s,
        u"that"_s, u"this"_s, u"you"_s, u"for"_s,   u"with"_s,   u"have"_s,  u"not"_s,   u"they"_s, u"we"_s,
        u"what"_s, u"your"_s, u"my"_s,  u"be"_s,    u"will"_s,   u"there"_s, u"from"_s,  u"has"_s,  u"he"_s,
        u"she"_s,  u"but"_s,  u"can"_s, u"thank"_s, u"thanks"_s, u"good"_s,  u"great"_s, u"more"_s, u"who"_s,
        u"why"_s,  u"how"_s,  u"all"_s, u"a"_s,     u"i"_s,      u"at"_s,    u"by"_s,    u"here"_s, u"now"_s};
    return words;
}

const QSet<QString>& frenchWords()
{
    static const QSet<QString> words{
        u"le"_s,    u"la"_s,   u"les"_s,    u"un"_s,        u"une"_s,   u"des"_s,  u"du"_s,   u"de"_s,
        u"et"_s,    u"est"_s,  u"sont"_s,   u"dans"_s,      u"pour"_s,  u"que"_s,  u"qui"_s,  u"ne"_s,
        u"pas"_s,   u"sur"_s,  u"avec"_s,   u"ce"_s,        u"cette"_s, u"nous"_s, u"vous"_s, u"ils"_s,
        u"elle"_s,  u"il"_s,   u"je"_s,     u"mais"_s,      u"au"_s,    u"aux"_s,  u"plus"_s, u"c'est"_s,
        u"merci"_s, u"tout"_s, u"bien"_s,   u"son"_s,       u"sa"_s,    u"ses"_s,  u"leur"_s, u"par"_s,
        u"on"_s,    u"y"_s,    u"\u00E0"_s, u"tr\u00E8s"_s, u"votre"_s};
    return words;
}

QString latinLanguage(QStringView text)
{
    int english = 0;
    int french = 0;
    qsizetype from = -1;
    const auto endWord = [&](qsizetype at) {
        if (from < 0)
            return;
        const QString word = text.sliced(from, at - from).toString().toLower();
        english += englishWords().contains(word);
        french += frenchWords().contains(word);
        from = -1;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isLetter() || (from >= 0 && text[at] == u'\''))
            from = from < 0 ? at : from;
        else
            endWord(at);
    }
    endWord(text.size());
    if (english == french)
        return {};
    return english > french ? u"en"_s : u"fr"_s;
}

} // namespace

QString mainLanguage(QStringView text, const TextSigns& signs)
{
    // Persian and Urdu have a letter of their own in nearly every second word; Arabic has none but in names.
    // Names and addresses in Latin letters make no Arabic text another one.
    if (signs.arabic * 2 > signs.latin)
        return signs.persian * 8 > signs.arabic ? QString() : u"ar"_s;
    return signs.latin >= 3 ? latinLanguage(text.left(enough)) : QString();
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/words/arabizi.h"

#include "comments/words/word_text.h"

#include <QVarLengthArray>

#include <algorithm>
#include <bitset>

namespace warraq {

namespace {

constexpr qsizetype longest = 40; // units of either side; longer ones are no words
constexpr qsizetype fewestConsonants = 2;

/// A sound as it is spelled in Latin letters.
struct Sound
{
    QStringView letters; ///< the Arabic letters it may stand for
    char16_t group = 0;  ///< what it is looked up by; 0 for vowels and what may be left out
    bool mustMatch = true;
};

/// Letters that some Latin spelling does not tell apart share a group.
char16_t groupOf(char16_t arabic)
{
    switch (arabic) {
    case u'ب':
    case u'ف':
    case u'ل':
    case u'م':
    case u'ن':
    case u'ر':
    case u'ع':
    case u'خ':
        return arabic;
    case u'ت':
    case u'ط':
        return u'ت';
    case u'ث':
    case u'ذ':
    case u'ظ':
    case u'ز':
    case u'د':
    case u'ض':
        return u'د';
    case u'س':
    case u'ص':
        return u'س';
    case u'ش':
        return u'ش';
    case u'ج':
    case u'ق':
    case u'ك':
    case u'غ':
        return u'ك';
    case u'ح':
    case u'ه':
        return u'ح';
    default:
        return 0;
    }
}

Sound sound(QStringView letters)
{
    return {letters, groupOf(letters[0].unicode()), true};
}

Sound pairSound(QStringView latin, qsizetype at)
{
    if (at + 1 >= latin.size() || latin[at + 1] != u'h')
        return {};
    switch (latin[at].unicode()) {
    case u'k':
        return sound(u"خ");
    case u's':
    case u'c':
        return sound(u"ش");
    case u't':
        return sound(u"ثذ");
    case u'd':
        return sound(u"ذضظ");
    case u'g':
        return sound(u"غ");
    default:
        return {};
    }
}

Sound singleSound(char16_t latin)
{
    switch (latin) {
    case u'b':
    case u'p':
        return sound(u"ب");
    case u't':
        return sound(u"تط");
    case u'6':
        return sound(u"ط");
    case u'j':
        return sound(u"ج");
    case u'g':
        return sound(u"جقغ");
    case u'7':
        return sound(u"ح");
    case u'h':
        return sound(u"هح");
    case u'5':
        return sound(u"خ");
    case u'd':
        return sound(u"دض");
    case u'z':
        return sound(u"زذظ");
    case u'r':
        return sound(u"ر");
    case u's':
        return sound(u"سص");
    case u'9':
        return sound(u"ص");
    case u'3':
        return sound(u"ع");
    case u'f':
    case u'v':
        return sound(u"ف");
    case u'q':
    case u'8':
        return sound(u"قغ");
    case u'k':
    case u'c':
        return sound(u"كق");
    case u'l':
        return sound(u"ل");
    case u'm':
        return sound(u"م");
    case u'n':
        return sound(u"ن");
    case u'w':
        return {u"و", 0, true};
    case u'y':
        return {u"ي", 0, true};
    case u'2':
        return {u"اءق", 0, false};
    case u'a':
        return {u"اهي", 0, false}; // ه: the ة of «7mara», ي: a final ى
    case u'e':
    case u'i':
        return {u"يها", 0, false};
    case u'o':
    case u'u':
        return {u"وا", 0, false};
    default:
        return {};
    }
}

using Sounds = QVarLengthArray<Sound, longest>;

/// Empty when one of the signs stands for nothing.
Sounds soundsOf(QStringView latin)
{
    Sounds sounds;
    for (qsizetype at = 0; at < latin.size(); ++at) {
        Sound next = pairSound(latin, at);
        if (!next.letters.isEmpty())
            ++at;
        else
            next = singleSound(latin[at].unicode());
        if (next.letters.isEmpty())
            return {};
        const bool doubled = next.mustMatch && !sounds.isEmpty() && sounds.last().letters == next.letters;
        if (!doubled) // shadda
            sounds.append(next);
    }
    return sounds;
}

bool standsForLetter(QChar c)
{
    return QStringView(u"2356789").contains(c);
}

bool isForeign(QChar c)
{
    return QStringView(u"cpvx").contains(c);
}

/// 0 for fewer than two consonants.
quint64 keyOf(const QVarLengthArray<char16_t, longest>& groups)
{
    quint64 hash = emptyWordHash;
    char16_t before = 0;
    qsizetype count = 0;
    for (const char16_t group : groups) {
        if (group != 0 && group != before) {
            hash = extendedWordHash(hash, group);
            ++count;
        }
        before = group != 0 ? group : before;
    }
    return count >= fewestConsonants ? hash : 0;
}

} // namespace

QList<quint64> arabiziKeys(QStringView arabic)
{
    if (arabic.size() > longest)
        return {};
    QList<quint64> keys;
    // A ق may be a 2, which is looked up by nothing, and a final ة a vowel.
    for (const bool withQaf : {true, false}) {
        for (const bool withEnd : {true, false}) {
            QVarLengthArray<char16_t, longest> groups;
            for (qsizetype i = 0; i < arabic.size(); ++i) {
                const bool last = i + 1 == arabic.size();
                if ((withQaf || arabic[i] != u'ق') && (withEnd || !last || arabic[i] != u'ه'))
                    groups.append(groupOf(arabic[i].unicode()));
            }
            if (const quint64 key = keyOf(groups); key != 0 && !keys.contains(key))
                keys.append(key);
        }
    }
    return keys;
}

quint64 arabiziKey(QStringView latin)
{
    if (latin.size() > longest || latin.size() < fewestConsonants)
        return 0;
    const bool speaks = std::ranges::any_of(latin, standsForLetter);
    if (!speaks && std::ranges::any_of(latin, isForeign))
        return 0;
    QVarLengthArray<char16_t, longest> groups;
    for (const Sound& each : soundsOf(latin))
        groups.append(each.group);
    return keyOf(groups);
}

bool isArabiziOf(QStringView latin, QStringView arabic)
{
    const Sounds sounds = soundsOf(latin);
    if (sounds.isEmpty() || arabic.isEmpty() || arabic.size() > longest)
        return false;
    // Which beginnings of `arabic` may be what was read so far.
    using Places = std::bitset<longest + 1>;
    // Without digits too many foreign words would do, so there every vowel has to be written.
    const bool speaks = std::ranges::any_of(latin, standsForLetter);
    const auto withSkips = [&arabic, speaks](Places places) {
        for (qsizetype i = 0; i < arabic.size(); ++i) {
            const bool vowel = speaks && QStringView(u"اويء").contains(arabic[i]);
            const bool doubled = i > 0 && arabic[i] == arabic[i - 1];
            if (places.test(size_t(i)) && (vowel || doubled))
                places.set(size_t(i) + 1);
        }
        return places;
    };
    Places places;
    places.set(0);
    places = withSkips(places);
    for (const Sound& each : sounds) {
        Places next = each.mustMatch ? Places() : places;
        for (qsizetype i = 0; i < arabic.size(); ++i) {
            const bool inner = arabic[i] == u'ه' && !each.mustMatch && i + 1 < arabic.size();
            if (places.test(size_t(i)) && !inner && each.letters.contains(arabic[i]))
                next.set(size_t(i) + 1);
        }
        places = withSkips(next);
    }
    return places.test(size_t(arabic.size()));
}

} // namespace warraq

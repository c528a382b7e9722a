// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/words/arabizi.h"

#include "comments/words/word_text.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
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

struct Spelling
{
    char16_t latin;
    QStringView letters;
    bool mustMatch = true; ///< else a vowel: nothing in Arabic, or a long one
};

constexpr std::array spellings{
    Spelling{u'b', u"ب"},          Spelling{u'p', u"ب"},          Spelling{u't', u"تط"},
    Spelling{u'6', u"ط"},          Spelling{u'j', u"ج"},          Spelling{u'g', u"جقغ"},
    Spelling{u'7', u"ح"},          Spelling{u'h', u"هح"},         Spelling{u'5', u"خ"},
    Spelling{u'd', u"دض"},         Spelling{u'z', u"زذظ"},        Spelling{u'r', u"ر"},
    Spelling{u's', u"سص"},         Spelling{u'9', u"ص"},          Spelling{u'3', u"ع"},
    Spelling{u'f', u"ف"},          Spelling{u'v', u"ف"},          Spelling{u'q', u"قغ"},
    Spelling{u'8', u"قغ"},         Spelling{u'k', u"كق"},         Spelling{u'c', u"كق"},
    Spelling{u'l', u"ل"},          Spelling{u'm', u"م"},          Spelling{u'n', u"ن"},
    Spelling{u'w', u"و"},          Spelling{u'y', u"ي"},          Spelling{u'2', u"اءق", false},
    Spelling{u'a', u"اهي", false}, // the ة of «7mara», a final ى
    Spelling{u'e', u"يها", false}, Spelling{u'i', u"يها", false}, Spelling{u'o', u"وا", false},
    Spelling{u'u', u"وا", false}};

Sound singleSound(char16_t latin)
{
    for (const Spelling& each : spellings)
        if (each.latin == latin)
            return {each.letters, each.mustMatch ? groupOf(each.letters[0].unicode()) : char16_t(0),
                    each.mustMatch};
    return {};
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "word_evasions.h"

#include "temporary_project.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

QChar oneOf(QStringView choice, QRandomGenerator& random)
{
    return choice[random.bounded(choice.size())];
}

/// `between` behind every letter but the last.
template <class Between>
QString joinedBy(const QString& word, Between between)
{
    QString out;
    for (qsizetype i = 0; i < word.size(); ++i) {
        out += word[i];
        if (i + 1 < word.size())
            out += between();
    }
    return out;
}

bool joinsNext(QChar c)
{
    return !QStringView(u"اأإآدذرزوؤةىء").contains(c);
}

/// The Arabic Presentation Forms-B, from their decompositions.
QString withPresentationForms(const QString& word)
{
    static const auto forms = [] {
        QHash<std::pair<QChar, QChar::Decomposition>, QChar> table;
        for (char16_t c = 0xFE80; c <= 0xFEF4; ++c) {
            const QChar form(c);
            if (form.decomposition().size() == 1)
                table.insert({form.decomposition()[0], form.decompositionTag()}, form);
        }
        return table;
    }();
    QString out;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool before = i > 0 && joinsNext(word[i - 1]);
        const bool behind = i + 1 < word.size() && joinsNext(word[i]);
        const auto form =
            before ? (behind ? QChar::Medial : QChar::Final) : (behind ? QChar::Initial : QChar::Isolated);
        out += forms.value({word[i], form}, word[i]);
    }
    return out;
}

QString withLookAlikes(const QString& word, QRandomGenerator& random)
{
    static const QHash<QChar, QString> alike{{u'ك', u"کڪگ"_s},  {u'ي', u"یى"_s}, {u'ه', u"ہەھة"_s},
                                             {u'ا', u"أإآٱ"_s}, {u'ف', u"ڤ"_s},  {u'ب', u"پ"_s},
                                             {u'ج', u"چ"_s},    {u'و', u"ؤ"_s},  {u'ز', u"ژ"_s}};
    QString out;
    for (const QChar c : word)
        out += alike.contains(c) ? oneOf(alike.value(c), random) : c;
    return out;
}

QString withoutDots(const QString& word)
{
    static const QHash<QChar, QChar> bare{
        {u'ب', u'\u066E'}, {u'ت', u'\u066E'}, {u'ث', u'\u066E'}, {u'ق', u'\u066F'}, {u'ف', u'\u06A1'},
        {u'ج', u'ح'},      {u'خ', u'ح'},      {u'ذ', u'د'},      {u'ز', u'ر'},      {u'ش', u'س'},
        {u'ض', u'ص'},      {u'ظ', u'ط'},      {u'غ', u'ع'}};
    QString out;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool last = i + 1 == word.size();
        if (word[i] == u'ن')
            out += last ? u'\u06BA' : u'\u066E';
        else if (word[i] == u'ي')
            out += last ? u'ى' : u'\u066E';
        else
            out += bare.value(word[i], word[i]);
    }
    return out;
}

QString repeated(const QString& word, QRandomGenerator& random)
{
    const qsizetype at = random.bounded(word.size());
    return word.left(at) + QString(3 + random.bounded(5), word[at]) + word.mid(at + 1);
}

QString spaced(const QString& word, QRandomGenerator& random)
{
    static const QStringList separators{u" "_s, u"."_s, u"-"_s, u" . "_s, u"_"_s, u"*"_s, u" ـ "_s, u"  "_s};
    const QString separator = separators[random.bounded(separators.size())];
    return joinedBy(word, [&] { return separator; });
}

QString hidden(const QString& word, Evasion evasion, QRandomGenerator& random)
{
    switch (evasion) {
    case Evasion::Tatweel:
        return joinedBy(word, [&] { return QString(1 + random.bounded(4), u'ـ'); });
    case Evasion::Tashkeel:
        return joinedBy(word, [&] { return QString(1 + random.bounded(2), oneOf(u"ًٌٍَُِّْٰ", random)); });
    case Evasion::Repeated:
        return repeated(word, random);
    case Evasion::ZeroWidth:
        return joinedBy(
            word, [&] { return QString(oneOf(u"\u200B\u200C\u200D\u2060\uFEFF\u00AD\u034F", random)); });
    case Evasion::Spaced:
        return spaced(word, random);
    case Evasion::LookAlike:
        return withLookAlikes(word, random);
    case Evasion::PresentationForms:
        return withPresentationForms(word);
    case Evasion::BidiControls:
        return joinedBy(word, [&] {
            return QString(
                oneOf(u"\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2069", random));
        });
    case Evasion::Dotless:
        return withoutDots(word);
    default:
        return word;
    }
}

} // namespace

Planted planted(const QString& word, Evasion evasion, QRandomGenerator& random)
{
    static const QStringList prefixes{u"و"_s,  u"ف"_s,  u"ب"_s,   u"ل"_s,   u"ك"_s,   u"ال"_s,
                                      u"لل"_s, u"يا"_s, u"وال"_s, u"بال"_s, u"فال"_s, u"هال"_s};
    static const QStringList suffixes{u"ه"_s, u"ها"_s, u"هم"_s, u"ك"_s, u"كم"_s, u"نا"_s, u"ي"_s, u"هما"_s};
    static const QStringList before{u""_s, u"انت "_s, u"قال لهم: "_s, u"هذا («"_s, u"🙂 "_s, u"2024 "_s};
    static const QStringList behind{u""_s, u" كبير"_s, u"، والسلام"_s, u"»)!"_s, u"؟؟؟"_s, u"\nثم سكت"_s};
    QString begin = before[random.bounded(before.size())];
    QString end = behind[random.bounded(behind.size())];
    if (evasion == Evasion::Prefix) {
        QString prefix = u"و"_s;
        do
            prefix = prefixes[random.bounded(prefixes.size())];
        while (prefix.back() == word.front()); // «لللطقون» may begin anywhere
        begin += prefix;
    }
    const QString core = hidden(word, evasion, random);
    if (evasion == Evasion::Suffix)
        end.prepend(suffixes[random.bounded(suffixes.size())]);
    return {begin + core + end, begin.size(), core.size()};
}

bool showsDotless(const QString& word)
{
    const QString bare = withoutDots(word);
    return bare.contains(u'\u066E') || bare.contains(u'\u066F') || bare.contains(u'\u06A1') ||
           bare.contains(u'\u06BA');
}

QStringList madeUpWords()
{
    return {u"بعكوش"_s, u"خرنوق"_s, u"زلطف"_s,  u"سمندق"_s, u"طفشون"_s, u"قزموط"_s, u"دحلاس"_s, u"غرفوش"_s,
            u"شلبوط"_s, u"نعفوص"_s, u"كتخام"_s, u"جلبون"_s, u"فسكول"_s, u"حنشول"_s, u"ظربوط"_s, u"ضفطار"_s,
            u"ثلموس"_s, u"ذنكوس"_s, u"صمقول"_s, u"عفشيق"_s, u"مرطوق"_s, u"يبروح"_s, u"هنبوق"_s, u"لطقون"_s,
            u"ونبور"_s, u"بزط"_s,   u"شقص"_s,   u"كفن"_s,   u"نقف"_s,   u"تبق"_s,   u"مص"_s,    u"زب"_s,
            u"لعق"_s,   u"بنش"_s,   u"قحن"_s,   u"سبن"_s,   u"تيفون"_s, u"ابنوق"_s};
}

QStringList harmlessSentences()
{
    QStringList out;
    for (const QString& line : QString::fromUtf8(testData(u"words/harmless.txt"_s)).split(u'\n'))
        if (!line.isEmpty() && !line.startsWith(u'#'))
            out.append(line);
    const QStringList who{u"أهالي الحي"_s,  u"مجلس البلدية"_s, u"وزارة النقل"_s,  u"المعلمون"_s,
                          u"سكان القرية"_s, u"الصيادون"_s,     u"طلاب الجامعة"_s, u"تجار السوق"_s,
                          u"الحزب"_s,       u"لجنة الميناء"_s};
    const QStringList what{u"يطالبون بإصلاح الطريق"_s,
                           u"ينتظرون فتح الميناء"_s,
                           u"يشكون من غلاء الأسعار"_s,
                           u"يرحبون بالقرار"_s,
                           u"يرفضون الخطة الجديدة"_s,
                           u"يسألون عن موعد الدراسة"_s,
                           u"يتحدثون عن انقطاع الكهرباء"_s,
                           u"ينظفون الشاطئ"_s,
                           u"يزرعون الأشجار"_s,
                           u"يقترحون حلا آخر"_s,
                           u"بالعكس تماما من ذلك"_s,
                           u"يستعملون العقل"_s};
    const QStringList when{u"منذ أسبوع"_s,     u"هذا الصباح"_s,    u"قبل العيد"_s, u"كل سنة"_s,
                           u"بعد المطر"_s,     u"حتى الآن"_s,      u"في الصيف"_s,  u"مرة أخرى"_s,
                           u"للمرة الثالثة"_s, u"في مصر وخارجها"_s};
    for (const QString& subject : who)
        for (const QString& verb : what)
            for (const QString& time : when)
                out.append(subject + u' ' + verb + u' ' + time + u'.');
    return out;
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/import_patterns.h"

#include "article/import_lines.h"
#include "text/folding.h"
#include "text/words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <initializer_list>

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> keysOf(std::initializer_list<QStringView> lists)
{
    QSet<QString> out;
    for (const QStringView list : lists) {
        for (const QStringView entry : list.split(u'|'))
            out += wordsKey(entry);
    }
    return out;
}

bool isAgency(const QString& part)
{
    static const QSet<QString> words =
        keysOf({u"وكالة|وكالات|الوكالات|نيوز|رويترز|بترا|سبوتنيك|الأناضول|سانا|واس|وام|كونا|قنا|وفا|شينخوا|"
                u"أفب|فرانس24|أسوشيتدبرس",
                u"afp|reuters|ap|upi|dpa|efe|xinhua|anadolu|tass|petra|news|agency|agencies|agence|agences"});
    static const QSet<QString> names =
        keysOf({u"أ ف ب|ا ف ب|أف ب|د ب أ|د.ب.أ|أ.ف.ب|أ ش أ|فرانس برس|أسوشيتد برس|أسوشييتد برس|بي بي سي"});
    const QString key = wordsKey(part);
    if (names.contains(key))
        return true;
    const QStringList parts = key.split(u' ');
    return std::ranges::any_of(parts, [](const QString& word) { return words.contains(word); });
}

bool isKnownPlace(const QString& part)
{
    static const QSet<QString> places =
        keysOf({u"عمان|عمّان|دمشق|بيروت|بغداد|القاهرة|الرياض|جدة|مكة|مكة المكرمة|المدينة "
                u"المنورة|الدمام|الكويت|الدوحة|المنامة|أبوظبي|"
                u"أبو ظبي|دبي|الشارقة|مسقط|صنعاء|عدن|تعز|الخرطوم|أم "
                u"درمان|بورتسودان|طرابلس|بنغازي|مصراتة|تونس|صفاقس|سوسة|الجزائر|وهران|"
                u"قسنطينة|الرباط|الدار البيضاء|مراكش|طنجة|فاس|نواكشوط|مقديشو|جيبوتي|القدس|القدس المحتلة|رام "
                u"الله|غزة|خان يونس|رفح|نابلس|"
                u"الخليل|جنين|بيت لحم|حيفا|الناصرة|حلب|حمص|اللاذقية|دير "
                u"الزور|إدلب|درعا|السويداء|الموصل|البصرة|أربيل|كركوك|النجف|كربلاء|"
                u"إربد|الزرقاء|العقبة|الإسكندرية|الجيزة|أسوان|السويس|بورسعيد|صيدا|صور|بعلبك",
                u"أنقرة|إسطنبول|طهران|كابول|إسلام "
                u"آباد|نيودلهي|بكين|طوكيو|سيول|موسكو|كييف|باريس|لندن|برلين|روما|مدريد|بروكسل|جنيف|فيينا|"
                u"أثينا|نيقوسيا|واشنطن|نيويورك|الأمم المتحدة|تل أبيب|أديس "
                u"أبابا|نيروبي|لاغوس|عواصم|نواكشوط|الفاتيكان|لاهاي|أوسلو"});
    return places.contains(wordsKey(part));
}

/// "BEIRUT", "NEW YORK", "ST. LOUIS, Mo.": at least three letters, the first word in capitals.
bool isCapitals(const QString& part)
{
    const QString first = part.section(u',', 0, 0);
    const auto letters = std::ranges::count_if(first, [](QChar c) { return c.isLetter(); });
    return letters >= 3 && first == first.toUpper() && first != first.toLower();
}

bool isPlace(const QString& part)
{
    return isKnownPlace(part) || isCapitals(part);
}

bool isShort(const QString& part)
{
    return wordCount(part) >= 1 && wordCount(part) <= 4;
}

/// A dash with a space after it; a tatweel between spaces stands for one in old copy.
const QString dash = u"\\s*(?:[-–—]{1,2}|(?<=\\s)ـ+)"_s;
const QString part = u"([^\\-–—()«»\"“”:؛;!؟?0-9٠-٩\\n]{2,40}?)"_s;

/// A sentence that has begun, or a time: no name of an agency or a town begins with these.
bool beginsLikeASentence(const QString& name)
{
    static const QSet<QString> words = keysOf({u"قال|قالت|أعلن|أعلنت|أكد|أكدت|كشف|كشفت|ذكر|ذكرت|أضاف|أضافت|"
                                               u"كان|كانت|هذا|هذه|هو|هي|وهو|وهي|وهم|هم|الذي|"
                                               u"التي|الذين|كما|حسب|بحسب|وفق|وفقا|من|في|على|إلى|عن|مع|بعد|"
                                               u"قبل|منذ|رغم|إن|أن|لا|لم|لن|ما|أمس|اليوم|غدا|"
                                               u"صباح|مساء|عاجل|خاص"});
    return words.contains(wordsKey(name).section(u' ', 0, 0));
}

/// What the first sentence of a report begins with.
bool beginsLikeAReport(QStringView rest)
{
    static const QSet<QString> verbs = keysOf(
        {u"قال|قالت|أعلن|أعلنت|أكد|أكدت|كشف|كشفت|أفاد|أفادت|ذكر|ذكرت|نقل|نقلت|أشاد|أشادت|شدد|شددت|دعا|دعت|"
         u"بحث|بحثت|"
         u"التقى|التقت|استقبل|استقبلت|افتتح|افتتحت|ترأس|ترأست|طالب|طالبت|حذر|حذرت|نفى|نفت|وصل|وصلت|غادر|"
         u"غادرت|قتل|"
         u"قتلت|أصيب|أصيبت|استشهد|توفي|توفيت|شهد|شهدت|بدأ|بدأت|اختتم|اختتمت|انطلق|انطلقت|وقع|وقعت|أطلق|أطلقت|"
         u"قرر|"
         u"قررت|أصدر|أصدرت|نظم|نظمت|شارك|شاركت|أوضح|أوضحت|أشار|أشارت|رفض|رفضت|أدان|أدانت|ارتفع|ارتفعت|تراجع|"
         u"تراجعت|عقد|عقدت|زار|زارت|يبدأ|تبدأ|يعقد|تعقد|أعرب|أعربت|ضبط|ضبطت|أحبط|أحبطت|فاز|فازت|تعادل|خسر"});
    return verbs.contains(wordsKey(rest.first(std::min<qsizetype>(rest.size(), 60))).section(u' ', 0, 0));
}

/// Neither name is in our lists: short, no sentence, and a report begins behind them.
bool readsLikeDateline(const QString& first, const QString& second, QStringView rest)
{
    return wordCount(first) <= 3 && wordCount(second) <= 3 && !beginsLikeASentence(first) &&
           !beginsLikeASentence(second) && beginsLikeAReport(rest);
}

std::optional<LeadingDateline> twoParts(const QString& line)
{
    static const QRegularExpression pattern(u"^"_s + part + dash + u"\\s*"_s + part + dash + u"\\s+"_s);
    const auto match = pattern.match(line);
    const QString first = match.captured(1).trimmed();
    const QString second = match.captured(2).trimmed();
    if (!match.hasMatch() || !isShort(first) || !isShort(second))
        return std::nullopt;
    if (isAgency(second) && !isAgency(first))
        return LeadingDateline{{first, second}, match.capturedLength()};
    if (isAgency(first))
        return LeadingDateline{{second, first}, match.capturedLength()};
    if (!readsLikeDateline(first, second, QStringView(line).sliced(match.capturedLength())))
        return std::nullopt;
    if (isPlace(first) && !isPlace(second))
        return LeadingDateline{{first, second}, match.capturedLength()};
    return LeadingDateline{{second, first}, match.capturedLength()}; // «وكالة - مدينة -», as sites write it
}

std::optional<LeadingDateline> placeAndBrackets(const QString& line)
{
    static const QRegularExpression pattern(u"^"_s + part + u"\\s*\\(\\s*([^()\\n]{2,40}?)\\s*\\)(?:"_s +
                                            dash + u"|\\s*:)\\s+"_s);
    const auto match = pattern.match(line);
    const QString place = match.captured(1).trimmed();
    const QString agency = match.captured(2).trimmed();
    if (!match.hasMatch() || !isShort(place) || !isShort(agency) || !(isAgency(agency) || isPlace(place)))
        return std::nullopt;
    return LeadingDateline{{place, agency}, match.capturedLength()};
}

std::optional<LeadingDateline> onePart(const QString& line)
{
    static const QRegularExpression pattern(u"^"_s + part + dash + u"(\\s+|(?<=(?:نيوز|برس)[-–—])(?=\\S))"_s);
    const auto match = pattern.match(line);
    const QString found = match.captured(1).trimmed();
    if (!match.hasMatch() || !isShort(found))
        return std::nullopt;
    if (isAgency(found))
        return LeadingDateline{{{}, found}, match.capturedLength()};
    if (isPlace(found))
        return LeadingDateline{{found, {}}, match.capturedLength()};
    return std::nullopt;
}

} // namespace

std::optional<LeadingKicker> leadingKicker(const QString& line)
{
    // On the folded line: tatweel, tashkeel, case and the ellipsis sign do not matter.
    static const QString signs = u"[^\\p{L}\\p{N}]*"_s;
    static const QString words = u"((?:خبر )?عاجل|breaking news|breaking|urgent)"_s;
    static const QString separator = u"[»\"”\\])]*\\s*(?:\\.{2,}|[:|!/–—]|-(?=\\s))"_s;
    static const QRegularExpression pattern(u"^"_s + signs + words + u"(?:"_s + signs + u"$|"_s + separator +
                                                signs + u")"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype farEnough = 128;
    const FoldedText key =
        foldedWithOffsets(QStringView(line).first(std::min(line.size(), farEnough)), FoldLevel::Exact);
    const auto match = pattern.match(key.key);
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype begin = key.sourceOffset[match.capturedStart(1)];
    const qsizetype end = key.sourceOffset[match.capturedEnd(1)];
    qsizetype length = key.sourceOffset[match.capturedEnd(0)];
    // An opening quote or bracket after the separator belongs to the headline.
    while (length > end && u"«“\"([#@+-"_s.contains(line[length - 1]) && length < line.size())
        --length;
    return LeadingKicker{line.sliced(begin, end - begin).trimmed(), length};
}

std::optional<LeadingDateline> leadingDateline(const QString& line)
{
    if (auto found = placeAndBrackets(line))
        return found;
    if (auto found = twoParts(line))
        return found;
    return onePart(line);
}

QStringList bylineNames(const QString& line)
{
    static const QRegularExpression pattern(
        u"^(?:(?:كتب|كتبت|كتبها|إعداد|اعداد|تحرير)\\s*[:/]\\s*|بقلم\\s*[:/"
        u"-]?\\s*|[Bb][Yy]:?\\s+(?=[A-Z])|Par\\s+(?=[A-Z]))"
        u"([^\\s.؟?!:\\d][^.؟?!:\\d]{1,80})$"_s);
    static const QRegularExpression between(u"\\s*(?:[،,&]|\\s(?:and|et)\\s)\\s*"_s);
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return {};
    const QStringList names = match.captured(1).split(between, Qt::SkipEmptyParts);
    const bool areNames =
        std::ranges::all_of(names, [](const QString& name) { return wordCount(name) <= 4; });
    return areNames ? names : QStringList();
}

QString guessLanguage(const QString& text)
{
    static const QSet<QString> french = keysOf({u"le|la|les|des|est|une|dans|pour|que|du|au|sur|et|un|qui"});
    static const QSet<QString> english = keysOf({u"the|of|and|to|in|is|was|that|for|on|with|as|by|at"});
    qsizetype arabic = 0;
    qsizetype latin = 0;
    qsizetype frenchWords = 0;
    qsizetype englishWords = 0;
    for (const Word& word : wordsOf(text)) {
        arabic += word.script == WordScript::Arabic ? 1 : 0;
        if (word.script != WordScript::Latin)
            continue;
        ++latin;
        const QString key = text.mid(word.offset, word.length).toLower();
        frenchWords += french.contains(key) ? 1 : 0;
        englishWords += english.contains(key) ? 1 : 0;
    }
    if (arabic == 0 && latin == 0)
        return {};
    if (arabic >= latin)
        return u"ar"_s;
    return frenchWords > englishWords ? u"fr"_s : u"en"_s;
}

} // namespace warraq

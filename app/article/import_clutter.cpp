// SPDX-License-Identifier: GPL-3.0-or-later
// A line is clutter only when every one of its words belongs to a known phrase: a menu word inside a sentence
// stays.
#include "article/import_lines.h"
#include "text/folding.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace warraq {

namespace {

struct Phrases
{
    Clutter clutter;
    int weight;
    QStringView list; ///< parted by |
};

constexpr int certain = 2;

constexpr std::array<Phrases, 12> phrases{{
    {Clutter::Menu, certain,
     u"الرئيسية|الصفحة الرئيسية|اتصل بنا|اتصلوا بنا|تواصل معنا|من نحن|عن الموقع|سياسة الخصوصية|شروط "
     u"الاستخدام|الشروط والأحكام|"
     u"اتفاقية الاستخدام|خريطة الموقع|أعلن معنا|الإعلان معنا|هيئة التحرير|تسجيل الدخول|تسجيل دخول|إنشاء "
     u"حساب|جميع الحقوق محفوظة|"
     u"القائمة الرئيسية|تخطى إلى المحتوى|التجاوز إلى المحتوى|الانتقال إلى المحتوى|الأكثر قراءة|الأكثر "
     u"مشاهدة|النشرة البريدية|"
     u"اشترك في النشرة البريدية|اشترك في النشرة|فتح القائمة|إغلاق القائمة"},
    {Clutter::Menu, certain,
     u"home|home page|contact us|about us|privacy policy|cookie policy|terms of use|terms and "
     u"conditions|terms of service|"
     u"terms of use and privacy policy|sitemap|site map|advertise with us|sign in|log in|login|sign up|main "
     u"menu|"
     u"skip to content|skip to main content|all rights reserved|most read|most popular|toggle "
     u"navigation|accueil|contactez nous|"
     u"qui sommes nous|mentions légales|politique de confidentialité|se connecter|menu principal|plan du "
     u"site|"
     u"tous droits réservés|aller au contenu"},
    {Clutter::Menu, 1,
     u"محليات|محلي|أخبار محلية|أخبار|الأخبار|آخر الأخبار|أهم الأخبار|عربي|دولي|عربي ودولي|عربي "
     u"وعالمي|عربيات|دوليات|العالم|"
     u"اقتصاد|رياضة|ثقافة|ثقافة وفنون|فنون|فن|منوعات|تكنولوجيا|تقنية|علوم|علوم وتكنولوجيا|صحة|طب "
     u"وصحة|مقالات|كتاب|كتابنا|رأي|"
     u"آراء|فيديو|صور|ألبوم "
     u"الصور|برلمان|برلمانيات|مجتمع|سياسة|تقارير|تحقيقات|حوادث|وفيات|جامعات|سياحة|أسرة|المرأة|لايف ستايل|"
     u"بحث|بحث عن|القائمة|المزيد|أرشيف|الأرشيف|قبول|رفض|موافق"},
    {Clutter::Menu, 1,
     u"news|latest "
     u"news|world|politics|business|economy|sports|sport|culture|technology|tech|science|health|opinion|"
     u"video|videos|"
     u"photos|entertainment|arts|lifestyle|travel|local|more|search|about|contact|register|archive|subscribe|"
     u"newsletter|menu|"
     u"advertise|english|accept|accept all|reject "
     u"all|actualité|actualités|politique|économie|société|monde|international|"
     u"opinions|vidéos|santé|connexion|s'abonner|à propos|rechercher|العربية|français"},
    {Clutter::ShareButton, certain,
     u"شارك|شاركها|شاركنا|شارك المقال|شارك الخبر|شارك هذا المقال|شارك هذا الخبر|شارك القصة|شارك "
     u"الموضوع|مشاركة|مشاركة المقال|"
     u"مشاركة الخبر|مشاركة هذا المقال|غرد|انسخ الرابط|نسخ الرابط|تم نسخ الرابط|أرسل لصديق|أرسل إلى صديق|"
     u"share|share this|share this article|share this story|share this post|tweet|tweet this|copy link|link "
     u"copied|"
     u"email this|print this|partager|partager cet article|copier le lien"},
    {Clutter::ShareButton, 1,
     u"فيسبوك|فايسبوك|فيس بوك|تويتر|إكس|واتساب|واتس اب|واتس آب|تلغرام|تلجرام|تليجرام|تيليجرام|لينكد "
     u"إن|لينكدإن|لينكدان|"
     u"بينتيريست|بنترست|ماسنجر|انستغرام|انستجرام|إنستغرام|يوتيوب|تيك توك|سناب شات|طباعة|اطبع|طباعة المقال|"
     u"facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|messenger|instagram|youtube|tiktok|reddit|"
     u"print|imprimer"},
    {Clutter::CommentForm, certain,
     u"اترك تعليقا|اترك تعليقك|أضف تعليقا|أضف تعليقك|أضف تعليق|اكتب تعليقا|اكتب تعليقك|اترك رد|اترك "
     u"ردا|إلغاء الرد|"
     u"لن يتم نشر عنوان بريدك الإلكتروني|لن يتم نشر بريدك الإلكتروني|الحقول الإلزامية مشار إليها ب|الحقول "
     u"الإلزامية مشار إليها بـ|"
     u"الحقول المطلوبة مشار إليها ب|احفظ اسمي بريدي الإلكتروني والموقع الإلكتروني في هذا المتصفح لاستخدامها "
     u"المرة المقبلة في تعليقي|"
     u"احفظ اسمي والبريد الإلكتروني والموقع الإلكتروني في هذا المتصفح للمرة القادمة التي سأعلق فيها|إرسال "
     u"التعليق|أرسل التعليق|"
     u"نشر التعليق|لا توجد تعليقات|كن أول من يعلق"},
    {Clutter::CommentForm, certain,
     u"leave a reply|leave a comment|cancel reply|your email address will not be published|required fields "
     u"are marked|"
     u"save my name email and website in this browser for the next time i comment|post comment|post a "
     u"comment|submit comment|"
     u"add a comment|no comments|be the first to comment|laisser un commentaire|annuler la réponse|"
     u"votre adresse e mail ne sera pas publiée|les champs obligatoires sont indiqués avec|laisser une "
     u"réponse|"
     u"enregistrer mon nom mon e mail et mon site dans le navigateur pour mon prochain commentaire|publier "
     u"le commentaire"},
    {Clutter::CommentForm, 1,
     u"الاسم|اسمك|التعليق|تعليق|تعليقك|البريد الإلكتروني|بريدك الإلكتروني|الموقع|الموقع "
     u"الإلكتروني|name|email|e mail|website|"
     u"comment|nom|site web|commentaire"},
    {Clutter::RelatedLinks, certain,
     u"اقرأ أيضا|اقرأ ايضا|إقرأ أيضا|اقرأ المزيد|إقرأ المزيد|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات "
     u"صلة|مواضيع متعلقة|"
     u"أخبار متعلقة|قد يهمك|قد يهمك أيضا|قد يعجبك أيضا|شاهد أيضا|read also|read more|related "
     u"articles|related news|related posts|"
     u"related stories|you may also like|see also|also read|lire aussi|à lire aussi|articles similaires|sur "
     u"le même sujet"},
    {Clutter::None, 0, u"عبر|على|في|من|هذا|المقال|الخبر|و|on|via|this|article|story|by|to|sur|par|ب"},
    {Clutter::None, 0, u"0|1|2|3|4|5|6|7|8|9"},
}};

QStringList wordsIn(QStringView line)
{
    QStringList words;
    QString word;
    for (const QChar c : folded(line, FoldLevel::Loose)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            word += c;
        else if (!word.isEmpty())
            words += std::exchange(word, {});
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

struct Dictionary
{
    QHash<QString, ClutterGuess> phrases;
    QHash<QString, qsizetype> longestFrom; ///< words of the longest phrase that begins with this word

    Dictionary()
    {
        for (const Phrases& group : warraq::phrases) {
            for (const QStringView phrase : group.list.split(u'|')) {
                const QStringList words = wordsIn(phrase);
                phrases.insert(words.join(u' '), {group.clutter, group.weight});
                qsizetype& longest = longestFrom[words.front()];
                longest = std::max(longest, words.size());
            }
        }
    }
};

/// A notice of its own sentences: known beginning and a word of consent.
bool isCookieNotice(const QStringList& words)
{
    static const std::array<QString, 8> beginnings{QStringLiteral("نستخدم ملفات تعريف الارتباط"),
                                                   QStringLiteral("يستخدم هذا الموقع ملفات تعريف الارتباط"),
                                                   QStringLiteral("يستخدم موقعنا ملفات تعريف الارتباط"),
                                                   QStringLiteral("this website uses cookies"),
                                                   QStringLiteral("this site uses cookies"),
                                                   QStringLiteral("we use cookies"),
                                                   QStringLiteral("nous utilisons des cookies"),
                                                   QStringLiteral("ce site utilise des cookies")};
    static const QSet<QString> consent = [] {
        QSet<QString> out;
        for (const QStringView word :
             {u"موافق", u"توافق", u"موافقتك", u"قبول", u"تجربة", u"تجربتك", u"accept", u"agree", u"consent",
              u"experience", u"preferences", u"accepter", u"acceptez", u"expérience"})
            out += folded(word, FoldLevel::Loose);
        return out;
    }();
    const QString line = words.join(u' ');
    return words.size() <= 60 &&
           std::ranges::any_of(beginnings,
                               [&line](const QString& beginning) {
                                   return line.startsWith(folded(beginning, FoldLevel::Loose));
                               }) &&
           std::ranges::any_of(words, [](const QString& word) { return consent.contains(word); });
}

/// «فيسبوكتويترواتساب»: the names of a row of buttons whose spaces got lost. At least two.
bool isGluedButtons(const QString& word)
{
    static const QStringList names = [] {
        QStringList out;
        for (const QStringView name :
             {u"شارك",      u"فيسبوك",   u"فايسبوك",  u"تويتر",    u"إكس",      u"واتساب",    u"تلغرام",
              u"تلجرام",    u"تليجرام",  u"تيليجرام", u"لينكدإن",  u"لينكدان",  u"بينتيريست", u"بنترست",
              u"ماسنجر",    u"انستغرام", u"انستجرام", u"إنستغرام", u"يوتيوب",   u"طباعة",     u"share",
              u"facebook",  u"twitter",  u"whatsapp", u"telegram", u"linkedin", u"pinterest", u"messenger",
              u"instagram", u"youtube",  u"tiktok",   u"reddit",   u"email",    u"print"})
            out += folded(name, FoldLevel::Loose);
        return out;
    }();
    constexpr qsizetype longest = 120;
    if (word.size() > longest)
        return false;
    std::array<int, longest + 1> parts{}; // how many names the first n letters are, 0 when they are none
    for (qsizetype end = 1; end <= word.size(); ++end) {
        for (const QString& name : names) {
            const qsizetype begin = end - name.size();
            if (begin >= 0 && (begin == 0 || parts[begin] > 0) &&
                QStringView(word).sliced(begin, name.size()) == name)
                parts[end] = std::max(parts[end], parts[begin] + 1);
        }
    }
    return parts[word.size()] >= 2;
}

bool isYear(const QString& word)
{
    return word.size() == 4 && (word.startsWith(u"19") || word.startsWith(u"20")) && word[2].isDigit() &&
           word[3].isDigit();
}

/// «© 2026 صحيفة الميناء. جميع الحقوق محفوظة»
bool isCopyright(const QString& line, const QStringList& words)
{
    static const QStringList claims = [] {
        QStringList out;
        for (const QStringView claim : {u"جميع الحقوق محفوظة", u"كل الحقوق محفوظة", u"حقوق النشر محفوظة",
                                        u"all rights reserved", u"tous droits réservés"})
            out += wordsKey(claim);
        return out;
    }();
    const QString key = words.join(u' ');
    return words.size() <= 12 && line.contains(QChar(0x00A9)) &&
           std::ranges::any_of(claims, [&key](const QString& claim) { return key.contains(claim); });
}

} // namespace

QString clutterName(Clutter clutter)
{
    switch (clutter) {
    case Clutter::None:
        return {};
    case Clutter::Menu:
        return QStringLiteral("menu");
    case Clutter::ShareButton:
        return QStringLiteral("share-button");
    case Clutter::CommentForm:
        return QStringLiteral("comment-form");
    case Clutter::CookieNotice:
        return QStringLiteral("cookie-notice");
    case Clutter::RelatedLinks:
        return QStringLiteral("related-links");
    }
    return {};
}

QString wordsKey(QStringView line)
{
    return wordsIn(line).join(u' ');
}

ClutterGuess guessClutter(const QString& line)
{
    static const Dictionary dictionary;
    const QStringList words = wordsIn(line);
    if (words.isEmpty() || words.size() > 60)
        return {};
    if (isCookieNotice(words))
        return {Clutter::CookieNotice, certain};
    if (isCopyright(line, words))
        return {Clutter::Menu, certain};
    ClutterGuess out;
    bool hasCertain = false;
    int phraseCount = 0;
    for (qsizetype at = 0; at < words.size();) {
        qsizetype length = std::min(dictionary.longestFrom.value(words[at]), words.size() - at);
        auto found = dictionary.phrases.constEnd();
        for (; length > 0; --length) {
            found = dictionary.phrases.constFind(words.sliced(at, length).join(u' '));
            if (found != dictionary.phrases.constEnd())
                break;
        }
        if (length == 0 && isYear(words[at])) { // of a copyright, beside its words
            ++at;
            continue;
        }
        if (length == 0 && isGluedButtons(words[at])) {
            if (out.clutter == Clutter::None)
                out.clutter = Clutter::ShareButton;
            out.weight += certain;
            hasCertain = true;
            ++phraseCount;
            ++at;
            continue;
        }
        if (length == 0)
            return {};
        if (out.clutter == Clutter::None)
            out.clutter = found->clutter;
        out.weight += found->weight;
        hasCertain = hasCertain || found->weight >= certain;
        ++phraseCount;
        at += length;
    }
    // «أخبار العالم» is two words of menus and a good subheading: weak words need company, in the line or
    // around it.
    if (!hasCertain && phraseCount < 3)
        out.weight = std::min(out.weight, certain - 1);
    if (out.clutter == Clutter::CommentForm && line.trimmed().endsWith(u'*'))
        out.weight = std::max(out.weight, certain); // the mark of a required field
    return out.clutter == Clutter::None ? ClutterGuess() : out;
}

} // namespace warraq

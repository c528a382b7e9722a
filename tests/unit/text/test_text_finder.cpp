// SPDX-License-Identifier: GPL-3.0-or-later
#include "mixed_text.h"
#include "text/isolate_guard.h"
#include "text/text_finder.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

TextFinder finderFor(const QString& pattern, const FindOptions& options = {})
{
    auto finder = TextFinder::compile(pattern, options);
    if (!finder)
        qFatal("the pattern %s does not compile: %s", qPrintable(pattern), qPrintable(finder.error().detail));
    return *finder;
}

QStringList foundIn(const QString& text, const QString& pattern, const FindOptions& options = {})
{
    QStringList found;
    const Found all = finderFor(pattern, options).find(text);
    for (const TextMatch& match : all.matches)
        found.append(text.mid(match.offset, match.length));
    return found;
}

QString replaced(const QString& text, const QString& pattern, const QString& by,
                 const FindOptions& options = {})
{
    const TextFinder finder = finderFor(pattern, options);
    return applied(text, finder.changesFor(text, finder.find(text).matches, by));
}

constexpr FindOptions exact{.exact = true};
constexpr FindOptions words{.wholeWords = true};
constexpr FindOptions expression{.regularExpression = true};
constexpr FindOptions exactExpression{.exact = true, .regularExpression = true};

} // namespace

class TestTextFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char* name, const QString& text, const QString& pattern,
                            const QStringList& found) { QTest::newRow(name) << text << pattern << found; };
        row("tashkeel, trailing one in", u"قال مُحَمَّدٌ نعم"_s, u"محمد"_s, {u"مُحَمَّدٌ"_s});
        row("hamza", u"أحمد واحمد"_s, u"احمد"_s, {u"أحمد"_s, u"احمد"_s});
        row("ya and ta marbuta", u"على علي مدرسة مدرسه"_s, u"علي"_s, {u"على"_s, u"علي"_s});
        row("tatweel inside, not behind", u"العـــربـ"_s, u"العرب"_s, {u"العـــرب"_s});
        row("digits", u"عام ٢٠٢٤ و۲۰۲۴ و2024"_s, u"2024"_s, {u"٢٠٢٤"_s, u"۲۰۲۴"_s, u"2024"_s});
        row("case and accents", u"BBC bbc Café"_s, u"cafe"_s, {u"Café"_s});
        row("isolates inside", u"شركة \u2066C++\u2069 الكبرى"_s, u"شركة c++"_s, {u"شركة \u2066C++"_s});
        row("no-break space", u"عشرون\u00A0ألفا"_s, u"عشرون الفا"_s, {u"عشرون\u00A0ألفا"_s});
        row("zwnj inside", u"می\u200Cخواهم"_s, u"میخواهم"_s, {u"می\u200Cخواهم"_s});
        row("final hamza counts", u"شيء شيخ شيءٌ"_s, u"شيء"_s, {u"شيء"_s, u"شيءٌ"_s});
        row("final hamza may be left out", u"الوزراء قالوا"_s, u"الوزرا"_s, {u"الوزراء"_s});
        row("half a ligature is none", u"ﷺ ﻻ"_s, u"الله"_s, {});
        row("a whole ligature is", u"كﻼم"_s, u"كلام"_s, {u"كﻼم"_s});
        row("presentation forms", u"ﻓﻲ البيت"_s, u"في"_s, {u"ﻓﻲ"_s});
        row("neighbours", u"هههه"_s, u"هه"_s, {u"هه"_s, u"هه"_s});
        row("a mark alone is looked for exactly", u"كَتب"_s, u"\u064E"_s, {u"كَ"_s});
        row("tatweel alone", u"عـرب"_s, u"ـ"_s, {u"ـ"_s});
        row("surrogates", u"🙂 نعم 🙂"_s, u"🙂"_s, {u"🙂"_s, u"🙂"_s});
        row("not over a paragraph's objects", u"نص\uFFFCآخر"_s, u"نصآخر"_s, {});
    }
    void forgets()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        QFETCH(QStringList, found);
        QCOMPARE(foundIn(text, pattern), found);
    }

    void exactly()
    {
        QCOMPARE(foundIn(u"أحمد احمد"_s, u"احمد"_s, exact), QStringList{u"احمد"_s});
        QCOMPARE(foundIn(u"محمدٌ محمد مُحمد"_s, u"محمد"_s, exact), QStringList{u"محمد"_s});
        QCOMPARE(foundIn(u"BBC bbc"_s, u"BBC"_s, exact), QStringList{u"BBC"_s});
        QCOMPARE(foundIn(u"٢٤ 24"_s, u"24"_s, exact), QStringList{u"24"_s});
        QCOMPARE(foundIn(u"😀😁"_s, u"\xDE00"_s, exact), QStringList()); // half a surrogate pair
    }

    void wholeWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char* name, const QString& text, const QString& pattern,
                            const QStringList& found) { QTest::newRow(name) << text << pattern << found; };
        row("attached before", u"صداقة والصداقة بصداقة للصداقة وبالصداقة"_s, u"صداقة"_s,
            {u"صداقة"_s, u"صداقة"_s, u"صداقة"_s, u"صداقة"_s, u"صداقة"_s});
        row("attached behind", u"كتابهم وكتابنا كتابها كتابات"_s, u"كتاب"_s,
            {u"كتاب"_s, u"كتاب"_s, u"كتاب"_s});
        row("ta marbuta before a pronoun", u"صداقتها صداقتان صداقات"_s, u"صداقة"_s, {u"صداقت"_s});
        row("lam and article", u"للصداقة وللصداقة والصداقة"_s, u"الصداقة"_s,
            {u"للصداقة"_s, u"للصداقة"_s, u"الصداقة"_s});
        row("lam, article, lam", u"للغة"_s, u"اللغة"_s, {u"للغة"_s});
        row("with tashkeel", u"وَالصَّدَاقَةُ"_s, u"صداقة"_s, {u"صَّدَاقَةُ"_s});
        row("the s of the future", u"سيكتب سكتاب"_s, u"يكتب"_s, {u"يكتب"_s});
        row("not before a noun", u"سكتاب"_s, u"كتاب"_s, {});
        row("not inside", u"مقردح قرد"_s, u"قرد"_s, {u"قرد"_s});
        row("too short for clitics", u"ولد لد"_s, u"لد"_s, {u"لد"_s});
        row("origin is another word", u"لبناني لبنانية ولبنان"_s, u"لبنان"_s, {u"لبنان"_s});
        row("not a ه for ة", u"طالبة طالب"_s, u"طالب"_s, {u"طالب"_s});
        row("scripts", u"وBBC الـBBC BBC2 (BBC)"_s, u"bbc"_s, {u"BBC"_s, u"BBC"_s, u"BBC"_s});
        row("numbers", u"12 2012 الـ12 12%"_s, u"12"_s, {u"12"_s, u"12"_s, u"12"_s});
        row("two words", u"وحزب الله وحزب اللهب"_s, u"حزب الله"_s, {u"حزب الله"_s});
        row("an isolate is no part", u"\u2067كتاب\u2069 كتاب"_s, u"كتاب"_s, {u"كتاب"_s, u"كتاب"_s});
        row("zwnj is a part", u"می\u200Cخواهم"_s, u"خواهم"_s, {});
    }
    void wholeWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        QFETCH(QStringList, found);
        QCOMPARE(foundIn(text, pattern, words), found);
    }

    void expressions()
    {
        QCOMPARE(foundIn(u"أحمد واحمد"_s, u"و?أحمد"_s, expression), (QStringList{u"أحمد"_s, u"واحمد"_s}));
        QCOMPARE(foundIn(u"٢٤ و 7"_s, u"\\d+"_s, expression), (QStringList{u"٢٤"_s, u"7"_s}));
        QCOMPARE(foundIn(u"مُحَمَّد علي"_s, u"^\\w+"_s, expression), QStringList{u"مُحَمَّد"_s});
        QCOMPARE(foundIn(u"كَتَبَ"_s, u"[\u064B-\u0652]"_s, exactExpression),
                 (QStringList{u"كَ"_s, u"تَ"_s, u"بَ"_s}));
        QCOMPARE(replaced(u"كَتَبَ"_s, u"[\u064B-\u0652]"_s, {}, exactExpression), u"كتب"_s);
        QCOMPARE(foundIn(u"aaa"_s, u"x*"_s, expression), QStringList()); // nothing is no match
        QCOMPARE(
            foundIn(u"الصداقة لا صداقات"_s, u"صداق\\w+"_s, {.wholeWords = true, .regularExpression = true}),
            (QStringList{u"صداقة"_s, u"صداقات"_s}));
    }

    void expressionErrors()
    {
        const auto broken = TextFinder::compile(u"محمد("_s, expression);
        QVERIFY(!broken);
        QCOMPARE(broken.error().offset, 5);
        QVERIFY(!broken.error().detail.isEmpty());
        const auto class_ = TextFinder::compile(u"ab[c"_s, exactExpression);
        QVERIFY(!class_);
        QVERIFY(class_.error().offset <= 4);
        QVERIFY(TextFinder::compile(u"محمد("_s, {}).has_value()); // no expression: a bracket is a bracket
    }

    void noExpressionHangs()
    {
        const TextFinder finder = finderFor(u"(a+)+$"_s, expression);
        QElapsedTimer clock;
        clock.start();
        const Found found = finder.find(QString(5000, u'a') + u'b');
        QVERIFY(found.gaveUp);
        QVERIFY(found.matches.isEmpty());
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(!finder.find(u"aaa"_s).gaveUp);
        QVERIFY(!finderFor(u"\\w+ على \\w+"_s, expression).find(QString(20000, u'م')).gaveUp);
    }

    void replacing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* name, const QString& text, const QString& pattern, const QString& by,
                            const QString& result) {
            QTest::newRow(name) << text << pattern << by << result;
        };
        row("letters that stay keep their marks", u"مُحَمَّدٌ"_s, u"محمد"_s, u"أحمد"_s, u"أحَمَّدٌ"_s);
        row("one spelling", u"الى إلى الي"_s, u"الى"_s, u"إلى"_s, u"إلى إلى إلى"_s);
        row("hamza keeps its vowel", u"اَحمد"_s, u"احمد"_s, u"أحمد"_s, u"أَحمد"_s);
        row("marks of the new text win", u"مُحمد"_s, u"محمد"_s, u"مَحمد"_s, u"مَحمد"_s);
        row("another word takes no vowels", u"رَئِيسٌ"_s, u"رئيس"_s, u"وزير"_s, u"وزير"_s);
        row("a synonym neither", u"إغلاق المِيناءِ"_s, u"الميناء"_s, u"المرفأ"_s, u"إغلاق المرفأ"_s);
        row("word by word", u"الرَّئِيسُ مُحَمَّد"_s, u"الرئيس محمد"_s, u"الوزير أحمد"_s, u"الوزير أحَمَّد"_s);
        row("to nothing", u"قال جدًّا نعم"_s, u"جدا "_s, {}, u"قال نعم"_s);
        row("longer", u"كَتَبَ"_s, u"كتب"_s, u"كتبوا"_s, u"كَتَبَوا"_s);
        row("case", u"the bbc said"_s, u"BBC"_s, u"BBC"_s, u"the BBC said"_s);
        row("isolates stay whole", u"شركة \u2066C++\u2069 الكبرى"_s, u"شركة C++"_s, u"شركة C"_s,
            u"شركة \u2066C\u2069 الكبرى"_s);
        row("an emptied pair goes", u"شركة \u2066C++\u2069 الكبرى"_s, u"شركة C++"_s, u"مؤسسة"_s,
            u"مؤسسة الكبرى"_s);
        row("inside an isolate", u"عن \u2066BBC\u2069 اليوم"_s, u"BBC"_s, u"CNN"_s,
            u"عن \u2066CNN\u2069 اليوم"_s);
        row("across the end of an isolate", u"عن \u2066BBC\u2069 اليوم"_s, u"BBC اليوم"_s, u"القناة"_s,
            u"عن \u2066القناة\u2069"_s);
        row("zwnj behind stays", u"می\u200Cخواهم"_s, u"می"_s, u"نمی"_s, u"نمی\u200Cخواهم"_s);
        row("dollars are letters", u"سعر 5"_s, u"سعر"_s, u"$1 \\1"_s, u"$1 \\1 5"_s);
    }
    void replacing()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        QFETCH(QString, by);
        QFETCH(QString, result);
        QCOMPARE(replaced(text, pattern, by), result);
    }

    void replacingKeepsWhatIsAttached()
    {
        QCOMPARE(replaced(u"والصداقة وصداقتها وبصداقة"_s, u"صداقة"_s, u"زمالة"_s, words),
                 u"والزمالة وزمالتها وبزمالة"_s);
        QCOMPARE(replaced(u"للصداقة وللصداقة بالصداقة"_s, u"الصداقة"_s, u"الزمالة"_s, words),
                 u"للزمالة وللزمالة بالزمالة"_s);
        QCOMPARE(replaced(u"للصداقة"_s, u"الصداقة"_s, u"اللغة"_s, words), u"للغة"_s);
        QCOMPARE(replaced(u"للصداقة"_s, u"الصداقة"_s, u"زمالة"_s, words), u"لزمالة"_s);
        QCOMPARE(replaced(u"صداقتهم"_s, u"صداقة"_s, u"ود"_s, words), u"ودهم"_s);
    }

    void groups()
    {
        QCOMPARE(replaced(u"مُحمد علي"_s, u"(\\w+) (\\w+)"_s, u"\\2، $1"_s, expression), u"علي، مُحمد"_s);
        QCOMPARE(replaced(u"12-5"_s, u"(\\d+)-(\\d+)"_s, u"$2/$1 $$ \\\\ $9|"_s, expression),
                 u"5/12 $ \\ |"_s);
        QCOMPARE(replaced(u"عام ٢٠٢٤"_s, u"\\d+"_s, u"«$0»"_s, expression), u"عام «٢٠٢٤»"_s);
        QCOMPARE(replaced(u"ab"_s, u"(x)?ab"_s, u"[$1]"_s, expression), u"[]"_s);
        // Words that change places take their own marks along and leave none.
        QCOMPARE(replaced(u"كتب كتابٌ"_s, u"(كتب) (كتاب)"_s, u"$2 \\1"_s, expression), u"كتابٌ كتب"_s);
        QCOMPARE(replaced(u"كَتَبَ كتابًا"_s, u"(كتب) (كتابا)"_s, u"$2 $1"_s, expression), u"كتابًا كَتَبَ"_s);
        QCOMPARE(replaced(u"كَتَبَ"_s, u"كتب"_s, u"كتبت"_s, expression), u"كَتَبَت"_s);
    }

    void changesAreSmall()
    {
        const QString text = u"مُحَمَّد"_s;
        const TextFinder finder = finderFor(u"محمد"_s);
        QCOMPARE(finder.changesFor(text, finder.find(text).matches, u"أحمد"_s),
                 (TextChanges{{0, 2, u"أ"_s}}));
        QCOMPARE(finder.changesFor(text, finder.find(text).matches, u"محمد"_s), TextChanges());
        const QString long_ = u"قال الوزير"_s;
        const TextFinder strict = finderFor(u"الوزير"_s, exact);
        QCOMPARE(strict.changesFor(long_, strict.find(long_).matches, u"الوزراء"_s),
                 (TextChanges{{8, 2, u"راء"_s}}));
    }

    void anyTextAndPattern();
};

/// Whatever is looked for in whatever text: matches stand on cluster borders, in order, never overlap;
/// replacing each by itself changes nothing; replacing by anything keeps isolates whole.
void TestTextFinder::anyTextAndPattern()
{
    MixedText mixed(7);
    int found = 0;
    for (int round = 0; round < 3000; ++round) {
        QString text = mixed.paragraph(8, round % 2 == 0);
        if (round % 4 == 0)
            text = applied(text, mendedIsolates(text));
        const QString pattern = text.mid(mixed.below(text.size()), 1 + mixed.below(6));
        for (const FindOptions& options :
             {FindOptions(), exact, words, FindOptions{.exact = true, .wholeWords = true}}) {
            const TextFinder finder = finderFor(pattern, options);
            const TextMatches all = finder.find(text).matches;
            found += int(all.size());
            QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, text);
            qsizetype end = 0;
            TextChanges none;
            for (const TextMatch& match : all) {
                QVERIFY(match.length > 0 && match.offset >= end && match.end() <= text.size());
                end = match.end();
                clusters.setPosition(match.offset);
                QVERIFY2(clusters.isAtBoundary(), qPrintable(text));
                clusters.setPosition(match.end());
                QVERIFY2(clusters.isAtBoundary(), qPrintable(text));
                const MatchPart part = match.parts.value(0, {match.offset, match.length});
                TextMatch same = match;
                same.joinsArticle = same.beforePronoun = false;
                none += finder.changesFor(text, same, text.mid(part.offset, part.length));
            }
            QCOMPARE(applied(text, none), text);
            if (mendedIsolates(text).isEmpty()) {
                const QString after = applied(text, finder.changesFor(text, all, u"سلام x"_s));
                QVERIFY2(mendedIsolates(after).isEmpty(), qPrintable(text + u" | "_s + after));
            }
        }
    }
    QVERIFY(found > 2000);
}

QTEST_APPLESS_MAIN(TestTextFinder)
#include "test_text_finder.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/compare.h"
#include "article/html_reader.h"
#include "body_generator.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

using Kind = ParagraphPair::Kind;

Blocks body(const QString& html)
{
    return readBody(html.toUtf8(), {Direction::RightToLeft, u"ar"_s});
}

QString kinds(const Comparison& comparison)
{
    static const QString letters = u"=~+-<>"_s;
    QString out;
    for (const ParagraphPair& pair : comparison.pairs)
        out += letters[int(pair.kind)];
    return out;
}

QString kinds(const QString& before, const QString& after)
{
    return kinds(compare(body(before), body(after)));
}

const QString first = u"<p>أعلنت سلطة الموانئ مساء اليوم إغلاق الرصيف</p>\n"_s;
const QString second = u"<p>وقال المتحدث باسم شركة Blue Harbor إن السفينة بخير</p>\n"_s;
const QString third = u"<p>وتوقعت هيئة الأرصاد انحسار العاصفة فجر الغد</p>\n"_s;

/// Every paragraph of each side stands in exactly one place.
void checkWhole(const Comparison& comparison)
{
    int before = 0;
    int after = 0;
    for (const ParagraphPair& pair : comparison.pairs) {
        if (pair.kind != Kind::Added && pair.kind != Kind::MovedHere)
            QCOMPARE(pair.before, before++);
        if (pair.kind != Kind::Removed && pair.kind != Kind::MovedAway)
            QCOMPARE(pair.after, after++);
        if (pair.kind != Kind::Changed)
            continue;
        qsizetype a = 0;
        qsizetype b = 0;
        for (const WordChange& change : pair.words) {
            a += change.beforeLength;
            b += change.afterLength;
        }
        QCOMPARE(a, comparison.before[pair.before].text.size());
        QCOMPARE(b, comparison.after[pair.after].text.size());
        QVERIFY(changesOf(pair) > 0);
    }
    QCOMPARE(before, comparison.before.size());
    QCOMPARE(after, comparison.after.size());
}

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paragraphsArePaired()
    {
        QCOMPARE(kinds(first + second, first + second), u"=="_s);
        QCOMPARE(kinds(first + third, first + second + third), u"=+="_s);
        QCOMPARE(kinds(first + second + third, first + third), u"=-="_s);
        QCOMPARE(kinds(first + second, first + QString(second).replace(u"بخير"_s, u"سليمة"_s)), u"=~"_s);
        QCOMPARE(kinds(first + second, third), u"--+"_s);
        QCOMPARE(kinds(QString(), first), u"+"_s);
        QCOMPARE(kinds(first + second + third, third + first + second), u">==<"_s);
    }

    void aParagraphThatIsBeingWrittenIsOne()
    {
        QCOMPARE(kinds(u"<p>قال</p>"_s, u"<p>قال الوزير في مؤتمر صحفي عقده أمس في العاصمة</p>"_s), u"~"_s);
    }

    void whatIsNotWordsIsSaid_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("aspects");
        QTest::newRow("direction") << u"<p dir=\"rtl\">نص هنا</p>"_s << u"<p dir=\"ltr\">نص هنا</p>"_s
                                   << int(Aspect::Direction);
        QTest::newRow("kind") << u"<p>نص هنا</p>"_s << u"<blockquote><p>نص هنا</p></blockquote>"_s
                              << int(Aspect::Kind);
        QTest::newRow("level") << u"<h2>نص</h2>"_s << u"<h3>نص</h3>"_s << int(Aspect::Level);
        QTest::newRow("bold") << u"<p>نص هنا</p>"_s << u"<p>نص <b>هنا</b></p>"_s << int(Aspect::Style);
        QTest::newRow("link") << u"<p>نص <a href=\"https://a.example\">هنا</a></p>"_s
                              << u"<p>نص <a href=\"https://b.example\">هنا</a></p>"_s << int(Aspect::Link);
        QTest::newRow("span") << u"<p>نص C++ هنا</p>"_s << u"<p>نص <span dir=\"ltr\">C++</span> هنا</p>"_s
                              << int(Aspect::Direction);
        QTest::newRow("depth") << u"<ul><li>أ</li><li>ب</li></ul>"_s
                               << u"<ul><li>أ<ul><li>ب</li></ul></li></ul>"_s << int(Aspect::Level);
    }
    void whatIsNotWordsIsSaid()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, aspects);
        const Comparison comparison = compare(body(before), body(after));
        Aspects found;
        for (const ParagraphPair& pair : comparison.pairs)
            found |= pair.aspects;
        QCOMPARE(int(found), aspects);
        QCOMPARE(comparison.changes(), 1);
        checkWhole(comparison);
    }

    void itemsOfListsAreParagraphs()
    {
        QCOMPARE(kinds(u"<ul><li>القمح</li><li>الشعير</li></ul>"_s,
                       u"<ul><li>القمح</li><li>الذرة الصفراء</li><li>الشعير</li></ul>"_s),
                 u"=+="_s);
    }

    void itemsOfNumberedListsHaveTheirNumbers()
    {
        const Blocks now =
            body(u"<ol><li>أ<ol><li>ب</li><li>ج</li></ol></li><li>د<ol><li>ه</li></ol></li></ol>"
                 "<ul><li>و</li></ul><ol><li>ز</li></ol>"_s);
        QList<int> numbers;
        for (const ComparedParagraph& paragraph : compare(now, now).after)
            numbers.append(paragraph.number);
        QCOMPARE(numbers, (QList<int>{1, 1, 2, 2, 1, 0, 1}));
        // An item that only counts on is no change.
        QCOMPARE(kinds(u"<ol><li>واحد اثنان ثلاثة</li></ol>"_s,
                       u"<ol><li>جديد كل الجدة</li><li>واحد اثنان ثلاثة</li></ol>"_s),
                 u"+="_s);
    }

    void changesAreCounted()
    {
        const Comparison comparison = compare(
            body(first + second),
            body(QString(first).replace(u"مساء"_s, u"صباح"_s) +
                 QString(second).replace(u"وقال"_s, u"وذكر"_s).replace(u"بخير"_s, u"سليمة"_s) + third));
        QCOMPARE(comparison.changes(), 4);
    }

    void plainTextsHaveTheirDirections()
    {
        const Comparison comparison = compare(u"نص عربي\n\nEnglish text\n12"_s,
                                              u"نص عربي\nEnglish words\n12"_s, Direction::RightToLeft);
        QCOMPARE(kinds(comparison), u"=~="_s);
        QCOMPARE(comparison.after[1].direction, Direction::LeftToRight);
        QCOMPARE(comparison.after[2].direction, Direction::LeftToRight);
    }

    void randomArticlesAreWhole()
    {
        for (quint32 seed = 0; seed < 300; ++seed) {
            Dice dice(seed);
            Blocks before;
            Blocks after;
            for (int i = dice.roll(6); i >= 0; --i) {
                before.append(randomBlock(dice));
                after.append(dice.once(2) ? before.last() : randomBlock(dice));
            }
            if (seed % 2 == 0) {
                after = before;
                if (!after.isEmpty())
                    after.move(0, after.size() - 1);
            }
            checkWhole(compare(before, after));
            QCOMPARE(compare(before, before).changes(), 0);
        }
    }

    void aHundredThousandWords()
    {
        QRandomGenerator random(1);
        Blocks before;
        for (int i = 0; i < 2500; ++i) {
            Run run;
            for (int word = 0; word < 40; ++word)
                run.text += u"كلمة%1 "_s.arg(random.bounded(3000));
            Block block;
            block.runs = {run};
            before.append(block);
        }
        Blocks after = before;
        for (int i = 0; i < 2500; i += 2)
            after[i].runs[0].text.insert(40, u" مضاف "_s);
        Blocks shuffled = before;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        for (Block& block : shuffled)
            block.runs[0].text.insert(20, u" x "_s);
        QElapsedTimer timer;
        for (const Blocks& other : {after, shuffled}) {
            timer.start();
            const Comparison comparison = compare(before, other);
            const qint64 took = timer.elapsed();
            qInfo() << "100,000 words:" << took << "ms," << comparison.changes() << "changes";
            QVERIFY(took < 4000);
        }
        CancelFlag cancel;
        cancel.cancel();
        QVERIFY(!compare(before, shuffled, cancel).isComplete);
    }
};

QTEST_GUILESS_MAIN(TestCompare)
#include "test_compare.moc"

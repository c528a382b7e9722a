// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sequence_diff.h"
#include "text/text_compare.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

using Kind = WordChange::Kind;

QString shown(QStringView before, QStringView after)
{
    QString out;
    for (const WordChange& change : compareTexts(before, after)) {
        const QString old = before.sliced(change.beforeOffset, change.beforeLength).toString();
        const QString now = after.sliced(change.afterOffset, change.afterLength).toString();
        if (change.kind == Kind::Same)
            out += old;
        else
            out += (change.kind == Kind::Spelling ? u"~"_s : QString()) + u'[' + old + u'|' + now + u']';
    }
    return out;
}

/// The stretches are both texts, one after the other; what is called same is.
void checkWhole(QStringView before, QStringView after)
{
    qsizetype a = 0;
    qsizetype b = 0;
    for (const WordChange& change : compareTexts(before, after)) {
        QCOMPARE(change.beforeOffset, a);
        QCOMPARE(change.afterOffset, b);
        a += change.beforeLength;
        b += change.afterLength;
        if (change.kind == Kind::Same)
            QCOMPARE(before.sliced(change.beforeOffset, change.beforeLength),
                     after.sliced(change.afterOffset, change.afterLength));
    }
    QCOMPARE(a, before.size());
    QCOMPARE(b, after.size());
}

QString randomText(QRandomGenerator& random, int words)
{
    static const QStringList all{u"قال"_s,  u"الوزير"_s, u"في"_s,    u"BBC"_s, u"«أمس»"_s,        u"10-20"_s,
                                 u"مُحَمَّد"_s, u"،"_s,      u"وNATO"_s, u"."_s,   u"http://a.b/c/"_s};
    QString text;
    for (int i = 0; i < words; ++i)
        text += all[random.bounded(all.size())] + (random.bounded(9) == 0 ? u"  "_s : u" "_s);
    return text;
}

} // namespace

class TestTextCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreWordsAndMarks()
    {
        const QString text = u"قال «أمس»، وBBC في 10-20% على http://a.b/c/."_s;
        QStringList tokens;
        for (const TextToken& token : compareTokens(text))
            tokens += text.mid(token.offset, token.length);
        QCOMPARE(tokens, QStringList({u"قال"_s, u"«"_s, u"أمس"_s, u"»"_s, u"،"_s, u"وBBC"_s, u"في"_s,
                                      u"10-20%"_s, u"على"_s, u"http://a.b/c/"_s, u"."_s}));
    }

    void wordsAreTheUnit_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("same") << u"قال الوزير"_s << u"قال الوزير"_s << u"قال الوزير"_s;
        QTest::newRow("other") << u"قال الوزير أمس."_s << u"قال الرئيس أمس."_s
                               << u"قال [الوزير|الرئيس] أمس."_s;
        QTest::newRow("more") << u"قال الوزير"_s << u"قال أمس الوزير"_s << u"قال [|أمس ]الوزير"_s;
        QTest::newRow("end") << u"قال الوزير"_s << u"قال الوزير أمس"_s << u"قال الوزير[| أمس]"_s;
        QTest::newRow("less") << u"قال أمس الوزير"_s << u"قال الوزير"_s << u"قال [أمس |]الوزير"_s;
        QTest::newRow("clitic") << u"والكتاب"_s << u"الكتاب"_s << u"[والكتاب|الكتاب]"_s;
        QTest::newRow("tashkeel") << u"من تقهر اليوم"_s << u"من تُقهر اليوم"_s << u"من ~[تقهر|تُقهر] اليوم"_s;
        QTest::newRow("tatweel") << u"الخبـــر"_s << u"الخبر"_s << u"~[الخبـــر|الخبر]"_s;
        QTest::newRow("hamza") << u"ان احمد"_s << u"إن أحمد"_s << u"~[ان|إن] ~[احمد|أحمد]"_s;
        QTest::newRow("case") << u"the bbc said"_s << u"the BBC said"_s << u"the ~[bbc|BBC] said"_s;
        QTest::newRow("spaces") << u"أ  ب"_s << u"أ ب"_s << u"أ ~[ |]ب"_s;
        QTest::newRow("comma") << u"نعم لا"_s << u"نعم، لا"_s << u"نعم[|،] لا"_s;
        QTest::newRow("chance") << u"a b في c d"_s << u"e f في g h"_s << u"[a b في c d|e f في g h]"_s;
        QTest::newRow("nothing") << QString() << u"نص"_s << u"[|نص]"_s;
    }
    void wordsAreTheUnit()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(shown(before, after), "wanted");
        checkWhole(before, after);
    }

    void everyLetterIsAccountedFor()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i)
            checkWhole(randomText(random, random.bounded(12)), randomText(random, random.bounded(12)));
    }

    void matchesRiseAndMatch()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 2000; ++round) {
            QList<int> a;
            QList<int> b;
            for (int i = random.bounded(20); i > 0; --i)
                a.append(random.bounded(5));
            for (int i = random.bounded(20); i > 0; --i)
                b.append(random.bounded(5));
            SequenceMatch last{-1, -1};
            for (const SequenceMatch& match : matchSequences(a, b)) {
                QVERIFY(match.before > last.before && match.after > last.after);
                QCOMPARE(a[match.before], b[match.after]);
                last = match;
            }
        }
    }

    /// Patience prefers what a reader follows to the shortest script, but it never claims more than there is
    /// nor misses everything.
    void matchesAreBounded()
    {
        QRandomGenerator random(13);
        for (int round = 0; round < 300; ++round) {
            QList<int> a{0, 0, 1, 1, 2, 2};
            QList<int> b{0, 0, 1, 1, 2, 2};
            std::shuffle(a.begin(), a.end(), random);
            std::shuffle(b.begin(), b.end(), random);
            std::vector<std::vector<int>> table(7, std::vector<int>(7, 0));
            for (int i = 5; i >= 0; --i)
                for (int j = 5; j >= 0; --j)
                    table[size_t(i)][size_t(j)] = a[i] == b[j] ? table[size_t(i) + 1][size_t(j) + 1] + 1
                                                               : std::max(table[size_t(i) + 1][size_t(j)],
                                                                          table[size_t(i)][size_t(j) + 1]);
            const qsizetype found = matchSequences(a, b).size();
            QVERIFY(found <= table[0][0]);
            QVERIFY(found > 0 || table[0][0] == 0);
        }
    }

    void hugeTextsAreBounded()
    {
        QRandomGenerator random(3);
        const QString before = randomText(random, 100000);
        const QString other = randomText(random, 100000);
        QString edited = before;
        for (int i = 0; i < 300; ++i)
            edited.insert(edited.indexOf(u' ', random.bounded(int(edited.size()))), u" جديد"_s);
        QElapsedTimer timer;
        for (const QString& after : {edited, other}) {
            timer.start();
            const auto changes = compareTexts(before, after);
            const qint64 took = timer.elapsed();
            qInfo() << "100,000 words:" << took << "ms," << changes.size() << "stretches";
            QVERIFY(took < 3000);
        }
        checkWhole(before, other);
    }

    void itCanBeStopped()
    {
        QRandomGenerator random(5);
        const QString before = randomText(random, 20000);
        const QString after = randomText(random, 20000);
        CancelFlag cancel;
        cancel.cancel();
        const auto changes = compareTexts(before, after, cancel);
        QVERIFY(!changes.isEmpty());
        qsizetype all = 0;
        for (const WordChange& change : changes)
            all += change.afterLength;
        QCOMPARE(all, after.size());
    }

    void likenessIsBetweenNothingAndAll()
    {
        const WordBag said(u"قال الوزير");
        QCOMPARE(said.likeness(WordBag(u"الوزير، قال")), 1.0);
        QCOMPARE(said.likeness(WordBag(u"كتب الرئيس")), 0.0);
        QCOMPARE(said.likeness(WordBag(u"قال الرئيس")), 0.5);
        QCOMPARE(WordBag(u"").likeness(WordBag(u"،")), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestTextCompare)
#include "test_text_compare.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/inline_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestInlineText : public QObject
{
    Q_OBJECT

    static Run bold(const QString& text)
    {
        Run run;
        run.text = text;
        run.bold = true;
        return run;
    }
    static Run plain(const QString& text, std::optional<Direction> direction = {})
    {
        Run run;
        run.text = text;
        run.direction = direction;
        return run;
    }
    static QString textOf(const Spans& spans)
    {
        QString text;
        for (const Span& span : spans)
            text += span.text;
        return text;
    }

private Q_SLOTS:
    void directionsBecomeIsolatesAndComeBack()
    {
        const Runs runs{plain(u"لغة "_s), plain(u"C++"_s, Direction::LeftToRight), plain(u" قديمة"_s)};
        const Spans spans = spansOf(runs);
        QCOMPARE(textOf(spans), u"لغة \u2066C++\u2069 قديمة"_s);
        QCOMPARE(runsOf(spans), runs);
    }

    void neighboursOfOneDirectionAreOneIsolate()
    {
        Run strong = bold(u"B"_s);
        strong.direction = Direction::LeftToRight;
        const Runs runs{plain(u"A "_s, Direction::LeftToRight), strong};
        QCOMPARE(textOf(spansOf(runs)), u"\u2066A B\u2069"_s);
        QCOMPARE(runsOf(spansOf(runs)), runs);
    }

    void whatIsNotAPairStaysAsItIs()
    {
        for (const QString& text : {u"ا\u2066ب"_s, u"ا\u2069ب"_s, u"ا\u2068ب\u2069ج"_s, u"\u200fا"_s})
            QCOMPARE(runsOf(text), Runs{plain(text)});
        // Of nested pairs the outer one is the direction, the inner one stays in the text.
        QCOMPARE(runsOf(u"\u2067ا \u2066b\u2069 ج\u2069"_s),
                 Runs{plain(u"ا \u2066b\u2069 ج"_s, Direction::RightToLeft)});
    }

    void boldSnapsToTheArabicWord()
    {
        // «ال» bold and «مدرسة» not: the word is one format, that of most of its letters.
        QCOMPARE(spansOf({bold(u"ال"_s), plain(u"مدرسة ب"_s)}), (Spans{{u"المدرسة ب"_s, {}}}));
        const Spans most = spansOf({plain(u"و"_s), bold(u"المدرسة"_s), plain(u" ب"_s)});
        QCOMPARE(most.size(), 2);
        QCOMPARE(most[0].text, u"والمدرسة"_s);
        QVERIFY(most[0].style.bold);
        // Latin letters do not join: nothing moves.
        QCOMPARE(spansOf({bold(u"Bl"_s), plain(u"ue"_s)}).size(), 2);
    }

    void rangesAreWidenedToWords()
    {
        const QString text = u"قال المتحدّث اليوم"_s;
        const TextRange range = widenedToWords(text, {6, 9});
        QCOMPARE(text.mid(range.start, range.end - range.start), u"المتحدّث"_s);
        const TextRange edges = widenedToWords(text, {4, 12});
        QCOMPARE(edges.start, 4);
        QCOMPARE(edges.end, 12);
    }

    void randomRunsSurvive()
    {
        QRandomGenerator random(20261122);
        const QString letters = u"ابتثج ab12،.\u200f"_s;
        for (int round = 0; round < 3000; ++round) {
            Runs runs;
            for (int i = random.bounded(6); i >= 0; --i) {
                Run run;
                for (int k = random.bounded(5); k >= 0; --k)
                    run.text += letters[random.bounded(letters.size())];
                run.text += u' '; // styles end at words: snapping is tested above
                run.bold = random.bounded(2) == 1;
                run.code = random.bounded(5) == 1;
                run.href = random.bounded(4) == 1 ? u"https://a.example/"_s : QString();
                if (const int direction = random.bounded(4); direction < 2)
                    run.direction = Direction(direction);
                runs.append(run);
            }
            const Runs wanted = normalised(runs);
            QCOMPARE(runsOf(spansOf(wanted)), wanted);
        }
    }
};

QTEST_APPLESS_MAIN(TestInlineText)
#include "test_inline_text.moc"

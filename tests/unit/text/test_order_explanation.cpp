// SPDX-License-Identifier: GPL-3.0-or-later
#include "mixed_text.h"
#include "text/invisibles.h"
#include "text/order_explanation.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestOrderExplanation : public QObject
{
    Q_OBJECT

    /// «text/cause» from left to right.
    static QString explained(const QString& text, Direction paragraph = Direction::RightToLeft)
    {
        static constexpr char16_t causes[] = u"LDSIC";
        QStringList parts;
        for (const ExplainedRun& run : explainedRuns(text, paragraph, 0, text.size()))
            parts += text.sliced(run.offset, run.length).trimmed() + u'/' + causes[size_t(run.cause)];
        return parts.join(u'|');
    }

private Q_SLOTS:
    void signsThatJump()
    {
        QCOMPARE(explained(u"لغة C++ جديدة"_s), u"جديدة/L|++/S|C/L|لغة/L"_s);
        QCOMPARE(explained(u"لغة \u2066C++\u2069 جديدة"_s), u"جديدة/L|C++/I|لغة/L"_s);
        QCOMPARE(explained(u"Say مرحبا! now"_s, Direction::LeftToRight), u"Say/L|مرحبا/L|!/S|now/L"_s);
    }

    void numbersAndControls()
    {
        QCOMPARE(explained(u"النتيجة 2-1 اليوم"_s), u"اليوم/L|1/D|-/S|2/D|النتيجة/L"_s);
        QCOMPARE(explained(u"أ \u202Eabc\u202C ب"_s), u"ب/L|abc/C|أ/L"_s);
    }

    void theLetterThatDecides()
    {
        QCOMPARE(firstStrongLetter(u"«12» قال"), 5);
        QCOMPARE(firstStrongLetter(u"\u2066BBC\u2069 قال"), 6);
        QCOMPARE(firstStrongLetter(u"12 - 13"), -1);
        QCOMPARE(firstStrongLetter(u"\U0001E900"), 0);
    }

    /// Every unit that is seen is in exactly one stretch, on its own level.
    void nothingIsLeftOut()
    {
        MixedText mixed(5);
        for (int round = 0; round < 2000; ++round) {
            const QString text = mixed.paragraph(1 + int(mixed.below(12)), true);
            for (const Direction paragraph : {Direction::RightToLeft, Direction::LeftToRight}) {
                QList<int> seen(text.size(), 0);
                for (const ExplainedRun& run : explainedRuns(text, paragraph, 0, text.size())) {
                    for (qsizetype i = run.offset; i < run.offset + run.length; ++i)
                        ++seen[i];
                }
                for (qsizetype i = 0; i < text.size(); ++i) {
                    const bool isControl =
                        isDirectionControl(text[i].unicode()) || text[i] == QChar::LineSeparator;
                    QVERIFY(isControl ? seen[i] <= 1 : seen[i] == 1);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestOrderExplanation)
#include "test_order_explanation.moc"

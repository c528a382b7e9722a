// SPDX-License-Identifier: GPL-3.0-or-later
#include "mixed_text.h"
#include "text/caret_order.h"

#include <QTest>
#include <QTextBoundaryFinder>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

/// Marks that open or close nothing, and what breaks a line.
const QStringList oddities{u"\u061c"_s, u"e\u0301"_s, u"https://a.b/c"_s,
                           u"\u2068"_s, u"\u2069"_s,  u"\u2028"_s};

bool onlyControls(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return c.category() == QChar::Other_Format && c != u'\u200c' && c != u'\u200d';
    });
}

QList<qsizetype> positionsOf(const QList<CaretStop>& stops)
{
    QList<qsizetype> positions;
    for (const CaretStop& stop : stops)
        positions += stop.position;
    return positions;
}

} // namespace

class TestCaretOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughOneDirectionInOrder()
    {
        QCOMPARE(positionsOf(caretStops(u"نص", Direction::RightToLeft, 0, 2)), (QList<qsizetype>{0, 1, 2}));
        QCOMPARE(positionsOf(caretStops(u"ab", Direction::LeftToRight, 0, 2)), (QList<qsizetype>{0, 1, 2}));
        QCOMPARE(positionsOf(caretStops(u"", Direction::RightToLeft, 0, 0)), (QList<qsizetype>{0}));
    }

    void landsOnBothSidesWhereRunsMeet()
    {
        // «نص BBC نص»: the Latin run is 3–6.
        const QList<CaretStop> stops = caretStops(u"نص BBC نص", Direction::RightToLeft, 0, 9);
        QCOMPARE(positionsOf(stops), (QList<qsizetype>{0, 1, 2, 3, 6, 5, 4, 3, 6, 7, 8, 9}));
        QCOMPARE(stops[3], (CaretStop{3, CaretSide::Previous}));
        QCOMPARE(stops[4], (CaretStop{6, CaretSide::Previous}));
        QCOMPARE(stops[7], (CaretStop{3, CaretSide::Next}));
        QCOMPARE(stops[8], (CaretStop{6, CaretSide::Next}));
    }

    void whatIsSeenAtTheLeft()
    {
        const QString text = u"قال Blue 24 نص"_s;
        const auto left = [&](qsizetype at, CaretSide side) {
            return characterLeftOf(text, Direction::RightToLeft, 0, text.size(), {at, side});
        };
        QCOMPARE(left(0, CaretSide::Next), 0);
        QCOMPARE(left(4, CaretSide::Previous), 10); // the 4 of 24, between it and the space
        QCOMPARE(left(11, CaretSide::Previous), 10);
        QCOMPARE(left(4, CaretSide::Next), 11); // left of «Blue»: the space before نص
        QCOMPARE(left(11, CaretSide::Next), 11);
        QCOMPARE(left(6, CaretSide::Previous), 5);
        QCOMPARE(left(14, CaretSide::Previous), -1);
        QCOMPARE(characterLeftOf(u"ab", Direction::LeftToRight, 0, 2, {0, CaretSide::Next}), -1);
        QCOMPARE(characterLeftOf(u"ab", Direction::LeftToRight, 0, 2, {2, CaretSide::Previous}), 1);
        QCOMPARE(characterLeftOf(u"", Direction::RightToLeft, 0, 0, {0, CaretSide::Next}), -1);
        // A letter with its mark is named by the letter; a line of a paragraph by what stands on it.
        QCOMPARE(characterLeftOf(u"كَتب", Direction::RightToLeft, 0, 4, {0, CaretSide::Next}), 0);
        QCOMPARE(characterLeftOf(u"كَتب", Direction::RightToLeft, 0, 4, {2, CaretSide::Previous}), 2);
        QCOMPARE(characterLeftOf(text, Direction::RightToLeft, 9, 14, {9, CaretSide::Next}), 11);
    }

    void stopsOnceAtAnInvisibleCharacter()
    {
        QCOMPARE(positionsOf(caretStops(u"ab\u200fcd", Direction::LeftToRight, 0, 5)).count(2), 0);
        // An isolate: outside before its first and behind its last control, inside between them.
        const auto positions =
            positionsOf(caretStops(u"نص \u2066Qt\u2069 نص", Direction::RightToLeft, 0, 10));
        QCOMPARE(positions, (QList<qsizetype>{0, 1, 2, 3, 6, 5, 4, 7, 8, 9, 10}));
        QCOMPARE(logicalStops(u"a\u2066b\u2069c"), (QList<qsizetype>{0, 1, 4, 5}));
    }

    void keepsMarksAndJoinersWithTheirLetter()
    {
        QCOMPARE(positionsOf(caretStops(u"مُحَ", Direction::RightToLeft, 0, 4)), (QList<qsizetype>{0, 2, 4}));
        QCOMPARE(logicalStops(u"مي\u200cش"), (QList<qsizetype>{0, 1, 3, 4}));
    }

    void leavesTheEndOfALineToTheNext()
    {
        QCOMPARE(positionsOf(caretStops(u"ab cd", Direction::LeftToRight, 0, 3)),
                 (QList<qsizetype>{0, 1, 2}));
        QCOMPARE(positionsOf(caretStops(u"ab cd", Direction::LeftToRight, 3, 5)),
                 (QList<qsizetype>{3, 4, 5}));
    }

    void reachesEveryPositionOfRandomParagraphs()
    {
        MixedText random(20);
        for (int round = 0; round < 5000; ++round) {
            const QString text = random.line(14, oddities);
            const Direction direction = round % 2 ? Direction::LeftToRight : Direction::RightToLeft;
            const QList<CaretStop> stops = caretStops(text, direction, 0, text.size());
            const QList<qsizetype> reached = positionsOf(stops);
            QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
            for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
                const bool there = std::ranges::any_of(reached, [&](qsizetype stop) {
                    return onlyControls(QStringView(text).mid(std::min(stop, at), std::abs(stop - at)));
                });
                QVERIFY2(there, qPrintable(u"%1 of %2"_s.arg(at).arg(text)));
            }
            for (qsizetype i = 1; i < stops.size(); ++i)
                QVERIFY2(stops[i].position != stops[i - 1].position, qPrintable(text));
            // A stop is at one place of the sequence only: pressing on never comes round.
            for (qsizetype i = 0; i < stops.size(); ++i)
                QVERIFY2(stops.indexOf(stops[i], i + 1) < 0, qPrintable(text));
        }
    }

    void knowsTheRunOfACharacter()
    {
        QCOMPARE(runDirectionAt(u"نص BBC", Direction::RightToLeft, 4), Direction::LeftToRight);
        QCOMPARE(runDirectionAt(u"نص BBC", Direction::RightToLeft, 2), Direction::RightToLeft);
        QCOMPARE(runDirectionAt(u"نص 24", Direction::RightToLeft, 3), Direction::LeftToRight);
        QCOMPARE(runDirectionAt(u"نص", Direction::RightToLeft, 2), Direction::RightToLeft); // behind its end
        QCOMPARE(runDirectionAt(u"", Direction::LeftToRight, 0), Direction::LeftToRight);
    }
};

QTEST_GUILESS_MAIN(TestCaretOrder)
#include "test_caret_order.moc"

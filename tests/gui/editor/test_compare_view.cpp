// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_fixture.h"
#include "editor/compare_note.h"
#include "editor_fixture.h"

#include <QAction>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSettings>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

Blocks body(const QString& html)
{
    return comparedBody(html);
}

const QString first = u"<p>أعلنت سلطة الموانئ مساء اليوم إغلاق الرصيف الشرقي</p>\n"_s;
const QString second = u"<p>وقال المتحدث باسم Blue Harbor Logistics إن السفينة بخير</p>\n"_s;
const QString english = u"<p dir=\"ltr\">We have moved every crane to its storm lock</p>\n"_s;

/// Offsets of a laid out line's characters from left to right, controls left out.
QString visualOrder(const CompareText& text, const QString& wanted)
{
    QTextLayout layout(text.text, fontFor(TextRole::Article));
    QTextOption option;
    option.setTextDirection(text.direction == Direction::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(100000);
    layout.endLayout();
    QList<std::pair<double, QChar>> places;
    for (qsizetype i = 0; i < text.text.size(); ++i) {
        const QList<QGlyphRun> runs = line.glyphRuns(int(i), 1);
        if (text.text[i].isLetterOrNumber() && wanted.contains(text.text[i]) && !runs.isEmpty())
            places.append({runs.first().boundingRect().center().x(), text.text[i]});
    }
    std::ranges::stable_sort(places, {}, [](const auto& place) { return place.first; });
    QString order;
    for (const auto& place : std::as_const(places))
        order += place.second;
    return order;
}

using Shown = ShownComparison;

} // namespace

class TestCompareView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        setUpApplication();
    }
    void init() { QSettings().clear(); }

    void changesAreCountedAndVisited()
    {
        Shown shown(first + second, QString(first).replace(u"مساء"_s, u"صباح"_s) + second + english);
        QCOMPARE(shown.canvas.changeCount(), 2);
        QCOMPARE(shown.canvas.currentChange(), -1);
        shown.view.nextChange();
        QCOMPARE(shown.canvas.currentChange(), 0);
        QVERIFY(shown.canvas.describe(0).contains(u"مساء"_s) && shown.canvas.describe(0).contains(u"صباح"_s));
        QCOMPARE(shown.canvas.accessibleDescription(), shown.canvas.describe(0));
        shown.view.nextChange();
        shown.view.nextChange();
        QCOMPARE(shown.canvas.currentChange(), 0);
        shown.view.previousChange();
        QCOMPARE(shown.canvas.currentChange(), 1);
    }

    void theModeFollowsTheWidthUntilChosen()
    {
        Shown shown(first, second);
        QCOMPARE(shown.canvas.mode(), CompareCanvas::Mode::SideBySide);
        shown.view.resize(500, 600);
        QCOMPARE(shown.canvas.mode(), CompareCanvas::Mode::Inline);
    }

    void countsAreTheSameInBothModes()
    {
        Shown shown(first + second + english, QString(first).replace(u"مساء"_s, u"صباح"_s) +
                                                  QString(second).replace(u"بخير"_s, u"بخير."_s));
        const int count = shown.canvas.changeCount();
        QCOMPARE(count, 3);
        shown.canvas.setMode(CompareCanvas::Mode::Inline);
        QCOMPARE(shown.canvas.changeCount(), count);
    }

    void longSameStretchesAreFolded()
    {
        QString same;
        for (int i = 0; i < 40; ++i)
            same += u"<p>فقرة رقم %1 لم يغيرها أحد</p>\n"_s.arg(i);
        Shown shown(same + first, same + first + english);
        QCOMPARE(shown.canvas.changeCount(), 1);
        const int folded = shown.canvas.verticalScrollBar()->maximum();
        QCOMPARE(folded, 0);
        QTest::keyClick(&shown.canvas, Qt::Key_Return);
        QVERIFY(shown.canvas.verticalScrollBar()->maximum() > 400);
        QCOMPARE(shown.canvas.changeCount(), 1);
        shown.canvas.setFolded(true);
        QCOMPARE(shown.canvas.verticalScrollBar()->maximum(), 0);
        shown.canvas.setFolded(false);
        shown.view.nextChange(); // far below
        QVERIFY(shown.canvas.verticalScrollBar()->value() > 400);
    }

    void aNewComparisonMakesTheOldOneMoot()
    {
        Shown shown(first, first);
        QCOMPARE(shown.canvas.changeCount(), 0);
        QSignalSpy ready(&shown.view, &CompareView::ready);
        shown.view.setTexts(body(first), body(second), {}, {});
        shown.view.setTexts(body(first), body(first + english), {}, {});
        QVERIFY(ready.wait(5000));
        QTest::qWait(50);
        QCOMPARE(ready.count(), 1);
        QCOMPARE(shown.canvas.changeCount(), 1);
    }

    void escapeAsksToClose()
    {
        Shown shown(first, second);
        QSignalSpy close(&shown.view, &CompareView::closeWanted);
        QTest::keyClick(&shown.canvas, Qt::Key_Escape);
        QCOMPARE(close.count(), 1);
    }

    /// Whatever was removed, the words of the new text stand where they stand without it.
    void whatWasRemovedReordersNothing()
    {
        // Each letter once in the new text; removed words have letters of their own.
        const QStringList words{u"قال"_s, u"BDF"_s, u"دمع"_s, u"GHK"_s, u"(12)"_s, u"نهر"_s, u"MPQ."_s};
        const QStringList gone{u"شششش"_s, u"zzzz"_s, u"9-9"_s, u"شش zz شش"_s, u"«zz»"_s, u"\u2067zz"_s};
        QRandomGenerator random(4);
        for (int round = 0; round < 500; ++round) {
            QStringList before;
            for (const QString& word : words) {
                if (random.bounded(3) == 0)
                    before += gone[random.bounded(gone.size())];
                before += word;
            }
            const QString direction = random.bounded(2) ? u"rtl"_s : u"ltr"_s;
            const QString open = u"<p dir=\""_s + direction + u"\">"_s;
            const Comparison comparison = compare(body(open + before.join(u' ') + u"</p>"_s),
                                                  body(open + words.join(u' ') + u"</p>"_s));
            QCOMPARE(comparison.pairs.size(), 1);
            const QString letters = u"قالBDFدمعGHK12نهرMPQ"_s;
            const CompareText with = compareText(comparison, comparison.pairs[0], CompareSide::Both);
            const CompareText without = compareText(comparison, comparison.pairs[0], CompareSide::After);
            QCOMPARE(visualOrder(with, letters), visualOrder(without, letters));
        }
    }

    void isolatesAreBalanced()
    {
        const Comparison comparison = compare(body(u"<p>نص <span dir=\"ltr\">a b c d</span> هنا</p>"_s),
                                              body(u"<p>نص <span dir=\"ltr\">a x c</span> هنا أيضا</p>"_s));
        for (const CompareSide side : {CompareSide::Before, CompareSide::After, CompareSide::Both}) {
            const CompareText text = compareText(comparison, comparison.pairs[0], side);
            int open = 0;
            for (const QChar c : text.text) {
                open += c == u'\u2066' || c == u'\u2067' ? 1 : c == u'\u2069' ? -1 : 0;
                QVERIFY(open >= 0);
            }
            QCOMPARE(open, 0);
        }
        // The span stays one: what was removed stands inside it.
        const CompareText both = compareText(comparison, comparison.pairs[0], CompareSide::Both);
        QCOMPARE(both.text.count(u'\u2066'),
                 1 + 2); // its own, and one around the span's words in each removal
    }

    /// Marks may begin anywhere; letters of a word stay joined.
    void marksDoNotChangeTheShapesOfLetters()
    {
        const QString html = u"<p>قالت المتحدثة الرسمية باسم الوزارة</p>"_s;
        const QString other =
            u"<p>قالت المتحدثة <b>الر</b>سمية باسم <a href=\"https://a.example\">الوزا</a>رة</p>"_s;
        const Comparison comparison = compare(body(html), body(other));
        const CompareText text = compareText(comparison, comparison.pairs[0], CompareSide::After);
        for (const CompareText::Span& span : text.spans) {
            if (span.mark != CompareText::Mark::Bold && span.mark != CompareText::Mark::Italic)
                continue;
            for (const qsizetype edge : {span.offset, span.offset + span.length})
                QVERIFY(edge == 0 || edge == text.text.size() || !text.text[edge - 1].isLetter() ||
                        !text.text[edge].isLetter());
        }
    }

    void aTurnedParagraphIsSaid()
    {
        const Comparison comparison =
            compare(body(u"<p dir=\"rtl\">نص هنا</p>"_s), body(u"<p dir=\"ltr\">نص هنا</p>"_s));
        QVERIFY(!CompareNote::of(comparison, comparison.pairs[0]).isEmpty());
    }

private:
    TemporaryFolder m_settings;
};

QTEST_MAIN(TestCompareView)
#include "test_compare_view.moc"

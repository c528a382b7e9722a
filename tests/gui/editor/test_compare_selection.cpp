// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_fixture.h"
#include "editor_fixture.h"

#include <QClipboard>
#include <QMenu>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QStyleHints>

#include <cmath>
#include <map>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

const QString before = u"<p>أعلنت سلطة الموانئ مساء اليوم إغلاق الرصيف</p>\n"
                       "<p>وقال المتحدث باسم <span dir=\"ltr\">Blue Harbor Inc.</span> إنه بخير</p>\n"
                       "<p>سطر ذهب</p>\n"_s;
const QString after = u"<p>أعلنت سلطة الموانئ صباح اليوم إغلاق الرصيف</p>\n"
                      "<p>وقال المتحدث باسم <span dir=\"ltr\">Blue Harbor Inc.</span> إنه بخير</p>\n"
                      "<p dir=\"ltr\">A new line with عربي in it</p>\n"_s;
const QString afterText = u"أعلنت سلطة الموانئ صباح اليوم إغلاق الرصيف\n"
                          "وقال المتحدث باسم Blue Harbor Inc. إنه بخير\n"
                          "A new line with عربي in it"_s;
const QString beforeText = u"أعلنت سلطة الموانئ مساء اليوم إغلاق الرصيف\n"
                           "وقال المتحدث باسم Blue Harbor Inc. إنه بخير\n"
                           "سطر ذهب"_s;

/// Where a word stands in the viewport, found as a hand would: by clicks. A pixel further another one begins.
struct Place
{
    int left = 0;
    int right = 0;
    int y = 0;
    [[nodiscard]] QPoint middle() const { return {(left + right) / 2, y}; }
};

class Hand
{
public:
    explicit Hand(CompareCanvas& canvas)
        : m_canvas(canvas)
    {
    }

    [[nodiscard]] QWidget* viewport() const { return m_canvas.viewport(); }
    [[nodiscard]] QString selected() const { return m_canvas.selection().text(); }

    void doubleClick(QPoint at) const
    {
        QTest::mouseDClick(viewport(), Qt::LeftButton, {}, at);
        QTest::qWait(0);
    }
    void drag(QPoint from, QPoint to) const
    {
        QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
        move((from + to) / 2);
        move(to);
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
    }
    void move(QPoint to) const
    {
        QMouseEvent event(QEvent::MouseMove, to, viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(viewport(), &event);
    }
    void rest() const { QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 50); }

    /// A word, or character, that double clicks select; on the side of the old text or the other.
    [[nodiscard]] Place find(const QString& word, bool old)
    {
        std::map<QString, Place>& places = old ? m_old : m_new;
        if (places.empty())
            scan(places, old);
        if (!places.contains(word))
            qFatal("no word %s", qPrintable(word));
        return places[word];
    }

    [[nodiscard]] QRect side(bool old) const
    {
        const QRect all = viewport()->rect();
        if (m_canvas.mode() == CompareCanvas::Mode::Inline)
            return all;
        const bool left = old == (m_canvas.layoutDirection() == Qt::LeftToRight);
        return left ? QRect(0, 0, all.width() / 2 - 1, all.height())
                    : QRect(all.width() / 2 + 1, 0, all.width() / 2 - 1, all.height());
    }

private:
    void scan(std::map<QString, Place>& places, bool old) const
    {
        const QRect area = side(old);
        const int line = int(std::ceil(QFontInfo(fontFor(TextRole::Article)).pixelSize() * 1.85));
        for (int y = space::m + line / 2; y < 4 * (line + space::m); y += line + space::m) {
            for (int x = area.left() + 30; x < area.right() - 30; ++x) {
                QTest::mouseDClick(viewport(), Qt::LeftButton, {}, {x, y});
                const QString word = selected();
                if (const auto known = places.find(word); known == places.end())
                    places[word] = {x, x, y};
                else if (known->second.y == y)
                    known->second.right = x;
            }
        }
        rest();
    }

    CompareCanvas& m_canvas;
    std::map<QString, Place> m_old;
    std::map<QString, Place> m_new;
};

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestCompareSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }
    void init()
    {
        QSettings().clear();
        QGuiApplication::clipboard()->setText(u"-"_s);
    }

    void aDragSelectsLetters()
    {
        ShownComparison shown(before, after);
        Hand hand(shown.canvas);
        const Place word = hand.find(u"صباح"_s, false);
        hand.drag({word.right, word.y}, {word.left, word.y}); // as it is read
        QCOMPARE(hand.selected(), u"صباح"_s);
        hand.drag({word.left, word.y}, {word.right, word.y}); // and back
        QCOMPARE(hand.selected(), u"صباح"_s);
        QTest::keyClick(&shown.canvas, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), u"صباح"_s);
        const Place end = hand.find(u"بخير"_s, false);
        hand.drag({word.right, word.y}, {end.left, end.y});
        QCOMPARE(hand.selected(), u"صباح اليوم إغلاق الرصيف\nوقال المتحدث باسم Blue Harbor Inc. إنه بخير"_s);
        const Place half = hand.find(u"الموانئ"_s, true);
        hand.drag({half.right, half.y}, half.middle());
        QVERIFY2(u"الموانئ"_s.startsWith(hand.selected()) && hand.selected().size() > 1 &&
                     hand.selected().size() < 7,
                 qPrintable(hand.selected()));
    }

    void theLatinInsideIsSelectedAsItLies()
    {
        ShownComparison shown(before, after);
        Hand hand(shown.canvas);
        const Place word = hand.find(u"Harbor"_s, false);
        hand.drag({word.left, word.y}, {word.right, word.y});
        QCOMPARE(hand.selected(), u"Harbor"_s);
        const Place first = hand.find(u"Blue"_s, false);
        hand.drag({word.right, word.y}, {first.left, first.y});
        QCOMPARE(hand.selected(), u"Blue Harbor"_s);
    }

    void aDragStaysInItsText()
    {
        ShownComparison shown(before, after);
        Hand hand(shown.canvas);
        const Place word = hand.find(u"صباح"_s, false);
        const Place other = hand.find(u"بخير"_s, true);
        hand.drag({word.right, word.y}, other.middle());
        QVERIFY(hand.selected().startsWith(u"صباح اليوم"_s));
        QVERIFY(!hand.selected().contains(u"مساء"_s));
        QCOMPARE(shown.canvas.selection().side(), CompareSide::After);
        // A paragraph that this text does not have is passed over.
        hand.drag({word.right, word.y}, {word.left, 590});
        QCOMPARE(hand.selected(), afterText.sliced(afterText.indexOf(u"صباح"_s)));
    }

    void clicksTakeWordsAndParagraphs()
    {
        ShownComparison shown(before, after);
        Hand hand(shown.canvas);
        const QPoint word = hand.find(u"مساء"_s, true).middle();
        hand.doubleClick(word);
        QCOMPARE(hand.selected(), u"مساء"_s);
        QTest::mouseClick(hand.viewport(), Qt::LeftButton, {}, word); // the third
        QCOMPARE(hand.selected(), beforeText.section(u'\n', 0, 0));
        hand.rest();
        QTest::mousePress(hand.viewport(), Qt::LeftButton, {}, word);
        QTest::mouseRelease(hand.viewport(), Qt::LeftButton, {}, word);
        QMouseEvent twice(QEvent::MouseButtonDblClick, word, hand.viewport()->mapToGlobal(word),
                          Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(hand.viewport(), &twice);
        hand.move(hand.find(u"إغلاق"_s, true).middle()); // on by whole words
        QTest::mouseRelease(hand.viewport(), Qt::LeftButton, {}, word);
        QCOMPARE(hand.selected(), u"مساء اليوم إغلاق"_s);
        hand.rest();
        QTest::mouseClick(hand.viewport(), Qt::LeftButton, {}, word); // a click alone: to the change
        QCOMPARE(hand.selected(), QString());
        QCOMPARE(shown.canvas.currentChange(), 0);
        QTest::keyClick(&shown.canvas, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), afterText.section(u'\n', 0, 0));
    }

    void shiftAndAClickGoOn()
    {
        ShownComparison shown(before, after);
        Hand hand(shown.canvas);
        const Place from = hand.find(u"سلطة"_s, false);
        const Place to = hand.find(u"اليوم"_s, false);
        QTest::mouseClick(hand.viewport(), Qt::LeftButton, {}, {from.right, from.y});
        hand.rest();
        QTest::mouseClick(hand.viewport(), Qt::LeftButton, Qt::ShiftModifier, {to.left, to.y});
        QCOMPARE(hand.selected(), u"سلطة الموانئ صباح اليوم"_s);
        hand.rest();
        const Place back = hand.find(u"أعلنت"_s, false);
        QTest::mouseClick(hand.viewport(), Qt::LeftButton, Qt::ShiftModifier, {back.right, back.y});
        QCOMPARE(hand.selected(), u"أعلنت "_s);
    }

    void everythingIsTheTextThatWasPointedAt()
    {
        ShownComparison shown(before, after);
        Hand hand(shown.canvas);
        QTest::keyClick(&shown.canvas, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(hand.selected(), afterText);
        QTest::mouseClick(hand.viewport(), Qt::LeftButton, {}, hand.side(true).center());
        QTest::keyClick(&shown.canvas, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&shown.canvas, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), beforeText); // no isolates, no struck words, nothing of the other text
    }

    void inlineWhatWasRemovedIsCopiedToo()
    {
        ShownComparison shown(before, after);
        shown.canvas.setMode(CompareCanvas::Mode::Inline);
        Hand hand(shown.canvas);
        QTest::keyClick(&shown.canvas, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&shown.canvas, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), u"أعلنت سلطة الموانئ مساء صباح اليوم إغلاق الرصيف\n"
                              "وقال المتحدث باسم Blue Harbor Inc. إنه بخير\n"
                              "سطر ذهب\n"
                              "A new line with عربي in it"_s);
        hand.doubleClick(hand.find(u"مساء"_s, false).middle());
        QCOMPARE(hand.selected(), u"مساء"_s);
        hand.doubleClick(hand.find(u"صباح"_s, false).middle());
        QCOMPARE(hand.selected(), u"صباح"_s);
        shown.canvas.setMode(CompareCanvas::Mode::SideBySide);
        QVERIFY(shown.canvas.selection().isEmpty());
    }

    void whatIsFoldedAwayIsCopied()
    {
        QString same;
        QString text;
        for (int i = 0; i < 30; ++i) {
            same += u"<p>فقرة رقم %1</p>\n"_s.arg(i);
            text += u"فقرة رقم %1\n"_s.arg(i);
        }
        ShownComparison shown(same + before, same + after);
        QCOMPARE(shown.canvas.verticalScrollBar()->maximum(), 0);
        QTest::keyClick(&shown.canvas, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(shown.canvas.selection().text(), text + afterText);
        shown.canvas.setFolded(false);
        QCOMPARE(shown.canvas.selection().text(), text + afterText);
    }

    void theMenuCopies()
    {
        ShownComparison shown(before, after);
        Hand hand(shown.canvas);
        const auto choose = [&](const QString& name) {
            const QPoint at(40, 40);
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, hand.viewport()->mapToGlobal(at));
            QApplication::sendEvent(hand.viewport(), &event);
            auto* menu = shown.canvas.findChild<QMenu*>();
            for (QAction* action : menu->actions()) {
                if (action->text() == name && action->isEnabled())
                    action->trigger();
            }
            menu->close();
            QTRY_VERIFY(!shown.canvas.findChild<QMenu*>());
        };
        choose(CompareCanvas::tr("Copy")); // nothing to copy yet
        QCOMPARE(clipboard(), u"-"_s);
        hand.doubleClick(hand.find(u"صباح"_s, false).middle());
        choose(CompareCanvas::tr("Copy"));
        QCOMPARE(clipboard(), u"صباح"_s);
        choose(CompareCanvas::tr("Select all"));
        choose(CompareCanvas::tr("Copy"));
        QCOMPARE(clipboard(), afterText);
    }

    /// Any stretch, also within a word: the ink is where it was, in other colours.
    void selectingChangesNoLetter()
    {
        ShownComparison shown(before, after);
        Hand hand(shown.canvas);
        const Colors& c = colors(&shown.canvas);
        const QPoint apart = hand.side(true).center();
        QTest::mouseClick(hand.viewport(), Qt::LeftButton, {}, {apart.x(), 590});
        const auto shot = [&] { return hand.viewport()->grab().toImage(); };
        const QImage plain = shot();
        const auto ink = [](QColor pixel, const QColor& ground, const QColor& letter) {
            return double(pixel.green() - ground.green()) / (letter.green() - ground.green());
        };
        QRandomGenerator random(7);
        const Place line = hand.find(u"باسم"_s, false);
        const QRect area = hand.side(false).adjusted(40, 0, -40, 0);
        int inside = 0;
        for (int round = 0; round < 60; ++round) {
            const int from = area.left() + int(random.bounded(area.width()));
            const int to = area.left() + int(random.bounded(area.width()));
            hand.drag({from, line.y}, {to, line.y});
            const QImage image = shot();
            int moved = 0;
            for (int x = area.left(); x < area.right(); ++x) {
                for (int y = line.y - 9; y < line.y + 9; ++y) {
                    const QColor pixel = image.pixelColor(x, y);
                    const QColor old = plain.pixelColor(x, y);
                    if (pixel == old)
                        continue;
                    ++inside;
                    const double difference =
                        std::abs(ink(pixel, c.accent, c.onAccent) - ink(old, c.paper, c.text));
                    moved += difference > 0.35 ? 1 : 0;
                }
            }
            QVERIFY2(moved == 0, qPrintable(u"%1 to %2: %3 pixels"_s.arg(from).arg(to).arg(moved)));
        }
        QVERIFY(inside > 10000); // it was painted
    }

    void aDragBeyondTheEdgeScrolls()
    {
        QString many;
        for (int i = 0; i < 60; ++i)
            many += u"<p>فقرة رقم %1</p>\n"_s.arg(i);
        ShownComparison shown(many, QString(many).replace(u"فقرة"_s, u"جملة"_s));
        Hand hand(shown.canvas);
        QScrollBar* bar = shown.canvas.verticalScrollBar();
        QVERIFY(bar->maximum() > 500);
        const QPoint start = hand.side(false).center();
        const QPoint below(start.x(), hand.viewport()->height() + 40);
        QTest::mousePress(hand.viewport(), Qt::LeftButton, {}, start);
        QCursor::setPos(hand.viewport()->mapToGlobal(below));
        hand.move(below);
        QTRY_COMPARE(bar->value(), bar->maximum());
        QTRY_VERIFY(hand.selected().contains(u"جملة رقم 59"_s) || hand.selected().contains(u"جملة رقم 58"_s));
        QTest::mouseRelease(hand.viewport(), Qt::LeftButton, {}, below);
        const int there = bar->value();
        QTest::qWait(100);
        QCOMPARE(bar->value(), there);
    }
};

QTEST_MAIN(TestCompareSelection)
#include "test_compare_selection.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui_test.h"
#include "widgets/ask.h"
#include "widgets/banner.h"
#include "widgets/folding_splitter.h"
#include "widgets/keyed_menu.h"
#include "widgets/rail_button.h"
#include "widgets/search_field.h"
#include "widgets/segmented_control.h"
#include "widgets/slide_over.h"
#include "widgets/text_paint.h"
#include "widgets/time_words.h"

#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOptionMenuItem>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace warraq;

class TestSmallWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countdownsRoundUpAndEndAtZero();
    void timesArePlainWordsInEveryNumber();
    void textStartsAtTheWindowsStartWhateverItsScript_data();
    void textStartsAtTheWindowsStartWhateverItsScript();
    void longTextIsCutToItsLines();
    void geometryIsMirrored();
    void segmentsChooseByKey();
    void searchWaitsForThePauseAndEscapeClears();
    void aFieldFollowsItsText();
    void theSlideOverStandsAtTheEnd();
    void aBannerOffersWhatCanBeDone();
    void answersComeFromTheSeamInOrder();
    void columnsFoldInOrderAndComeBack();
    void keysInAMenuReadFromTheLeft();
};

void TestSmallWidgets::keysInAMenuReadFromTheLeft()
{
    class Probe : public KeyedMenu
    {
    public:
        [[nodiscard]] QString shown(const QAction* action) const
        {
            QStyleOptionMenuItem option;
            initStyleOption(&option, action);
            return option.text;
        }
    };
    Probe menu;
    QAction* action = menu.addAction(u"الإعدادات"_s);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    menu.setLayoutDirection(Qt::RightToLeft);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    QCOMPARE(menu.shown(action), u"الإعدادات\t\u2066%1\u2069"_s.arg(keys));
    menu.setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(menu.shown(action), u"الإعدادات\t"_s + keys);
}

void TestSmallWidgets::countdownsRoundUpAndEndAtZero()
{
    const QDateTime now = ManualClock().now();
    QCOMPARE(countdownText(now, now.addSecs(14 * 60 + 32)), u"14:32"_s);
    QCOMPARE(countdownText(now, now.addMSecs(1)), u"00:01"_s);
    QCOMPARE(countdownText(now, now), u"00:00"_s);
    QCOMPARE(countdownText(now, now.addSecs(-5)), u"00:00"_s);
    QCOMPARE(countdownText(now, now.addSecs(3600 + 125)), u"1:02:05"_s);
}

void TestSmallWidgets::timesArePlainWordsInEveryNumber()
{
    const QDateTime now = ManualClock().now();
    const auto ago = [&now](int seconds) { return agoText(now.addSecs(-seconds), now); };
    if (isRightToLeft()) {
        QCOMPARE(ago(4), u"قبل 4 ثوانٍ"_s);
        QCOMPARE(ago(60), u"قبل دقيقة"_s);
        QCOMPARE(ago(2 * 60), u"قبل دقيقتين"_s);
        QCOMPARE(ago(3 * 60), u"قبل 3 دقائق"_s);
        QCOMPARE(ago(20 * 60), u"قبل 20 دقيقة"_s);
        QCOMPARE(minutesText(100), u"100 دقيقة"_s);
    } else {
        QCOMPARE(ago(4), u"4 seconds ago"_s);
        QCOMPARE(ago(60), u"1 minute ago"_s);
        QCOMPARE(ago(2 * 60), u"2 minutes ago"_s);
    }
    QVERIFY(!ago(0).contains(u'0'));
}

void TestSmallWidgets::textStartsAtTheWindowsStartWhateverItsScript_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Arabic") << u"إغلاق الميناء"_s;
    QTest::newRow("Latin") << u"Dana K."_s;
    QTest::newRow("digits") << u"2026"_s;
}

void TestSmallWidgets::textStartsAtTheWindowsStartWhateverItsScript()
{
    QFETCH(QString, text);
    QImage image(400, 40, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintText(painter, QRectF(0, 0, 400, 40), {text, fontFor(TextRole::Base), Qt::black},
              QApplication::layoutDirection());
    painter.end();
    int first = 400, last = -1;
    for (int x = 0; x < 400; ++x)
        for (int y = 0; y < 40; ++y)
            if (qGray(image.pixel(x, y)) < 128) {
                first = qMin(first, x);
                last = qMax(last, x);
            }
    if (isRightToLeft())
        QVERIFY2(last > 390, qPrintable(QString::number(last)));
    else
        QVERIFY2(first < 10, qPrintable(QString::number(first)));
}

void TestSmallWidgets::longTextIsCutToItsLines()
{
    PaintedText text{u"كلمة "_s.repeated(80), fontFor(TextRole::Base), Qt::black, 2};
    QCOMPARE(paintedLines(text, 200), 2);
    text.text = u"كلمة"_s;
    QCOMPARE(paintedLines(text, 200), 1);
}

void TestSmallWidgets::geometryIsMirrored()
{
    const QRectF inside(0, 0, 100, 20);
    QCOMPARE(mirrored({0, 0, 4, 20}, inside, Qt::LeftToRight), QRectF(0, 0, 4, 20));
    QCOMPARE(mirrored({0, 0, 4, 20}, inside, Qt::RightToLeft), QRectF(96, 0, 4, 20));
}

void TestSmallWidgets::segmentsChooseByKey()
{
    SegmentedControl segments;
    segments.addSegment(u"a"_s);
    segments.addSegment(u"b"_s);
    QSignalSpy chosen(&segments, &SegmentedControl::currentChanged);
    segments.show();
    QVERIFY(QTest::qWaitForWindowExposed(&segments));
    QCOMPARE(segments.current(), 0);
    auto* first = segments.findChild<QToolButton*>();
    first->setFocus();
    QTest::keyClick(first, isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    QCOMPARE(segments.current(), 1);
    QCOMPARE(chosen.size(), 1);
    const auto buttons = segments.findChildren<QToolButton*>();
    QCOMPARE(buttons.first()->x() > buttons.last()->x(), isRightToLeft());
}

void TestSmallWidgets::searchWaitsForThePauseAndEscapeClears()
{
    SearchField field(u"…"_s);
    QSignalSpy searched(&field, &SearchField::searchChanged);
    typeText(&field, u"port"_s);
    QCOMPARE(searched.size(), 0);
    QTRY_COMPARE(searched.size(), 1);
    QCOMPARE(searched.first().first().toString(), u"port"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
}

void TestSmallWidgets::aFieldFollowsItsText()
{
    QWidget form;
    QLineEdit field(&form);
    followTextDirection(&field);
    QCOMPARE(field.layoutDirection(), QApplication::layoutDirection());
    field.setText(u"Dana K."_s);
    QCOMPARE(field.layoutDirection(), Qt::LeftToRight);
    field.setText(u"دانا"_s);
    QCOMPARE(field.layoutDirection(), Qt::RightToLeft);
}

void TestSmallWidgets::theSlideOverStandsAtTheEnd()
{
    QWidget parent;
    parent.resize(800, 400);
    SlideOver slide(new QWidget, 300, &parent);
    parent.show();
    QVERIFY(QTest::qWaitForWindowExposed(&parent));
    slide.setOpen(true);
    QTRY_COMPARE(slide.x(), isRightToLeft() ? 0 : 500);
    QTest::keyClick(&slide, Qt::Key_Escape);
    QVERIFY(!slide.isOpen());
    QTRY_VERIFY(!slide.isVisible());
}

void TestSmallWidgets::aBannerOffersWhatCanBeDone()
{
    Banner banner;
    bool again = false;
    QVERIFY(banner.text().isEmpty());
    banner.show(Banner::Kind::Error, u"القرص ممتلئ"_s, {{u"احفظ"_s, [&again] { again = true; }}});
    QCOMPARE(banner.text(), u"القرص ممتلئ"_s);
    banner.findChild<QPushButton*>()->click();
    QVERIFY(again);
    banner.findChild<QToolButton*>()->click();
    QVERIFY(banner.isHidden());
}

void TestSmallWidgets::columnsFoldInOrderAndComeBack()
{
    FoldingSplitter splitter;
    QList<QWidget*> columns;
    for (const int least : {200, 400, 300}) {
        auto* column = new QWidget;
        column->setMinimumWidth(least);
        splitter.addWidget(column);
        columns.append(column);
    }
    QWidget* list = columns.at(0);
    QWidget* page = columns.at(2);
    splitter.setFolding({list, page});
    QVERIFY(splitter.minimumSizeHint().width() <= 702);
    splitter.resize(1200, 300);
    splitter.show();
    splitter.setSizes({260, 500, 440});
    const QList<int> wide = splitter.sizes();
    splitter.resize(800, 300);
    QVERIFY(list->isHidden() && !page->isHidden());
    QVERIFY(splitter.isWanted(list));
    splitter.resize(1200, 300);
    QVERIFY(!list->isHidden());
    QCOMPARE(splitter.sizes(), wide);
    splitter.resize(800, 300);
    splitter.setWanted(list, true); // asked for: the page gives way
    QVERIFY(!list->isHidden() && page->isHidden());
    splitter.setWanted(list, false);
    QVERIFY(list->isHidden() && !page->isHidden());
    splitter.resize(1200, 300);
    QVERIFY(list->isHidden()); // hidden by hand stays so
}

void TestSmallWidgets::answersComeFromTheSeamInOrder()
{
    QWidget window;
    testing::answerNextQuestion(1);
    testing::answerNextFiles({u"/a"_s});
    int answer = -2;
    QStringList files;
    ask(&window, {u"t"_s, u"الآن؟"_s, {}, {u"نعم"_s, u"لا"_s}}, [&answer](int index) { answer = index; });
    chooseFilesToOpen(&window, {}, {}, [&files](const QStringList& chosen) { files = chosen; });
    QTRY_COMPARE(answer, 1);
    QTRY_COMPARE(files, QStringList{u"/a"_s});
    QCOMPARE(testing::questionsAsked(), QStringList{u"الآن؟"_s});
}

WARRAQ_GUI_TEST_MAIN(TestSmallWidgets)
#include "test_small_widgets.moc"

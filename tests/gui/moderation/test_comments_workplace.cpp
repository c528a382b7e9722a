// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui_test.h"
#include "moderation/comment_delegate.h"
#include "moderation/queue_button.h"
#include "moderation/shown_text_layout.h"
#include "moderation_fixture.h"
#include "widgets/style.h"

#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QToolButton>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestCommentsWorkplace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenDecisionsByKeyOneTakenBack()
    {
        ModerationFixture room(ModerationFixture::waiting(20));
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        const Qt::Key keys[] = {Qt::Key_A, Qt::Key_A, Qt::Key_S, Qt::Key_A, Qt::Key_D,
                                Qt::Key_A, Qt::Key_H, Qt::Key_A, Qt::Key_S, Qt::Key_A};
        qint64 expected = 1;
        for (const Qt::Key key : keys) {
            room.press(key);
            QCOMPARE(room.currentNumber(), ++expected); // the next one is there at once
        }
        QTRY_COMPARE(room.counts().pending, 11); // held ones still wait
        QCOMPARE(room.counts().approved, 6);
        QCOMPARE(room.counts().spam, 2);
        QCOMPARE(room.counts().trash, 1);
        room.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(room.counts().approved, 5);
        QTRY_COMPARE(room.currentNumber(), 10);
        room.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(room.counts().approved, 6);
        QTRY_COMPARE(room.currentNumber(), 11);
        QCOMPARE(room.store(true)->verify().value(), QStringList());
    }

    void keysWorkInAnArabicLayout()
    {
        ModerationFixture room(ModerationFixture::waiting(6));
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        room.pressPhysical(Qt::Key_unknown, u"ش"_s, 38);
        QCOMPARE(room.currentNumber(), 2);
        room.pressPhysical(Qt::Key_unknown, u"ي"_s, 40);
        QCOMPARE(room.currentNumber(), 3);
        room.pressPhysical(Qt::Key_unknown, u"س"_s, 0); // no scan code: by the letter
        QCOMPARE(room.currentNumber(), 4);
        QTRY_COMPARE(room.counts().pending, 3);
        QCOMPARE(room.counts().approved, 1);
        QCOMPARE(room.counts().trash, 1);
        QCOMPARE(room.counts().spam, 1);
        room.pressPhysical(Qt::Key_unknown, u"ئ"_s, 52);
        QTRY_COMPARE(room.currentNumber(), 3);
        QTRY_COMPARE(room.counts().spam, 0);
    }

    void aKeyHeldDownDecidesOnce()
    {
        ModerationFixture room(ModerationFixture::waiting(6));
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        room.pressPhysical(Qt::Key_A, u"a"_s, 38);
        for (int i = 0; i < 10; ++i)
            room.pressPhysical(Qt::Key_A, u"a"_s, 38, Qt::NoModifier, true);
        QCOMPARE(room.currentNumber(), 2);
        QTRY_COMPARE(room.counts().approved, 1);
    }

    void theMouseDoesTheSame()
    {
        ModerationFixture room(ModerationFixture::waiting(6));
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        for (const QString& name : {u"approve"_s, u"trash"_s, u"spam"_s}) {
            auto* button = room.workplace->findChild<QPushButton*>(name);
            QVERIFY(button->isVisible());
            QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(room.currentNumber(), 4);
        QVERIFY(room.cards->hasFocus() || !QApplication::focusWidget()); // the keys stay with the cards
        QTRY_COMPARE(room.counts().pending, 3);
        QTest::mouseClick(room.workplace->findChild<QPushButton*>(u"undo"_s), Qt::LeftButton);
        QTRY_COMPARE(room.counts().spam, 0);
        QTRY_COMPARE(room.currentNumber(), 3);
        // A click on a card makes it the large one.
        const QRect fifth = room.cards->visualRect(room.view->queue().index(4));
        QTest::mouseClick(room.cards->viewport(), Qt::LeftButton, {}, fifth.center());
        QCOMPARE(room.currentNumber(), 5);
    }

    void movingAndSkipping()
    {
        ModerationFixture room(ModerationFixture::waiting(4));
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        room.press(Qt::Key_J);
        QCOMPARE(room.currentNumber(), 2);
        room.press(Qt::Key_Down);
        QCOMPARE(room.currentNumber(), 3);
        room.press(Qt::Key_K);
        QCOMPARE(room.currentNumber(), 2);
        room.press(Qt::Key_A); // 2
        QCOMPARE(room.currentNumber(), 3);
        room.press(Qt::Key_A);             // 3
        room.press(Qt::Key_A);             // 4
        QCOMPARE(room.currentNumber(), 1); // what was jumped over comes in the end
        room.press(Qt::Key_A);
        QTRY_COMPARE(room.counts().pending, 0);
    }

    void countsBarAndBadge()
    {
        ModerationFixture room(ModerationFixture::waiting(50));
        room.context = std::make_unique<Context>(*room.project, room.clock, u"هبة"_s, QLocale());
        CommentsWorkplace workplace(*room.context);
        QSignalSpy badge(&workplace, &Workplace::badgeChanged);
        QTRY_COMPARE(badge.size(), 1);
        QCOMPARE(badge.last().at(0).toInt(), 50);
        QCOMPARE(badge.last().at(1).toBool(), false);
        workplace.show();
        workplace.activate();
        auto* cards = workplace.findChild<CardView*>();
        QTRY_VERIFY(cards->currentRow() >= 0);
        for (int n = 0; n < 13; ++n)
            QTest::keyClick(cards, Qt::Key_A);
        QTRY_COMPARE(badge.last().at(0).toInt(), 37);
        const QString summary = workplace.barStart()->findChild<QLabel*>(u"summary"_s)->text();
        QVERIFY2(summary.contains(u"37") && summary.contains(u"13"), qPrintable(summary));
        QCOMPARE(workplace.findChild<QueueButton*>(u"queue-pending"_s)->count(), 37);
        QCOMPARE(workplace.findChild<QueueButton*>(u"queue-approved"_s)->count(), 13);
    }

    void otherQueuesAndTakingBackIntoTheQueue()
    {
        QList<Comment> comments = ModerationFixture::waiting(4);
        comments[1].status = CommentStatus::Spam;
        ModerationFixture room(comments);
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        QTest::mouseClick(room.workplace->findChild<QueueButton*>(u"queue-spam"_s), Qt::LeftButton);
        QTRY_COMPARE(room.currentNumber(), 2);
        room.press(Qt::Key_H);
        QTRY_COMPARE(room.counts().pending, 4);
        QTest::mouseClick(room.workplace->findChild<QueueButton*>(u"queue-approved"_s), Qt::LeftButton);
        QTRY_COMPARE(room.cards->isVisible(), false); // an empty queue says so instead
    }

    void aLongQueueIsReadPageByPage()
    {
        ModerationFixture room(ModerationFixture::waiting(150));
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        QVERIFY(room.view->queue().rowCount() < 100);
        for (int n = 1; n <= 150; ++n) {
            QTRY_COMPARE(room.currentNumber(), n);
            room.press(n % 2 == 0 ? Qt::Key_A : Qt::Key_S);
        }
        QTRY_COMPARE(room.counts().pending, 0);
        QCOMPARE(room.counts().approved, 75);
    }

    void searchAndStoryFilter()
    {
        QList<Comment> comments = ModerationFixture::waiting(9);
        comments[6].content = "لا تُقهـر يا صديقي";
        ModerationFixture room(comments);
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        room.workplace->search(u"تقهر"_s);
        QTRY_COMPARE(room.currentNumber(), 7);
        QCOMPARE(room.view->queue().rowCount(), 1);
        room.workplace->search(u"لا شيء كهذا"_s);
        QTRY_VERIFY(!room.cards->isVisible());
        room.workplace->search({});
        QTRY_COMPARE(room.currentNumber(), 1);
    }

    void closingWaitsForWhatWasDecided()
    {
        ModerationFixture room(ModerationFixture::waiting(30));
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        for (int n = 0; n < 20; ++n)
            room.press(Qt::Key_A);
        room.workplace.reset(); // at once, as on quitting
        QCOMPARE(room.counts().approved, 20);
    }

    void readOnlyDecidesNothing()
    {
        ModerationFixture room(ModerationFixture::waiting(3), true);
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        auto* button = room.workplace->findChild<QPushButton*>(u"approve"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->toolTip().isEmpty());
        room.press(Qt::Key_A);
        QCOMPARE(room.currentNumber(), 1);
        QCOMPARE(room.counts().approved, 0);
    }

    void columnsFollowTheDirection()
    {
        ModerationFixture room(ModerationFixture::waiting(3));
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        const auto left = [&](const QString& name) {
            auto* widget = room.workplace->findChild<QWidget*>(name);
            return widget->mapTo(room.workplace.get(), QPoint(0, 0)).x();
        };
        const bool queuesFirst =
            left(u"queues"_s) < left(u"cards"_s) && left(u"cards"_s) < left(u"context"_s);
        QCOMPARE(queuesFirst, !isRightToLeft());
        const bool approveLeftmost =
            left(u"approve"_s) < left(u"hold"_s) && left(u"hold"_s) < left(u"undo"_s);
        QCOMPARE(approveLeftmost, !isRightToLeft());
    }

    void addressesAreShownOnlyWhileHeld()
    {
        ModerationFixture room(ModerationFixture::waiting(1));
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        auto* email = room.workplace->findChild<QLabel*>(u"email"_s);
        QTRY_VERIFY(email->isVisible());
        QVERIFY(!email->text().contains(u"reader1"));
        auto* reveal = room.workplace->findChild<QToolButton*>(u"reveal"_s);
        QTest::mousePress(reveal, Qt::LeftButton);
        QVERIFY(email->text().contains(u"reader1@example.org"));
        QTest::mouseRelease(reveal, Qt::LeftButton);
        QVERIFY(!email->text().contains(u"reader1"));
        const QString ip = room.workplace->findChild<QLabel*>(u"ip"_s)->text();
        QVERIFY(!ip.contains(u"198.51.100.1"));
    }

    void aHostileNameStaysOnItsOwnSide()
    {
        // The controls are taken out of names, so the line of name and time is the same with and without
        // them; that there were some stands below, as a sign.
        QList<Comment> comments = ModerationFixture::waiting(1);
        comments[0].author = u"قارئ"_s;
        ModerationFixture plain(comments);
        comments[0].author = u"قا\u202E\u2067\u202Dرئ\u2068"_s;
        ModerationFixture hostile(comments);
        const auto nameLine = [](ModerationFixture& room) {
            room.open();
            [&room] { QTRY_COMPARE(room.currentNumber(), 1); }();
            const QRect card = room.cards->visualRect(room.view->queue().index(0));
            return room.cards->viewport()
                ->grab(QRect(card.left(), card.top() + 10, card.width(), 34))
                .toImage();
        };
        QVERIFY(nameLine(plain) == nameLine(hostile));
        QCOMPARE(signChips(*plain.view->queue().row(0)).size() + 1,
                 signChips(*hostile.view->queue().row(0)).size());
    }

    void hostileTextIsFramedAndStaysInItsCard()
    {
        const QList<ShownParagraph> shown =
            shownText(QStringLiteral("قبل \u202Efdp.exe\u202C بعد a") + QString(500, QChar(0x0300)),
                      Direction::RightToLeft);
        QCOMPARE(shown.size(), 1);
        QVERIFY(!shown[0].text.contains(QChar(0x202E)));
        QCOMPARE(shown[0].parts.size(), 3); // RLO, PDF, +494
        const ShownTextLayout layout(shown, {.font = fontFor(TextRole::Article), .lineSpacing = 1.25}, 600);
        QImage image(700, 200, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            layout.paint(painter, {50, 50}, Qt::black, lightColors());
        }
        const QColor amber = lightColors().amberGround;
        int framed = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                framed += image.pixelColor(x, y) == amber;
        }
        QVERIFY2(framed > 200, "hidden characters are not framed");
    }

    void longestTextIsCut()
    {
        QList<Comment> comments = ModerationFixture::waiting(2);
        comments[0].content = QByteArray("لَا ").repeated(13'000); // 65,000 bytes
        comments[1].content = "a" + QByteArray("\xCC\x80").repeated(30'000);
        ModerationFixture room(comments);
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        (void)room.cards->viewport()->grab();
        room.press(Qt::Key_J);
        (void)room.cards->viewport()->grab();
        QVERIFY(room.cards->visualRect(room.view->queue().index(1)).height() < 400);
    }

    void everyControlHasAName()
    {
        ModerationFixture room(ModerationFixture::waiting(3));
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        const QList<QAbstractButton*> buttons = room.workplace->findChildren<QAbstractButton*>();
        QVERIFY(buttons.size() > 10);
        for (const QAbstractButton* button : buttons) {
            if (!button->isVisibleTo(room.workplace.get()))
                continue;
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
        }
        QVERIFY(!room.cards->accessibleName().isEmpty());
        QVERIFY(room.view->queue().index(0).data(Qt::AccessibleTextRole).toString().contains(u"تعليق رقم 1"));
    }

    void theKeysAreShownOnAsking()
    {
        ModerationFixture room(ModerationFixture::waiting(3));
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        auto* keys = room.workplace->findChild<QWidget*>(u"keys"_s);
        room.pressPhysical(Qt::Key_Question, u"?"_s, 61, Qt::ShiftModifier);
        QVERIFY(keys->isVisible());
        QTest::keyClick(keys, Qt::Key_A); // puts it away and decides nothing
        QVERIFY(!keys->isVisible());
        QCOMPARE(room.currentNumber(), 1);
    }
};

WARRAQ_GUI_TEST_MAIN(TestCommentsWorkplace)
#include "test_comments_workplace.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// More than one key a comment: reasons, marks, all of a list, replies, words of the desk, views, the journal.
#include "gui_test.h"
#include "moderation/filter_dialog.h"
#include "moderation/filter_line.h"
#include "moderation/journal/journal_model.h"
#include "moderation/journal/journal_page.h"
#include "moderation/queue_button.h"
#include "moderation/reason_strip.h"
#include "moderation/words_dialog.h"
#include "moderation_fixture.h"
#include "widgets/ask.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QTreeView>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

/// Types into the open dialog and takes it with Ctrl+Return.
void say(ModerationFixture& room, const QString& words)
{
    auto* dialog = room.workplace->findChild<WordsDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    auto* field = dialog->findChild<QPlainTextEdit*>(u"words"_s);
    field->setPlainText(words);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
}

/// The newest decision that is not only a remark about another.
Decision lastDecision(const ModerationFixture& room)
{
    const QList<Decision> all = room.store(true)->journal().value();
    for (const Decision& decision : all) {
        if (decision.hasItems())
            return decision;
    }
    return {};
}

QList<Decision> journal(const ModerationFixture& room)
{
    return room.store(true)->journal().value();
}

} // namespace

class TestDeciding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void aReasonIsOneKeyMoreAndNeedNotCome()
    {
        ModerationFixture room(ModerationFixture::waiting(6));
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        auto* strip = room.workplace->findChild<ReasonStrip*>();
        QVERIFY(strip->isHidden());
        room.press(Qt::Key_D);
        QCOMPARE(room.currentNumber(), 2); // the next one is there at once
        QVERIFY(!strip->isHidden());
        room.press(Qt::Key_4);
        QCOMPARE(room.currentNumber(), 2); // a reason moves nothing
        QTRY_COMPARE(lastDecision(room).reason, u"advertising"_s);
        room.press(Qt::Key_D); // another one, without a reason
        room.press(Qt::Key_A);
        QVERIFY(strip->isHidden());
        room.press(Qt::Key_2); // too late: nothing was refused last
        QTRY_COMPARE(room.counts().approved, 1);
        QCOMPARE(journal(room).size(), 4);
        // By mouse.
        room.press(Qt::Key_D);
        QTest::mouseClick(strip->findChild<QToolButton*>(u"hate"_s), Qt::LeftButton);
        QTRY_COMPARE(lastDecision(room).reason, u"hate"_s);
        room.press(Qt::Key_N);
        say(room, u"كرر ذلك أمس"_s);
        QTRY_COMPARE(lastDecision(room).note, u"كرر ذلك أمس"_s);
        QCOMPARE(lastDecision(room).reason, u"hate"_s);
    }

    void markedOnesAreOneStep()
    {
        ModerationFixture room(ModerationFixture::waiting(8));
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        room.press(Qt::Key_X);
        room.press(Qt::Key_J);
        room.press(Qt::Key_J, Qt::ShiftModifier);    // 2 and 3
        room.press(Qt::Key_Down, Qt::ShiftModifier); // 4
        QCOMPARE(room.view->queue().markedRows(), (QList<int>{0, 1, 2, 3}));
        room.press(Qt::Key_X); // not 4
        QCOMPARE(room.view->queue().markedRows().size(), 3);
        room.press(Qt::Key_S);
        QTRY_COMPARE(room.counts().spam, 3);
        QCOMPARE(room.currentNumber(), 4);
        QCOMPARE(journal(room).size(), 1);
        QVERIFY(room.view->queue().markedRows().isEmpty());
        room.press(Qt::Key_Z);
        QTRY_COMPARE(room.counts().pending, 8);
        room.press(Qt::Key_X);
        room.press(Qt::Key_Escape);
        QVERIFY(room.view->queue().markedRows().isEmpty());
    }

    void allOfAListIsAskedAboutAndOneStep()
    {
        ModerationFixture room(ModerationFixture::waiting(120)); // more than the pages that were read
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        testing::answerNextQuestion(0);
        room.press(Qt::Key_A, Qt::ControlModifier);
        QStringList asked;
        QTRY_VERIFY((asked += testing::questionsAsked(), !asked.isEmpty()));
        QCOMPARE(room.counts().pending, 120);
        testing::answerNextQuestion(2);
        room.press(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(room.counts().trash, 120);
        QTRY_COMPARE(room.view->queue().openRows(), 0);
        QCOMPARE(journal(room).size(), 1);
        room.press(Qt::Key_Z);
        QTRY_COMPARE(room.counts().pending, 120);
        QTRY_VERIFY(room.view->queue().openRows() > 0);
    }

    void theDeskAnswersAndTakesItBack()
    {
        ModerationFixture room(ModerationFixture::waiting(3));
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        room.press(Qt::Key_R);
        say(room, u"شكرًا <b>لكم</b>"_s);
        QTRY_COMPARE(room.counts().approved, 1);
        const auto reply = room.store(true)->page({.status = CommentStatus::Approved}, 5)->comments.first();
        QCOMPARE(reply.text(), u"شكرًا <b>لكم</b>"_s); // typed signs are no markup
        QCOMPARE(reply.author, u"هبة ناصر"_s);
        QCOMPARE(room.currentNumber(), 1); // the comment itself still waits
        room.press(Qt::Key_Z);
        QTRY_COMPARE(room.counts().approved, 0);
        QCOMPARE(room.counts().trash, 1);
    }

    void wordsAreChangedOnlyWhereTheDeskAllowsIt()
    {
        ModerationFixture room(ModerationFixture::waiting(3));
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        room.press(Qt::Key_E);
        QVERIFY(!room.workplace->findChild<WordsDialog*>());
        ProjectSettings settings = room.project->settings();
        settings.mayEditComments = true;
        QVERIFY(room.project->saveSettings(settings));
        room.press(Qt::Key_E);
        say(room, u"بلا رقم الهاتف"_s);
        QTRY_COMPARE(room.view->queue().row(0)->comment.text(), u"بلا رقم الهاتف"_s);
        QVERIFY(room.view->queue().row(0)->edited);
        room.press(Qt::Key_Z);
        QTRY_COMPARE(room.view->queue().row(0)->comment.text(), u"تعليق رقم 1"_s);
        QVERIFY(!room.view->queue().row(0)->edited);
    }

    void whatWasTypedIsNotLostByEscape()
    {
        ModerationFixture room(ModerationFixture::waiting(2));
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        room.press(Qt::Key_R);
        auto* dialog = room.workplace->findChild<WordsDialog*>();
        auto* field = dialog->findChild<QPlainTextEdit*>(u"words"_s);
        QTest::keyClicks(field, u"abc"_s);
        testing::answerNextQuestion(0);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QCOMPARE(field->toPlainText(), u"abc"_s);
        testing::answerNextQuestion(1);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(!room.workplace->findChild<WordsDialog*>());
        QCOMPARE(room.counts().approved, 0);
    }

    void whatChangedWhileItWasReadIsShownAgain()
    {
        ModerationFixture room(ModerationFixture::waiting(3));
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        Comment other = room.store(true)->comment(room.view->current()).value();
        other.content = "نص آخر من الموقع";
        QVERIFY(room.store()->store({other}));
        room.press(Qt::Key_A);
        QTRY_COMPARE(room.currentNumber(), 1);
        QTRY_COMPARE(room.view->queue().row(0)->comment.text(), u"نص آخر من الموقع"_s);
        QCOMPARE(room.counts().approved, 0);
        room.press(Qt::Key_A);
        QTRY_COMPARE(room.counts().approved, 1);
    }

    void aFilterIsWordsThatCanBeTakenAway()
    {
        ModerationFixture room(ModerationFixture::waiting(30));
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        room.press(Qt::Key_F);
        FilterDialog* dialog = nullptr;
        QTRY_VERIFY(dialog = room.workplace->findChild<FilterDialog*>());
        dialog->findChild<QLineEdit*>(u"email"_s)->setText(u"reader7@example.org"_s);
        dialog->accept();
        QTRY_COMPARE(room.currentNumber(), 7);
        auto* line = room.workplace->findChild<FilterLine*>();
        QVERIFY(line->isVisible());
        QTRY_VERIFY(!line->findChild<QLabel*>(u"fitting"_s)->text().isEmpty());
        // It gets a name and is found again.
        QTest::mouseClick(line->findChild<QToolButton*>(u"keepView"_s), Qt::LeftButton);
        say(room, u"القارئ السابع"_s);
        QTRY_COMPARE(room.store(true)->views()->size(), 1);
        for (QToolButton* chip : line->findChildren<QToolButton*>()) {
            if (chip->objectName().isEmpty()) {
                QVERIFY(!chip->text().contains(u"reader7"_s)); // masked
                QTest::mouseClick(chip, Qt::LeftButton);
                break;
            }
        }
        QTRY_COMPARE(room.currentNumber(), 1);
        QVERIFY(line->isHidden());
        const auto kept = [&room]() -> QueueButton* {
            for (QueueButton* button : room.workplace->findChildren<QueueButton*>()) {
                if (button->text() == u"القارئ السابع"_s)
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(kept());
        QTest::mouseClick(kept(), Qt::LeftButton);
        QTRY_COMPARE(room.currentNumber(), 7);
    }

    void everythingByThisPerson()
    {
        ModerationFixture room(ModerationFixture::waiting(6));
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        room.press(Qt::Key_J);
        room.press(Qt::Key_P);
        QTRY_COMPARE(room.view->queue().rowCount(), 1);
        QCOMPARE(room.currentNumber(), 2);
        QCOMPARE(room.view->filter().email, u"reader2@example.org"_s);
        QVERIFY(!room.view->filter().status);
    }

    void oneAtATime()
    {
        ModerationFixture room(ModerationFixture::waiting(5));
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        room.press(Qt::Key_O);
        QVERIFY(room.view->isAlone());
        QVERIFY(!room.workplace->findChild<QWidget*>(u"queues"_s)->isVisible());
        room.press(Qt::Key_A);
        QCOMPARE(room.currentNumber(), 2);
        room.press(Qt::Key_Escape);
        QVERIFY(!room.view->isAlone());
        QVERIFY(room.workplace->findChild<QWidget*>(u"queues"_s)->isVisible());
    }

    void wordsGrowAndStayLarge()
    {
        ModerationFixture room(ModerationFixture::waiting(3));
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        const int before = room.cards->visualRect(room.view->queue().index(0)).height();
        for (int i = 0; i < 4; ++i)
            room.press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(room.cards->visualRect(room.view->queue().index(0)).height() > before);
        ModerationFixture later(ModerationFixture::waiting(1));
        later.open();
        QVERIFY(later.cards->textSize() > 1.5);
        later.press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(later.cards->textSize(), 1.0);
    }

    void theJournalGoesBack()
    {
        ModerationFixture room(ModerationFixture::waiting(10));
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_D, Qt::Key_S, Qt::Key_A})
            room.press(key);
        QTRY_COMPARE(room.counts().pending, 6);
        room.press(Qt::Key_L);
        auto* page = room.workplace->findChild<JournalPage*>();
        QVERIFY(page && page->isVisible());
        auto* list = page->findChild<QTreeView*>();
        QTRY_COMPARE(list->model()->rowCount(), 4);
        list->setCurrentIndex(list->model()->index(2, 0)); // the second decision
        testing::answerNextQuestion(1);
        QTest::mouseClick(page->findChild<QPushButton*>(u"goBack"_s), Qt::LeftButton);
        QTRY_COMPARE(room.counts().pending, 9);
        QCOMPARE(room.counts().approved, 1);
        QTRY_COMPARE(list->model()->rowCount(), 7);
        QTest::mouseClick(page->findChild<QPushButton*>(u"redo"_s), Qt::LeftButton);
        QTRY_COMPARE(room.counts().pending, 8);
        testing::answerNextQuestion(1);
        QTest::mouseClick(page->findChild<QPushButton*>(u"takeShift"_s), Qt::LeftButton);
        QTRY_COMPARE(room.counts().pending, 10);
        QTest::keyClick(page, Qt::Key_Escape);
        QTRY_VERIFY(!room.workplace->findChild<JournalPage*>());
        QTRY_VERIFY(room.cards->isVisible());
        QCOMPARE(room.store(true)->verify().value(), QStringList());
    }
};

WARRAQ_GUI_TEST_MAIN(TestDeciding)
#include "test_deciding.moc"

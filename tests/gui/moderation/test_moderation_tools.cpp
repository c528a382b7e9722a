// SPDX-License-Identifier: GPL-3.0-or-later
// From the queue to the pages behind it: the reasons on the card, the wave of a comment, the menu of tools.
#include "gui_test.h"
#include "moderation/campaigns/campaign_page.h"
#include "moderation/moderation_page.h"
#include "moderation_fixture.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

/// The first has links, 3 to 6 say the same, the others nothing alike.
QList<Comment> mixed()
{
    QList<Comment> comments = ModerationFixture::waiting(8);
    for (int i = 0; i < 8; ++i)
        comments[i].content =
            QByteArray("كلام عادي لا يشبه غيره ورقمه ") + QByteArray::number(i).repeated(6 + i);
    comments[0].content =
        "شاهدوا http://one.example/a و http://two.example/b و http://three.example/c و http://four.example/d";
    for (int i = 2; i < 6; ++i)
        comments[i].content = QByteArray("اربح ألف دولار في الأسبوع وأنت في بيتك، سجّل الآن قبل انتهاء العرض");
    return comments;
}

QString textOf(const ModerationFixture& room, const QString& name)
{
    const auto* label = room.workplace->findChild<QLabel*>(name);
    return label && label->isVisible() ? label->text() : QString();
}

} // namespace

class TestModerationTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasonsStandBesideTheCard()
    {
        ModerationFixture room(mixed());
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        const auto* card = room.workplace->findChild<QWidget*>(u"reasonsCard"_s);
        QVERIFY(card);
        const auto weights = [card] {
            QStringList texts;
            for (const QLabel* label : card->findChildren<QLabel*>()) {
                if (label->text().contains(u'+'))
                    texts.append(label->text());
            }
            return texts;
        };
        QTRY_VERIFY_WITH_TIMEOUT(!weights().isEmpty(),
                                 10'000); // the rules look at what is new behind the window
        QTRY_VERIFY(textOf(room, u"reasonsSum"_s).contains(u"20"_s));
        room.press(Qt::Key_J);
        QCOMPARE(room.currentNumber(), 2);
        const QString before = textOf(room, u"reasonsSum"_s);
        QTRY_VERIFY(textOf(room, u"reasonsSum"_s) != before || weights().size() < 2);
    }

    void oneKeyShowsTheWave()
    {
        ModerationFixture room(mixed());
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        room.press(Qt::Key_J);
        room.press(Qt::Key_J);
        QCOMPARE(room.currentNumber(), 3);
        const auto* wave = room.workplace->findChild<QPushButton*>(u"reasonsWave"_s);
        QVERIFY(wave);
        QTRY_VERIFY_WITH_TIMEOUT(wave->isVisible(), 10'000);
        QVERIFY(wave->text().contains(QLocale().toString(4)));
        room.press(Qt::Key_W);
        QTRY_VERIFY(room.workplace->findChild<CampaignPage*>());
        auto* page = room.workplace->findChild<CampaignPage*>();
        QTRY_COMPARE(page->campaign().size, 4);
        page->decide(CommentStatus::Spam);
        QTRY_COMPARE(room.counts().spam, 4); // one step
        QTest::keyClick(page, Qt::Key_Escape);
        QTRY_VERIFY(!room.workplace->findChild<CampaignPage*>());
        room.press(Qt::Key_Z);
        QTRY_COMPARE(room.counts().spam, 0);
    }

    void whatIsAlikeToNothingSaysSo()
    {
        ModerationFixture room(mixed());
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        room.press(Qt::Key_W);
        const auto* status = qobject_cast<QLabel*>(room.workplace->statusStart());
        QVERIFY(status);
        const QString said =
            QCoreApplication::translate("warraq::CommentsWorkplace", "No other comment says the same");
        QTRY_COMPARE(status->text(), said);
        QVERIFY(!room.workplace->findChild<CampaignPage*>());
    }

    void everyToolOpensAndLeadsBack_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"openRules", "openWords", "openWaves", "openLearner", "openJournal"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyToolOpensAndLeadsBack()
    {
        QFETCH(const QString, name);
        ModerationFixture room(mixed());
        room.open();
        QTRY_COMPARE(room.currentNumber(), 1);
        QAction* action = nullptr;
        QTimer::singleShot(200, this, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (!menu)
                return;
            action = menu->findChild<QAction*>(name);
            menu->close();
        });
        room.press(Qt::Key_T);
        QTRY_VERIFY(action);
        action->trigger();
        QTRY_VERIFY(room.workplace->findChild<ModerationPage*>());
        auto* page = room.workplace->findChild<ModerationPage*>();
        QVERIFY(page->isVisible());
        QTest::keyClick(page, Qt::Key_Escape);
        QTRY_VERIFY(!room.workplace->findChild<ModerationPage*>());
        room.press(Qt::Key_J);
        QCOMPARE(room.currentNumber(), 2); // the keys are the queue's again
    }
};

WARRAQ_GUI_TEST_MAIN(TestModerationTools)
#include "test_moderation_tools.moc"

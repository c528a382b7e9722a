// SPDX-License-Identifier: GPL-3.0-or-later
// The learner's page: honest about too few decisions, figures when there are enough, reset, off.
#include "gui_test.h"
#include "moderation/learner/learner_page.h"
#include "moderation/learner/reliability_curve.h"
#include "moderation_fixture.h"
#include "widgets/ask.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

QList<Comment> decidedOnes(int count)
{
    static const QStringList nouns =
        u"الميناء المطار المدرسة الجسر السوق الحديقة المسرح الملعب"_s.split(u' ');
    static const QStringList verbs = u"أعجبني لم_يعجبني نريد لا_نريد أين متى كيف شكرا"_s.split(u' ');
    QList<Comment> comments = ModerationFixture::waiting(count);
    for (int i = 0; i < count; ++i) {
        const QString text = verbs[i % 8] + u' ' + nouns[i / 8 % 8] + u" رقم %1"_s.arg(i * 37 % 1'009);
        comments[i].content = (i % 3 == 0 ? text + u" قسائم مجانية"_s : text).toUtf8();
    }
    return comments;
}

struct Room
{
    explicit Room(int count)
        : room(decidedOnes(count))
    {
        auto store = room.store();
        const auto all = store->page({}, count).value();
        for (const Comment& comment : all.comments) {
            const bool bad = comment.content.contains("قسائم");
            (void)store->decide({comment.id}, bad ? CommentStatus::Spam : CommentStatus::Approved, u"هبة"_s)
                .value();
        }
        store.reset();
        context = std::make_unique<Context>(*room.project, room.clock, u"هبة ناصر"_s, QLocale());
        desk = std::make_unique<CommentDesk>(*context);
        keeper = std::make_unique<LearnerKeeper>(*desk);
        page = std::make_unique<LearnerPage>(*keeper);
        page->resize(1000, 600);
        page->show();
    }
    void train() const
    {
        page->findChild<QPushButton*>(u"train"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!keeper->isWorking(), 20'000);
    }
    ModerationFixture room;
    std::unique_ptr<Context> context;
    std::unique_ptr<CommentDesk> desk;
    std::unique_ptr<LearnerKeeper> keeper;
    std::unique_ptr<LearnerPage> page;
};

} // namespace

class TestLearnerPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tooFewIsSaid()
    {
        Room room(30);
        QTRY_VERIFY(room.keeper->isKnown() && !room.keeper->isWorking());
        room.train();
        QCOMPARE(room.keeper->state().quality.decisions, 30);
        QVERIFY(!room.page->findChild<ReliabilityCurve*>()->isVisible());
        QVERIFY(room.page->findChild<QLabel*>(u"figures"_s)
                    ->text()
                    .contains(QLocale().toString(LearnerQuality::leastDecisions)));
    }

    void figuresResetAndOff()
    {
        Room room(300);
        QTRY_VERIFY(room.keeper->isKnown() && !room.keeper->isWorking());
        room.train();
        QVERIFY(room.keeper->state().quality.isEnough());
        QVERIFY(room.page->findChild<ReliabilityCurve*>()->isVisible());
        QVERIFY(room.page->findChild<QLabel*>(u"source"_s)
                    ->text()
                    .contains(QLocale().toString(room.keeper->state().quality.refused)));
        QVERIFY(!room.page->grab().isNull());
        auto* on = room.page->findChild<QCheckBox*>(u"on"_s);
        QVERIFY(on->isChecked());
        on->click();
        QTRY_VERIFY(!room.keeper->isWorking());
        QVERIFY(room.keeper->state().off);
        testing::answerNextQuestion(1);
        room.page->findChild<QPushButton*>(u"reset"_s)->click();
        QTRY_COMPARE(room.keeper->state().quality.decisions, 0); // the answer comes in a turn of its own
        QVERIFY(!room.page->findChild<ReliabilityCurve*>()->isVisible());
        QCOMPARE(room.room.counts().pending, 0); // no decision is touched
    }

    void exportAsksAndHoldsNoText()
    {
        Room room(300);
        QTRY_VERIFY(room.keeper->isKnown() && !room.keeper->isWorking());
        room.train();
        testing::answerNextQuestion(1);
        testing::answerNextFiles({room.room.folder.path({})});
        room.page->findChild<QPushButton*>(u"export"_s)->click();
        QTRY_VERIFY(!room.keeper->isWorking());
        QFile file(room.room.folder.path(u"warraq-learner.weights"_s));
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("قسائم"));
    }
};

WARRAQ_GUI_TEST_MAIN(TestLearnerPage)
#include "test_learner_page.moc"

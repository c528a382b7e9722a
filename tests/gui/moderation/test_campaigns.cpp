// SPDX-License-Identifier: GPL-3.0-or-later
// Waves of look-alikes: found behind the window's back, looked at, exceptions ticked out, decided by one key.
#include "comments/comment_database.h"
#include "comments/similar/lookalike_index.h"
#include "gui_test.h"
#include "moderation/campaigns/campaign_page.h"
#include "moderation/campaigns/campaign_words.h"
#include "moderation/campaigns/campaigns_page.h"
#include "moderation/campaigns/time_histogram.h"
#include "moderation_fixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

const auto offer = u"اربح ألف دولار في الأسبوع وأنت في بيتك، سجّل الآن قبل انتهاء العرض"_s;

/// None like another.
const QString strangers[] = {u"قرأت المقال مرتين ولم أجد فيه ذكرًا لرأي الصيادين"_s,
                             u"متى يعاد فتح الطريق الساحلي أمام الشاحنات؟"_s,
                             u"شكرًا على الصور، كانت أوضح من كل شرح"_s,
                             u"أظن أن الأرقام في الفقرة الثالثة تحتاج إلى مراجعة"_s,
                             u"ابني يعمل هناك ويقول إن الحركة عادت أمس مساءً"_s,
                             u"لماذا لا تنشرون نص القرار كاملًا؟"_s};

/// Eight of a wave among strangers, the third says it a little differently.
QList<Comment> withWave()
{
    QList<Comment> comments = ModerationFixture::waiting(14);
    for (int i = 0; i < 14; ++i) {
        if (i < 8)
            comments[i].content = (i == 2 ? QString(offer).replace(u"دولار"_s, u"دينار"_s) : offer).toUtf8();
        else
            comments[i].content = strangers[i - 8].toUtf8();
    }
    return comments;
}

/// The wave's page over a room whose waves have been found.
struct WaveRoom
{
    explicit WaveRoom(const QList<Comment>& comments = withWave(), bool readOnly = false)
        : room(comments, readOnly)
    {
        auto database = CommentDatabase::open(room.folder.path(u"room/comments.sqlite"_s), false).value();
        QVERIFY(LookalikeIndex(*database).update({}));
        id = Campaigns(*database).list(3, 5).value().first().id;
        database.reset();
        context = std::make_unique<Context>(*room.project, room.clock, u"هبة ناصر"_s, QLocale());
        desk = std::make_unique<CommentDesk>(*context);
        page = std::make_unique<CampaignPage>(*desk, id, std::make_shared<ArticleTitles>(*room.project));
        page->resize(1000, 760);
        page->show();
        QSignalSpy loaded(page.get(), &CampaignPage::loaded);
        QVERIFY(loaded.wait());
        list = page->findChild<QListView*>();
        list->setFocus();
    }
    ModerationFixture room;
    qint64 id = 0;
    std::unique_ptr<Context> context;
    std::unique_ptr<CommentDesk> desk;
    std::unique_ptr<CampaignPage> page;
    QListView* list = nullptr;
};

} // namespace

class TestCampaigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfAWave()
    {
        QCOMPARE(maskedAddress(u"198.51.100.24"_s), u"198.51.100.\u2022\u2022\u2022"_s);
        QCOMPARE(maskedAddress(u"2001:db8:7::1"_s), u"2001:db8:7:\u2022\u2022\u2022"_s);
        QCOMPARE(maskedAddress({}), QString());
        QVERIFY(!timeOf(u"0000-00-00 00:00:00"_s).isValid());
        QCOMPARE(timeOf(u"2026-11-22 08:00:00"_s).timeSpec(), Qt::UTC);
    }

    void differencesAreWholeWords()
    {
        Comment comment;
        comment.content = QString(offer).replace(u"دولار"_s, u"دينار"_s).toUtf8();
        const CampaignMember member = campaignMember(comment, offer, {});
        QVERIFY(!member.same);
        QCOMPARE(member.own.size(), 1);
        const auto [offset, length] = member.own.first();
        QCOMPARE(member.text.sliced(offset, length), u"دينار"_s);
        comment.content = offer.toUtf8();
        QVERIFY(campaignMember(comment, offer, {}).same);
    }

    void foundBehindTheWindow()
    {
        ModerationFixture room(withWave());
        const Context context(*room.project, room.clock, u"هبة ناصر"_s, QLocale());
        CommentDesk desk(context);
        LookalikeKeeper keeper(desk);
        QSignalSpy changed(&keeper, &LookalikeKeeper::changed);
        CampaignsPage page(desk, keeper);
        page.resize(1000, 700);
        page.show();
        QVERIFY(changed.wait(10'000));
        QTRY_COMPARE(page.model().rowCount(), 1);
        QCOMPARE(page.model().campaign(0)->size, 8);
        QCOMPARE(page.model().campaign(0)->text, offer);
        QSignalSpy wanted(&page, &ModerationPage::pageWanted);
        QTest::keyClick(page.findChild<QListView*>(), Qt::Key_Return);
        QTRY_COMPARE(wanted.size(), 1);
        delete wanted.first().first().value<ModerationPage*>();
        QVERIFY(!page.grab().isNull());
    }

    void oneKeyDecidesAllButTheExceptions()
    {
        WaveRoom wave;
        QCOMPARE(wave.page->model().rowCount(), 8);
        QCOMPARE(wave.page->campaign().pending, 8);
        wave.list->setCurrentIndex(wave.page->model().index(0));
        QTest::keyClick(wave.list, Qt::Key_Space);
        QVERIFY(!wave.page->model().belongs(0));
        const CommentId out = wave.page->model().member(0)->comment.id;
        QSignalSpy decided(wave.desk.get(), &CommentDesk::decided);
        QTest::keyClick(wave.list, Qt::Key_S);
        QVERIFY(decided.wait());
        QCOMPARE(wave.room.counts().spam, 7);
        QCOMPARE(wave.room.store(true)->comment(out)->status, CommentStatus::Pending);
        QTRY_COMPARE(wave.page->model().rowCount(), 7); // the exception has left the wave
        QTRY_COMPARE(wave.page->campaign().pending, 0);
        // One step of undo brings all of them back.
        QSignalSpy back(wave.desk.get(), &CommentDesk::takenBack);
        QTest::keyClick(wave.list, Qt::Key_Z);
        QVERIFY(back.wait());
        QCOMPARE(wave.room.counts().pending, 14);
        QTRY_COMPARE(wave.page->campaign().pending, 7);
    }

    void whatWasDecidedBeforeStays()
    {
        WaveRoom wave;
        QSignalSpy decided(wave.desk.get(), &CommentDesk::decided);
        wave.desk->decide({wave.page->model().member(3)->comment.id}, CommentStatus::Approved);
        QVERIFY(decided.wait());
        QTRY_COMPARE(wave.page->campaign().pending, 7);
        QTest::keyClick(wave.list, Qt::Key_D);
        QVERIFY(decided.wait());
        QCOMPARE(wave.room.counts().trash, 7);
        QCOMPARE(wave.room.counts().approved, 1);
        QTRY_COMPARE(wave.page->campaign().pending, 0);
        // Nothing waits: a key does nothing until those decided before are asked for.
        QTest::keyClick(wave.list, Qt::Key_A);
        QTest::qWait(50);
        QCOMPARE(wave.room.counts().approved, 1);
        wave.page->findChild<QCheckBox*>()->click();
        wave.list->setFocus();
        QTest::keyClick(wave.list, Qt::Key_A);
        QVERIFY(decided.wait());
        QCOMPARE(wave.room.counts().approved, 8);
    }

    void theCountIsTold()
    {
        WaveRoom wave;
        auto* scope = wave.page->findChild<QLabel*>(u"scope"_s);
        const QString all = scope->text();
        QVERIFY2(all.contains(QLocale().toString(8)), qPrintable(all));
        wave.page->model().toggle(2);
        QVERIFY2(scope->text().contains(QLocale().toString(7)), qPrintable(scope->text()));
        QSignalSpy told(wave.page.get(), &ModerationPage::happened);
        QTest::keyClick(wave.list, Qt::Key_S);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.first().first().toString().contains(QLocale().toString(7)));
    }

    void histogramCountsAll()
    {
        WaveRoom wave;
        const QList<int> bars = wave.page->findChild<TimeHistogram*>()->bars();
        int sum = 0;
        for (const int bar : bars)
            sum += bar;
        QCOMPARE(sum, 8);
        QCOMPARE(bars.first(), 1);
        QCOMPARE(bars.last(), 1);
        QVERIFY(!wave.page->grab().isNull());
    }

    void readOnlyDecidesNothing()
    {
        WaveRoom wave(withWave(), true);
        QTest::keyClick(wave.list, Qt::Key_S);
        QTest::qWait(100);
        QCOMPARE(wave.room.counts().spam, 0);
    }
};

WARRAQ_GUI_TEST_MAIN(TestCampaigns)
#include "test_campaigns.moc"

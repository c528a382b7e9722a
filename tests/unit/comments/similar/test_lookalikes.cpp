// SPDX-License-Identifier: GPL-3.0-or-later
#include "../comment_fixtures.h"
#include "comment_generator.h"
#include "comments/comment_database.h"
#include "comments/similar/campaigns.h"
#include "comments/similar/lookalike_index.h"

#include <QSet>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

const auto offer = u"اربح ألف دولار في الأسبوع وأنت في بيتك، سجّل الآن قبل انتهاء العرض"_s;

/// A store, a connection beside it, and an index over both.
class Desk
{
public:
    explicit Desk(const QStringList& texts)
    {
        add(texts);
        database = CommentDatabase::open(store.databasePath(), false).value();
    }
    void add(const QStringList& texts)
    {
        QList<Comment> comments;
        for (const QString& text : texts)
            comments.append(madeComment(++last, text.toUtf8()));
        (void)store.store().store(comments).value();
    }
    LookalikeIndex::Done update() { return LookalikeIndex(*database).update({}).value(); }
    [[nodiscard]] Campaigns campaigns() { return Campaigns(*database); }
    [[nodiscard]] QList<CommentId> ids() { return store.ids(); }
    /// Campaign of each comment, in the order they were added.
    [[nodiscard]] QList<qint64> campaignsOf()
    {
        QList<qint64> all;
        for (const CommentId id : ids())
            all.append(campaigns().campaignOf(id).value());
        return all;
    }

    StoreFixture store;
    std::unique_ptr<CommentDatabase> database;
    qint64 last = 0;
};

QStringList strangers(int count, quint64 seed = 5)
{
    const CommentGenerator generator(seed);
    QStringList texts;
    for (quint64 n = 0; texts.size() < count; ++n) {
        if (const QString text = generator.text(n); signatureOf(text))
            texts.append(text);
    }
    return texts;
}

} // namespace

class TestLookalikes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingDoesNotMatter()
    {
        const auto plain = signatureOf(offer);
        QVERIFY(plain);
        for (const QString& same :
             {QString(offer).replace(u'أ', u'ا'), QString(offer).replace(u"سجّل"_s, u"سـجـل"_s),
              QString(offer).replace(u' ', u"  ... "_s), u"\u202B"_s + offer + u"!!!"_s})
            QCOMPARE(signatureOf(same), plain);
    }

    void shortTextsHaveNone()
    {
        QVERIFY(!signatureOf(u"شكرًا على التغطية"_s));
        QVERIFY(!signatureOf(u"..............................................."_s));
        QVERIFY(!signatureOf({}));
    }

    void agreementCountsPlaces()
    {
        TextSignature a{};
        TextSignature b{};
        QCOMPARE(agreement(a, b), 64);
        b[0] = 1;
        b[8] = 0x80;
        b[63] = 0xFF;
        QCOMPARE(agreement(a, b), 61);
        b.fill(0x80);
        QCOMPARE(agreement(a, b), 0);
    }

    void editsStayAlikeAndStrangersDoNot()
    {
        const QStringList texts = strangers(500);
        Chance chance(3);
        int found = 0;
        for (const QString& text : texts) {
            const auto copy = signatureOf(CommentGenerator::edited(text, 5, chance));
            found += copy && agreement(*signatureOf(text), *copy) >= alike;
        }
        QVERIFY2(found >= 485, QByteArray::number(found));
        int wrong = 0;
        for (qsizetype i = 1; i < texts.size(); ++i)
            wrong += agreement(*signatureOf(texts[i]), *signatureOf(texts[i - 1])) >= alike;
        QCOMPARE(wrong, 0);
    }

    void oneGroupOfAWave()
    {
        const CommentGenerator generator;
        Chance chance(9);
        QStringList texts = strangers(200);
        for (int copy = 0; copy < 30; ++copy)
            texts.append(CommentGenerator::edited(offer, copy == 0 ? 0 : 4, chance));
        Desk desk(texts);
        const auto done = desk.update();
        QCOMPARE(done.read, 230);
        const QList<qint64> groups = desk.campaignsOf();
        const qint64 wave = groups.last();
        QVERIFY(wave != 0);
        QCOMPARE(groups.count(wave), 30);
        QCOMPARE(groups.count(0), 200);
        QVERIFY(wave > 200); // named after one of its own
        QCOMPARE(done.inWaves, 30);
    }

    void aChainDoesNotCarryAGroupAway()
    {
        // Each text shares two thirds with the one before and nothing with the one ten steps on.
        const QStringList words = strangers(60).join(u' ').split(u' ');
        QStringList chain;
        for (int i = 0; i < 40; ++i)
            chain.append(words.sliced(i * 3, 30).join(u' '));
        Desk desk(chain);
        desk.update();
        QHash<qint64, int> sizes;
        for (const qint64 group : desk.campaignsOf())
            ++sizes[group];
        sizes.remove(0);
        QVERIFY(sizes.size() >= 3);
        for (const int size : std::as_const(sizes))
            QVERIFY2(size < 20, QByteArray::number(size));
    }

    void laterOnesJoinAndNothingIsNamedAnew()
    {
        Desk desk(strangers(50) + QStringList{offer, offer + u" هنا"_s});
        desk.update();
        const qint64 wave = desk.campaignsOf().last();
        QVERIFY(wave != 0);
        QCOMPARE(desk.update().read, 0);
        desk.add(strangers(20, 77) + QStringList{u"تنبيه: "_s + offer});
        const auto done = desk.update();
        QCOMPARE(done.read, 21);
        QCOMPARE(done.changed, 1);
        QCOMPARE(desk.campaignsOf().last(), wave);
        QCOMPARE(desk.campaignsOf().count(wave), 3);
        // A single one that was alike to none founds a wave when its likes come.
        const QString first = strangers(50).first();
        desk.add({first + u" نعم"_s});
        desk.update();
        QVERIFY(desk.campaignsOf().first() != 0);
        QCOMPARE(desk.campaignsOf().first(), desk.campaignsOf().last());
    }

    void inOneGoOrInParts()
    {
        const CommentGenerator generator;
        QStringList texts;
        for (qint64 n = 1; n <= 600; ++n)
            texts.append(generator.comment(n).text());
        Desk whole(texts);
        whole.update();
        Desk parts(texts.first(300));
        parts.update();
        parts.add(texts.sliced(300));
        parts.update();
        // The same wave, if not by the same name.
        const QList<qint64> a = whole.campaignsOf();
        const QList<qint64> b = parts.campaignsOf();
        int different = 0;
        for (qsizetype i = 0; i < a.size(); ++i)
            different += (a[i] != 0) != (b[i] != 0);
        QVERIFY2(different <= 6, QByteArray::number(different));
    }

    void aChangedTextIsLookedAtAgain()
    {
        Desk desk(strangers(30) + QStringList{offer, offer});
        desk.update();
        QVERIFY(desk.campaignsOf().last() != 0);
        const CommentId last = desk.ids().last();
        (void)desk.store.store().edit(last, strangers(1, 99).first().toUtf8(), u"محررة"_s).value();
        QCOMPARE(desk.update().read, 1);
        QCOMPARE(desk.campaigns().campaignOf(last).value(), 0);
        (void)desk.store.store().edit(last, "قصير"_ba, u"محررة"_s).value();
        desk.update();
        desk.add({strangers(1, 99).first()}); // its signature of before finds nobody any more
        desk.update();
        QCOMPARE(desk.campaignsOf().last(), 0);
    }

    void cancelledAndTakenUpAgain()
    {
        Desk desk(strangers(50) + QStringList{offer, offer});
        CancelFlag cancel;
        const auto stopped = LookalikeIndex(*desk.database).update(cancel, [&](const auto& progress) {
            if (progress.grouping)
                cancel.cancel();
        });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(desk.campaignsOf().last(), 0);
        QCOMPARE(desk.update().read, 0); // signed already
        QVERIFY(desk.campaignsOf().last() != 0);
    }

    void exceptionsStayOut()
    {
        Desk desk(QStringList{offer, offer, offer, offer});
        desk.update();
        const QList<CommentId> ids = desk.ids();
        const qint64 wave = desk.campaigns().campaignOf(ids[0]).value();
        const CommentId out = ids[3];
        QCOMPARE(desk.campaigns().exclude({out}, u"محررة"_s, desk.store.clock).value(), 1);
        QCOMPARE(desk.campaigns().exclude({out}, u"محررة"_s, desk.store.clock).value(), 0);
        desk.add({offer});
        desk.update();
        QCOMPARE(desk.campaigns().campaignOf(out).value(), 0);
        QCOMPARE(desk.campaigns().members(wave).value().size(), 4);
        QCOMPARE(desk.campaigns().excluded(wave).value(), QList{out});
        QCOMPARE(desk.campaigns().include({out}, u"محررة"_s, desk.store.clock).value(), 1);
        QCOMPARE(desk.campaigns().campaignOf(out).value(), wave);
        QVERIFY(desk.campaigns().excluded(wave).value().isEmpty());
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception,
                                 desk.database->connection().exec("DELETE FROM lookalike_exception"));
    }

    void whatAListTells()
    {
        QStringList texts = strangers(20);
        for (int i = 0; i < 6; ++i)
            texts.append(i == 2 ? offer + u" هنا"_s : offer);
        texts += {strangers(1, 3).first(), strangers(1, 3).first()};
        Desk desk(texts);
        desk.update();
        const QList<CommentId> ids = desk.ids();
        (void)desk.store.store().decide({ids[20], ids[21]}, CommentStatus::Spam, u"محررة"_s).value();
        const auto list = desk.campaigns().list(3, 10).value();
        QCOMPARE(list.size(), 1);
        const Campaign& wave = list.first();
        QCOMPARE(wave.size, 6);
        QCOMPARE(wave.pending, 4);
        QCOMPARE(wave.text, offer);
        QCOMPARE(wave.sameText, 5);
        QCOMPARE(wave.authors, 6); // of seven who take turns
        QCOMPARE(wave.ips, 6);
        QCOMPARE(wave.articles, 5);
        QVERIFY(wave.first < wave.last);
        QCOMPARE(desk.campaigns().campaign(wave.id).value(), wave);
        QCOMPARE(desk.campaigns().members(wave.id, CommentStatus::Pending).value().size(), 4);
        QCOMPARE(desk.campaigns().list(2, 10).value().size(), 2);
        QCOMPARE(desk.campaigns().times(wave.id).value().size(), 6);
        const auto first = desk.campaigns().page(wave.id, 4).value();
        QCOMPARE(first.size(), 4);
        const auto second = desk.campaigns().page(wave.id, 4, &first.last()).value();
        QCOMPARE(second.size(), 2);
        QVERIFY(first.last().dateGmt < second.first().dateGmt);
        QCOMPARE(desk.store.list({.campaign = wave.id}).size(), 6);
        QCOMPARE(desk.campaigns().campaign(12345).error().code, ErrorCode::NotFound);
    }

    void anIndexServesTheFilter()
    {
        Desk desk(QStringList{offer, offer});
        auto plan = desk.database->use("EXPLAIN QUERY PLAN SELECT comment FROM lookalike l"
                                       " WHERE l.campaign = ?1 AND l.campaign <> 0");
        QVERIFY(plan.step());
        QVERIFY2(plan.text(3).contains(u"lookalike_campaign"), qPrintable(plan.text(3)));
    }

    void pingbacksAndDeletedOnesAreNoMembers()
    {
        StoreFixture fixture;
        QList<Comment> comments;
        for (qint64 n = 1; n <= 4; ++n) {
            comments.append(madeComment(n, offer.toUtf8()));
            if (n == 2)
                comments.last().type = u"pingback"_s;
        }
        (void)fixture.store().store(comments).value();
        auto database = CommentDatabase::open(fixture.databasePath(), false).value();
        database->connection().exec("DELETE FROM comment WHERE source_id = 3");
        const auto done = LookalikeIndex(*database).update({}).value();
        QCOMPARE(done.inWaves, 2);
        QCOMPARE(LookalikeIndex(*database).waiting().value(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLookalikes)
#include "test_lookalikes.moc"

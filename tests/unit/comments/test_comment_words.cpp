// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk writes itself, what was seen when it was decided, and taking back a whole shift.
#include "comment_fixtures.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

const QString heba = u"هبة"_s;

QString textOf(StoreFixture& fixture, CommentId id)
{
    return fixture.store().comment(id).value().text();
}

} // namespace

class TestCommentWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditIsOneStepAndKeepsWhatWasSaid()
    {
        StoreFixture fixture(3);
        const CommentId id = fixture.ids().at(1);
        const QByteArray before = fixture.store().comment(id)->content;
        QVERIFY(fixture.store().edit(id, "نص بلا رقم هاتف", heba, u"رقم هاتف"_s));
        QCOMPARE(textOf(fixture, id), u"نص بلا رقم هاتف"_s);
        QCOMPARE(fixture.store().originalText(id)->value(), before);
        QCOMPARE(fixture.list({.search = u"هاتف"_s}).size(), 1);

        fixture.reopen();
        QVERIFY(*fixture.store().undo(heba));
        QCOMPARE(fixture.store().comment(id)->content, before);
        QVERIFY(!fixture.store().originalText(id)->has_value());
        QCOMPARE(fixture.list({.search = u"هاتف"_s}).size(), 0);
        QVERIFY(*fixture.store().redo(heba));
        QCOMPARE(fixture.list({.search = u"هاتف"_s}).size(), 1);
        const auto findings = fixture.store().verify();
        QVERIFY2(findings->isEmpty(), qPrintable(findings->join(u'\n')));
    }

    void anImportDoesNotBringBackWhatWasEdited()
    {
        StoreFixture fixture(3);
        const CommentId id = fixture.ids().at(1);
        QVERIFY(fixture.store().edit(id, "نص الديوان", heba));
        QCOMPARE(fixture.store().store(madeComments(3))->updated, 0);
        QCOMPARE(textOf(fixture, id), u"نص الديوان"_s);
        QVERIFY(*fixture.store().undo(heba));
        QCOMPARE(textOf(fixture, id), u"تعليق رقم 2"_s);
    }

    void anEditOfNothingOrTooMuchIsRefused()
    {
        StoreFixture fixture(1);
        const CommentId id = fixture.ids().first();
        QCOMPARE(fixture.store().edit(id, "  \n", heba).error().code, ErrorCode::BadArgument);
        QCOMPARE(fixture.store().edit(id, QByteArray(70'000, 'x'), heba).error().code,
                 ErrorCode::BadArgument);
        QCOMPARE(fixture.store().edit(CommentId(99), "x", heba).error().code, ErrorCode::NotFound);
        QVERIFY(fixture.store().journal()->isEmpty());
        const QByteArray same = fixture.store().comment(id)->content;
        QVERIFY(fixture.store().edit(id, same, heba)->id.isNone());
    }

    void aReplyIsApprovedUnderItsParentAndTakenBackIntoTheTrash()
    {
        StoreFixture fixture(2);
        const CommentId to = fixture.ids().first();
        const auto reply = fixture.store().reply(to, "شكرًا، صُحّح الرقم.", heba);
        QVERIFY(reply);
        const CommentId id = reply->from.first().first;
        const Comment said = fixture.store().comment(id).value();
        QCOMPARE(said.parent, to);
        QCOMPARE(said.status, CommentStatus::Approved);
        QCOMPARE(said.author, heba);
        QCOMPARE(said.source, u"desk"_s);
        QCOMPARE(fixture.store().thread(to)->size(), 2);
        QCOMPARE(fixture.store().counts()->approved, 1);
        QCOMPARE(fixture.store().reply(to, "شكرًا، صُحّح الرقم.", heba).error().code, ErrorCode::BadArgument);

        QVERIFY(*fixture.store().undo(heba));
        QCOMPARE(fixture.store().comment(id)->status, CommentStatus::Trash);
        QVERIFY(*fixture.store().redo(heba));
        QCOMPARE(fixture.store().comment(id)->status, CommentStatus::Approved);
        // An import of the site knows nothing of it and leaves it alone.
        QVERIFY(fixture.store().store(madeComments(2)));
        QVERIFY(fixture.store().resolveParents());
        QCOMPARE(fixture.store().comment(id)->parent, to);
        const auto findings = fixture.store().verify();
        QVERIFY2(findings->isEmpty(), qPrintable(findings->join(u'\n')));
    }

    void whatChangedSinceItWasReadIsNotDecided()
    {
        StoreFixture fixture(2);
        const QList<CommentId> ids = fixture.ids();
        QHash<CommentId, quint32> seen;
        for (const CommentId id : ids)
            seen.insert(id, commentRevision(fixture.store().comment(id).value()));
        // The site brings another text for the first one, between reading and the key.
        QVERIFY(fixture.store().store({madeComment(1, "نص آخر تمامًا")}));
        const auto decision =
            fixture.store().decide({.ids = ids, .to = CommentStatus::Approved, .by = heba, .seen = seen});
        QVERIFY(decision);
        QCOMPARE(decision->unlikeSeen, QList<CommentId>{ids.first()});
        QCOMPARE(decision->from.size(), 1);
        QCOMPARE(fixture.store().comment(ids[0])->status, CommentStatus::Pending);
        QCOMPARE(fixture.store().comment(ids[1])->status, CommentStatus::Approved);
    }

    void reasonAndNoteAreInTheJournal()
    {
        StoreFixture fixture(1);
        QVERIFY(fixture.store().decide({.ids = fixture.ids(),
                                        .to = CommentStatus::Trash,
                                        .by = heba,
                                        .reason = u"harassment"_s,
                                        .note = u"تكرر أمس"_s}));
        fixture.reopen();
        const Decision last = fixture.store().journal()->first();
        QCOMPARE(last.reason, u"harassment"_s);
        QCOMPARE(last.note, u"تكرر أمس"_s);
        QCOMPARE(fixture.store().journalLines(5)->first().count, 1);
    }

    void aReasonMayComeAfterTheDecision()
    {
        StoreFixture fixture(2);
        const CommentId id = fixture.ids().first();
        QCOMPARE(fixture.store().remark(id, u"hate"_s, {}, heba).error().code, ErrorCode::NotFound);
        QVERIFY(fixture.store().decide(fixture.ids(), CommentStatus::Trash, heba, u"other"_s));
        const auto remarked = fixture.store().remark(id, u"hate"_s, u"مرتين"_s, heba);
        QCOMPARE(remarked->reason, u"hate"_s);
        QCOMPARE(remarked->from.size(), 2);
        QVERIFY(fixture.store().remark(id, u"advertising"_s, {}, heba));
        fixture.reopen();
        const QList<Decision> about = fixture.store().decisionsOf(id).value();
        QCOMPARE(about.size(), 1);
        QCOMPARE(about.first().reason, u"advertising"_s);
        QCOMPARE(about.first().from.first().second, CommentStatus::Pending);
        // Undo takes the decision back, not the remark; a repeated one keeps its reason.
        QCOMPARE((*fixture.store().undo(heba))->to, CommentStatus::Trash);
        QCOMPARE(fixture.store().counts()->pending, 2);
        QCOMPARE((*fixture.store().redo(heba))->reason, u"advertising"_s);
        const auto findings = fixture.store().verify();
        QVERIFY2(findings->isEmpty(), qPrintable(findings->join(u'\n')));
    }

    void viewsAreKeptByName()
    {
        StoreFixture fixture(1);
        const CommentFilter links{.status = CommentStatus::Pending, .hasLink = true};
        QVERIFY(fixture.store().saveView(u" فيه  رابط "_s, links));
        QVERIFY(fixture.store().saveView(u"إنجليزية"_s, {.language = u"en"_s}));
        QVERIFY(fixture.store().saveView(u"فيه رابط"_s, {.reason = u"links"_s}));
        QCOMPARE(fixture.store().saveView(u"  "_s, links).error().code, ErrorCode::BadArgument);
        fixture.reopen();
        const auto views = fixture.store().views().value();
        QCOMPARE(views.size(), 2);
        QCOMPARE(views[0].name, u"فيه رابط"_s);
        QCOMPARE(views[0].filter.reason, u"links"_s);
        QVERIFY(fixture.store().removeView(u"فيه رابط"_s));
        QCOMPARE(fixture.store().views()->size(), 1);
    }

    void aShiftIsTakenBackWhole()
    {
        StoreFixture fixture(20);
        const QList<CommentId> ids = fixture.ids();
        QVERIFY(fixture.store().decide({ids[0]}, CommentStatus::Approved, heba));
        fixture.clock.advance(std::chrono::hours(1));
        const QDateTime shift = fixture.clock.now();
        for (int i = 1; i < 15; ++i)
            QVERIFY(fixture.store().decide({ids[i]}, CommentStatus(1 + i % 3), heba));
        QVERIFY(fixture.store().edit(ids[3], "نص آخر", heba));
        const auto first = fixture.store().firstDecisionSince(shift);
        QVERIFY(first->has_value());
        const auto taken = fixture.store().undoDownTo(**first, heba);
        QCOMPARE(taken->size(), 15);
        QCOMPARE(fixture.store().counts()->pending, 19);
        QCOMPARE(fixture.store().counts()->approved, 1);
        QCOMPARE(textOf(fixture, ids[3]), u"تعليق رقم 4"_s);
        for (int i = 0; i < 15; ++i)
            QVERIFY(*fixture.store().redo(heba));
        QVERIFY(!fixture.store().redo(heba)->has_value());
        QCOMPARE(fixture.store().counts()->pending, 5);
        QCOMPARE(textOf(fixture, ids[3]), u"نص آخر"_s);
        const auto findings = fixture.store().verify();
        QVERIFY2(findings->isEmpty(), qPrintable(findings->join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestCommentWords)
#include "test_comment_words.moc"

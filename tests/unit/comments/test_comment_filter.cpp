// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment_filter.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestCommentFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWent()
    {
        CommentFilter filter;
        filter.status = CommentStatus::Spam;
        filter.article = u"20261122-a"_s;
        filter.search = u"ميناء"_s;
        filter.order = CommentFilter::Order::Priority;
        filter.outside = true;
        filter.articles = {u"a"_s, u"b"_s};
        filter.author = u"رنا"_s;
        filter.email = u"r@press.example"_s;
        filter.ip = u"192.0.2.1"_s;
        filter.from = u"2026-11-01"_s;
        filter.until = u"2026-11-30"_s;
        filter.hasLink = false;
        filter.reason = u"links"_s;
        filter.scoreFrom = 0.0;
        filter.scoreTo = 20.5;
        filter.language = u"ar"_s;
        filter.campaign = 7;
        QCOMPARE(filterFromJson(filterToJson(filter)), filter);
    }

    void whatAsksNothingIsEmpty()
    {
        QVERIFY(filterToJson({}).isEmpty());
        QCOMPARE(filterFromJson({}), CommentFilter());
        QCOMPARE(filterFromJson({{u"colour"_s, u"red"_s}, {u"order"_s, 7}, {u"status"_s, u"no such"_s}}),
                 CommentFilter());
    }
};

QTEST_APPLESS_MAIN(TestCommentFilter)
#include "test_comment_filter.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/page_surroundings.h"
#include "manual_clock.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestPageSurroundings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUnderEmbargoIsNamedOnNoPage()
    {
        const ManualClock clock;
        const QDateTime now = clock.now();
        QList<ArticleSummary> stories;
        for (const QString& headline : {u"حر"_s, u"محظور"_s, u"انتهى حظره"_s}) {
            ArticleSummary story;
            story.id = ArticleId(QString::number(stories.size()));
            story.meta.headline = headline;
            story.meta.language = u"ar"_s;
            story.meta.status = Status::Published;
            flagBreaking(story.meta, u"ليلى"_s, now, 20);
            stories.append(story);
        }
        stories[1].meta.embargo = now.addSecs(60);
        stories[2].meta.embargo = now.addSecs(-60);
        PageSurroundings page;
        Metadata meta;
        meta.language = u"ar"_s;
        addOtherStories(page, stories, ArticleId(u"x"_s), meta, now);
        QCOMPARE(page.breakingHeadlines, (QStringList{u"حر"_s, u"انتهى حظره"_s}));
        QCOMPARE(page.related.size(), 2);
        QVERIFY(page.related[0].headline != u"محظور"_s && page.related[1].headline != u"محظور"_s);
    }
};

QTEST_GUILESS_MAIN(TestPageSurroundings)
#include "test_page_surroundings.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/growing_field.h"
#include "editor_fixture.h"

#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestArticleFields : public QObject
{
    Q_OBJECT

    static GrowingField* field(EditorFixture& fixture, int index)
    {
        return fixture.editor->findChildren<GrowingField*>()[index];
    }

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }

    void enterGoesThroughThePageInItsOrder()
    {
        EditorFixture fixture;
        field(fixture, 0)->setFocus();
        fixture.type(u"عاجل\nالعنوان\nالموجز\n"_s);
        QVERIFY(fixture.text->hasFocus());
        field(fixture, 2)->setFocus();
        fixture.key(Qt::Key_Tab); // the line of byline and dateline is off the writer's way
        for (const QString& word : {u"ليلى، سامر"_s, u"وكالة"_s, u"المرفأ"_s}) {
            auto* line = qobject_cast<QLineEdit*>(fixture.focused());
            QVERIFY(line);
            fixture.type(word);
            fixture.key(Qt::Key_Return);
        }
        QVERIFY(fixture.text->hasFocus());
        const Metadata& meta = fixture.session->article().meta;
        QCOMPARE(meta.kicker, u"عاجل"_s);
        QCOMPARE(meta.headline, u"العنوان"_s);
        QCOMPARE(meta.deck, u"الموجز"_s);
        QCOMPARE(meta.bylines, (QStringList{u"ليلى"_s, u"سامر"_s}));
        QCOMPARE(meta.dateline.agency, u"وكالة"_s);
        QCOMPARE(meta.dateline.place, u"المرفأ"_s);
    }

    void aHeadlineIsCleanedWhenPasted()
    {
        EditorFixture fixture;
        field(fixture, 1)->setFocus();
        QGuiApplication::clipboard()->setText(u"قال\u00A0ﻓﻲ\r\nکتاب\u200B جديد"_s);
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field(fixture, 1)->toPlainText(), u"قال في كتاب جديد"_s);
    }

    void eachFieldHasItsOwnDirection()
    {
        EditorFixture fixture;
        GrowingField* headline = field(fixture, 1);
        QCOMPARE(headline->layoutDirection(), Qt::RightToLeft); // empty: the article's
        headline->setFocus();
        fixture.type(u"Port"_s);
        QCOMPARE(headline->document()->firstBlock().blockFormat().layoutDirection(), Qt::LeftToRight);
        headline->selectAll();
        fixture.type(u"مرفأ"_s);
        QCOMPARE(headline->document()->firstBlock().blockFormat().layoutDirection(), Qt::RightToLeft);
    }

    void aLongHeadlineGrows()
    {
        EditorFixture fixture;
        GrowingField* headline = field(fixture, 1);
        const int one = headline->height();
        headline->setFocus();
        fixture.type(
            u"إغلاق الميناء الشرقي بعد ارتفاع الأمواج إلى ستة أمتار وتوقف حركة السفن في المرفأ كله"_s);
        QTRY_VERIFY(headline->height() > one + 10);
        QVERIFY(headline->verticalScrollBar()->maximum() == 0);
    }

    void undoInAFieldIsTheSessions()
    {
        EditorFixture fixture;
        field(fixture, 1)->setFocus();
        fixture.type(u"خبر"_s);
        QCOMPARE(fixture.session->article().meta.headline, u"خبر"_s);
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.session->article().meta.headline, QString());
        QCOMPARE(field(fixture, 1)->text(), QString());
    }

    void changesFromElsewhereAreShown()
    {
        EditorFixture fixture;
        Metadata meta = fixture.session->article().meta;
        meta.kicker = u"عاجل"_s;
        meta.urgency = 1;
        fixture.session->setMetadata(meta, ArticleSession::Origin::Breaking);
        QCOMPARE(field(fixture, 0)->text(), u"عاجل"_s);
    }
};

QTEST_MAIN(TestArticleFields)
#include "test_article_fields.moc"

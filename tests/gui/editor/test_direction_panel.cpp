// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/direction_panel.h"
#include "editor/growing_field.h"
#include "editor/order_popup.h"
#include "editor_fixture.h"
#include "widgets/segmented_control.h"
#include "widgets/slide_over.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestDirectionPanel : public QObject
{
    Q_OBJECT

    static constexpr auto body = u"<p>نكتب بلغة C++ كل يوم</p>\n<p>نص سليم</p>\n<p>فاز 2-1 أمس</p>\n";

    static QString shown(const EditorFixture& fixture)
    {
        QStringList words;
        for (const QLabel* label : fixture.editor->findChild<DirectionPanel*>()->findChildren<QLabel*>())
            words += label->text();
        return words.join(u'\n');
    }

    static QListWidget* open(EditorFixture& fixture, int rows)
    {
        fixture.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        auto* list = fixture.editor->findChild<QListWidget*>();
        if (!QTest::qWaitFor(
                [&] { return list->count() == rows && !list->item(0)->flags().testFlag(Qt::NoItemFlags); }))
            qWarning("%d rows", int(list->count()));
        return list;
    }

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }

    void placesAreListedAndReached()
    {
        EditorFixture fixture(QString(body).toUtf8());
        QListWidget* list = open(fixture, 2);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(fixture.text->hasFocus());
        QCOMPARE(fixture.text->textCursor().blockNumber(), 2);
        QCOMPARE(fixture.text->textCursor().selectedText(), u"2-1"_s);
    }

    void escapeClosesAndTheTextGoesOn()
    {
        EditorFixture fixture(QString(body).toUtf8());
        QListWidget* list = open(fixture, 2);
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!fixture.editor->findChild<SlideOver*>()->isOpen());
        QTRY_VERIFY(fixture.text->hasFocus());
    }

    void oneIsMendedByKey()
    {
        EditorFixture fixture(QString(body).toUtf8());
        QListWidget* list = open(fixture, 2);
        QTest::keyClick(list, Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(fixture.body().contains("<span dir=\"ltr\">C++</span>"));
        QTRY_COMPARE(list->count(), 1);
        fixture.text->undo();
        QCOMPARE(fixture.body(), QString(body).toUtf8());
        QTRY_COMPARE(list->count(), 2);
    }

    void allAreMendedInOneStep()
    {
        EditorFixture fixture(QString(body).toUtf8());
        Metadata meta = fixture.session->article().meta;
        meta.headline = u"لغة C++ اليوم"_s;
        fixture.session->setMetadata(meta, ArticleSession::Origin::Inspector);
        open(fixture, 3);
        for (QPushButton* button :
             fixture.editor->findChild<DirectionPanel*>()->findChildren<QPushButton*>()) {
            if (button->property("kind") == u"primary"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(fixture.editor->findChild<QListWidget*>()->item(0)->text().contains(u"Everything"_s));
        QCOMPARE(fixture.session->article().meta.headline, u"لغة \u2066C++\u2069 اليوم"_s);
        QVERIFY(fixture.body().contains("<span dir=\"ltr\">C++</span>"));
        fixture.text->undo();
        QCOMPARE(fixture.body(), QString(body).toUtf8());
        fixture.session->metadataUndo().undo();
        QCOMPARE(fixture.session->article().meta.headline, u"لغة C++ اليوم"_s);
    }

    void theHeadlineIsReached()
    {
        EditorFixture fixture;
        Metadata meta = fixture.session->article().meta;
        meta.headline = u"لغة C++ اليوم"_s;
        fixture.session->setMetadata(meta, ArticleSession::Origin::Inspector);
        QListWidget* list = open(fixture, 1);
        QTest::keyClick(list, Qt::Key_Return);
        auto* headline = qobject_cast<GrowingField*>(fixture.focused());
        QVERIFY(headline);
        QCOMPARE(headline->toPlainText(), meta.headline);
    }

    /// What stands right here because of an isolate or a chosen direction, and falls apart in a message.
    void messagesLoseWhatTheSiteKeeps()
    {
        EditorFixture fixture(u"<p>نكتب بلغة <span dir=\"ltr\">C++</span> كل يوم</p>\n"_s.toUtf8());
        fixture.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        auto* panel = fixture.editor->findChild<DirectionPanel*>();
        auto* list = panel->findChild<QListWidget*>();
        QTest::qWait(300);
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"Everything"_s));
        for (QAbstractButton* segment :
             panel->findChild<SegmentedControl*>()->findChildren<QAbstractButton*>()) {
            if (segment->text() == u"Messages"_s)
                QTest::mouseClick(segment, Qt::LeftButton);
        }
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->flags().testFlag(Qt::ItemIsSelectable)); // a place, not the sentence
        QVERIFY(shown(fixture).contains(u"There: "_s));
        QVERIFY(shown(fixture).contains(u"Meant: "_s));
    }

    void typingIsFollowed()
    {
        EditorFixture fixture;
        fixture.type(u"نكتب بلغة C++ كل"_s);
        QListWidget* list = open(fixture, 1);
        QTest::keyClick(list, Qt::Key_Escape);
        fixture.text->selectAll();
        fixture.key(Qt::Key_Delete);
        fixture.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(list->item(0)->text().contains(u"Everything"_s));
    }

    void whyIsThisReversed()
    {
        EditorFixture fixture(u"<p>نكتب بلغة C++ كل يوم</p>\n"_s.toUtf8());
        fixture.caretTo(0, int(fixture.line(0).indexOf(u'+')) + 1);
        fixture.key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        auto* popup = fixture.text->findChild<OrderPopup*>();
        QVERIFY(popup);
        QStringList pieces;
        QAbstractButton* fix = nullptr;
        for (QAbstractButton* button : popup->findChildren<QAbstractButton*>()) {
            if (button->isCheckable())
                pieces += button->accessibleName()
                              .remove(QChar(0x2066))
                              .remove(QChar(0x2067))
                              .remove(QChar(0x2069));
            else
                fix = button;
        }
        QCOMPARE(pieces, QStringList({u"كل يوم"_s, u"++"_s, u"C"_s, u"نكتب بلغة"_s}));
        QVERIFY(popup->accessibleDescription().contains(u"no direction of its own"));
        QVERIFY(fix);
        QTest::mouseClick(fix, Qt::LeftButton);
        QVERIFY(fixture.body().contains("<span dir=\"ltr\">C++</span>"));
        fixture.text->undo();
        QVERIFY(!fixture.body().contains("span"));
    }
};

QTEST_MAIN(TestDirectionPanel)
#include "test_direction_panel.moc"

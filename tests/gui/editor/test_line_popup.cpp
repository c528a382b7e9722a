// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/link_popup.h"
#include "editor_fixture.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestLinePopup : public QObject
{
    Q_OBJECT

    static QLineEdit* open(EditorFixture& fixture)
    {
        fixture.select(0, 0, int(fixture.line(0).size()));
        for (QAction* action : fixture.editor->commands()) {
            if (action->text().startsWith(u"Link"_s))
                action->trigger();
        }
        return fixture.text->findChild<QLineEdit*>();
    }

    static QString note(const EditorFixture& fixture)
    {
        const auto* label = fixture.text->findChild<LinkPopup*>()->findChild<QLabel*>();
        return label->isHidden() ? QString() : label->text();
    }

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }

    void anAddressIsTakenAtOnce()
    {
        EditorFixture fixture(u"<p>الخبر</p>\n"_s.toUtf8());
        QLineEdit* line = open(fixture);
        QVERIFY(line);
        line->setText(u"example.org/a"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(fixture.blocks()[0].runs[0].href, u"https://example.org/a"_s);
    }

    void aHostInLookAlikesIsAskedAbout()
    {
        EditorFixture fixture(u"<p>الخبر</p>\n"_s.toUtf8());
        QLineEdit* line = open(fixture);
        line->setText(u"https://exаmple.com/"_s); // the a is Cyrillic
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(note(fixture).contains(u"look alike"));
        QVERIFY(fixture.blocks()[0].runs[0].href.isEmpty());
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!fixture.blocks()[0].runs[0].href.isEmpty());
    }

    void wordsThatNameAnotherHostAreAskedAbout()
    {
        EditorFixture fixture(u"<p>www.example.com</p>\n"_s.toUtf8());
        QLineEdit* line = open(fixture);
        line->setText(u"https://other.example.net/"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(note(fixture).contains(u"another site"));
        line->setText(u"https://example.com/a"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(fixture.blocks()[0].runs[0].href, u"https://example.com/a"_s);
    }

    void ownStoriesAreFoundAndChecked()
    {
        EditorFixture fixture(u"<p>الخبر</p>\n"_s.toUtf8());
        ProjectSettings settings = fixture.project->settings();
        settings.site = u"https://example.org"_s;
        QVERIFY(fixture.project->saveSettings(settings));
        ArticleSummary story;
        story.meta.headline = u"افتتاح المكتبة"_s;
        story.meta.status = Status::Published;
        story.meta.wordPress.link = u"https://example.org/2026/11/library/"_s;
        fixture.editor->setStories([story] { return QList<ArticleSummary>{story}; });
        QLineEdit* line = open(fixture);
        auto* list = fixture.text->findChild<QListWidget*>();
        QVERIFY(!list->isVisible());
        QKeyEvent typed(QEvent::KeyPress, 0, Qt::NoModifier, u"المكتبه"_s);
        QCoreApplication::sendEvent(line, &typed);
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->isVisible());
        QTest::keyClick(line, Qt::Key_Return); // nothing chosen yet, and no address
        QVERIFY(!note(fixture).isEmpty());
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(line->text(), story.meta.wordPress.link);
        line->setText(u"https://example.org/2026/11/another/"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(note(fixture).contains(u"no story"_s));
        line->setText(story.meta.wordPress.link);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(fixture.blocks()[0].runs[0].href, story.meta.wordPress.link);
    }

    void scriptsAreRefused()
    {
        EditorFixture fixture(u"<p>الخبر</p>\n"_s.toUtf8());
        QLineEdit* line = open(fixture);
        line->setText(u"javascript:alert(1)"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!note(fixture).isEmpty());
        QVERIFY(fixture.blocks()[0].runs[0].href.isEmpty());
    }
};

QTEST_MAIN(TestLinePopup)
#include "test_line_popup.moc"

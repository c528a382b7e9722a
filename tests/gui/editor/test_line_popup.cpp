// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/line_popup.h"
#include "editor_fixture.h"

#include <QLabel>
#include <QLineEdit>

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
        const auto* label = fixture.text->findChild<LinePopup*>()->findChild<QLabel*>();
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

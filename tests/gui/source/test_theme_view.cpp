// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "editor_fixture.h"
#include "preview/theme_files.h"
#include "source/source_foot.h"
#include "source/source_text.h"
#include "source/theme_view.h"

#include <QSignalSpy>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestThemeView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }

    void whatIsTypedIsWrittenWhenTheHandRests()
    {
        const TemporaryFolder folder;
        QVERIFY(copyTheme(folder.path(), {}));
        ThemeView view;
        QSignalSpy saved(&view, &ThemeView::saved);
        view.open(folder.path(), false);
        view.resize(700, 500);
        view.show();
        auto* text = view.findChild<SourceText*>();
        QVERIFY(text->isColoured());
        const QByteArray before = readThemeFile(folder.path(), u"page.html"_s)->bytes;
        QCOMPARE(text->text().toUtf8(), before);
        text->goTo(0);
        QTest::keyClicks(text, u"<!-- x -->"_s);
        QVERIFY(saved.wait(3000));
        QCOMPARE(readThemeFile(folder.path(), u"page.html"_s)->bytes, "<!-- x -->" + before);
        QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier); // its own undo
        QCOMPARE(text->text().toUtf8(), before);
    }

    /// The signs of the template are no broken markup, and what is broken between them is said.
    void templatesAreNoBrokenMarkup()
    {
        const TemporaryFolder folder;
        QVERIFY(copyTheme(folder.path(), {}));
        ThemeView view;
        view.open(folder.path(), false);
        view.resize(700, 500);
        view.show();
        auto* text = view.findChild<SourceText*>();
        auto* foot = view.findChild<SourceFoot*>();
        QCOMPARE(foot->text(), QString());
        QCOMPARE(text->extraSelections().size(), 1); // the caret's line
        text->goTo(text->text().indexOf(u"<main"_s));
        QTest::keyClicks(text, u"{% if a < b %}<b {{ tag }}>b</b>{% else %}<i>{% endif %}"_s);
        QTRY_VERIFY(!foot->text().isEmpty()); // <i> is never closed
        QVERIFY(foot->text().contains(isolated(u"i", Direction::LeftToRight)));
        QCOMPARE(text->extraSelections().size(), 2);
    }

    void twoHandsAtOneFileLoseNothing()
    {
        const TemporaryFolder folder;
        QVERIFY(copyTheme(folder.path(), {}));
        ThemeView view;
        QSignalSpy failed(&view, &ThemeView::failed);
        view.open(folder.path(), false);
        view.show();
        auto* text = view.findChild<SourceText*>();
        QVERIFY(writeFileAtomically(folder.path(u"theme/page.html"_s), "theirs"));
        QTest::keyClicks(text, u"mine"_s);
        QVERIFY(!view.save());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(readThemeFile(folder.path(), u"page.html"_s)->bytes, QByteArray("theirs"));
        view.keepMine();
        QVERIFY(readThemeFile(folder.path(), u"page.html"_s)->bytes.contains("mine"));
        QVERIFY(view.save());
    }
};

QTEST_MAIN(TestThemeView)
#include "test_theme_view.moc"

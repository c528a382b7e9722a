// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/counts_popup.h"
#include "editor_fixture.h"

#include <QLabel>
#include <QPushButton>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestCountsPopup : public QObject
{
    Q_OBJECT

    /// Row by row, cell by cell, without isolates and in European digits.
    static QStringList cellsOf(const CountsPopup& popup)
    {
        QStringList cells;
        for (const QLabel* label : popup.findChildren<QLabel*>()) {
            QString text = label->text();
            text.remove(u'\u2066').remove(u'\u2068').remove(u'\u2069');
            cells.append(text);
        }
        return cells;
    }

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }

    void countsSelectionHeadlineAndStory()
    {
        EditorFixture f(u"<p dir=\"rtl\">مُحَمَّد كَتَبَ BBC.</p><p dir=\"rtl\">انتهى الخبر.</p>"_s.toUtf8());
        Metadata meta = f.session->article().meta;
        meta.headline = u"عنوان من ثلاث كلمات"_s;
        f.session->setMetadata(meta, ArticleSession::Origin::Outside, {});
        f.select(0, 0, int(f.line(0).indexOf(u'B')));
        f.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        auto* popup = f.editor->findChild<CountsPopup*>();
        QVERIFY(popup && popup->isVisible());
        QTRY_VERIFY(!cellsOf(*popup).contains(u"…"_s));
        const QStringList cells = cellsOf(*popup);
        const QStringList numbers = cells.filter(QRegularExpression(u"^[0-9]+( / [0-9]+)?$"_s));
        // Selection: 2 words, 9 letters and 2 spaces as read; the tashkeel counts only where a network counts
        // it.
        QCOMPARE(numbers.mid(0, 3), (QStringList{u"2"_s, u"9"_s, u"7"_s}));
        QVERIFY2(numbers.contains(u"9 / 120"_s), qPrintable(numbers.join(u'|')));
        QVERIFY(numbers.contains(u"16 / 280"_s));
        QVERIFY(numbers.contains(u"4"_s)); // words of the headline
        QVERIFY(numbers.contains(u"5"_s)); // words of the story
        QTest::keyClick(popup, Qt::Key_Escape);
        QTRY_VERIFY(!f.editor->findChild<CountsPopup*>());
        QCOMPARE(f.text->textCursor().selectedText().size(), f.line(0).indexOf(u'B'));
    }

    void theStatusBarSaysHowManyAreSelected()
    {
        EditorFixture f(u"<p dir=\"rtl\">قالت الهيئة إن السفن عادت</p>"_s.toUtf8());
        QPushButton* words = nullptr;
        for (QPushButton* button : f.editor->statusStart()->findChildren<QPushButton*>()) {
            if (button->text().contains(u'5'))
                words = button;
        }
        QVERIFY(words);
        f.select(0, 0, 11);
        QTRY_VERIFY2(words->text().contains(u'2') && words->text().contains(u'5'), qPrintable(words->text()));
        f.caretTo(0, 0);
        QTRY_VERIFY(!words->text().contains(u'2'));
        words->click();
        QVERIFY(f.editor->findChild<CountsPopup*>());
    }
};

QTEST_MAIN(TestCountsPopup)
#include "test_counts_popup.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/find_bar.h"
#include "editor/growing_field.h"
#include "editor_fixture.h"
#include "source/source_text.h"
#include "source/source_view.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

/// The editor with the bar under it, as in the window.
class FindFixture : public EditorFixture
{
public:
    explicit FindFixture(const QString& body)
        : EditorFixture(body.toUtf8())
        , bar(new FindBar(&window))
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(editor.get(), 1);
        column->addWidget(bar);
        window.resize(900, 760);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window did not become active");
        bar->setTarget(&editor->searchable());
        editor->focusText();
    }
    ~FindFixture()
    {
        bar->setTarget(nullptr);
        editor->setParent(nullptr);
    }

    [[nodiscard]] QLineEdit* field(int index) const { return bar->findChildren<QLineEdit*>().at(index); }
    [[nodiscard]] QToolButton* chip(QStringView name) const
    {
        for (QToolButton* button : bar->findChildren<QToolButton*>()) {
            if (button->text().remove(u'&') == name)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton* button(QStringView name) const
    {
        for (QPushButton* one : bar->findChildren<QPushButton*>()) {
            if (one->text().remove(u'&') == name)
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(QStringView words) const
    {
        for (const QLabel* label : bar->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    void lookFor(const QString& pattern)
    {
        bar->open(false);
        field(0)->clear();
        type(pattern);
    }
    void replaceBy(const QString& words)
    {
        bar->open(true);
        field(1)->setFocus();
        field(1)->clear();
        type(words);
    }
    [[nodiscard]] QString selected() const { return text->textCursor().selectedText(); }
    [[nodiscard]] int ordinal() const { return bar->finding().ordinal(); }
    [[nodiscard]] int count() const { return bar->finding().count(); }

    QWidget window;
    FindBar* bar;
};

} // namespace

class TestFindBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }

    void takesTheSelectedWord()
    {
        FindFixture f(u"<p>قال محمد.</p><p>مُحَمَّدٌ هنا ومحمد هناك.</p>"_s);
        f.select(0, 4, 8);
        f.bar->open(false);
        QCOMPARE(f.field(0)->text(), u"محمد"_s);
        QVERIFY(f.field(0)->hasFocus());
        QCOMPARE(f.count(), 3);
        QTRY_VERIFY(f.says(u"1 of 3"));
    }

    void goesOnAndBackAndAround()
    {
        FindFixture f(u"<p>محمد واحد</p><p>مُحَمَّدٌ اثنان محمد</p>"_s);
        f.caretTo(0, 0);
        f.lookFor(u"محمد"_s);
        QCOMPARE(f.ordinal(), 1); // found while it was typed
        QCOMPARE(f.selected(), u"محمد"_s);
        f.key(Qt::Key_Return);
        QCOMPARE(f.ordinal(), 2);
        QCOMPARE(f.selected(), u"مُحَمَّدٌ"_s);
        f.key(Qt::Key_Return);
        QCOMPARE(f.ordinal(), 3);
        f.key(Qt::Key_Return);
        QCOMPARE(f.ordinal(), 1);
        QVERIFY(f.says(u"From the other end"));
        f.type(u"ين"_s); // what was found for less is no hit any more
        QCOMPARE(f.count(), 0);
        QVERIFY(!f.text->textCursor().hasSelection());
        f.key(Qt::Key_Backspace);
        f.key(Qt::Key_Backspace);
        QCOMPARE(f.ordinal(), 1);
        f.key(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(f.ordinal(), 3);
        f.key(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(f.ordinal(), 2);
        QVERIFY(f.field(0)->hasFocus());
        f.key(Qt::Key_Escape);
        QVERIFY(!f.bar->isVisible());
        QVERIFY(f.text->hasFocus());
        QCOMPARE(f.selected(), u"مُحَمَّدٌ"_s);
        f.bar->goOn(true); // closed, it goes on all the same
        QCOMPARE(f.text->textCursor().blockNumber(), 1);
        QCOMPARE(f.selected(), u"محمد"_s);
        QVERIFY(!f.bar->isVisible());
    }

    void fieldFollowsItsText()
    {
        FindFixture f(u"<p>BBC</p>"_s);
        f.lookFor(u"BBC"_s);
        QCOMPARE(f.field(0)->layoutDirection(), Qt::LeftToRight);
        f.field(0)->setText(u"محمد"_s);
        QCOMPARE(f.field(0)->layoutDirection(), Qt::RightToLeft);
        QTRY_VERIFY(f.says(u"Not found"));
    }

    void chipsChangeWhatIsFound()
    {
        FindFixture f(u"<p>أحمد احمد والصداقة صداقات</p>"_s);
        f.lookFor(u"احمد"_s);
        QCOMPARE(f.count(), 2);
        QTest::mouseClick(f.chip(u"Exact spelling"), Qt::LeftButton);
        QCOMPARE(f.count(), 1);
        QTest::mouseClick(f.chip(u"Exact spelling"), Qt::LeftButton);
        f.lookFor(u"صداق"_s);
        QCOMPARE(f.count(), 2);
        QTest::mouseClick(f.chip(u"Whole words"), Qt::LeftButton);
        QCOMPARE(f.count(), 0);
        f.lookFor(u"صداقة"_s);
        QCOMPARE(f.count(), 1);
        QTest::mouseClick(f.chip(u"Whole words"), Qt::LeftButton);
        QTest::mouseClick(f.chip(u"Regular expression"), Qt::LeftButton);
        f.lookFor(u"صداق\\w+"_s);
        QCOMPARE(f.count(), 2);
        f.lookFor(u"صداق("_s);
        QCOMPARE(f.count(), 0);
        QVERIFY(f.says(u"at character 6"));
    }

    void hitsFollowTheText()
    {
        FindFixture f(u"<p>خبر</p><p>خبر آخر</p>"_s);
        f.lookFor(u"خبر"_s);
        QCOMPARE(f.count(), 2);
        f.editor->focusText();
        f.caretTo(0, 3);
        f.type(u" خبر\nخبر"_s);
        QCOMPARE(f.count(), 4);
        f.key(Qt::Key_Z, Qt::ControlModifier);
        f.text->selectAll();
        f.key(Qt::Key_Delete);
        QCOMPARE(f.count(), 0);
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(f.count() >= 3);
    }

    void replacesOneByOneAndKeepsWhatIsAroundTheLetters()
    {
        FindFixture f(u"<p>قال <b>مُحَمَّدٌ</b> ثم <a href=\"https://a.com\">محمد</a>.</p>"_s);
        f.caretTo(0, 0);
        f.lookFor(u"محمد"_s);
        f.replaceBy(u"أحمد"_s);
        f.key(Qt::Key_Return);
        QCOMPARE(f.line(0), u"قال أحَمَّدٌ ثم محمد."_s);
        QCOMPARE(f.selected(), u"محمد"_s); // and stands on the next one
        f.key(Qt::Key_Return);
        QCOMPARE(f.line(0), u"قال أحَمَّدٌ ثم أحمد."_s);
        QVERIFY(f.body().contains(u"<strong>أحَمَّدٌ</strong>"_s.toUtf8()) ||
                f.body().contains(u"<b>أحَمَّدٌ</b>"_s.toUtf8()));
        QVERIFY(f.body().contains(u">أحمد</a>"_s.toUtf8()));
        QVERIFY(f.says(u"Nothing is left") || f.count() == 2); // أحمد is not محمد
        f.editor->focusText();
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(f.line(0), u"قال أحَمَّدٌ ثم محمد."_s);
    }

    void replacesAllInOneStep()
    {
        FindFixture f(
            u"<p>الى البيت</p><p dir=\"rtl\"  class='x'>بلا شيء</p><ul><li>الى</li><li>إلى</li></ul>"_s);
        const QByteArray before = f.body();
        f.lookFor(u"الى"_s);
        f.replaceBy(u"إلى"_s);
        QTest::mouseClick(f.button(u"Replace all"), Qt::LeftButton);
        QCOMPARE(f.line(0), u"إلى البيت"_s);
        QCOMPARE(f.line(2), u"إلى"_s);
        QVERIFY(f.says(u"3"));
        QVERIFY(f.body().contains("<p dir=\"rtl\"  class='x'>")); // untouched paragraphs keep their bytes
        f.editor->focusText();
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(f.body(), before);
        f.replaceBy(u"إلى"_s);
        QTest::mouseClick(f.button(u"Replace all"), Qt::LeftButton);
        QVERIFY(f.body() != before);
        QTest::mouseClick(f.button(u"Undo"), Qt::LeftButton);
        QCOMPARE(f.body(), before);
    }

    void replacingAllMovesNeitherFocusNorButtons()
    {
        FindFixture f(u"<p>عاد الوفد ثم عاد</p>\n"_s);
        f.bar->open(true);
        f.field(0)->setText(u"عاد"_s);
        f.field(1)->setText(u"رجع"_s);
        QTRY_VERIFY(f.button(u"Replace all")->isEnabled());
        QTest::qWait(50); // the bar just grew
        const QPoint place = f.button(u"Replace all")->mapTo(&f.window, QPoint());
        f.button(u"Replace all")->setFocus();
        QTest::mouseClick(f.button(u"Replace all"), Qt::LeftButton);
        QCOMPARE(f.line(0), u"رجع الوفد ثم رجع"_s);
        QTRY_VERIFY(!f.button(u"Replace all")->isEnabled());
        QTRY_VERIFY(f.button(u"Undo")->isVisible());
        QCOMPARE(QApplication::focusWidget(), f.field(1));
        QCOMPARE(f.button(u"Replace all")->mapTo(&f.window, QPoint()), place);
    }

    void undoOfTheBarTakesNothingElseBack()
    {
        FindFixture f(u"<p>الى البيت</p>"_s);
        f.lookFor(u"الى"_s);
        f.replaceBy(u"إلى"_s);
        QTest::mouseClick(f.button(u"Replace all"), Qt::LeftButton);
        f.editor->focusText();
        f.caretTo(0, 9);
        f.type(u" الكبير"_s);
        QTest::mouseClick(f.button(u"Undo"), Qt::LeftButton);
        QCOMPARE(f.line(0), u"إلى البيت الكبير"_s);
    }

    void searchesTheSelectionOnly()
    {
        FindFixture f(u"<p>خبر</p><p>خبر</p><p>خبر</p>"_s);
        QTextCursor selection(f.text->document()->findBlockByNumber(1));
        selection.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        f.text->setTextCursor(selection);
        f.bar->open(true);
        QVERIFY(f.chip(u"In selection")->isChecked());
        f.lookFor(u"خبر"_s);
        QCOMPARE(f.count(), 2);
        f.replaceBy(u"نبأ"_s);
        QTest::mouseClick(f.button(u"Replace all"), Qt::LeftButton);
        QCOMPARE(f.line(0), u"خبر"_s);
        QCOMPARE(f.line(1), u"نبأ"_s);
        QCOMPARE(f.line(2), u"نبأ"_s);
    }

    void findsInTheHeadToo()
    {
        FindFixture f(u"<p>الميناء مغلق</p>"_s);
        Metadata meta = f.session->article().meta;
        meta.headline = u"إغلاق المِيناء"_s;
        meta.deck = u"الميناء والعاصفة"_s;
        f.session->setMetadata(meta, ArticleSession::Origin::Inspector);
        f.caretTo(0, 0);
        f.lookFor(u"الميناء"_s);
        QCOMPARE(f.count(), 3);
        QCOMPARE(f.ordinal(), 3); // from the caret
        f.key(Qt::Key_Return);
        QCOMPARE(f.ordinal(), 1);
        auto* headline = f.editor->findChildren<GrowingField*>().at(1);
        QCOMPARE(headline->textCursor().selectedText(), u"المِيناء"_s);
        QVERIFY(!f.text->textCursor().hasSelection());
        f.replaceBy(u"المرفأ"_s);
        QTest::mouseClick(f.button(u"Replace all"), Qt::LeftButton);
        QCOMPARE(f.session->article().meta.headline, u"إغلاق المرفأ"_s);
        QCOMPARE(f.session->article().meta.deck, u"المرفأ والعاصفة"_s);
        QCOMPARE(headline->toPlainText(), u"إغلاق المرفأ"_s);
        QCOMPARE(f.line(0), u"المرفأ مغلق"_s);
        QTest::mouseClick(f.button(u"Undo"), Qt::LeftButton);
        QCOMPARE(f.session->article().meta, meta);
        QCOMPARE(f.line(0), u"الميناء مغلق"_s);
    }

    void closingRightAfterAChangeIsSafe()
    {
        FindFixture f(u"<p>خبر</p>"_s);
        f.lookFor(u"خبر"_s);
        Metadata meta = f.session->article().meta;
        meta.headline = u"خبر"_s;
        f.session->setMetadata(meta, ArticleSession::Origin::Inspector);
        f.bar->setTarget(nullptr); // what the change set in motion comes when the hits are gone
        QCoreApplication::sendPostedEvents();
        QVERIFY(f.text->extraSelections().isEmpty());
        QVERIFY(f.editor->findChildren<GrowingField*>().at(1)->extraSelections().isEmpty());
    }

    void neverTouchesACard()
    {
        FindFixture f(u"<p>قبل</p><figure><img src=\"media/a.jpg\" alt=\"x\"></figure><p>بعد</p>"_s);
        const QByteArray before = f.body();
        QTest::mouseClick(f.chip(u"Regular expression"), Qt::LeftButton);
        f.lookFor(u"."_s);
        QCOMPARE(f.count(), 6);
        f.replaceBy(u"$0"_s);
        QTest::mouseClick(f.button(u"Replace all"), Qt::LeftButton);
        QCOMPARE(f.body(), before);
    }

    void isolatesStayWhole()
    {
        FindFixture f(u"<p>شركة <span dir=\"ltr\">C++</span> الكبرى</p>"_s);
        f.lookFor(u"شركة C++"_s);
        QCOMPARE(f.count(), 1);
        f.replaceBy(u"مؤسسة"_s);
        QTest::mouseClick(f.button(u"Replace all"), Qt::LeftButton);
        QCOMPARE(f.line(0), u"مؤسسة الكبرى"_s);
    }

    void onlyReadsWhatMayOnlyBeRead()
    {
        FindFixture f(u"<p>خبر</p>"_s);
        f.lookFor(u"خبر"_s);
        f.text->setReadOnly(true);
        f.editor->setSession(nullptr);
        QVERIFY(!f.bar->finding().canReplace());
    }

    void paintingHitsChangesNoLetter();
    void findsAndReplacesInTheSource();
};

/// Ink stays where it was: hits lie behind the letters, and no letter takes another shape (Q1).
void TestFindBar::paintingHitsChangesNoLetter()
{
    FindFixture f(u"<p>صداقة لا تُقهر في الصداقة بين الناس</p><p>كلام</p>"_s);
    f.caretTo(1, 0);
    f.text->clearFocus();
    const auto ink = [&f] {
        const QImage image = f.text->viewport()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        QList<QPoint> dark;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.constScanLine(y)[x] < 70)
                    dark.append({x, y});
            }
        }
        return dark;
    };
    const QList<QPoint> plain = ink();
    const QImage without = f.text->viewport()->grab().toImage();
    QVERIFY(plain.size() > 200);
    f.bar->open(false);
    f.field(0)->setText(u"داق"_s); // inside a word
    f.caretTo(1, 0);
    f.field(0)->setFocus();
    QCOMPARE(f.count(), 2);
    QVERIFY(f.text->viewport()->grab().toImage() != without); // they are seen
    const QList<QPoint> now = ink();
    for (const QPoint& point : plain)
        QVERIFY(now.contains(point));
    QVERIFY(now.size() <
            plain.size() * 21 / 20); // the edges of letters on a coloured ground are a little darker
}

void TestFindBar::findsAndReplacesInTheSource()
{
    FindFixture f(u"<p>الى البيت</p>\n<p>الى السوق</p>"_s);
    SourceView view;
    view.resize(600, 400);
    view.show();
    QVERIFY(!view.searchable());
    view.setSession(f.session.get());
    f.bar->setTarget(view.searchable());
    auto* source = view.findChild<SourceText*>();
    f.lookFor(u"الى"_s);
    QCOMPARE(f.count(), 2);
    QTRY_VERIFY(source->extraSelections().size() >= 3); // the caret's line, and both
    f.replaceBy(u"إلى"_s);
    QTest::mouseClick(f.button(u"Replace all"), Qt::LeftButton);
    QVERIFY(source->text().contains(u"<p>إلى البيت</p>"_s));
    QTRY_COMPARE_WITH_TIMEOUT(f.line(1), u"إلى السوق"_s, 2000);
    QTest::mouseClick(f.button(u"Undo"), Qt::LeftButton);
    QVERIFY(source->text().contains(u"<p>الى البيت</p>"_s));
    f.bar->setTarget(nullptr);
    view.setSession(nullptr);
}

QTEST_MAIN(TestFindBar)
#include "test_find_bar.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/article_file.h"
#include "article/article_merge.h"
#include "base/atomic_file.h"
#include "editor/article_editor.h"
#include "editor/article_text_edit.h"
#include "editor/conflict_dialog.h"
#include "gui_test.h"
#include "shell/main_window.h"
#include "shell/stories_workplace.h"
#include "shell/story_column.h"
#include "widgets/banner.h"

#include <QDir>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace warraq;

class TestOutsideChanges : public QObject
{
    Q_OBJECT

    ManualClock m_clock;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<MainWindow> m_window;
    ArticleId m_id;

    [[nodiscard]] StoriesWorkplace& stories() { return m_window->open()->stories(); }
    [[nodiscard]] Newsroom& newsroom() { return m_window->open()->newsroom(); }
    [[nodiscard]] ArticleSession* session() { return newsroom().session(); }
    [[nodiscard]] QString file() { return newsroom().project().articlePath(m_id); }

    /// As another program does, that knows nothing of this one: reads, changes, writes.
    void changeOnDisk(const std::function<void(Article&)>& change)
    {
        auto loaded = newsroom().project().load(m_id);
        QVERIFY(loaded);
        change(loaded->article);
        QVERIFY(newsroom().project().save(loaded->article, loaded->fileHash));
    }
    static void setText(Article& article, qsizetype block, const QString& text)
    {
        article.blocks[block].runs[0].text = text;
        article.blocks[block].original.reset();
    }
    void typeAtEnd(const QString& text)
    {
        auto* edit = stories().editor().findChild<ArticleTextEdit*>();
        stories().editor().focusText();
        edit->moveCursor(QTextCursor::End);
        typeText(edit, text);
        session()->flush();
    }
    [[nodiscard]] QString words() { return plainText(session()->article().blocks); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        m_id = makeNewsroom(m_folder->path(u"room"_s), m_clock, {u"إغلاق الميناء"_s, u"أمطار"_s}).first();
        Preferences preferences;
        preferences.language = testLanguage();
        m_window = std::make_unique<MainWindow>(m_clock, preferences);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(m_window->openProject(m_folder->path(u"room"_s)));
        QTRY_COMPARE(newsroom().summaries().size(), 2);
        QVERIFY(stories().open(m_id));
    }
    void cleanup() { m_window.reset(); }

    void theOpenStoryFollows()
    {
        changeOnDisk([](Article& article) { setText(article, 0, u"كتبها زميل."_s); });
        QTRY_COMPARE(words(), u"كتبها زميل."_s);
        QVERIFY(!session()->isDirty());
        QVERIFY(!stories().column().banner().text().isEmpty());
        QCOMPARE(stories().editor().findChild<ArticleTextEdit*>()->toPlainText(), u"كتبها زميل."_s);
        typeAtEnd(u" وهذه لي."_s);
        QVERIFY(session()->save());
        QCOMPARE(plainText(newsroom().project().load(m_id)->article.blocks), u"كتبها زميل. وهذه لي."_s);
    }

    void theListFollows()
    {
        changeOnDisk([](Article& article) { article.meta.headline = u"عنوان من جهاز آخر"_s; });
        QTRY_COMPARE(newsroom().summary(m_id)->meta.headline, u"عنوان من جهاز آخر"_s);
        QTRY_COMPARE(session()->article().meta.headline, u"عنوان من جهاز آخر"_s);
    }

    /// Mine in one paragraph, theirs in another and in the headline: all of it stands there, and is saved.
    void whatBothWroteIsMerged()
    {
        QVERIFY(session()->save());
        typeAtEnd(u"\n"_s);
        QTest::keyClick(stories().editor().findChild<ArticleTextEdit*>(), Qt::Key_Return);
        typeAtEnd(u"فقرتي أنا."_s);
        QVERIFY(session()->isDirty());
        changeOnDisk([](Article& article) {
            article.meta.headline = u"عنوانهم"_s;
            setText(article, 0, u"فقرتهم هم."_s);
        });
        QTRY_VERIFY(words().contains(u"فقرتهم هم."_s));
        QVERIFY(words().contains(u"فقرتي أنا."_s));
        QCOMPARE(session()->article().meta.headline, u"عنوانهم"_s);
        QTRY_VERIFY(!session()->isDirty());
        const Article saved = newsroom().project().load(m_id)->article;
        QVERIFY(plainText(saved.blocks).contains(u"فقرتهم هم."_s) &&
                plainText(saved.blocks).contains(u"فقرتي أنا."_s));
    }

    void twoEditsOfOneParagraphWaitForAChoice_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("mine") << int(ConflictChoice::Mine) << u"نص القصة الأول. مني"_s;
        QTest::newRow("theirs") << int(ConflictChoice::Theirs) << u"نص القصة منهم."_s;
        QTest::newRow("both") << int(ConflictChoice::Both) << u"نص القصة الأول. مني\n\nنص القصة منهم."_s;
    }
    void twoEditsOfOneParagraphWaitForAChoice()
    {
        QFETCH(const int, choice);
        QFETCH(const QString, wanted);
        typeAtEnd(u" مني"_s);
        changeOnDisk([](Article& article) { setText(article, 0, u"نص القصة منهم."_s); });
        QTRY_VERIFY(hasConflicts(session()->article().blocks));
        auto* edit = stories().editor().findChild<ArticleTextEdit*>();
        edit->moveCursor(QTextCursor::Start);
        edit->moveCursor(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        QTest::keyClick(edit, Qt::Key_Return); // on the selected card
        auto* dialog = stories().editor().findChild<ConflictDialog*>();
        QVERIFY(dialog);
        Q_EMIT dialog->chosen(ConflictChoice(choice));
        dialog->accept();
        QCOMPARE(words(), wanted);
        session()->undoText();
        QVERIFY(hasConflicts(session()->article().blocks));
    }

    void aSaveThatMeetsAnotherVersionMerges()
    {
        typeAtEnd(u" مني"_s);
        changeOnDisk([](Article& article) { article.meta.deck = u"عنوان فرعي منهم"_s; });
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!session()->isDirty());
        QTRY_COMPARE(session()->article().meta.deck, u"عنوان فرعي منهم"_s);
        QVERIFY(words().contains(u"مني"_s));
    }

    void aFileThatIsGoneIsToldAndSavedAgain()
    {
        typeAtEnd(u" باقية"_s);
        QVERIFY(session()->save());
        QVERIFY(QFile::remove(file()));
        auto& banner = stories().column().banner();
        QTRY_VERIFY(banner.findChild<QPushButton*>() && !banner.text().isEmpty());
        QTest::mouseClick(banner.findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_VERIFY(newsroom().project().load(m_id).has_value());
        QVERIFY(plainText(newsroom().project().load(m_id)->article.blocks).contains(u"باقية"_s));
    }

    void aCopyOfASyncToolIsOfferedAndMerged()
    {
        auto loaded = newsroom().project().load(m_id);
        Article theirs = loaded->article;
        Block block;
        Run run;
        run.text = u"فقرة من الحاسوب الآخر."_s;
        block.runs = {run};
        theirs.blocks.append(block);
        const QString copy = file().chopped(5) + u".sync-conflict-20261123-101010-ABCDEFG.html"_s;
        QVERIFY(writeFileAtomically(copy, writeArticleFile(theirs)));
        auto& banner = stories().column().banner();
        QTRY_VERIFY(banner.text().contains(u"Syncthing"_s));
        QTest::mouseClick(banner.findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_VERIFY(words().contains(u"فقرة من الحاسوب الآخر."_s));
        QVERIFY(!QFile::exists(copy));
        QVERIFY(QFile::exists(newsroom().project().path(u"trash/copies/"_s + QFileInfo(copy).fileName())));
    }
};

WARRAQ_GUI_TEST_MAIN(TestOutsideChanges)
#include "test_outside_changes.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "editor/article_editor.h"
#include "editor/article_text_edit.h"
#include "gui_test.h"
#include "shell/commands.h"
#include "shell/hit_delegate.h"
#include "shell/main_window.h"
#include "shell/newsroom_find.h"
#include "shell/stories_workplace.h"
#include "shell/story_column.h"
#include "widgets/ask.h"
#include "widgets/banner.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace warraq;

using Row = HitsModel::Row;
using Kind = HitsModel::Kind;

class TestNewsroomFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsEveryPlaceStoryByStory();
    void replacesWhatIsChosen();
    void theOpenStoryIsChangedInOneStep();
    void aStoryChangedMeanwhileIsLeftAsItIs();
    void aFullDiskLosesNothing();
    void everythingIsTakenBack();
    void whatWasChangedSinceStaysWhenTheRestIsTakenBack();
    void aCorrectionIsOfferedWhereReadersHaveSeenTheStory();
    void deletingInPublishedStoriesIsAskedAbout();
    void aBrokenExpressionIsSaid();
    void byKeyFromTheWindow();

private:
    void search(const QString& words, const FindOptions& options = {});
    void replaceBy(const QString& words);
    [[nodiscard]] QModelIndex rowOf(Kind kind, int nth = 0) const;
    [[nodiscard]] QString textOf(int story) const
    {
        return plainText(m_project->load(m_ids.at(story))->article.blocks);
    }
    [[nodiscard]] QByteArray bytesOf(int story) const
    {
        return readFile(m_project->articlePath(m_ids.at(story))).value_or(QByteArray());
    }
    [[nodiscard]] QLineEdit* field(int index) const { return m_dialog->findChildren<QLineEdit*>().at(index); }
    /// The file as another program leaves it.
    void writeOver(int story, const QByteArray& from, const QByteArray& to)
    {
        QFile file(m_project->articlePath(m_ids.at(story)));
        QByteArray bytes = bytesOf(story);
        QVERIFY(bytes.contains(from));
        bytes.replace(from, to);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

    ManualClock m_clock;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<NewsroomFind> m_dialog;
    QList<ArticleId> m_ids;
};

void TestNewsroomFind::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    const QString path = m_folder->path(u"room"_s);
    m_ids = makeNewsroom(path, m_clock, {u"خبر عن محمد"_s, u"الثاني"_s, u"الثالث"_s});
    m_project = std::move(*Project::open(path, Project::Mode::ReadWrite, m_clock));
    const QStringList texts{u"قال مُحَمَّد إن محمدًا هنا."_s, u"لا أحد."_s, u"زار محمد البيت."_s};
    for (int i = 0; i < 3; ++i) {
        auto loaded = m_project->load(m_ids.at(i));
        loaded->article.blocks[0].runs[0].text = texts.at(i);
        loaded->article.blocks[0].original.reset();
        if (i == 2)
            loaded->article.meta.status = Status::Published;
        QVERIFY(m_project->save(loaded->article, loaded->fileHash));
    }
    m_newsroom = std::make_unique<Newsroom>(*m_project, m_clock, u"ليلى"_s);
    QSignalSpy loaded(m_newsroom.get(), &Newsroom::summariesChanged);
    m_newsroom->reload();
    QVERIFY(loaded.wait());
}

void TestNewsroomFind::cleanup()
{
    setWriteFault({});
    m_dialog.reset();
    m_newsroom.reset();
    m_project.reset();
}

void TestNewsroomFind::search(const QString& words, const FindOptions& options)
{
    m_dialog = std::make_unique<NewsroomFind>(*m_newsroom, words, options);
    m_dialog->show();
    m_dialog->search();
    QTRY_VERIFY(field(0)->isEnabled());
}

void TestNewsroomFind::replaceBy(const QString& words)
{
    field(1)->setText(words);
    for (QPushButton* button : m_dialog->findChildren<QPushButton*>()) {
        if (button->property("kind").toString() == u"primary" && button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(m_dialog->replacing());
    QTRY_VERIFY(!m_dialog->replacing()->isRunning());
}

QModelIndex TestNewsroomFind::rowOf(Kind kind, int nth) const
{
    for (int i = 0; i < m_dialog->model().rowCount(); ++i) {
        const QModelIndex index = m_dialog->model().index(i);
        if (m_dialog->model().rowAt(index).kind == kind && nth-- == 0)
            return index;
    }
    return {};
}

void TestNewsroomFind::showsEveryPlaceStoryByStory()
{
    search(u"محمد"_s);
    HitsModel& model = m_dialog->model();
    QCOMPARE(model.chosenPlaces(), 4);
    QCOMPARE(model.chosenStories(), 2);
    QCOMPARE(model.rowCount(), 2 + 4 + 1); // one of them is published
    const QModelIndex second = rowOf(Kind::Hit, 1);
    field(1)->setText(u"أحمد"_s);
    const int headline = model.hit(model.rowAt(rowOf(Kind::Hit, 0))).part == ArticlePart::Headline ? 1 : 2;
    QCOMPARE(model.replaced(model.rowAt(rowOf(Kind::Hit, headline))), u"أحَمَّد"_s);
    QVERIFY(second.data().toString().contains(u"محم"_s) || second.data().toString().contains(u"مُحَمَّد"_s));
    auto* list = m_dialog->findChild<QListView*>();
    QVERIFY(!list->grab().isNull());
    list->setFocus();
    list->setCurrentIndex(rowOf(Kind::Story, 0));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(model.chosenStories(), 1);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(model.chosenStories(), 2);
    QCOMPARE(rowOf(Kind::Story, 0).data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Unchecked, false);
}

void TestNewsroomFind::replacesWhatIsChosen()
{
    search(u"محمد"_s);
    const QByteArray untouched = bytesOf(1);
    for (int i = 0; i < m_dialog->model().rowCount(); ++i) { // the headline stays
        const QModelIndex index = m_dialog->model().index(i);
        const Row row = m_dialog->model().rowAt(index);
        if (row.kind == Kind::Hit && m_dialog->model().hit(row).part == ArticlePart::Headline)
            m_dialog->model().toggle(index);
    }
    replaceBy(u"أحمد"_s);
    QCOMPARE(m_dialog->replacing()->places(), 3);
    QCOMPARE(m_dialog->replacing()->stories(), 2);
    QCOMPARE(textOf(0), u"قال أحَمَّد إن أحمدًا هنا."_s);
    QCOMPARE(textOf(2), u"زار أحمد البيت."_s);
    QCOMPARE(m_project->load(m_ids.at(0))->article.meta.headline, u"خبر عن محمد"_s);
    QCOMPARE(bytesOf(1), untouched);
    QVERIFY(!m_newsroom->isBusy());
}

void TestNewsroomFind::theOpenStoryIsChangedInOneStep()
{
    QVERIFY(m_newsroom->open(m_ids.at(0)));
    ArticleEditor editor;
    editor.setSession(m_newsroom->session());
    editor.show();
    auto* text = editor.findChild<ArticleTextEdit*>();
    QTextCursor end(text->document());
    end.movePosition(QTextCursor::End);
    text->setTextCursor(end);
    end.insertText(u" ومحمد."_s); // not even handed over yet
    search(u"محمد"_s);
    replaceBy(u"أحمد"_s);
    QCOMPARE(text->toPlainText(), u"قال أحَمَّد إن أحمدًا هنا. وأحمد."_s);
    QCOMPARE(m_newsroom->session()->article().meta.headline, u"خبر عن أحمد"_s);
    QVERIFY(m_newsroom->session()->isDirty());
    text->setFocus();
    text->undo();
    QCOMPARE(text->toPlainText(), u"قال مُحَمَّد إن محمدًا هنا. ومحمد."_s);
    editor.setSession(nullptr);
}

void TestNewsroomFind::aStoryChangedMeanwhileIsLeftAsItIs()
{
    search(u"محمد"_s);
    writeOver(2, u"زار محمد البيت"_s.toUtf8(), u"زار محمد السوق"_s.toUtf8());
    replaceBy(u"أحمد"_s);
    QCOMPARE(m_dialog->replacing()->stories(), 1);
    QCOMPARE(m_dialog->replacing()->skipped().size(), 1);
    QVERIFY(!m_dialog->replacing()->skipped().first().error);
    QCOMPARE(textOf(2), u"زار محمد السوق."_s);
    QCOMPARE(textOf(0), u"قال أحَمَّد إن أحمدًا هنا."_s);
}

void TestNewsroomFind::aFullDiskLosesNothing()
{
    search(u"محمد"_s);
    const QByteArray before = bytesOf(0) + bytesOf(2);
    setWriteFault([](WriteStep step, const QString& path) -> std::optional<Error> {
        return step == WriteStep::WriteData ? std::optional(Error{ErrorCode::DiskFull, path, 0, {}})
                                            : std::nullopt;
    });
    replaceBy(u"أحمد"_s);
    QCOMPARE(m_dialog->replacing()->stories(), 0);
    QCOMPARE(m_dialog->replacing()->skipped().size(), 1); // it tries no other one
    QCOMPARE(m_dialog->replacing()->skipped().first().error->code, ErrorCode::DiskFull);
    QCOMPARE(bytesOf(0) + bytesOf(2), before);
    QVERIFY(!m_newsroom->isBusy());
}

void TestNewsroomFind::everythingIsTakenBack()
{
    const QByteArray first = bytesOf(0);
    const QByteArray third = bytesOf(2);
    search(u"محمد"_s);
    replaceBy(u"أحمد"_s);
    QVERIFY(bytesOf(0) != first);
    m_dialog->replacing()->undo();
    QTRY_VERIFY(!m_dialog->replacing()->isRunning());
    QCOMPARE(m_dialog->replacing()->restored(), 2);
    QCOMPARE(bytesOf(0), first); // the clock stands still: not even the time differs
    QCOMPARE(bytesOf(2), third);
}

void TestNewsroomFind::whatWasChangedSinceStaysWhenTheRestIsTakenBack()
{
    search(u"محمد"_s);
    replaceBy(u"أحمد"_s);
    QVERIFY(m_newsroom->change(m_ids.at(2), [](Metadata& meta) { meta.deck = u"جديد"_s; },
                               ArticleSession::Origin::Inspector, {}));
    m_dialog->replacing()->undo();
    QTRY_VERIFY(!m_dialog->replacing()->isRunning());
    QCOMPARE(m_dialog->replacing()->restored(), 1);
    QCOMPARE(m_dialog->replacing()->skipped().size(), 1);
    QCOMPARE(textOf(0), u"قال مُحَمَّد إن محمدًا هنا."_s);
    QCOMPARE(textOf(2), u"زار أحمد البيت."_s);
}

void TestNewsroomFind::aCorrectionIsOfferedWhereReadersHaveSeenTheStory()
{
    search(u"محمد"_s);
    field(1)->setText(u"أحمد"_s);
    const QModelIndex row = rowOf(Kind::Correction);
    QVERIFY(row.isValid());
    QVERIFY(row.data().toString().contains(u"أحمد"_s));
    auto* list = m_dialog->findChild<QListView*>();
    list->setFocus();
    list->setCurrentIndex(row);
    QTest::keyClick(list, Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->setText(u"الاسم أحمد لا محمد."_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(row.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    replaceBy(u"أحمد"_s);
    const Metadata meta = m_project->load(m_ids.at(2))->article.meta;
    QCOMPARE(meta.corrections.size(), 1);
    QCOMPARE(meta.corrections.first(), (Correction{m_clock.now(), u"الاسم أحمد لا محمد."_s, u"ليلى"_s}));
    QVERIFY(m_project->load(m_ids.at(0))->article.meta.corrections.isEmpty());
}

void TestNewsroomFind::deletingInPublishedStoriesIsAskedAbout()
{
    QCOMPARE(HitDelegate::wordsFor(u"\u200C"_s), HitDelegate::wordsFor({}));
    QCOMPARE(HitDelegate::wordsFor(u"كلمة"_s), u"كلمة"_s);
    const auto replaceButton = [this] {
        for (QPushButton* button : m_dialog->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->property("kind").toString() == u"primary")
                return button;
        }
        return static_cast<QPushButton*>(nullptr);
    };
    std::ignore = testing::questionsAsked();
    search(u"محمد"_s);
    QVERIFY(replaceButton());
    testing::answerNextQuestion(1);
    replaceButton()->click();
    QCOMPARE(testing::questionsAsked().size(), 1);
    QTest::qWait(50);
    QCOMPARE(textOf(2), u"زار محمد البيت."_s);
    testing::answerNextQuestion(0);
    replaceButton()->click();
    QTRY_VERIFY(!textOf(2).contains(u"محمد"_s));
}

void TestNewsroomFind::aBrokenExpressionIsSaid()
{
    search(u"محمد("_s, {.regularExpression = true});
    QCOMPARE(m_dialog->model().rowCount(), 0);
    bool said = false;
    for (const QLabel* label : m_dialog->findChildren<QLabel*>())
        said = said || label->text().contains(QLocale().toString(6));
    QVERIFY(said);
}

void TestNewsroomFind::byKeyFromTheWindow()
{
    cleanup();
    MainWindow window(m_clock, Preferences());
    window.show();
    QVERIFY(window.openProject(m_folder->path(u"room"_s)));
    QTRY_VERIFY(window.open()->newsroom().isLoaded());
    QVERIFY(window.open()->stories().open(m_ids.at(1)));
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = window.findChild<NewsroomFind*>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    typeText(dialog->findChildren<QLineEdit*>().at(0), u"محمد"_s);
    QTest::keyClick(dialog->findChildren<QLineEdit*>().at(0), Qt::Key_Return);
    QTRY_COMPARE(dialog->model().chosenStories(), 2);
    dialog->findChildren<QLineEdit*>().at(1)->setText(u"أحمد"_s);
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->property("kind").toString() == u"primary" && button->isVisible())
            button->click();
    }
    QTRY_VERIFY(dialog->replacing() && !dialog->replacing()->isRunning());
    QTest::keyClick(dialog, Qt::Key_Escape);
    Banner& banner = window.open()->stories().column().banner();
    QTRY_VERIFY(banner.isVisible());
    QCOMPARE(plainText(window.open()->project().load(m_ids.at(2))->article.blocks), u"زار أحمد البيت."_s);
    banner.findChild<QPushButton*>()->click();
    QTRY_COMPARE(plainText(window.open()->project().load(m_ids.at(2))->article.blocks), u"زار محمد البيت."_s);
    QVERIFY(window.closeProject());
}

WARRAQ_GUI_TEST_MAIN(TestNewsroomFind)
#include "test_newsroom_find.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui_test.h"
#include "shell/story_list.h"
#include "widgets/search_field.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace warraq;

class TestStoryList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void groupsStandInTheirOrderWithCounts();
    void anExpiredFlagIsNoLongerBreaking();
    void searchIsFoldedAndReachesTheText();
    void closedGroupsOpenForASearch();
    void arrowKeysSkipHeadingsAndEnterOpens();
    void anUnreadableFileIsListedAndTheOthersOpen();
    void theRedEdgeIsAtTheStart();
    void nothingIsSaidWhatToDo();

private:
    QList<QString> headings(StoriesModel& model) const;
    ArticleId add(const QString& headline, Status status, const std::function<void(Article&)>& edit = {});
    void load();

    ManualClock m_clock;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Newsroom> m_newsroom;
};

void TestStoryList::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    makeNewsroom(m_folder->path(u"room"_s), m_clock, {});
    m_project = std::move(*Project::open(m_folder->path(u"room"_s), Project::Mode::ReadWrite, m_clock));
    m_newsroom = std::make_unique<Newsroom>(*m_project, m_clock, u"ليلى"_s);
}

void TestStoryList::cleanup()
{
    m_newsroom.reset();
    m_project.reset();
}

ArticleId TestStoryList::add(const QString& headline, Status status,
                             const std::function<void(Article&)>& edit)
{
    Article article = testStory(*m_project, headline, status);
    if (edit)
        edit(article);
    if (!m_project->save(article, QString()))
        qFatal("a story could not be saved");
    return article.id;
}

void TestStoryList::load()
{
    QSignalSpy loaded(m_newsroom.get(), &Newsroom::summariesChanged);
    m_newsroom->reload();
    QVERIFY(loaded.wait());
}

QList<QString> TestStoryList::headings(StoriesModel& model) const
{
    QList<QString> found;
    for (int row = 0; row < model.rowCount(); ++row)
        if (const auto at = model.rowAt(row); at.heading)
            found.append(StoriesModel::groupName(at.group) + u' ' + QString::number(at.count));
    return found;
}

void TestStoryList::groupsStandInTheirOrderWithCounts()
{
    add(u"مسودة"_s, Status::Draft);
    add(u"منشورة"_s, Status::Published);
    add(u"مراجعة 1"_s, Status::Review);
    add(u"مراجعة 2"_s, Status::Review);
    add(u"عاجلة"_s, Status::Published,
        [this](Article& a) { flagBreaking(a.meta, u"ليلى"_s, m_clock.now()); });
    load();
    StoriesModel model(*m_newsroom);
    const auto name = [](StoryGroup group, int count) {
        return StoriesModel::groupName(group) + u' ' + QString::number(count);
    };
    QCOMPARE(headings(model), (QList<QString>{name(StoryGroup::Breaking, 1), name(StoryGroup::Review, 2),
                                              name(StoryGroup::Draft, 1), name(StoryGroup::Published, 1)}));
}

void TestStoryList::anExpiredFlagIsNoLongerBreaking()
{
    add(u"عاجلة"_s, Status::Published,
        [this](Article& a) { flagBreaking(a.meta, u"ليلى"_s, m_clock.now(), 5); });
    load();
    StoriesModel model(*m_newsroom);
    QCOMPARE(model.rowAt(0).group, StoryGroup::Breaking);
    m_clock.advance(std::chrono::minutes(5));
    model.regroup();
    QCOMPARE(model.rowAt(0).group, StoryGroup::Published);
}

void TestStoryList::searchIsFoldedAndReachesTheText()
{
    const ArticleId port = add(u"إِغْلاقُ المينـاء الشرقيّ"_s, Status::Draft);
    const ArticleId ship = add(u"خبر آخر"_s, Status::Draft, [](Article& a) {
        a.blocks.first().runs.first().text = u"وصلت السفينة إلى الرصيف."_s;
    });
    load();
    StoryList list(*m_newsroom);
    auto* field = list.findChild<SearchField*>();
    typeText(field, u"اغلاق الميناء"_s);
    QTRY_COMPARE(list.model().storyCount(), 1);
    QVERIFY(list.model().rowOf(port) >= 0);
    field->clear();
    typeText(field, u"السفينه"_s);
    QTRY_VERIFY(list.model().rowOf(ship) >= 0);
    QTRY_COMPARE(list.model().storyCount(), 1);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(list.model().storyCount(), 2);
}

void TestStoryList::closedGroupsOpenForASearch()
{
    add(u"مسودة أولى"_s, Status::Draft);
    load();
    StoriesModel model(*m_newsroom);
    QCOMPARE(model.rowCount(), 2);
    model.toggleGroup(StoryGroup::Draft);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.storyCount(), 1);
    model.setSearch(u"اولي"_s);
    QCOMPARE(model.rowCount(), 2);
}

void TestStoryList::arrowKeysSkipHeadingsAndEnterOpens()
{
    add(u"مراجعة"_s, Status::Review);
    const ArticleId draft = add(u"مسودة"_s, Status::Draft);
    load();
    StoryList list(*m_newsroom);
    list.resize(300, 500);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QSignalSpy chosen(&list, &StoryList::storyChosen);
    list.focusList();
    list.view().setCurrentIndex(list.model().index(1));
    QTest::keyClick(&list.view(), Qt::Key_Down);
    QCOMPARE(list.view().currentIndex().row(), 3);
    QTest::keyClick(&list.view(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<ArticleId>(), draft);
}

void TestStoryList::anUnreadableFileIsListedAndTheOthersOpen()
{
    const ArticleId good = add(u"سليمة"_s, Status::Draft);
    const ArticleId bad = add(u"تالفة"_s, Status::Draft);
    QFile file(m_project->articlePath(bad));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<html>no metadata");
    file.close();
    load();
    StoriesModel model(*m_newsroom);
    QCOMPARE(headings(model).last(), StoriesModel::groupName(StoryGroup::Unreadable) + u" 1"_s);
    QVERIFY(m_newsroom->open(good));
}

void TestStoryList::theRedEdgeIsAtTheStart()
{
    add(u"عاجلة"_s, Status::Published,
        [this](Article& a) { flagBreaking(a.meta, u"ليلى"_s, m_clock.now()); });
    load();
    StoryList list(*m_newsroom);
    list.resize(300, 400);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const QRect row = list.view().visualRect(list.model().index(1));
    const QImage image = list.view().viewport()->grab(row).toImage();
    const int y = image.height() / 2;
    const int start = isRightToLeft() ? image.width() - 1 - 10 : 10;
    const int end = isRightToLeft() ? 10 : image.width() - 1 - 10;
    QCOMPARE(image.pixelColor(start, y), lightColors().red);
    QVERIFY(image.pixelColor(end, y) != lightColors().red);
}

void TestStoryList::nothingIsSaidWhatToDo()
{
    load();
    StoryList list(*m_newsroom);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QVERIFY(!list.view().isVisible());
    list.setSearch(u"ميناء"_s);
    QTRY_VERIFY(list.model().isSearching());
    QVERIFY(!list.view().isVisible());
}

WARRAQ_GUI_TEST_MAIN(TestStoryList)
#include "test_story_list.moc"

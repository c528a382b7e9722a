// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/stories_model.h"
#include "shell/story_delegate.h"

#include <QListView>

class QStackedLayout;

namespace warraq {

class SearchField;
class EmptyState;

/// The view inside: headings open and close their group, arrow keys walk the stories.
class StoryView : public QListView
{
    Q_OBJECT

public:
    explicit StoryView(StoriesModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void headingClicked(warraq::StoryGroup group);
    void trashWanted(const warraq::ArticleId& id);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    StoriesModel& m_model;
};

/// The column of stories: a search field, the list, and what to do when it is empty.
class StoryList : public QWidget
{
    Q_OBJECT

public:
    explicit StoryList(Newsroom& newsroom, QWidget* parent = nullptr);
    void setOpenStory(const ArticleId& id);
    void setSearch(const QString& words); ///< as if typed
    void focusSearch();
    void focusList();
    void repaintCountdowns();
    [[nodiscard]] StoriesModel& model() { return m_model; }
    [[nodiscard]] StoryView& view() { return *m_view; }
    [[nodiscard]] ArticleId neighbour(int step) const; ///< of the open story, as shown; "" at the end

Q_SIGNALS:
    void storyChosen(const warraq::ArticleId& id);
    void newStoryWanted();
    void importWanted();
    void trashWanted(const warraq::ArticleId& id);

private:
    void search(const QString& words);
    void showState();

    Newsroom& m_newsroom;
    StoriesModel m_model;
    StoryDelegate* m_delegate;
    SearchField* m_search;
    StoryView* m_view;
    EmptyState* m_nothingYet;
    EmptyState* m_nothingFound;
    QStackedLayout* m_stack;
    ArticleId m_open;
    quint64 m_revision = 0;
};

} // namespace warraq

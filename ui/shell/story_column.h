// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/newsroom.h"

class QStackedLayout;
class QToolButton;

namespace warraq {

class ArticleEditor;
class Banner;
class EmptyState;
class SegmentedControl;
class SourceView;

/// The middle of Stories: tools, the switch between writing and source, what went wrong, and the story
/// itself.
class StoryColumn : public QWidget
{
    Q_OBJECT

public:
    explicit StoryColumn(Newsroom& newsroom, QWidget* parent = nullptr);

    [[nodiscard]] ArticleEditor& editor() { return *m_editor; }
    [[nodiscard]] Banner& banner() { return *m_banner; }
    [[nodiscard]] QToolButton& inspectorButton() { return *m_inspector; }
    void showSource(bool source); ///< keeps the block that is being written in view
    [[nodiscard]] bool showsSource() const;
    void focusStory();

Q_SIGNALS:
    void newStoryWanted();

private:
    void follow(ArticleSession* session);

    Newsroom& m_newsroom;
    ArticleEditor* m_editor;
    SourceView* m_source;
    bool m_sourceFollows = false; ///< the source view gets its session when it is first shown
    Banner* m_banner;
    SegmentedControl* m_mode;
    QToolButton* m_inspector;
    QWidget* m_tools;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
};

} // namespace warraq

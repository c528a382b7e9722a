// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/newsroom.h"

#include <QWidget>

class QStackedLayout;
class QToolButton;

namespace warraq {

class ArticleEditor;
class Banner;
class CompareView;
class EmptyState;
class FindBar;
class SegmentedControl;
class SourceView;
class ThemeView;

/// The middle of Stories: tools, the switch between writing, source and comparison, what went wrong, and the
/// story itself.
class StoryColumn : public QWidget
{
    Q_OBJECT

public:
    explicit StoryColumn(Newsroom& newsroom, QWidget* parent = nullptr);

    [[nodiscard]] ArticleEditor& editor() { return *m_editor; }
    [[nodiscard]] Banner& banner() { return *m_banner; }
    [[nodiscard]] FindBar& find() { return *m_find; }
    [[nodiscard]] SourceView& source() { return *m_source; }
    [[nodiscard]] QToolButton& inspectorButton() { return *m_inspector; }
    [[nodiscard]] int toolsWidth() const { return m_tools->minimumSizeHint().width(); } ///< the least
    [[nodiscard]] CompareView& comparison() { return *m_compare; }
    void showSource(bool source); ///< keeps the block that is being written in view
    [[nodiscard]] bool showsSource() const;
    void showCompare(); ///< the story as it was opened, and now
    /// Any two versions, also while no story is open.
    void showVersions(const Article& before, const Article& after, const QString& beforeTitle,
                      const QString& afterTitle);
    [[nodiscard]] bool showsCompare() const;
    /// The files of the desk's own site theme; offers to make one where there is none.
    void showTheme();
    void focusStory();

Q_SIGNALS:
    void newStoryWanted();
    void modeChanged();  ///< writing, source or comparison
    void themeChanged(); ///< a file of the site's theme was written

private:
    enum Mode
    {
        Write,
        Source,
        Compare
    };
    void follow(ArticleSession* session);
    void choose(int mode);
    void showPart(QWidget* part, Mode mode);
    void compareWithOpened();
    void makeTheme();
    void openTheme();
    void tellThemeFailure(const Error& error);
    void tellUnfinishedSource();

    Newsroom& m_newsroom;
    ArticleEditor* m_editor;
    SourceView* m_source;
    CompareView* m_compare;
    ThemeView* m_theme = nullptr; ///< made when first shown
    Article m_opened;             ///< the story as it was opened
    QDateTime m_openedAt;
    bool m_comparesOpened = false; ///< the comparison shown follows the story
    bool m_sourceFollows = false;  ///< the source view gets its session when it is first shown
    Banner* m_banner;
    FindBar* m_find;
    SegmentedControl* m_mode;
    QToolButton* m_inspector;
    QWidget* m_tools;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
};

} // namespace warraq

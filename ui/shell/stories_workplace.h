// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/context.h"
#include "shell/session_keeper.h"
#include "shell/workplace.h"

class QStackedWidget;

namespace warraq {

class ArticleEditor;
class BreakingDesk;
class FoldingSplitter;
class Inspector;
class PreviewPanel;
class SlideOver;
class StoryActions;
class StoryColumn;
class StoryList;
class StoryPlace;
class OutsideChanges;
class StoryTrash;
class StoryVersions;
class HistoryKeeper;

/// قصص: list, editor, preview; the inspector slides over from the end.
class StoriesWorkplace : public Workplace
{
    Q_OBJECT

public:
    StoriesWorkplace(const Context& context, Newsroom& newsroom, SessionKeeper& keeper,
                     HistoryKeeper& history, BreakingDesk& desk, QWidget* parent = nullptr);
    ~StoriesWorkplace() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QIcon railIcon() const override;
    [[nodiscard]] QWidget* barStart() override;
    [[nodiscard]] QWidget* barEnd() override;
    [[nodiscard]] QWidget* statusStart() override;
    [[nodiscard]] QWidget* statusEnd() override;
    void activate() override;
    void search(const QString& words) override;
    [[nodiscard]] QString searchPrompt() const override;

    /// Saves what is open first; when that fails the story stays where it is and the banner says so.
    bool open(const ArticleId& id);
    void newStory();
    void openNeighbour(int step);
    [[nodiscard]] ArticleEditor& editor();
    [[nodiscard]] StoryActions& actions() { return *m_actions; }
    [[nodiscard]] StoryList& list() { return *m_list; }
    [[nodiscard]] StoryTrash& trash() { return *m_trash; }
    [[nodiscard]] StoryColumn& column() { return *m_column; }
    [[nodiscard]] PreviewPanel* preview() { return m_preview; } ///< null until it was first shown
    void toggleSource();
    void toggleCompare();
    void setListShown(bool shown);
    void setPreviewShown(bool shown);
    [[nodiscard]] bool isListShown() const;
    [[nodiscard]] bool isPreviewShown() const;
    void setInspectorShown(bool shown);
    [[nodiscard]] bool isInspectorShown() const;
    void setVersionsShown(bool shown); ///< in the place of the list
    [[nodiscard]] bool areVersionsShown() const;

Q_SIGNALS:
    void importWanted();
    void columnsChanged();

private:
    void showFailure(const Error& error);
    void tell(const Error& error);
    void tellOfBoth();
    void compareWithFile();
    void follow(ArticleSession* session);
    void restoreColumns();
    void closeDragged();
    void storeColumns();
    void makePreview();
    void startSpelling();
    void connectKeeping(HistoryKeeper& history);

    Context m_context;
    Newsroom& m_newsroom;
    SessionKeeper& m_keeper;
    FoldingSplitter* m_splitter;
    StoryList* m_list;
    StoryColumn* m_column;
    QWidget* m_previewSlot; ///< the column the preview panel is put into when first shown
    PreviewPanel* m_preview = nullptr;
    bool m_failureShown = false; ///< the banner tells of a failed save: a good one takes it away
    Inspector* m_inspector;
    SlideOver* m_slide;
    StoryPlace* m_place;
    StoryActions* m_actions;
    StoryTrash* m_trash;
    StoryVersions* m_versions;
    OutsideChanges* m_outside;
    QStackedWidget* m_side; ///< the list, or the versions
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/direction_notes.h"

class QAction;

namespace warraq {

class ArticleFields;
class DirectionPanel;
class EditorCommands;
class PageColumn;
class SlideOver;

/// The two ways to look into the order of the text: the list of places that go wrong elsewhere, and why the
/// line at the caret stands as it does.
class DirectionCommands : public QObject
{
    Q_OBJECT

public:
    DirectionCommands(ArticleTextEdit& text, ArticleFields& fields, PageColumn& page,
                      EditorCommands& commands, QWidget* owner);

    void setSession(ArticleSession* session); ///< not owned
    void openPanel();
    [[nodiscard]] int count() const { return m_notes.count(DirectionSurface::Site); }

Q_SIGNALS:
    void countChanged();

private:
    void togglePanel();
    void goTo(const DirectionNote& note);
    void explain();

    ArticleTextEdit& m_text;
    ArticleFields& m_fields;
    PageColumn& m_page;
    QWidget* m_owner;
    DirectionNotes m_notes;
    DirectionPanel* m_panel = nullptr; ///< made when it is first opened
    SlideOver* m_slide = nullptr;
    QAction* m_toggle;
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/text_commands.h"

#include <QAction>
#include <QActionGroup>

class QMenu;

namespace warraq {

class ArticleTextEdit;

/// The editor's commands as actions, with their keys; checked where the caret stands. Children of the editor
/// widget.
class EditorCommands : public QObject
{
    Q_OBJECT

public:
    EditorCommands(ArticleTextEdit& text, QWidget* owner);

    /// In menu order; one with a menu() stands for its commands, which are commands like the others.
    [[nodiscard]] QList<QAction*> all() const { return m_all; }
    /// For parts of the editor that bring commands of their own: into `menu`, or at the end of the list.
    QAction* add(const QString& text, const QKeySequence& keys, const std::function<void()>& run,
                 QMenu* menu = nullptr);
    QMenu* addMenu(const QString& title);
    void addSeparator();                                            ///< in all(), before what is added next
    void keepEnabled(QAction* action) { m_reading.append(action); } ///< when reading only, too
    void refresh();                                                 ///< checks what the caret's paragraph is
    void setEditable(bool editable);                                ///< read-only: all but moving is off

    QAction* paragraph = nullptr;
    QList<QAction*> headings; ///< levels 2–4
    QAction* quote = nullptr;
    QAction* bulleted = nullptr;
    QAction* numbered = nullptr;
    QAction* bold = nullptr;
    QAction* italic = nullptr;
    QAction* code = nullptr;
    QAction* link = nullptr;
    QAction* separator = nullptr;
    QAction* picture = nullptr;
    QAction* quoteSource = nullptr;
    QAction* rightToLeft = nullptr;
    QAction* leftToRight = nullptr;
    QAction* flip = nullptr;
    QAction* isolateLeft = nullptr;
    QAction* isolateRight = nullptr;
    QAction* unwrap = nullptr;
    QAction* isolateAll = nullptr; ///< what would reorder, in the selection or the whole text
    QAction* invisibles = nullptr; ///< chips on and off
    QAction* logicalCaret = nullptr;
    QAction* plainPaste = nullptr;
    QAction* nextMisspelling = nullptr;

Q_SIGNALS:
    void linkWanted();
    void pictureWanted();
    void plainPasteWanted();
    void quoteSourceWanted();
    void nextMisspellingWanted();
    void countsWanted();

    void refreshed(); ///< the caret moved or something was done: whoever has checked commands looks again

private:
    QAction* addKind(QMenu* menu, const QString& text, const QKeySequence& keys, BlockKind kind,
                     int level = 2);
    void addKinds();
    void addInline();
    void addDirections();
    void addOthers();
    void addXray(QMenu* menu);

    ArticleTextEdit& m_text;
    QWidget* m_owner;
    QList<QAction*> m_all;
    QList<QAction*> m_commands; ///< without menus, theirs included
    QList<QAction*> m_reading;
};

} // namespace warraq

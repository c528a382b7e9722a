// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/text_commands.h"

#include <QAction>
#include <QActionGroup>

namespace warraq {

class ArticleTextEdit;

/// The editor's commands as actions, with their keys; checked where the caret stands. Children of the editor
/// widget.
class EditorCommands : public QObject
{
    Q_OBJECT

public:
    EditorCommands(ArticleTextEdit& text, QWidget* owner);

    [[nodiscard]] QList<QAction*> all() const { return m_all; }
    void refresh();                  ///< checks what the caret's paragraph is
    void setEditable(bool editable); ///< read-only: all but moving is off

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
    QAction* plainPaste = nullptr;
    QAction* nextMisspelling = nullptr;

Q_SIGNALS:
    void linkWanted();
    void pictureWanted();
    void quoteSourceWanted();
    void nextMisspellingWanted();

private:
    QAction* add(const QString& text, const QKeySequence& keys, const std::function<void()>& run);
    QAction* addKind(const QString& text, const QKeySequence& keys, BlockKind kind, int level = 2);
    void addKinds();
    void addInline();
    void addDirections();
    void addOthers();
    void pastePlain();

    ArticleTextEdit& m_text;
    QWidget* m_owner;
    QList<QAction*> m_all;
};

} // namespace warraq

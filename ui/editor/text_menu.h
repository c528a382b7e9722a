// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/keyed_menu.h"

#include <QPointer>
#include <QTextCursor>

namespace warraq {

class ArticleTextEdit;
class EditorCommands;
class SpellingMarks;
struct DirectionFix;

/// The context menu of the text: for a misspelled word its suggestions (they come in from the worker while
/// the menu is open), "add to the desk's dictionary" and "ignore"; then the clipboard and the paragraph.
class TextMenu : public KeyedMenu
{
    Q_OBJECT

public:
    TextMenu(ArticleTextEdit& text, SpellingMarks& marks, const EditorCommands& commands,
             const QTextCursor& at);

Q_SIGNALS:
    void addToDictionary(const QString& word);

private:
    void addSpelling(const QTextCursor& word);
    void showSuggestions(const QStringList& suggestions);
    void addDirection(const QTextCursor& at);
    [[nodiscard]] static QString wordsOf(const DirectionFix& fix, const QString& text);
    void addClipboard();

    ArticleTextEdit& m_text;
    SpellingMarks& m_marks;
    QTextCursor m_word;
    QAction* m_waiting = nullptr;
};

} // namespace warraq

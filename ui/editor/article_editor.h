// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/article_session.h"
#include "widgets/banner.h"

#include <QWidget>

#include <functional>

namespace warraq {

class Searchable;
class SpellService;

/// The article as on the page: kicker, headline, deck, byline line, then the text (a QTextEdit with an
/// explicit direction on every block). Bound to one session at a time.
class ArticleEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleEditor(QWidget* parent = nullptr);
    ~ArticleEditor() override;

    void setSession(ArticleSession* session); ///< null shows the empty state; not owned
    void setSpelling(SpellService* spelling); ///< not owned
    /// The newsroom's stories, that links may lead to; asked when a link is made.
    void setStories(const std::function<QList<ArticleSummary>()>& stories);
    void focusText();
    void focusHeadline();
    [[nodiscard]] int currentBlock() const; ///< index into the article's blocks, -1 for none
    void revealBlock(int index);
    /// The caret's place inside its block, as the source view has it: letters before it (source_place.h).
    [[nodiscard]] qsizetype lettersBeforeCaret() const;
    void revealLetter(int block, qsizetype letters);
    [[nodiscard]] Searchable& searchable() const; ///< for the find bar
    /// Commands for toolbar, menu and palette; names and shortcuts included. Owned by the editor.
    [[nodiscard]] QList<QAction*> commands() const;
    [[nodiscard]] QWidget* toolBar() const;     ///< the row above the text; owned by the editor
    [[nodiscard]] QWidget* statusStart() const; ///< direction, language, counts, findings
    [[nodiscard]] QWidget* statusEnd() const;   ///< character at the caret, keyboard language

Q_SIGNALS:
    void currentBlockChanged(int index);
    void sourceWanted(int index);             ///< an island of HTML was opened: it is edited as source
    void problem(const warraq::Error& error); ///< a picture or the desk dictionary could not be written
    /// Something to be said of what was just done, and what can be done about it.
    void noticeWanted(const QString& words, const QList<warraq::Banner::Choice>& choices);
    void noticeOver(const QString& words); ///< it no longer holds
    /// The word is in the desk's dictionary from now on; `undo` takes it out again.
    void addedToDictionary(const QString& word, const std::function<void()>& undo);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace warraq

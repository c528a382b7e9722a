// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/article_session.h"

#include <QAction>
#include <QWidget>

namespace warraq {

class Searchable;

/// The article's body as HTML with KSyntaxHighlighting, editable, following the session both ways. Own
/// document: the article editor never sees a QSyntaxHighlighter.
class SourceView : public QWidget
{
    Q_OBJECT

public:
    explicit SourceView(QWidget* parent = nullptr);
    ~SourceView() override;

    void setSession(ArticleSession* session); ///< not owned
    void focusText();
    /// The caret goes there, unless it is there already: then it and the scroll stay. `letters`: of the
    /// block, that stand before the caret (source_place.h).
    void revealLetter(int block, qsizetype letters);
    [[nodiscard]] qsizetype lettersBeforeCaret() const; ///< of currentBlock()
    [[nodiscard]] int currentBlock() const;         ///< that the caret is in; -1 before it was first shown
    [[nodiscard]] QList<QAction*> commands() const; ///< owned by the view; possible while it is in sight
    [[nodiscard]] Searchable* searchable() const;   ///< for the find bar; null before it was first shown

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace warraq

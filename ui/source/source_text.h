// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/markup_check.h"
#include "source/source_folds.h"

#include <QTextEdit>

namespace warraq {

class SourceGutter;
class SourceHighlighting;

/// A text in source: coloured lines of left-to-right base direction with numbers and folds. A QTextEdit,
/// because QPlainTextEdit ignores the direction of a line (QTBUG-7516).
///
/// In an article's source the document also holds display-only isolates (source_isolates.h). Every offset and
/// text in this interface is without them; positions in document() are with them.
class SourceText : public QTextEdit
{
    Q_OBJECT

public:
    enum class Kind
    {
        Article, ///< right-to-left text is isolated, undo is the session's
        File,    ///< has its own undo
    };

    explicit SourceText(QWidget* parent = nullptr, Kind kind = Kind::Article);
    ~SourceText() override;

    [[nodiscard]] QString text() const; ///< lines ending in "\n", no-break spaces kept
    void load(const QString& text);
    /// Replaces what differs between `from` (what stands here now) and `to`; caret and scroll stay. Returns
    /// where the change ends.
    qsizetype change(const QString& from, const QString& to);
    void setLanguage(const QString& definition); ///< KSyntaxHighlighting's name: "HTML", "CSS", "JSON"
    [[nodiscard]] bool isColoured() const { return m_isColoured; }

    void showProblems(const QList<MarkupProblem>& problems, const QStringList& messages);
    void goToProblem(bool forward);                ///< the next one from the caret, around the end
    void showHits(const QList<QTextCursor>& hits); ///< of a search
    void goTo(qsizetype offset);
    [[nodiscard]] qsizetype caretOffset() const;
    [[nodiscard]] int lineAt(qsizetype offset) const; ///< 1-based

    void setRegions(const QList<FoldRegion>& regions);
    void toggleFold(int line); ///< 0-based: the region that begins there, else the innermost around it
    void foldAll(bool fold);
    [[nodiscard]] bool isFolded(int line) const;
    [[nodiscard]] bool canFold(int line) const;
    void openFoldAt(const QTextBlock& block); ///< whatever hides it

Q_SIGNALS:
    void edited(); ///< by hand or undo, not by load() and change()
    void left();   ///< the focus went elsewhere
    void undoWanted();
    void redoWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void colour();
    void placeGutter();
    void markLine();
    void noteChange(int position, int removed, int added);
    void settleLines();
    void isolateLine(QTextBlock block);
    void applyFolds();
    void caretMoved();
    [[nodiscard]] QList<int> positionsOf(const QList<qsizetype>& offsets) const;
    [[nodiscard]] int positionOf(qsizetype offset) const;
    [[nodiscard]] qsizetype plainOf(int position) const; ///< offset in its line
    void placeCaret(int line, qsizetype anchor, qsizetype caret, int anchorLine);

    struct Problem
    {
        QTextCursor place; ///< moves along with the text
        QString message;
    };
    const Kind m_kind;
    SourceHighlighting* m_highlighting = nullptr; ///< null when it is not installed
    SourceGutter* m_gutter;
    QString m_language;
    QList<Problem> m_problems;
    QList<QTextCursor> m_hits;
    QList<FoldRegion> m_regions;
    QList<QTextCursor> m_folded; ///< at the start of each folded region's first line
    int m_dirtyBegin = -1;       ///< lines to isolate anew
    int m_dirtyEnd = -1;
    bool m_touched = false; ///< by hand, since edited() was said
    bool m_quiet = false;
    bool m_moving = false;  ///< the caret is on its way over what is no stop
    bool m_loading = false; ///< the lines come isolated
    bool m_dark = false;
    bool m_isColoured = false;
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/markup_check.h"

#include <QTextEdit>

namespace warraq {

class SourceHighlighting;

/// The text of the source view: HTML in lines of left-to-right base direction, coloured, with line numbers. A
/// QTextEdit, because QPlainTextEdit ignores the direction of a line (QTBUG-7516).
class SourceText : public QTextEdit
{
    Q_OBJECT

public:
    explicit SourceText(QWidget* parent = nullptr);
    ~SourceText() override;

    [[nodiscard]] QString text() const; ///< lines ending in "\n", no-break spaces kept
    void load(const QString& text);
    /// Replaces what differs between `from` (what stands here now) and `to`, in one undo step; caret and
    /// scroll stay.
    void change(const QString& from, const QString& to);
    void showProblems(const QList<MarkupProblem>& problems);
    void showHits(const QList<QTextCursor>& hits); ///< of a search
    void goTo(qsizetype offset);
    [[nodiscard]] int lineAt(qsizetype offset) const; ///< 1-based

Q_SIGNALS:
    void edited(); ///< by hand or undo, not by load() and change()
    void left();   ///< the focus went elsewhere

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void colour();
    void placeNumbers();
    void paintNumbers(QPaintEvent* event);
    void markLine();
    class Numbers;

    SourceHighlighting* m_highlighting = nullptr; ///< null when it is not installed
    Numbers* m_numbers;
    QList<QTextCursor> m_problems; ///< move along with the text
    QList<QTextCursor> m_hits;
    bool m_quiet = false;
    bool m_dark = false;
};

} // namespace warraq

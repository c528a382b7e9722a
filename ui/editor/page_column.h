// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/text_formats.h"

#include <QWidget>

class QScrollBar;

namespace warraq {

class ArticleFields;
class ArticleTextEdit;

/// The page: fields above, text below, scrolled together by one bar, the column in the middle of whatever
/// room there is. The text edit keeps its own (hidden) scroll bar and is never taller than the window, so
/// that Qt lays out and paints only what is seen.
class PageColumn : public QWidget
{
    Q_OBJECT

public:
    PageColumn(ArticleFields* fields, ArticleTextEdit* text, QWidget* parent = nullptr);

    void scrollToTop();
    void setColumnWidth(int ems); ///< of the text
    void fitColumn();             ///< after another zoom or font
    /// Leaves `width` pixels at the end side to a panel, when enough stays for a line of text.
    void setSideRoom(int width);
    /// The caret's line stays at one height while keys move it (typewriter).
    void setCaretHeld(bool held);
    [[nodiscard]] int position() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void fitRange();
    void holdCaret();
    [[nodiscard]] int roomBelow() const;
    void follow(); ///< the text scrolled by itself: the caret went out of sight
    void scrollTo(int position);
    [[nodiscard]] int headHeight() const;

    ArticleFields* m_fields;
    ArticleTextEdit* m_text;
    QScrollBar* m_bar;
    int m_ems = textformat::columnEms;
    bool m_caretHeld = false;
    int m_sideRoom = 0;
    int m_headShift = 0; ///< how far the fields are scrolled out
    bool m_arranging = false;
};

} // namespace warraq

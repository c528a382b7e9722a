// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/article_document.h"

#include <QTextEdit>

namespace warraq {

class BidiCaret;
class BlockCards;
class FocusLayer;
enum class WritingFocus;
class PageScale;
class PagePainter;
class TypingAids;
class XrayLayer;

/// The text of an article: a QTextEdit whose every paragraph has an explicit direction. Keys and clipboard go
/// through text_commands; painting around the letters through PagePainter; letters are Qt's own and are never
/// split (Q1).
class ArticleTextEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit ArticleTextEdit(QWidget* parent = nullptr);
    ~ArticleTextEdit() override;

    void load(const Blocks& blocks, Direction articleDirection, const QString& projectFolder);
    [[nodiscard]] ArticleDocument& article() { return *m_article; }
    [[nodiscard]] PagePainter& painter() { return *m_painter; }
    [[nodiscard]] TypingAids& aids() { return *m_aids; }
    [[nodiscard]] BidiCaret& caret() { return *m_caret; }
    [[nodiscard]] XrayLayer& xray() { return *m_xray; }

    void setZoom(int percent); ///< of letters, lines and margins; no format of the text changes
    void setWritingFocus(WritingFocus focus);
    /// For the letters that have no font of their own; headings and code keep theirs.
    void setTextFont(const QFont& font);

    /// First and last text block in the viewport (both valid when there is text).
    [[nodiscard]] std::pair<QTextBlock, QTextBlock> visibleLines() const;
    /// Where a text block stands in the viewport, from its first base line box to its last.
    [[nodiscard]] QRectF lineRect(const QTextBlock& line) const;
    void updateLine(const QTextBlock& line); ///< repaints one paragraph with its gutter
    /// The caret is where something was just typed: its word is not finished, nobody marks it yet.
    [[nodiscard]] bool isTyping() const { return m_typing; }
    void
    run(const std::function<void(QTextCursor&)>& command); ///< a text command on the caret, then shows it
    void movePage(bool down, bool select);
    /// Inserts what is dropped at a place, and takes the selection from where it was when that was dragged.
    /// One undo step; false when nothing happened.
    bool drop(const QMimeData& dropped, QTextCursor at, bool movesSelection);

Q_SIGNALS:
    void leftUpwards();                           ///< Up or Left in the first line
    void objectActivated(const QTextBlock& line); ///< a card was double-clicked or Enter pressed on it
    void menuWanted(const QPoint& globalPosition, const QTextCursor& at);
    void pasteWanted(const QMimeData* source); ///< at the caret; gone when the signal returns
    void zoomedByWheel(int steps);             ///< Ctrl and the wheel
    void scrolledByWheel(QWheelEvent* event);  ///< the page around scrolls, not the text alone
    void currentLineChanged();

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override; ///< not from a list: Tab nests its lines there
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    bool handleDirectionKey(QKeyEvent* event);
    bool handleEditKey(QKeyEvent* event);
    bool handleMoveKey(QKeyEvent* event);
    void afterTyping();
    void dropInlineStyleAtLinkEnd();
    void noteCaret();
    void paintText(QPainter& painter, const QRect& area);

    std::unique_ptr<PagePainter> m_painter;
    std::unique_ptr<TypingAids> m_aids;
    std::unique_ptr<XrayLayer> m_xray;
    std::unique_ptr<FocusLayer> m_focus;
    std::unique_ptr<PageScale> m_scale;
    ArticleDocument* m_article;
    BlockCards* m_cards;
    BidiCaret* m_caret;
    QTextBlock m_currentLine;
    int m_shiftAlone =
        0; ///< native key of a Shift held with Ctrl and nothing else: left and right mean directions
    bool m_typing = false;
    bool m_changing = false;
    bool m_pointing = false; ///< the mouse is down and selects letter by letter
};

} // namespace warraq

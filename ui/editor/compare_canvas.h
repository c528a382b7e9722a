// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/compare_cell.h"
#include "editor/compare_selection.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>

#include <vector>

namespace warraq {

/// Paints a comparison: rows of paragraphs, side by side or inline. A pair is one row, so both sides scroll
/// as one. Long stretches without a change are folded into a row that says so. Either text can be selected
/// and copied.
class CompareCanvas : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Mode
    {
        SideBySide,
        Inline
    };

    explicit CompareCanvas(QWidget* parent = nullptr);
    ~CompareCanvas() override;

    void setComparison(const Comparison& comparison); ///< folds what is long and the same
    void setMode(Mode mode);                          ///< the change that was looked at stays in view
    [[nodiscard]] Mode mode() const { return m_mode; }
    void setFolded(bool folded); ///< all folds at once
    [[nodiscard]] bool isFolded() const { return m_folded; }

    [[nodiscard]] int changeCount() const { return int(m_stops.size()); }
    [[nodiscard]] int currentChange() const { return m_current; } ///< -1 before the first step
    void goToChange(int index);                                   ///< scrolls there and outlines it
    [[nodiscard]] QString describe(int change) const;             ///< in words, for those who do not see it

    [[nodiscard]] const CompareSelection& selection() const { return m_selection; }
    void selectAll();  ///< the text that was pointed at last
    void copy() const; ///< the selection; without one, the paragraph of the current change

    static constexpr int gutter = 30; ///< at both sides of a text, for arrows and signs

Q_SIGNALS:
    void currentChanged(int change);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Row
    {
        int first = 0; ///< pair
        int last = 0;  ///< the same, or the end of a fold
        bool isFold = false;
        double top = 0;
        double height = 0;
        std::unique_ptr<CompareCell> before; ///< null where there is nothing
        std::unique_ptr<CompareCell> after;  ///< the only one of the inline view
        QString note;                        ///< what besides the words was changed
    };
    struct Stop
    {
        int pair = 0;
        int stop = -1; ///< of the cell, -1: the paragraph as a whole
    };

    void makeRows();
    void makeCells(Row& row);
    void layOut();
    void expand(int row);
    void paintRow(QPainter& painter, const Row& row) const;
    void paintFold(QPainter& painter, const Row& row) const;
    void paintCell(QPainter& painter, const Row& row, const CompareCell& cell, const QRectF& column,
                   bool isAfter) const;
    [[nodiscard]] bool pressFold(QPointF at);
    void pressText(const QMouseEvent& event);
    void dragTo(QPointF at);
    void openNearestFold();
    void makeCurrent(int change); ///< where it is, without scrolling
    void clickedAt(QPointF at);
    void showPointer(QPointF at);
    [[nodiscard]] CompareSide sideAt(QPointF at) const;
    [[nodiscard]] ComparePoint pointAt(QPointF at, CompareSide side) const; ///< the nearest one
    [[nodiscard]] TextRange selectedIn(const Row& row, const CompareCell& cell) const;
    [[nodiscard]] QList<QRectF> columns() const; ///< text of before and after, or of the only one
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] int rowOfPair(int pair) const;
    [[nodiscard]] int currentStopOf(const Row& row) const; ///< -2: none in this row

    Comparison m_comparison;
    std::vector<Row> m_rows;
    QList<Stop> m_stops;
    QList<bool> m_opened; ///< by pair: its fold was expanded
    Mode m_mode = Mode::SideBySide;
    int m_current = -1;
    CompareSelection m_selection;
    QBasicTimer m_scrolling; ///< while the mouse drags beyond the edge
    QElapsedTimer m_doubled; ///< since a double click: the next one is a third
    QPointF m_pressed;
    bool m_dragging = false;
    int m_hovered = -1; ///< row of the fold under the pointer
    bool m_folded = true;
    bool m_ring = false; ///< the focus came by key: it is shown
};

} // namespace warraq

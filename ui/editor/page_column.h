// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPropertyAnimation>
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
    [[nodiscard]] int position() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void fitRange();
    void follow(); ///< the text scrolled by itself: the caret went out of sight
    void scrollTo(int position);
    [[nodiscard]] int headHeight() const;

    ArticleFields* m_fields;
    ArticleTextEdit* m_text;
    QScrollBar* m_bar;
    int m_headShift = 0; ///< how far the fields are scrolled out
    bool m_arranging = false;
};

} // namespace warraq

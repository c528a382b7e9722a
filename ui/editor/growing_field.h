// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/direction.h"

#include <QTextEdit>

namespace warraq {

/// A line of the page's head that wraps and grows: kicker, headline, deck. Its direction is the paragraph
/// rule's. It has no undo of its own: the session's metadata undo is the one (Ctrl+Z is passed on).
class GrowingField : public QTextEdit
{
    Q_OBJECT

public:
    explicit GrowingField(QWidget* parent = nullptr);

    void setText(const QString& text); ///< keeps the caret when it can; says nothing
    [[nodiscard]] QString text() const { return toPlainText(); }
    void setArticleDirection(Direction direction);
    void setLineHeight(double pixels);
    void setInk(const QColor& color);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const QString& text);
    void left(int step); ///< -1 to the field before, 1 to the next
    void undoWanted();
    void redoWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void noteChange();
    void follow();
    void fitHeight();
    [[nodiscard]] bool isOnEdgeLine(bool first) const;

    Direction m_direction = Direction::RightToLeft;
    double m_lineHeight = 0;
    bool m_setting = false;
};

} // namespace warraq

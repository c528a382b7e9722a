// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVariantAnimation;

namespace warraq {

/// A panel that slides over its parent from the end side and keeps the parent's height. 120 ms, at once with
/// reduced motion.
class SlideOver : public QWidget
{
    Q_OBJECT

public:
    SlideOver(QWidget* content, int width, QWidget* parent);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }

Q_SIGNALS:
    void openChanged(bool open);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place(qreal share);

    int m_width;
    bool m_open = false;
    QVariantAnimation* m_slide;
};

/// False when the desktop asks for less motion.
[[nodiscard]] bool motionWanted();

} // namespace warraq

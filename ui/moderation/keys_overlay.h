// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace warraq {

/// All keys of the workplace on one card over it; any key or click puts it away.
class KeysOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit KeysOverlay(QWidget* over);
    void toggle();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void putAway();

    QWidget* m_before = nullptr; ///< who had the focus
};

} // namespace warraq

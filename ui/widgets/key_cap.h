// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace warraq {

/// A key as it looks on a keyboard, beside the button it presses.
class KeyCap : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(const QString& key, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
};

/// «Ctrl⇧B»: a shortcut short enough for a button; always left-to-right.
[[nodiscard]] QString shortKeys(const QKeySequence& keys);

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace warraq {

/// A line of the program's own words that gives way where room is short: it ends in … then, with all of it as
/// its tool tip unless it has one.
class ShrinkingLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString shown() const;
};

} // namespace warraq

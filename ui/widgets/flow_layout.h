// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace warraq {

/// Things one behind the other from the window's start, on as many lines as they need.
class FlowLayout : public QLayout
{
public:
    /// `spacing` between things and between lines, in pixels. The parent takes it over.
    FlowLayout(QWidget* parent, int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    [[nodiscard]] QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool really) const; ///< returns the height it takes

    QList<QLayoutItem*> m_items;
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBlock>
#include <QWidget>

namespace warraq {

class SourceText;

/// Line numbers and folds beside a source text: a click on a triangle folds or opens.
class SourceGutter final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceGutter(SourceText& text);
    [[nodiscard]] int neededWidth() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRectF rectOf(const QTextBlock& line) const;
    void paintTriangle(QPainter& painter, const QRectF& line, bool folded) const;

    SourceText& m_text;
};

} // namespace warraq

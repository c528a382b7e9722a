// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text_paint.h"

#include <QWidget>

class QPlainTextEdit;

namespace warraq {

/// A label for what people wrote: up to `maxLines` lines, then …; own direction inside, start-aligned
/// outside; the whole text as tool tip when it was cut. For the program's own words a QLabel does.
class TextLabel : public QWidget
{
    Q_OBJECT

public:
    explicit TextLabel(QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    void setMaxLines(int lines);
    void setLineSpacing(qreal spacing);
    /// "" (text), muted, faint, red, accent, amber, green
    void setTone(const QString& tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_maxLines > 1; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] PaintedText painted() const;
    void updateToolTip();

    QString m_text;
    QString m_tone;
    int m_maxLines = 1;
    qreal m_lineSpacing = 1;
};

/// Text of several lines that begins at the window's start, each line in its own direction.
void followWindowDirection(QPlainTextEdit* field);

/// The colour of a tone name, as TextLabel and QLabel[tone] use it.
[[nodiscard]] QColor toneColor(const QString& tone, const QWidget* widget);

} // namespace warraq

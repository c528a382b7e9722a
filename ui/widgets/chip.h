// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace warraq {

enum class Tone
{
    Neutral,
    Accent,
    Red,
    Green,
    Amber
};

/// A small coloured word: a state, a reason, a countdown.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString& text = {}, Tone tone = Tone::Neutral, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setTone(Tone tone);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone;
};

/// The same for delegates.
[[nodiscard]] QSize chipSize(const QString& text);
void paintChip(QPainter& painter, const QRectF& rect, const QString& text, Tone tone, const QWidget* widget);

} // namespace warraq

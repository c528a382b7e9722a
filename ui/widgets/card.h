// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace warraq {

/// A raised surface with a hairline and radius 12. `edge` is a coloured top edge ("" none; red, amber,
/// accent, line).
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    void setEdge(const QString& tone);
    void setCurrent(bool current); ///< accent outline
    void setFaded(bool faded);     ///< paper instead of raised: it is over

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_edge;
    bool m_current = false;
    bool m_faded = false;
};

/// A one-pixel line in the colour of lines.
class HairLine : public QWidget
{
    Q_OBJECT

public:
    explicit HairLine(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace warraq

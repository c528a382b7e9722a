// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/learner/learner_quality.h"

#include <QWidget>

namespace warraq {

/// Foreseen against what happened: a point for each tenth, as large as it has comments, and the line on which
/// a forecaster who is right stands. The axis runs from the window's start.
class ReliabilityCurve : public QWidget
{
    Q_OBJECT

public:
    explicit ReliabilityCurve(QWidget* parent = nullptr);
    void show(const LearnerQuality& quality);
    [[nodiscard]] QSize sizeHint() const override { return {380, 320}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 220}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintAxes(QPainter& painter, const QRectF& area) const;
    void paintPoints(QPainter& painter, const QRectF& area) const;
    /// Where a pair of shares stands, mirrored with the window.
    [[nodiscard]] QPointF place(const QRectF& area, double foreseen, double refused) const;

    LearnerQuality m_quality;
};

} // namespace warraq

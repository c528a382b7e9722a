// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/slide_over.h"

#include "widgets/style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>
#include <QVariantAnimation>

namespace warraq {

bool motionWanted()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animate) != 0 &&
           QApplication::isEffectEnabled(Qt::UI_General);
}

SlideOver::SlideOver(QWidget* content, int width, QWidget* parent)
    : QWidget(parent)
    , m_width(width)
    , m_slide(new QVariantAnimation(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 0);
    column->addWidget(content);
    m_slide->setDuration(120);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_slide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { place(value.toReal()); });
    connect(m_slide, &QVariantAnimation::finished, this, [this] { setVisible(m_open); });
    parent->installEventFilter(this);
    hide();
}

void SlideOver::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    m_slide->stop();
    if (open) {
        place(motionWanted() ? 0 : 1);
        show();
        raise();
    }
    if (motionWanted()) {
        m_slide->setStartValue(open ? 0.0 : 1.0);
        m_slide->setEndValue(open ? 1.0 : 0.0);
        m_slide->start();
    } else {
        setVisible(open);
    }
    Q_EMIT openChanged(open);
}

void SlideOver::place(qreal share)
{
    const QWidget* over = parentWidget();
    const int wide = qMin(m_width, over->width());
    const int shown = qRound(wide * share);
    const bool rtl = over->layoutDirection() == Qt::RightToLeft;
    setGeometry(rtl ? shown - wide : over->width() - shown, 0, wide, over->height());
}

bool SlideOver::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && m_open && m_slide->state() != QAbstractAnimation::Running &&
        (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange))
        place(1);
    return QWidget::eventFilter(watched, event);
}

void SlideOver::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        setOpen(false);
    else
        QWidget::keyPressEvent(event);
}

void SlideOver::paintEvent(QPaintEvent*)
{
    const Colors& c = colors(this);
    QPainter painter(this);
    painter.fillRect(rect(), c.panel);
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height()), c.line);
}

} // namespace warraq

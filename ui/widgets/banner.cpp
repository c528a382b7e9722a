// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"

#include "widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace warraq {

Banner::Banner(QWidget* parent)
    : QWidget(parent)
    , m_symbol(new QLabel(this))
    , m_text(new QLabel(this))
    , m_choices(new QHBoxLayout)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->setSpacing(space::m);
    row->addWidget(m_symbol);
    row->addWidget(m_text, 1);
    row->addLayout(m_choices);
    m_choices->setSpacing(space::s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void Banner::show(Kind kind, const QString& text, const QList<Choice>& choices, const QString& detail,
                  bool closable)
{
    m_kind = kind;
    const auto name = kind == Kind::Info      ? QStringLiteral("dialog-information")
                      : kind == Kind::Warning ? QStringLiteral("dialog-warning")
                                              : QStringLiteral("dialog-error");
    m_symbol->setPixmap(icon(name).pixmap(QSize(22, 22), devicePixelRatioF()));
    m_text->setText(text);
    m_text->setToolTip(detail);
    setAccessibleName(text);
    while (QLayoutItem* item = m_choices->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const Choice& choice : choices) {
        auto* button = new QPushButton(choice.text, this);
        connect(button, &QPushButton::clicked, this, choice.chosen);
        m_choices->addWidget(button);
    }
    if (closable) {
        auto* close = new QToolButton(this);
        close->setIcon(icon(QStringLiteral("window-close")));
        close->setToolTip(tr("Close this message"));
        close->setAccessibleName(close->toolTip());
        setButtonKind(close, "quiet");
        connect(close, &QToolButton::clicked, this, &Banner::dismiss);
        m_choices->addWidget(close);
    }
    QWidget::show();
    update();
}

void Banner::dismiss()
{
    hide();
}

QString Banner::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void Banner::paintEvent(QPaintEvent*)
{
    const Colors& c = colors(this);
    const QColor ground = m_kind == Kind::Error     ? c.redGround
                          : m_kind == Kind::Warning ? c.amberGround
                                                    : c.accentGround;
    const QColor edge = m_kind == Kind::Error ? c.red : m_kind == Kind::Warning ? c.amber : c.accent;
    QPainter painter(this);
    painter.fillRect(rect(), ground);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 4 : 0;
    painter.fillRect(QRect(x, 0, 4, height()), edge);
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/moderation_page.h"

#include "text/direction.h"
#include "widgets/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace warraq {

ModerationPage::ModerationPage(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
    , m_line(new QHBoxLayout)
{
    setProperty("ground", QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    m_column->setContentsMargins(space::xl, space::m, space::xl, space::l);
    m_column->setSpacing(space::m);
    auto* back = new QToolButton(this);
    back->setObjectName(QStringLiteral("back"));
    back->setIcon(icon(QStringLiteral("go-previous"), true));
    back->setText(tr("Back to the queue"));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setButtonKind(back, "quiet");
    auto* heading = new QLabel(isolated(title), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(fontFor(TextRole::Title));
    m_line->setSpacing(space::s);
    m_line->addWidget(back);
    m_line->addWidget(heading);
    m_line->addStretch(1);
    m_column->addLayout(m_line);
    connect(back, &QToolButton::clicked, this, &ModerationPage::leave);
}

void ModerationPage::setContent(QWidget* content)
{
    m_column->addWidget(content, 1);
    setFocusProxy(content);
}

void ModerationPage::addButton(QWidget* button)
{
    m_line->addWidget(button);
}

void ModerationPage::leave()
{
    if (mayLeave())
        Q_EMIT left();
}

void ModerationPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace warraq

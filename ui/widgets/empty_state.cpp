// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_state.h"

#include "widgets/style.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace warraq {

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_steps(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addStretch(2);
    auto* symbol = new QLabel(this);
    symbol->setPixmap(icon(iconName).pixmap(QSize(32, 32), devicePixelRatioF()));
    symbol->setAlignment(Qt::AlignCenter);
    column->addWidget(symbol);
    auto* heading = new QLabel(title, this);
    heading->setFont(fontFor(TextRole::Title));
    heading->setAlignment(Qt::AlignCenter);
    heading->setWordWrap(true);
    column->addWidget(heading);
    auto* words = new QLabel(text, this);
    words->setProperty("tone", QStringLiteral("muted"));
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    column->addWidget(words);
    m_steps->setSpacing(space::s);
    m_steps->setContentsMargins(0, space::s, 0, 0);
    column->addLayout(m_steps);
    column->addStretch(3);
}

QPushButton* EmptyState::addStep(const QString& text, bool primary)
{
    auto* step = new QPushButton(text, this);
    setButtonKind(step, primary ? "primary" : "");
    m_steps->addWidget(step, 0, Qt::AlignHCenter);
    return step;
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search_field.h"

#include "text/direction.h"
#include "widgets/style.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

namespace warraq {

SearchField::SearchField(const QString& prompt, QWidget* parent)
    : QLineEdit(parent)
    , m_pause(new QTimer(this))
{
    setPlaceholderText(prompt);
    setAccessibleName(prompt);
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    m_pause->setSingleShot(true);
    m_pause->setInterval(120);
    connect(this, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT searchChanged(text()); });
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void followTextDirection(QLineEdit* field)
{
    const auto follow = [field](const QString& text) {
        const auto window =
            field->parentWidget() ? field->parentWidget()->layoutDirection() : Qt::RightToLeft;
        const auto article = window == Qt::RightToLeft ? Direction::RightToLeft : Direction::LeftToRight;
        const auto direction = paragraphDirection(text, std::nullopt, std::nullopt, article);
        field->setLayoutDirection(direction == Direction::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    };
    QObject::connect(field, &QLineEdit::textChanged, field, follow);
    follow(field->text());
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/line_popup.h"

#include "widgets/style.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace warraq {

LinePopup::LinePopup(const Words& words, const QString& present, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_apply(new QPushButton(words.button, this))
    , m_line(new QLineEdit(present, this))
    , m_note(new QLabel(this))
    , m_row(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("ground", QStringLiteral("raised"));
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(words.name);
    m_line->setAccessibleName(words.line);
    m_line->setPlaceholderText(words.placeholder);
    m_line->setMinimumWidth(320);
    m_note->setWordWrap(true);
    m_note->setFont(fontFor(TextRole::Small));
    m_note->hide();
    setButtonKind(m_apply, "primary");
    m_row->addWidget(m_line, 1);
    m_row->addWidget(m_apply);
    if (!present.isEmpty()) {
        auto* remove = new QPushButton(tr("Remove"), this);
        m_row->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT taken({});
            close();
        });
    }
    m_column->setContentsMargins(space::s, space::s, space::s, space::s);
    m_column->addLayout(m_row);
    m_column->addWidget(m_note);
    connect(m_apply, &QPushButton::clicked, this, &LinePopup::take);
    connect(m_line, &QLineEdit::returnPressed, this, &LinePopup::take);
}

void LinePopup::showAt(const QPoint& globalPosition)
{
    m_anchor = globalPosition;
    adjustSize();
    place();
    show();
    m_line->setFocus();
    m_line->selectAll();
}

/// Below the caret's line, or above it where the screen ends.
void LinePopup::place()
{
    constexpr int lineHeight = 44; // of the text, so that it stays in sight
    const QRect room = screen()->availableGeometry();
    QPoint at = m_anchor + QPoint(-width() / 2, space::s);
    if (at.y() + height() > room.bottom())
        at.setY(m_anchor.y() - lineHeight - height());
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(at);
}

void LinePopup::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    place();
}

void LinePopup::say(const QString& words, const QString& tone)
{
    setTone(m_note, tone);
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
    adjustSize();
}

void LinePopup::take()
{
    const QString typed = m_line->text().trimmed();
    const auto text = typed.isEmpty() ? std::optional(typed) : accepted(typed);
    if (!text)
        return;
    Q_EMIT taken(*text);
    close();
}

} // namespace warraq

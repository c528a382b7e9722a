// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/reason_strip.h"

#include "comments/reason_codes.h"
#include "text/direction.h"
#include "widgets/flow_layout.h"
#include "widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace warraq {

QString reasonName(const QString& code)
{
    const struct
    {
        QLatin1StringView code;
        QString name;
    } names[] = {
        {reasonCodes[0], ReasonStrip::tr("Insult")},
        {reasonCodes[1], ReasonStrip::tr("Harassment")},
        {reasonCodes[2], ReasonStrip::tr("Hatred")},
        {reasonCodes[3], ReasonStrip::tr("Advertising")},
        {reasonCodes[4], ReasonStrip::tr("Against the law")},
        {reasonCodes[5], ReasonStrip::tr("Untrue")},
        {reasonCodes[6], ReasonStrip::tr("Off the subject")},
        {reasonCodes[7], ReasonStrip::tr("Personal data")},
        {reasonCodes[8], ReasonStrip::tr("Other")},
    };
    for (const auto& known : names) {
        if (code == known.code)
            return known.name;
    }
    return code;
}

ReasonStrip::ReasonStrip(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_reasons(new QWidget(this))
{
    setObjectName(QStringLiteral("reasons"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xxl, space::s, space::xxl, 0);
    column->setSpacing(space::xs);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setFont(fontFor(TextRole::Small));
    setTone(m_words, QStringLiteral("muted"));
    auto* row = new FlowLayout(m_reasons, space::xs);
    const auto button = [this](const QString& words, const char* kind) {
        auto* made = new QToolButton(m_reasons);
        made->setText(words);
        made->setFont(fontFor(TextRole::Small));
        made->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the cards
        setButtonKind(made, kind);
        return made;
    };
    for (size_t i = 0; i < reasonCodes.size(); ++i) {
        const QString code = reasonCodes[i];
        auto* reason =
            button(QStringLiteral("%1  %2").arg(QLocale().toString(int(i) + 1), reasonName(code)), "");
        reason->setObjectName(code);
        reason->setCheckable(true);
        connect(reason, &QToolButton::clicked, this, [this, code] { Q_EMIT chosen(code); });
        row->addWidget(reason);
    }
    auto* note = button(tr("N  Note\u2026"), "quiet");
    note->setObjectName(QStringLiteral("note"));
    connect(note, &QToolButton::clicked, this, &ReasonStrip::noteWanted);
    note->setParent(this);
    auto* first = new QHBoxLayout;
    first->addWidget(m_words, 1);
    first->addWidget(note);
    column->addLayout(first);
    column->addWidget(m_reasons);
    hide();
}

void ReasonStrip::ask(const QString& name)
{
    m_words->setText(tr("Refused: \u201c%1\u201d. Why? One key, or go on.").arg(isolated(name)));
    showChosen({});
    show();
}

void ReasonStrip::showChosen(const QString& code)
{
    for (auto* button : m_reasons->findChildren<QToolButton*>())
        button->setChecked(button->isCheckable() && button->objectName() == code);
}

void ReasonStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int side = width() < 640 ? space::l : space::xxl;
    layout()->setContentsMargins(side, space::s, side, 0);
}

void ReasonStrip::paintEvent(QPaintEvent*)
{
    const Colors& c = colors(this);
    QPainter painter(this);
    painter.fillRect(rect(), c.paper);
    painter.fillRect(QRect(0, 0, width(), 1), c.line);
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/decision_bar.h"

#include "widgets/style.h"
#include "widgets/text_paint.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <cmath>

namespace warraq {
namespace {

constexpr int buttonHeight = 42;
constexpr int capSize = 20;
constexpr int capGap = 8;

QFont wordsFont()
{
    QFont font = fontFor(TextRole::Base);
    font.setPointSizeF(11);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont capFont()
{
    QFont font = fontFor(TextRole::Code);
    font.setPointSizeF(8.5);
    return font;
}

} // namespace

DecisionButton::DecisionButton(const QString& words, const QString& key, const char* kind, QWidget* parent)
    : QPushButton(parent)
    , m_words(words)
    , m_key(key)
{
    setButtonKind(this, kind);
    setAccessibleName(words);
    setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the cards
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

qreal DecisionButton::contentWidth() const
{
    // Hinting may need a little more than the advance says, and a word must never break.
    return std::ceil(QFontMetricsF(wordsFont()).horizontalAdvance(m_words)) + 4 + capGap + capSize;
}

QSize DecisionButton::sizeHint() const
{
    return {qCeil(contentWidth()) + 40, buttonHeight};
}
QSize DecisionButton::minimumSizeHint() const
{
    return {qCeil(contentWidth()) + 12, buttonHeight};
}

void DecisionButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    // The style sheet gives the button a palette of its own, which does not tell light from dark: the bar's
    // does.
    const Colors& c = colors(parentWidget());
    const QString kind = property("kind").toString();
    const QColor ink = !isEnabled()        ? c.muted
                       : kind == u"good"   ? c.onGreen
                       : kind == u"danger" ? c.onRed
                                           : c.text;
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all(rect());
    const qreal width = contentWidth();
    const QRectF content(all.center().x() - width / 2, 0, width, all.height());
    const QRectF words(content.left(), 0, width - capGap - capSize, all.height());
    painter.setPen(ink);
    painter.setFont(wordsFont());
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(mirrored(words, content, layoutDirection()), Qt::AlignCenter | Qt::TextSingleLine,
                     m_words);
    const QRectF cap = mirrored({content.right() - capSize, (all.height() - capSize) / 2, capSize, capSize},
                                content, layoutDirection());
    QColor edge = ink;
    edge.setAlphaF(0.35F);
    QColor ground = ink;
    ground.setAlphaF(kind.isEmpty() ? 0.05F : 0.14F);
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setPen(ink);
    painter.setFont(capFont());
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(cap, Qt::AlignCenter | Qt::TextSingleLine, m_key);
}

DecisionBar::DecisionBar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("decisions"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::m, space::l, space::m);
    row->setSpacing(space::s);
    struct Making
    {
        QString words;
        const char* key;
        const char* kind;
        ModerationKey means;
        const char* name;
    };
    const Making makings[] = {
        {tr("Approve"), "A", "good", ModerationKey::Approve, "approve"},
        {tr("Hold"), "H", "", ModerationKey::Hold, "hold"},
        {tr("Reject"), "D", "danger", ModerationKey::Trash, "trash"},
        {tr("Spam"), "S", "", ModerationKey::Spam, "spam"},
        {tr("Undo"), "Z", "", ModerationKey::Undo, "undo"},
    };
    for (const Making& making : makings) {
        auto* button = new DecisionButton(making.words, QString::fromLatin1(making.key), making.kind, this);
        button->setObjectName(QString::fromLatin1(making.name));
        connect(button, &QPushButton::clicked, this, [this, means = making.means] { Q_EMIT pressed(means); });
        row->addWidget(button, 1);
        m_buttons.append(button);
    }
    setReason({});
}

void DecisionBar::setReason(const QString& reason)
{
    const QString tips[] = {tr("Show it on the site"),
                            tr("Leave it for later, or take it back into the queue"),
                            tr("Into the trash; it can be taken back"), tr("Advertising or abuse by machine"),
                            tr("Take the last decision back")};
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setEnabled(reason.isEmpty());
        m_buttons[i]->setToolTip(reason.isEmpty() ? tips[i] : reason);
        m_buttons[i]->setAccessibleDescription(m_buttons[i]->toolTip());
    }
}

QSize DecisionBar::minimumSizeHint() const
{
    int width = 2 * space::l + int(m_buttons.size() - 1) * space::s;
    for (const DecisionButton* button : m_buttons)
        width += button->minimumSizeHint().width();
    return {width, buttonHeight + 2 * space::m};
}

void DecisionBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Under the cards' own edges where there is room.
    const bool roomy = width() >= minimumSizeHint().width() + 140;
    const int side = roomy ? space::xxl : space::l;
    layout()->setContentsMargins(side, space::m, side, space::m);
    layout()->setSpacing(roomy ? space::m : space::s);
}

void DecisionBar::paintEvent(QPaintEvent*)
{
    const Colors& c = colors(this);
    QPainter painter(this);
    painter.fillRect(rect(), c.paper);
    painter.fillRect(QRect(0, 0, width(), 1), c.line);
}

} // namespace warraq

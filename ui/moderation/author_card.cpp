// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/author_card.h"

#include "comments/comment_truth.h"
#include "text/direction.h"
#include "widgets/style.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <QVBoxLayout>

namespace warraq {
namespace {

QString dots()
{
    return QStringLiteral("\u2022\u2022\u2022");
}

QLabel* plainLabel(const QString& tone, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // readers write what they like in these fields
    label->setFont(fontFor(TextRole::Small));
    label->setWordWrap(false);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setTone(label, tone);
    return label;
}

} // namespace

QString maskedEmail(const QString& email)
{
    const QString clean = cleanedText(email).simplified();
    const qsizetype at = clean.lastIndexOf(u'@');
    if (at < 1)
        return clean.isEmpty() ? QString() : clean.first(1) + dots();
    const QString domain = clean.sliced(at + 1);
    const qsizetype dot = domain.lastIndexOf(u'.');
    return clean.first(1) + dots() + u'@' +
           (dot > 0 ? domain.first(1) + dots() + domain.sliced(dot) : dots());
}

QString maskedIp(const QString& ip)
{
    const QChar separator = ip.contains(u':') ? u':' : u'.';
    const QStringList parts = cleanedText(ip).simplified().split(separator);
    if (parts.size() < 3)
        return ip.isEmpty() ? QString() : dots();
    return parts[0] + separator + parts[1] + separator + dots();
}

RecordBar::RecordBar(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(8);
}

void RecordBar::setCounts(const QueueCounts& counts)
{
    m_counts = counts;
    update();
}

void RecordBar::paintEvent(QPaintEvent*)
{
    const Colors& c = colors(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), 4, 4);
    painter.setClipPath(shape);
    painter.fillRect(rect(), c.line);
    const qreal all = qreal(m_counts.approved + m_counts.spam + m_counts.trash + m_counts.pending);
    if (all <= 0)
        return;
    qreal x = 0;
    const auto part = [&](qint64 count, const QColor& color) {
        const qreal wide = width() * qreal(count) / all;
        const qreal left = layoutDirection() == Qt::RightToLeft ? width() - x - wide : x;
        painter.fillRect(QRectF(left, 0, wide, height()), color);
        x += wide;
    };
    part(m_counts.approved, c.green);
    part(m_counts.spam + m_counts.trash, c.red);
}

AuthorCard::AuthorCard(QWidget* parent)
    : QWidget(parent)
    , m_name(new TextLabel(this))
    , m_email(plainLabel(QStringLiteral("muted"), this))
    , m_ip(plainLabel(QStringLiteral("muted"), this))
    , m_reveal(new QToolButton(this))
    , m_bar(new RecordBar(this))
    , m_record(plainLabel(QStringLiteral("muted"), this))
{
    QFont bold = fontFor(TextRole::Base);
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_reveal->setText(tr("Hold to show"));
    m_reveal->setToolTip(tr("E-mail and address are shown while you hold this button"));
    m_reveal->setAccessibleDescription(m_reveal->toolTip());
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_reveal->setFont(fontFor(TextRole::Small));
    setButtonKind(m_reveal, "quiet");
    m_email->setObjectName(QStringLiteral("email"));
    m_ip->setObjectName(QStringLiteral("ip"));
    m_record->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_name);
    auto* addresses = new QHBoxLayout;
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_email);
    lines->addWidget(m_ip);
    addresses->addLayout(lines, 1);
    addresses->addWidget(m_reveal, 0, Qt::AlignVCenter);
    column->addLayout(addresses);
    column->addSpacing(space::xs);
    column->addWidget(m_bar);
    column->addWidget(m_record);
    connect(m_reveal, &QToolButton::pressed, this, [this] { setRevealed(true); });
    connect(m_reveal, &QToolButton::released, this, [this] { setRevealed(false); });
}

void AuthorCard::setRevealed(bool revealed)
{
    const auto shown = [revealed](const QString& whole, const QString& masked) {
        return isolated(revealed ? cleanedText(whole).simplified() : masked, Direction::LeftToRight);
    };
    m_email->setText(m_comment.email.isEmpty()
                         ? tr("No e-mail")
                         : tr("E-mail %1").arg(shown(m_comment.email, maskedEmail(m_comment.email))));
    m_ip->setText(m_comment.ip.isEmpty() ? tr("No address")
                                         : tr("Address %1").arg(shown(m_comment.ip, maskedIp(m_comment.ip))));
    m_email->setToolTip(QString());
}

void AuthorCard::show(const Comment& comment, const QueueCounts& record)
{
    m_comment = comment;
    const QString name = cleanedText(comment.author).simplified();
    m_name->setText(name.isEmpty() ? tr("(no name)") : name);
    m_reveal->setEnabled(!comment.email.isEmpty() || !comment.ip.isEmpty());
    setRevealed(m_reveal->isDown());
    m_bar->setCounts(record);
    const qint64 rejected = record.spam + record.trash;
    QStringList parts;
    if (record.approved + rejected + record.pending <= 1) {
        parts.append(tr("First comment on this desk"));
    } else {
        if (record.approved > 0)
            parts.append(tr("%Ln approved", nullptr, int(record.approved)));
        if (rejected > 0)
            parts.append(tr("%Ln rejected", nullptr, int(rejected)));
        if (record.pending > 0)
            parts.append(tr("%Ln waiting", nullptr, int(record.pending)));
    }
    m_record->setText(parts.join(QStringLiteral(" \u00b7 ")));
    m_bar->setAccessibleName(m_record->text());
}

} // namespace warraq

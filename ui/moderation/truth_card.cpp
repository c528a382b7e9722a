// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/truth_card.h"

#include "moderation/comment_delegate.h"
#include "widgets/style.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace warraq {
namespace {

constexpr int mostLines = 14;
constexpr int mostLinks = 6;

} // namespace

ShownTextLabel::ShownTextLabel(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ShownTextLabel::show(const QList<ShownParagraph>& paragraphs, int maxLines)
{
    m_paragraphs = paragraphs;
    m_maxLines = maxLines;
    m_width = -1;
    QStringList spoken;
    for (const ShownParagraph& paragraph : paragraphs)
        spoken.append(paragraph.text);
    setAccessibleDescription(spoken.join(u'\n'));
    updateGeometry();
    update();
}

const ShownTextLayout& ShownTextLabel::laidOut(int width) const
{
    if (width != m_width || !m_layout) {
        m_layout.emplace(m_paragraphs,
                         ShownTextLayout::Look{
                             .font = fontFor(TextRole::Base), .lineSpacing = 1.2, .maxLines = m_maxLines},
                         width - 8);
        m_width = width;
    }
    return *m_layout;
}

int ShownTextLabel::heightForWidth(int width) const
{
    return qCeil(laidOut(width).height());
}
QSize ShownTextLabel::sizeHint() const
{
    return {200, heightForWidth(std::max(width(), 200))};
}

void ShownTextLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    laidOut(width()).paint(painter, {4, 0}, colors(this).text, colors(this));
}

TruthCard::TruthCard(QWidget* parent)
    : QWidget(parent)
    , m_verdict(new QLabel(this))
    , m_writtenCaption(new QLabel(tr("As it was written"), this))
    , m_written(new ShownTextLabel(this))
    , m_cleanCaption(new QLabel(tr("Without the tricks"), this))
    , m_clean(new ShownTextLabel(this))
    , m_linksCaption(new QLabel(tr("Where the links lead"), this))
    , m_links(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    for (QLabel* caption : {m_writtenCaption, m_cleanCaption, m_linksCaption}) {
        caption->setFont(fontFor(TextRole::Caption));
        setTone(caption, QStringLiteral("muted"));
    }
    for (QLabel* words : {m_verdict, m_links}) {
        words->setTextFormat(Qt::PlainText);
        words->setFont(fontFor(TextRole::Small));
        words->setWordWrap(true);
        words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_written->setObjectName(QStringLiteral("written"));
    m_clean->setObjectName(QStringLiteral("clean"));
    m_written->setAccessibleName(m_writtenCaption->text());
    m_clean->setAccessibleName(m_cleanCaption->text());
    for (QWidget* part : {static_cast<QWidget*>(m_verdict), static_cast<QWidget*>(m_writtenCaption),
                          static_cast<QWidget*>(m_written), static_cast<QWidget*>(m_cleanCaption),
                          static_cast<QWidget*>(m_clean), static_cast<QWidget*>(m_linksCaption),
                          static_cast<QWidget*>(m_links)})
        column->addWidget(part);
}

void TruthCard::show(const QByteArray& content, Direction article)
{
    const CommentText read = commentText(content);
    const QString shortened = read.text.first(std::min<qsizetype>(read.text.size(), 4'000));
    const QString clean = cleanedText(shortened);
    const bool tricks = clean != QString(shortened).remove(u'\r');
    m_verdict->setText(tricks ? tr("Some characters here cannot be seen, or are stretched or disguised.")
                              : tr("Nothing is hidden in this text."));
    setTone(m_verdict, tricks ? QStringLiteral("amber") : QStringLiteral("green"));
    for (QWidget* part : {static_cast<QWidget*>(m_writtenCaption), static_cast<QWidget*>(m_written),
                          static_cast<QWidget*>(m_cleanCaption), static_cast<QWidget*>(m_clean)})
        part->setVisible(tricks);
    if (tricks) {
        m_written->show(shownText(shortened, article, TruthLevel::Full), mostLines);
        m_clean->show(shownText(clean, article), mostLines);
    }
    QStringList targets;
    for (const QString& link : read.links) {
        if (targets.size() < mostLinks)
            targets.append(isolated(cleanedText(link).simplified().left(200), Direction::LeftToRight));
    }
    m_links->setText(targets.join(u'\n'));
    m_linksCaption->setVisible(!targets.isEmpty());
    m_links->setVisible(!targets.isEmpty());
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/block_cards.h"

#include "editor/article_document.h"
#include "editor/conflict_card.h"
#include "editor/page_scale.h"
#include "editor/text_formats.h"
#include "widgets/style.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QTextDocument>
#include <QWidget>

namespace warraq {

namespace {

constexpr double placeholderRatio = 0.45; // height of a picture that is not there yet, per width
constexpr double noteHeight = 64;
constexpr double separatorHeight = 22;
constexpr int islandLines = 2;

QString words(const char* text)
{
    return QCoreApplication::translate("BlockCards", text);
}

QTextOption wrapped(Direction direction)
{
    QTextOption option;
    option.setTextDirection(textformat::toQt(direction));
    option.setWrapMode(QTextOption::WordWrap);
    return option;
}

QString captionOf(const Block& block)
{
    const QString caption = plainText(block.runs);
    if (block.credit.isEmpty())
        return caption;
    return caption.isEmpty() ? isolated(block.credit)
                             : caption + QStringLiteral(" · ") + isolated(block.credit);
}

} // namespace

QString cardName(const Block& block)
{
    switch (block.kind) {
    case BlockKind::Picture:
        return words(QT_TRANSLATE_NOOP("BlockCards", "Picture"));
    case BlockKind::Embed:
        return words(QT_TRANSLATE_NOOP("BlockCards", "Embedded page"));
    case BlockKind::Separator:
        return words(QT_TRANSLATE_NOOP("BlockCards", "Separator"));
    case BlockKind::Conflict:
        return words(QT_TRANSLATE_NOOP("BlockCards", "Two versions of one place"));
    default:
        return words(QT_TRANSLATE_NOOP("BlockCards", "HTML, edited as source"));
    }
}

BlockCards::BlockCards(ArticleDocument& document, QWidget* widget)
    : QObject(widget)
    , m_document(document)
    , m_widget(widget)
    , m_pictures(this)
{
    document.document()->documentLayout()->registerHandler(textformat::objectType, this);
    connect(&m_pictures, &PictureCache::loaded, this, [this] {
        QTextDocument* text = m_document.document();
        text->markContentsDirty(0, text->characterCount()); // cards take their real height
    });
}

Block BlockCards::blockOf(const QTextFormat& format) const
{
    return m_document.store().object(format.intProperty(textformat::Object));
}

double BlockCards::width() const
{
    const QTextDocument* text = m_document.document();
    const double inside = text->textWidth() - 2 * text->documentMargin() * scaleOf(text);
    return inside > 0 ? inside - 1 : textformat::columnWidth();
}

double BlockCards::captionHeight(const Block& block) const
{
    const QString caption = captionOf(block);
    if (caption.isEmpty())
        return 0;
    const QFontMetricsF metrics(fontFor(TextRole::Small), m_widget);
    return metrics.boundingRect(QRectF(0, 0, width(), 10'000), Qt::TextWordWrap, caption).height() + space::s;
}

QSizeF BlockCards::intrinsicSize(QTextDocument*, int, const QTextFormat& format)
{
    const Block block = blockOf(format);
    switch (block.kind) {
    case BlockKind::Separator:
        return {width(), separatorHeight};
    case BlockKind::Picture: {
        const QImage image = m_pictures.image(block.source, int(width()), m_widget->devicePixelRatioF());
        const double height =
            image.isNull() ? width() * placeholderRatio : image.deviceIndependentSize().height();
        return {width(), height + captionHeight(block)};
    }
    case BlockKind::Conflict:
        return {width(), conflictCardHeight};
    default:
        return {width(), noteHeight};
    }
}

void BlockCards::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int,
                            const QTextFormat& format)
{
    const Block block = blockOf(format);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (block.kind) {
    case BlockKind::Separator:
        drawSeparator(*painter, rect);
        break;
    case BlockKind::Picture:
        drawPicture(*painter, rect, block);
        break;
    case BlockKind::Conflict:
        drawConflictCard(*painter, rect, block, m_document.articleDirection(), *m_widget);
        break;
    case BlockKind::Embed:
        drawNote(*painter, rect, cardName(block), block.source, Direction::LeftToRight, false);
        break;
    default: {
        const QStringList lines = QString::fromUtf8(block.raw.left(400)).trimmed().split(u'\n');
        drawNote(*painter, rect, cardName(block), lines.mid(0, islandLines).join(u' ').simplified(),
                 Direction::LeftToRight, true);
    }
    }
    painter->restore();
}

void BlockCards::drawPicture(QPainter& painter, const QRectF& rect, const Block& block)
{
    const Colors& c = colors(m_widget);
    const double caption = captionHeight(block);
    const QRectF frame = rect.adjusted(0, 0, 0, -caption);
    const QImage image = m_pictures.image(block.source, int(width()), m_widget->devicePixelRatioF());
    if (image.isNull()) {
        painter.setPen(QPen(c.line, 1));
        painter.setBrush(c.panel);
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), radius::button, radius::button);
        painter.setPen(c.muted);
        painter.setFont(fontFor(TextRole::Small));
        const QString text =
            m_pictures.isMissing(block.source)
                ? words(QT_TRANSLATE_NOOP("BlockCards", "The picture is not in the project: %1"))
                      .arg(isolated(block.source, Direction::LeftToRight))
                : cardName(block);
        painter.drawText(frame.adjusted(space::l, 0, -space::l, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
    } else {
        QRectF target(QPointF(), image.deviceIndependentSize());
        target.moveCenter(frame.center());
        painter.drawImage(target, image);
    }
    if (caption > 0) {
        painter.setPen(c.muted);
        painter.setFont(fontFor(TextRole::Small));
        painter.drawText(QRectF(rect.left(), frame.bottom() + space::xs, rect.width(), caption),
                         captionOf(block), wrapped(block.direction));
    }
}

void BlockCards::drawSeparator(QPainter& painter, const QRectF& rect) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors(m_widget).faint);
    for (const int i : {-1, 0, 1})
        painter.drawEllipse(QPointF(rect.center().x() + i * 18, rect.center().y()), 2, 2);
}

void BlockCards::drawNote(QPainter& painter, const QRectF& rect, const QString& title, const QString& text,
                          Direction direction, bool code) const
{
    const Colors& c = colors(m_widget);
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(c.raised);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
    const QRectF inside = rect.adjusted(space::l, space::s, -space::l, -space::s);
    const QRectF upper(inside.left(), inside.top(), inside.width(), inside.height() / 2);
    const QRectF lower(inside.left(), upper.bottom(), inside.width(), inside.height() / 2);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(c.muted);
    const bool mirrored = m_widget->isRightToLeft();
    painter.drawText(upper, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), title);
    painter.setFont(code ? fontFor(TextRole::Code) : fontFor(TextRole::Base));
    painter.setPen(code ? c.text : c.accent);
    const QString line =
        QFontMetricsF(painter.font(), m_widget).elidedText(text, Qt::ElideRight, lower.width());
    QTextOption option = wrapped(direction);
    option.setWrapMode(QTextOption::NoWrap);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
    painter.drawText(lower, line, option);
}

} // namespace warraq

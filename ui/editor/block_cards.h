// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/blocks.h"
#include "editor/picture_cache.h"

#include <QTextObjectInterface>

class QWidget;

namespace warraq {

class ArticleDocument;

/// Draws what is not text (pictures, embeds, islands of HTML, separators) as cards in the column.
class BlockCards : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    BlockCards(ArticleDocument& document, QWidget* widget); ///< registers itself with the document's layout

    void setPictureFolder(const QString& folder) { m_pictures.setFolder(folder); }

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    [[nodiscard]] Block blockOf(const QTextFormat& format) const;
    [[nodiscard]] double width() const;
    [[nodiscard]] double captionHeight(const Block& block) const;
    void drawPicture(QPainter& painter, const QRectF& rect, const Block& block);
    void drawSeparator(QPainter& painter, const QRectF& rect) const;
    void drawNote(QPainter& painter, const QRectF& rect, const QString& title, const QString& text,
                  Direction direction, bool code) const;

    ArticleDocument& m_document;
    QWidget* m_widget;
    PictureCache m_pictures;
};

/// One sentence that says what a card is, for screen readers and the status bar.
[[nodiscard]] QString cardName(const Block& block);

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_truth.h"
#include "moderation/shown_text_layout.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace warraq {

/// A reader's text in a widget: hidden characters as framed names, nothing to click.
class ShownTextLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ShownTextLabel(QWidget* parent = nullptr);
    void show(const QList<ShownParagraph>& paragraphs, int maxLines = 0);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ShownTextLayout& laidOut(int width) const;

    QList<ShownParagraph> m_paragraphs;
    int m_maxLines = 0;
    mutable int m_width = -1;
    mutable std::optional<ShownTextLayout> m_layout;
};

/// حقيقة النص: the text as it was written, what is left of it without tricks, and where its links really
/// lead.
class TruthCard : public QWidget
{
    Q_OBJECT

public:
    explicit TruthCard(QWidget* parent = nullptr);
    void show(const QByteArray& content, Direction article);

private:
    QLabel* m_verdict;
    QLabel* m_writtenCaption;
    ShownTextLabel* m_written;
    QLabel* m_cleanCaption;
    ShownTextLabel* m_clean;
    QLabel* m_linksCaption;
    QLabel* m_links;
};

} // namespace warraq

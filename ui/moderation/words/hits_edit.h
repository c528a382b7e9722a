// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/words/word_matcher.h"

#include <QPlainTextEdit>

namespace warraq {

/// A field for any text that shows where words of a list stand in it, as it is typed. The marks are painted
/// behind the letters: a format of the text would break the joining of Arabic letters.
class HitsEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit HitsEdit(QWidget* parent = nullptr);

    void setMatcher(const WordMatcher& matcher);
    [[nodiscard]] const WordHits& hits() const { return m_hits; }
    /// Of a hit, in the viewport; several where a line or a direction ends in it.
    [[nodiscard]] QList<QRectF> rectsOf(const WordHit& hit) const;

Q_SIGNALS:
    void hitsChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void search();

    WordMatcher m_matcher;
    WordHits m_hits;
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/words/word_matcher.h"
#include "widgets/card.h"

class QLabel;

namespace warraq {

class HitsEdit;

/// Try the list: type or paste a text and see what is found in it.
class WordTrial : public Card
{
    Q_OBJECT

public:
    explicit WordTrial(QWidget* parent = nullptr);
    void setEntries(const QList<WordEntry>& entries); ///< made ready on a worker

    [[nodiscard]] HitsEdit& field() { return *m_text; }

private:
    void tell();

    HitsEdit* m_text;
    QLabel* m_found;
    int m_revision = 0;
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace warraq {

class ArticleTextEdit;

/// Colours of links and code, as extra selections of the visible lines only: a colour in the character format
/// would stay behind when light changes to dark, and undo would remember it.
class TextAccents : public QObject
{
    Q_OBJECT

public:
    explicit TextAccents(ArticleTextEdit& edit);
    void soon(); ///< after an edit or a scroll
    void now();

private:
    ArticleTextEdit& m_edit;
    QTimer m_timer;
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/article_session.h"

#include <QPointer>

#include <functional>

namespace warraq {

class ArticleTextEdit;

/// The small windows at the caret: a link's address, who is quoted.
class LinkCommands : public QObject
{
    Q_OBJECT

public:
    LinkCommands(ArticleTextEdit& text, QObject* parent);

    void setSession(ArticleSession* session); ///< not owned; null for none
    /// The newsroom's stories, for links that lead to them; asked when a link's window opens.
    void setStories(std::function<QList<ArticleSummary>()> stories) { m_stories = std::move(stories); }
    void openLink();
    void openQuoteSource();

Q_SIGNALS:
    void linkSet();

private:
    [[nodiscard]] QPoint place() const; ///< below the caret, global

    ArticleTextEdit& m_text;
    QPointer<ArticleSession> m_session;
    std::function<QList<ArticleSummary>()> m_stories;
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/article_session.h"
#include "editor/page_layer.h"
#include "editor/searchable.h"

#include <QPointer>

namespace warraq {

class ArticleFields;
class ArticleTextEdit;
class PageColumn;

/// Places in the text of an article, painted behind its letters.
class FindLayer final : public PageLayer
{
public:
    explicit FindLayer(ArticleTextEdit& edit)
        : m_edit(edit)
    {
    }
    void setHits(const FindHits* hits);
    void paintBehind(QPainter& painter, const QTextBlock& line, const PagePainter& page,
                     const Colors& c) override;

private:
    ArticleTextEdit& m_edit;
    QPointer<const FindHits> m_hits;
    QMetaObject::Connection m_following;
};

/// Kicker, headline, deck and text of the open article.
class ArticleSearch final : public Searchable
{
public:
    ArticleSearch(ArticleFields& fields, ArticleTextEdit& text, PageColumn& page);
    ~ArticleSearch() override;

    void setSession(ArticleSession* session) { m_session = session; }

    [[nodiscard]] QList<QTextEdit*> texts() const override;
    [[nodiscard]] QTextEdit* mainText() const override;
    [[nodiscard]] bool canReplace() const override;
    void showHits(QTextEdit* text, const FindHits* hits) override;
    void reveal(QTextEdit* text) override;
    std::function<void()> replace(const QList<LineChange>& changes) override;

private:
    std::function<void()> replaceInText(const QList<LineChange>& changes);
    std::function<void()> replaceInFields(const QList<LineChange>& changes);

    ArticleFields& m_fields;
    ArticleTextEdit& m_text;
    PageColumn& m_page;
    FindLayer m_layer;
    QHash<QTextEdit*, QMetaObject::Connection> m_following;
    QPointer<ArticleSession> m_session;
};

} // namespace warraq

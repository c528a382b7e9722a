// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/comment_queue.h"
#include "moderation/moderation_keys.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace warraq {

class ArticleTitles;
class Banner;
class CardView;
class ContextColumn;
class DecisionBar;
class KeysOverlay;
class QueueColumn;

/// The three columns and what the keys do in them.
class CommentsDeskView : public QWidget
{
    Q_OBJECT

public:
    explicit CommentsDeskView(CommentDesk& desk, QWidget* parent = nullptr);

    void activate();
    void search(const QString& words);
    void showComments(const CommentFilter& filter); ///< what a page asked for
    void reload();
    void undo();
    void showKeys();
    [[nodiscard]] CardView& cards() { return *m_cards; }
    [[nodiscard]] CommentQueue& queue() { return m_queue; }

Q_SIGNALS:
    void openArticle(const QString& articleId);
    void happened(const QString& sentence); ///< for the status bar

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeMiddle();
    void makeFilterLine();
    void connectAll();
    void press(ModerationKey key);
    void decide(CommentStatus to);
    void advance(int from); ///< to the next open comment; pages are fetched when they run out
    void showQueue();
    void showFilterLine();
    void showEmpty();
    void showCard(int row);
    void takeLoaded();
    void tell(const QString& sentence);
    void tellStep(const Decision& decision, bool redo);
    void fail(const Error& error, const QString& what);
    void restoreColumns();
    void storeColumns();

    CommentDesk& m_desk;
    CommentQueue m_queue;
    std::shared_ptr<ArticleTitles> m_titles;
    QString m_search;
    bool m_waitingForMore = false;
    bool m_columnsChosen = false; ///< the hand moved a handle in this sitting
    QueueColumn* m_column;
    CardView* m_cards;
    ContextColumn* m_context;
    DecisionBar* m_bar;
    Banner* m_banner;
    QWidget* m_filterLine;
    QToolButton* m_articleFilter;
    QToolButton* m_searchFilter;
    QStackedLayout* m_stack;
    QWidget* m_empty = nullptr;
    QSplitter* m_splitter;
    KeysOverlay* m_keys;
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/comment_queue.h"
#include "moderation/deciding.h"

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace warraq {

class ArticleTitles;
class Banner;
class CardView;
class ContextColumn;
class DecisionBar;
class FilterLine;
class FoldingSplitter;
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
    void setAlone(bool alone); ///< one comment and nothing else
    [[nodiscard]] bool isAlone() const { return m_alone; }
    [[nodiscard]] const CommentFilter& filter() const { return m_filter; }
    [[nodiscard]] CommentId current() const;
    [[nodiscard]] CardView& cards() { return *m_cards; }
    [[nodiscard]] ContextColumn& context() { return *m_context; }
    [[nodiscard]] CommentQueue& queue() { return m_queue; }

Q_SIGNALS:
    void openArticle(const QString& articleId);
    void happened(const QString& sentence); ///< for the status bar
    void journalWanted();
    void waveWanted(warraq::CommentId of);
    void toolsWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeMiddle();
    void connectAll();
    void press(ModerationKey key);
    void askForFilter();
    void showPerson(const Comment& comment);
    void askForViewName();
    void askToDecideAll();
    void readCount();
    void showEmpty();
    void showCard(int row);
    void takeLoaded();
    void tell(const QString& sentence);
    void fail(const Error& error, const QString& what);
    void restoreColumns();
    void storeColumns();

    CommentDesk& m_desk;
    CommentQueue m_queue;
    std::shared_ptr<ArticleTitles> m_titles;
    CommentFilter m_filter{.status = CommentStatus::Pending};
    quint64 m_counted = 0; ///< revision of the count
    bool m_alone = false;
    bool m_columnsChosen = false; ///< the hand moved a handle in this sitting
    QueueColumn* m_column;
    CardView* m_cards;
    ContextColumn* m_context;
    ReasonStrip* m_reasons;
    DecisionBar* m_bar;
    Banner* m_banner;
    FilterLine* m_filterLine;
    QStackedLayout* m_stack;
    QWidget* m_empty = nullptr;
    FoldingSplitter* m_splitter;
    KeysOverlay* m_keys;
    Deciding* m_deciding;
};

} // namespace warraq

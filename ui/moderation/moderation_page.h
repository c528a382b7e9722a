// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_store.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace warraq {

/// A page that stands in the place of the queue: rules, words, campaigns, a reader, statistics, data. It has
/// a line with its title, the way back at its start (Escape does the same) and room for its own buttons at
/// the end; the rest is its content.
class ModerationPage : public QWidget
{
    Q_OBJECT

public:
    explicit ModerationPage(const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] const QString& title() const { return m_title; }
    /// The comments changed (an import, decisions elsewhere): what is shown is read again.
    virtual void refresh() {}
    /// Asked before the page is left; false keeps it (unsaved changes the person wants to go on with).
    [[nodiscard]] virtual bool mayLeave() { return true; }

Q_SIGNALS:
    void left();                                              ///< back to where the person came from
    void commentsWanted(const warraq::CommentFilter& filter); ///< show these in the queue
    void pageWanted(warraq::ModerationPage* page);            ///< put this one on top; takes it over
    void happened(const QString& sentence);                   ///< for the status bar

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void setContent(QWidget* content); ///< once; takes it over
    void addButton(QWidget* button);   ///< at the end of the title's line; takes it over
    void leave();

private:
    QString m_title;
    QVBoxLayout* m_column;
    QHBoxLayout* m_line;
};

} // namespace warraq

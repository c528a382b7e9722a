// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/conflict_block.h"
#include "editor/article_session.h"

#include <QPointer>

namespace warraq {

/// Deciding between two versions of one place: each choice is one undo step of the text, and one of the
/// details where a field is concerned.
class ConflictCommands : public QObject
{
    Q_OBJECT

public:
    explicit ConflictCommands(QWidget* owner);

    void setSession(ArticleSession* session); ///< not owned; null for none
    void open(int block);                     ///< index into the article's blocks

Q_SIGNALS:
    void sourceWanted(int block);
    void problem(const warraq::Error& error);

private:
    void decide(const Block& conflict, ConflictChoice choice);

    QWidget* m_owner;
    QPointer<ArticleSession> m_session;
};

} // namespace warraq

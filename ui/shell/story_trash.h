// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/trash.h"
#include "project/version.h"
#include "shell/session_keeper.h"

namespace warraq {

class Banner;

/// Throws stories away and brings them back. Throwing away can be undone and asks nothing; deleting for good
/// is asked by name.
class StoryTrash : public QObject
{
    Q_OBJECT

public:
    StoryTrash(Newsroom& newsroom, SessionKeeper& keeper, Banner& banner, QObject* parent);

    /// The open story is saved first. One that is breaking stays: readers are being told of it.
    void move(const ArticleId& id);
    void restore(const ArticleId& id, const QString& title);
    void purge(const ArticleId& id); ///< the person was asked
    void openDialog(QWidget* owner);

Q_SIGNALS:
    void changed(warraq::Reason reason);        ///< what is in the trash: for the history
    void restored(const warraq::ArticleId& id); ///< it is among the stories again

private:
    void tell(const Error& error);

    Newsroom& m_newsroom;
    SessionKeeper& m_keeper;
    Banner& m_banner;
};

} // namespace warraq

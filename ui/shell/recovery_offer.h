// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/journal_keeper.h"
#include "shell/session_keeper.h"

namespace warraq {

class Banner;

/// Says above the story what a crash left behind, one at a time, and brings it back: into its own story, or
/// beside it when the file has moved on. Nothing is thrown away: what a person leaves is set aside for a
/// month.
class RecoveryOffer : public QObject
{
    Q_OBJECT

public:
    RecoveryOffer(Newsroom& newsroom, SessionKeeper& keeper, JournalKeeper& journals, Banner& banner,
                  QObject* parent = nullptr);

Q_SIGNALS:
    void recovered(); ///< the story stands open
    void compareWanted(const warraq::Article& file, const warraq::Article& work, const QString& fileTitle,
                       const QString& workTitle);

private:
    void showNext();
    void recover(const UnsavedWork& work);
    void compare(const UnsavedWork& work);
    void keepFile(const UnsavedWork& work);

    Newsroom& m_newsroom;
    SessionKeeper& m_keeper;
    JournalKeeper& m_journals;
    Banner& m_banner;
    QList<UnsavedWork> m_works;
};

} // namespace warraq

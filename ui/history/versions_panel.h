// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/version_words.h"
#include "project/history.h"
#include "shell/newsroom.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace warraq {

class HistoryKeeper;
class HourScrubber;
class SegmentedControl;

/// The versions of the open story, or of the whole newsroom, newest first: who, when, why, what. Choosing one
/// compares it; it can be brought back as a new version, and given a name.
class VersionsPanel : public QFrame
{
    Q_OBJECT

public:
    VersionsPanel(Newsroom& newsroom, HistoryKeeper& keeper, QWidget* parent = nullptr);
    void setActive(bool active); ///< in sight: reads, and follows what is recorded
    void focusList();

Q_SIGNALS:
    /// Two versions to be shown; titles say what they are.
    void compareWanted(const warraq::Article& before, const warraq::Article& after,
                       const QString& beforeTitle, const QString& afterTitle);
    void restoreWanted(const warraq::Article& article, const QString& title);
    void nameWanted(const warraq::VersionInfo& version);
    void storyWanted(const warraq::ArticleId& id); ///< of the whole newsroom's list
    void problem(const warraq::Error& error);
    void closeWanted();

private:
    struct Fetched
    {
        Article before;
        Article after;
        bool wasThere = true;
    };

    void build();
    void reload();
    void readMore();
    void read(const VersionId& before);
    void list(const QList<VersionInfo>& versions, bool more);
    void addRow(const VersionInfo& version);
    void showChoices();
    void compare();
    void restore();
    [[nodiscard]] bool isWholeDesk() const;
    [[nodiscard]] ArticleId article() const; ///< of the list: the open story, "" for the whole desk
    [[nodiscard]] const VersionInfo* current() const;
    [[nodiscard]] QString whenText(const VersionInfo& version) const;
    template <class Read, class Done>
    void fetch(Read read, Done done);

    Newsroom& m_newsroom;
    QList<VersionInfo> m_versions; ///< by row
    SegmentedControl* m_scope;
    SegmentedControl* m_against;
    QListWidget* m_list;
    QLabel* m_nothing;
    HourScrubber* m_hour;
    QPushButton* m_restore;
    QPushButton* m_name;
    bool m_active = false;
    bool m_hasMore = false;
    quint64 m_revision = 0; ///< of the list
    quint64 m_asked = 0;    ///< of the comparison
};

} // namespace warraq

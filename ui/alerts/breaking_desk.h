// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/breaking_log.h"
#include "shell/newsroom.h"

#include <QSet>
#include <QTimer>

namespace warraq {

/// What is breaking now. The only place that flags and unflags, so that kicker, urgency, countdown and ledger
/// follow everywhere; it also notices flags that came or went by undo. Ticks once a second only while
/// something is live, and takes a flag back by itself when its time is over: recorded once, also when the
/// program was closed meanwhile.
class BreakingDesk : public QObject
{
    Q_OBJECT

public:
    explicit BreakingDesk(Newsroom& newsroom, QObject* parent = nullptr);

    struct Live
    {
        ArticleId article;
        QString headline;
        QString by;
        QDateTime since; ///< UTC
        QDateTime until; ///< UTC
    };
    [[nodiscard]] QList<Live> live() const; ///< the one that ends first is first
    [[nodiscard]] bool isLive(const ArticleId& id) const;
    [[nodiscard]] QDateTime now() const { return m_newsroom.clock().now(); }
    [[nodiscard]] const QList<BreakingEvent>& events() const { return m_events; } ///< newest first
    [[nodiscard]] int deskMinutes() const;

    /// Flags, or moves the expiry of a live one. 0 minutes: the desk's own time.
    void flag(const ArticleId& id, int minutes = 0);
    void extend(const ArticleId& id, int minutes); ///< from its present end
    void unflag(const ArticleId& id);
    void tick(); ///< what the timer does; a test with its own clock calls it

Q_SIGNALS:
    void changed(); ///< the live ones or the ledger
    void ticked();
    void failed(const warraq::Error& error);

private:
    void refresh();
    void expireOld();
    void record(const ArticleId& id, const Metadata& before, const Metadata& after);
    void append(const BreakingEvent& event);
    void readLedger();
    [[nodiscard]] bool isRecordedAsExpired(const ArticleId& id, const QDateTime& until) const;

    Newsroom& m_newsroom;
    QList<BreakingEvent> m_events;
    QTimer m_second;
    qsizetype m_lives = 0;
    QSet<ArticleId> m_expiring; ///< being taken back because their time is over, not by a person
    QSet<ArticleId> m_stuck;    ///< could not be taken back (disk, lock); not tried again each second
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/article_session.h"
#include "editor/line_cache.h"
#include "text/direction_findings.h"

#include <QPointer>
#include <QTimer>

class QTextBlock;

namespace warraq {

class ArticleTextEdit;

/// A place of the article that readers would see in another order than it is meant.
struct DirectionNote
{
    enum class Part
    {
        Kicker,
        Headline,
        Deck,
        Body
    };
    Part part = Part::Body;
    int line = 0; ///< number of the text block (Body)
    QString text; ///< the whole line
    Direction paragraph = Direction::RightToLeft;
    DirectionFinding finding;

    bool operator==(const DirectionNote&) const = default;

    struct Shown
    {
        QString there; ///< as it is read now
        QString meant; ///< as it should be; "" when only other words would help
    };
    /// The place with the words around it on one surface; isolated.
    [[nodiscard]] Shown shown(DirectionSurface surface) const;
};

/// All such places, kept true while people type: changed lines are looked at again, a few milliseconds at a
/// time.
class DirectionNotes : public QObject
{
    Q_OBJECT

public:
    explicit DirectionNotes(ArticleTextEdit& text, QObject* parent = nullptr);

    void setSession(ArticleSession* session);                              ///< not owned
    [[nodiscard]] QList<DirectionNote> on(DirectionSurface surface) const; ///< kicker to last line
    [[nodiscard]] int count(DirectionSurface surface) const;
    [[nodiscard]] bool isReadOnly() const { return !m_session || m_session->isReadOnly(); }
    /// Mends one place by its best fix; nothing when the text is another by now.
    void fix(const DirectionNote& note);
    /// All that can be mended on that surface: one undo step of the text, one of the head.
    void fixAll(DirectionSurface surface);

Q_SIGNALS:
    void changed();

private:
    void scan();
    [[nodiscard]] QList<DirectionNote> headNotes() const;
    [[nodiscard]] QList<DirectionFinding> findingsOf(const QTextBlock& line);
    void fixHead(const QList<DirectionNote>& notes);
    void fixLine(const QTextBlock& line, DirectionSurface surface);

    ArticleTextEdit& m_text;
    QPointer<ArticleSession> m_session;
    LineCache<QList<DirectionFinding>> m_known;
    QList<DirectionNote> m_notes;
    QList<DirectionNote> m_found; ///< of the look that is under way
    int m_next = 0;               ///< the block it goes on with
    int m_revision = 0;           ///< of the document it looks at
    QTimer m_timer;
};

} // namespace warraq

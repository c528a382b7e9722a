// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text_finder.h"

#include <QTextBlock>
#include <QTextCursor>

#include <optional>
#include <vector>

namespace warraq {

/// Every place of a document where a finder finds something, kept true while the document changes: only lines
/// that changed are searched again. Never touches the document.
class FindHits : public QObject
{
    Q_OBJECT

public:
    struct Hit
    {
        int start = -1; ///< document positions; -1 = there is none
        int end = -1;

        [[nodiscard]] bool isValid() const { return start >= 0; }
        bool operator==(const Hit&) const = default;
    };

    /// How a line is read when it holds more than its words (a source's display-only isolates).
    struct Reading
    {
        QString (*plain)(QStringView shown) = nullptr;
        qsizetype (*shownOffset)(QStringView shown, qsizetype plain) = nullptr;
    };

    explicit FindHits(QTextDocument* document, QObject* parent = nullptr);
    void setReading(const Reading& reading) { m_reading = reading; } ///< before the finder

    void setFinder(const std::optional<TextFinder>& finder); ///< nothing finds nothing
    [[nodiscard]] const std::optional<TextFinder>& finder() const { return m_finder; }
    /// Only what lies in this selection counts, which moves with the text; a null cursor takes it all.
    void setScope(const QTextCursor& selection);
    [[nodiscard]] bool hasScope() const { return !m_scope.isNull(); }

    [[nodiscard]] TextMatches in(const QTextBlock& line) const;
    [[nodiscard]] int count() const;
    /// The first one that begins at `position` or behind it, or the last one that ends at it or before.
    [[nodiscard]] Hit from(int position, bool forward) const;
    [[nodiscard]] Hit first() const { return from(0, true); }
    [[nodiscard]] Hit last() const;
    /// Which one from the start this is, 1-based; 0 for none.
    [[nodiscard]] int ordinalOf(const Hit& hit) const;
    /// The expression takes too much time on this text; what was found until then counts.
    [[nodiscard]] bool gaveUp() const { return m_gaveUp; }

Q_SIGNALS:
    void changed();
    void lookedForAnew(); ///< other words or another part of the text: hits anywhere may be others

private:
    struct Line
    {
        bool isKnown = false;
        TextMatches matches;
    };
    void noteChange(int position, int removed, int added);
    void forget();
    const TextMatches& search(const QTextBlock& line) const;
    void searchAll() const;

    QTextDocument* m_document;
    std::optional<TextFinder> m_finder;
    Reading m_reading;
    QTextCursor m_scope;
    mutable std::vector<Line> m_lines; ///< by block number
    mutable bool m_allKnown = false;
    mutable bool m_gaveUp = false;
    mutable qint64 m_spent = 0; ///< ns in expressions since the finder came
};

} // namespace warraq

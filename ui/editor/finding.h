// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/searchable.h"

#include <QPointer>

#include <memory>

namespace warraq {

/// Finding and replacing in a story, without a widget of its own: what is looked for, where the hand is among
/// the hits, what is changed. The find bar is its face.
class Finding : public QObject
{
    Q_OBJECT

public:
    explicit Finding(QObject* parent = nullptr);
    ~Finding() override;

    void setTarget(Searchable* target); ///< null: nothing to search. Must be taken away before it goes
    [[nodiscard]] Searchable* target() const { return m_target; }
    /// An empty pattern looks for nothing.
    std::optional<PatternError> setPattern(const QString& pattern, const FindOptions& options);
    [[nodiscard]] bool looksForSomething() const { return m_finder.has_value(); }
    void setShown(bool shown); ///< hits are painted
    /// Searching goes on where the caret is now, also while what is looked for is still being typed.
    void startHere();
    /// Only the selected text is searched; false when nothing is selected.
    bool setScopeToSelection();
    void dropScope();
    [[nodiscard]] bool hasScope() const { return m_scopeText; }

    enum class Step
    {
        Nothing,
        Found,
        Wrapped ///< found, from the other end
    };
    Step next();
    Step previous();
    Step nearest(); ///< from where searching started: the hit that goes with what is being typed

    [[nodiscard]] int count() const;
    [[nodiscard]] int ordinal() const; ///< of the selected hit, 0 when none is selected
    [[nodiscard]] bool gaveUp() const;
    [[nodiscard]] bool canReplace() const { return m_target && m_target->canReplace(); }
    /// Replaces the selected hit and goes to the next; selects one when none is. False when there is none
    /// left.
    bool replace(const QString& by);
    struct Replaced
    {
        int count = 0;
        std::function<void()> undo;
    };
    Replaced replaceAll(const QString& by);
    /// What the hand has selected in the story, "" for nothing or for more than one paragraph.
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] bool severalLinesSelected() const;
    void focusText(); ///< gives the focus to the text with the last hit

Q_SIGNALS:
    void changed(); ///< hits or the selection

private:
    struct Place
    {
        QPointer<QTextEdit> text;
        std::unique_ptr<FindHits> hits;
    };
    [[nodiscard]] int currentPlace() const;
    [[nodiscard]] bool isSearched(const Place& place) const
    {
        return !m_scopeText || m_scopeText == place.text;
    }
    Step goFrom(int place, int position, bool forward);
    void selectNothing();
    void select(const Place& place, const FindHits::Hit& hit);
    [[nodiscard]] FindHits::Hit selectedHit(const Place& place) const;
    void giveFinder();

    Searchable* m_target = nullptr;
    std::vector<Place> m_places;
    std::optional<TextFinder> m_finder;
    QPointer<QTextEdit> m_current; ///< with the last hit
    QPointer<QTextEdit> m_startText;
    QPointer<QTextEdit> m_scopeText; ///< only this one is searched, and there only its scope
    int m_start = 0;
    bool m_shown = false;
};

} // namespace warraq

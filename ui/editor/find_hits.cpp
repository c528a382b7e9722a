// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/find_hits.h"

#include <QElapsedTimer>
#include <QTextDocument>

namespace warraq {

namespace {

/// What one expression may cost the hand in one text; words cost some milliseconds.
constexpr qint64 patience = 300'000'000; // ns

} // namespace

FindHits::FindHits(QTextDocument* document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(document, &QTextDocument::contentsChange, this, &FindHits::noteChange);
}

void FindHits::forget()
{
    m_lines.assign(size_t(m_document->blockCount()), {});
    m_allKnown = false;
}

void FindHits::setFinder(const std::optional<TextFinder>& finder)
{
    m_finder = finder;
    m_gaveUp = false;
    m_spent = 0;
    forget();
    Q_EMIT lookedForAnew();
    Q_EMIT changed();
}

void FindHits::setScope(const QTextCursor& selection)
{
    m_scope = selection;
    Q_EMIT lookedForAnew();
    Q_EMIT changed();
}

void FindHits::noteChange(int position, int removed, int added)
{
    Q_UNUSED(removed)
    if (!m_finder)
        return;
    const int last = m_document->characterCount() - 1;
    const int from = m_document->findBlock(std::min(position, last)).blockNumber();
    const int to = m_document->findBlock(std::min(position + added, last)).blockNumber();
    const qsizetype more = m_document->blockCount() - qsizetype(m_lines.size());
    const qsizetype before = to - from + 1 - more; // how many lines these were
    if (from < 0 || to < from || before < 0 || from + before > qsizetype(m_lines.size())) {
        forget();
    } else {
        m_lines.erase(m_lines.begin() + from, m_lines.begin() + from + before);
        m_lines.insert(m_lines.begin() + from, size_t(to - from + 1), Line());
        m_allKnown = false;
    }
    Q_EMIT changed();
}

const TextMatches& FindHits::search(const QTextBlock& line) const
{
    static const TextMatches none;
    const auto number = size_t(line.blockNumber());
    if (!m_finder || number >= m_lines.size())
        return none;
    Line& known = m_lines[number];
    if (known.isKnown)
        return known.matches;
    known.isKnown = true;
    if (m_gaveUp)
        return known.matches;
    const QString shown = line.text();
    const QString text = m_reading.plain ? m_reading.plain(shown) : shown;
    if (m_finder->options().regularExpression) {
        QElapsedTimer clock;
        clock.start();
        Found found = m_finder->find(text);
        m_spent += clock.nsecsElapsed();
        known.matches = std::move(found.matches);
        m_gaveUp = found.gaveUp || m_spent > patience;
    } else {
        known.matches = m_finder->find(text).matches;
    }
    if (text.size() != shown.size()) {
        const auto shownPlace = [&](auto& place) { // whole in what is shown: what stands inside is inside
            const qsizetype end = m_reading.shownOffset(shown, place.offset + place.length);
            place.offset = m_reading.shownOffset(shown, place.offset);
            place.length = end - place.offset;
        };
        for (TextMatch& match : known.matches) {
            shownPlace(match);
            for (MatchPart& part : match.parts) {
                if (part.offset >= 0)
                    shownPlace(part);
            }
        }
        return known.matches;
    }
    // Pictures and islands are no text, and nothing goes over them.
    if (text.contains(QChar::ObjectReplacementCharacter))
        known.matches.removeIf([&text](const TextMatch& match) {
            return QStringView(text)
                .sliced(match.offset, match.length)
                .contains(QChar::ObjectReplacementCharacter);
        });
    return known.matches;
}

void FindHits::searchAll() const
{
    if (m_allKnown || !m_finder)
        return;
    for (QTextBlock line = m_document->begin(); line.isValid(); line = line.next())
        std::ignore = search(line);
    m_allKnown = true;
}

TextMatches FindHits::in(const QTextBlock& line) const
{
    TextMatches matches = search(line);
    if (hasScope() && !matches.isEmpty())
        matches.removeIf([this, start = line.position()](const TextMatch& match) {
            return start + match.offset < m_scope.selectionStart() ||
                   start + match.end() > m_scope.selectionEnd();
        });
    return matches;
}

int FindHits::count() const
{
    searchAll();
    qsizetype count = 0;
    if (!m_finder) {
        return 0;
    } else if (hasScope()) {
        for (QTextBlock line = m_document->begin(); line.isValid(); line = line.next())
            count += in(line).size();
    } else {
        for (const Line& line : m_lines)
            count += line.matches.size();
    }
    return int(count);
}

FindHits::Hit FindHits::from(int position, bool forward) const
{
    if (!m_finder)
        return {};
    for (QTextBlock line = m_document->findBlock(std::clamp(position, 0, m_document->characterCount() - 1));
         line.isValid(); line = forward ? line.next() : line.previous()) {
        const TextMatches matches = in(line);
        const auto hitAt = [&](qsizetype i) {
            return Hit{line.position() + int(matches[i].offset), line.position() + int(matches[i].end())};
        };
        for (qsizetype i = 0; i < matches.size(); ++i) {
            const Hit hit = hitAt(forward ? i : matches.size() - 1 - i);
            if (forward ? hit.start >= position : hit.end <= position)
                return hit;
        }
    }
    return {};
}

FindHits::Hit FindHits::last() const
{
    return from(m_document->characterCount() - 1, false);
}

int FindHits::ordinalOf(const Hit& hit) const
{
    if (!hit.isValid() || !m_finder)
        return 0;
    const QTextBlock own = m_document->findBlock(hit.start);
    qsizetype before = 0;
    for (QTextBlock line = m_document->begin(); line.isValid() && line != own; line = line.next())
        before += hasScope() ? in(line).size() : search(line).size();
    const TextMatches matches = in(own);
    for (qsizetype i = 0; i < matches.size(); ++i) {
        if (own.position() + matches[i].offset == hit.start && own.position() + matches[i].end() == hit.end)
            return int(before + i + 1);
    }
    return 0;
}

} // namespace warraq

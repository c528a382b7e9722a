// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/finding.h"

#include "text/invisibles.h"

#include <algorithm>

namespace warraq {

Finding::Finding(QObject* parent)
    : QObject(parent)
{
}

Finding::~Finding() = default;

void Finding::setTarget(Searchable* target)
{
    if (target == m_target)
        return;
    for (const Place& place : m_places) {
        if (m_target && place.text)
            m_target->showHits(place.text, nullptr);
        if (place.text)
            place.text->disconnect(this);
    }
    m_places.clear();
    m_target = target;
    m_current = nullptr;
    m_startText = nullptr;
    m_scopeText = nullptr;
    const QList<QTextEdit*> texts = target ? target->texts() : QList<QTextEdit*>();
    for (QTextEdit* text : texts) {
        Place place{text, std::make_unique<FindHits>(text->document())};
        place.hits->setReading(target->reading());
        connect(place.hits.get(), &FindHits::changed, this, &Finding::changed);
        connect(text, &QTextEdit::selectionChanged, this, &Finding::changed);
        m_places.push_back(std::move(place));
    }
    if (target)
        m_current = target->mainText();
    giveFinder();
}

void Finding::giveFinder()
{
    for (const Place& place : m_places) {
        place.hits->setFinder(isSearched(place) ? m_finder : std::nullopt);
        m_target->showHits(place.text, m_shown && m_finder ? place.hits.get() : nullptr);
    }
    Q_EMIT changed();
}

std::optional<PatternError> Finding::setPattern(const QString& pattern, const FindOptions& options)
{
    std::optional<PatternError> error;
    std::optional<TextFinder> finder;
    if (!pattern.isEmpty()) {
        if (auto made = TextFinder::compile(pattern, options))
            finder = std::move(*made);
        else
            error = made.error();
    }
    m_finder = std::move(finder);
    giveFinder();
    return error;
}

void Finding::setShown(bool shown)
{
    m_shown = shown;
    giveFinder();
}

int Finding::currentPlace() const
{
    int current = 0;
    for (int i = 0; i < int(m_places.size()); ++i) {
        const QTextEdit* text = m_places[size_t(i)].text;
        if (text && text->hasFocus())
            return i;
        if (text == m_current)
            current = i;
    }
    return current;
}

void Finding::startHere()
{
    if (m_places.empty())
        return;
    m_startText = m_places[size_t(currentPlace())].text;
    m_current = m_startText;
    m_start = m_startText->textCursor().selectionStart();
}

bool Finding::setScopeToSelection()
{
    if (m_places.empty())
        return false;
    const Place& place = m_places[size_t(currentPlace())];
    const QTextCursor selection = place.text->textCursor();
    if (!selection.hasSelection())
        return false;
    m_scopeText = place.text;
    place.hits->setScope(selection);
    m_startText = place.text;
    m_start = selection.selectionStart();
    giveFinder();
    return true;
}

void Finding::dropScope()
{
    if (!m_scopeText)
        return;
    m_scopeText = nullptr;
    for (const Place& place : m_places)
        place.hits->setScope({});
    giveFinder();
}

/// Through the texts in their order, around the end, back to the one it began in.
Finding::Step Finding::goFrom(int place, int position, bool forward)
{
    const int all = int(m_places.size());
    if (!m_finder || all == 0)
        return Step::Nothing;
    bool wrapped = false;
    for (int i = 0; i <= all; ++i) {
        const int at = ((place + (forward ? i : -i)) % all + all) % all;
        wrapped = wrapped || (i > 0 && (forward ? at == 0 : at == all - 1));
        const Place& here = m_places[size_t(at)];
        if (!here.text || !isSearched(here))
            continue;
        const FindHits::Hit hit =
            i == 0 ? here.hits->from(position, forward) : (forward ? here.hits->first() : here.hits->last());
        if (!hit.isValid())
            continue;
        select(here, hit);
        return wrapped || (i == all) ? Step::Wrapped : Step::Found;
    }
    return Step::Nothing;
}

/// What was found while less was typed is no hit any more.
void Finding::selectNothing()
{
    for (const Place& place : m_places) {
        QTextCursor bare = place.text->textCursor();
        if (!bare.hasSelection())
            continue;
        bare.setPosition(bare.selectionStart());
        place.text->setTextCursor(bare);
    }
}

void Finding::select(const Place& place, const FindHits::Hit& hit)
{
    // One selection in the whole story, as there is one hit.
    for (const Place& other : m_places) {
        if (other.text == place.text || !other.text->textCursor().hasSelection())
            continue;
        QTextCursor bare = other.text->textCursor();
        bare.clearSelection();
        other.text->setTextCursor(bare);
    }
    QTextCursor cursor = place.text->textCursor();
    cursor.setPosition(hit.start);
    cursor.setPosition(hit.end, QTextCursor::KeepAnchor);
    place.text->setTextCursor(cursor);
    const bool inText = m_places[size_t(currentPlace())].text->hasFocus();
    m_current = place.text;
    if (inText && !place.text->hasFocus())
        place.text->setFocus(Qt::OtherFocusReason);
    m_target->reveal(place.text);
}

Finding::Step Finding::next()
{
    if (m_places.empty())
        return Step::Nothing;
    const int place = currentPlace();
    const QTextCursor caret = m_places[size_t(place)].text->textCursor();
    const Step step = goFrom(place, caret.selectionEnd(), true);
    startHere();
    return step;
}

Finding::Step Finding::previous()
{
    if (m_places.empty())
        return Step::Nothing;
    const int place = currentPlace();
    const QTextCursor caret = m_places[size_t(place)].text->textCursor();
    const Step step = goFrom(place, caret.selectionStart(), false);
    startHere();
    return step;
}

Finding::Step Finding::nearest()
{
    if (!m_startText)
        startHere();
    for (int i = 0; i < int(m_places.size()); ++i) {
        if (m_places[size_t(i)].text != m_startText)
            continue;
        const Step step = goFrom(i, m_start, true);
        if (step == Step::Nothing)
            selectNothing();
        return step;
    }
    return Step::Nothing;
}

int Finding::count() const
{
    int count = 0;
    for (const Place& place : m_places)
        count += place.hits->count();
    return count;
}

FindHits::Hit Finding::selectedHit(const Place& place) const
{
    const QTextCursor selection = place.text->textCursor();
    if (!selection.hasSelection())
        return {};
    const FindHits::Hit hit = place.hits->from(selection.selectionStart(), true);
    return hit == FindHits::Hit{selection.selectionStart(), selection.selectionEnd()} ? hit : FindHits::Hit();
}

int Finding::ordinal() const
{
    int before = 0;
    const int current = m_places.empty() ? 0 : currentPlace();
    for (int i = 0; i < int(m_places.size()); ++i) {
        const Place& place = m_places[size_t(i)];
        if (i == current) {
            const int own = place.hits->ordinalOf(selectedHit(place));
            return own == 0 ? 0 : before + own;
        }
        before += place.hits->count();
    }
    return 0;
}

bool Finding::gaveUp() const
{
    return std::ranges::any_of(m_places, [](const Place& place) { return place.hits->gaveUp(); });
}

bool Finding::replace(const QString& by)
{
    if (!canReplace() || !m_finder || m_places.empty())
        return false;
    const Place& place = m_places[size_t(currentPlace())];
    const FindHits::Hit hit = selectedHit(place);
    if (!hit.isValid())
        return next() != Step::Nothing;
    const QTextBlock line = place.text->document()->findBlock(hit.start);
    const TextMatches matches = place.hits->in(line);
    for (const TextMatch& match : matches) {
        if (line.position() + match.offset != hit.start)
            continue;
        const TextChanges changes = m_finder->changesFor(line.text(), match, by);
        qsizetype end = hit.end;
        for (const TextChange& change : changes)
            end += change.text.size() - change.length;
        if (!changes.isEmpty())
            std::ignore = m_target->replace({{place.text, line.blockNumber(), changes}});
        QTextCursor behind = place.text->textCursor();
        behind.setPosition(std::clamp(int(end), 0, place.text->document()->characterCount() - 1));
        place.text->setTextCursor(behind);
        break;
    }
    return next() != Step::Nothing;
}

Finding::Replaced Finding::replaceAll(const QString& by)
{
    Replaced replaced;
    if (!canReplace() || !m_finder)
        return replaced;
    QList<Searchable::LineChange> all;
    for (const Place& place : m_places) {
        for (QTextBlock line = place.text->document()->begin(); line.isValid(); line = line.next()) {
            const TextMatches matches = place.hits->in(line);
            replaced.count += int(matches.size());
            const TextChanges changes =
                matches.isEmpty() ? TextChanges() : m_finder->changesFor(line.text(), matches, by);
            if (!changes.isEmpty())
                all.append({place.text, line.blockNumber(), changes});
        }
    }
    if (!all.isEmpty())
        replaced.undo = m_target->replace(all);
    return replaced;
}

QString Finding::selectedText() const
{
    if (m_places.empty() || severalLinesSelected())
        return {};
    QString text = m_places[size_t(currentPlace())].text->textCursor().selectedText();
    constexpr qsizetype longest = 200;
    if (text.size() > longest || text.contains(QChar::ObjectReplacementCharacter))
        return {};
    text.removeIf([](QChar c) { return isDirectionControl(c.unicode()); });
    return text;
}

bool Finding::severalLinesSelected() const
{
    if (m_places.empty())
        return false;
    const QTextCursor selection = m_places[size_t(currentPlace())].text->textCursor();
    const QTextDocument* document = selection.document();
    return document->findBlock(selection.selectionStart()) != document->findBlock(selection.selectionEnd());
}

void Finding::focusText()
{
    if (!m_places.empty())
        m_places[size_t(currentPlace())].text->setFocus(Qt::OtherFocusReason);
}

} // namespace warraq

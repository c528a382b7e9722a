// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/source_search.h"

#include "source/source_isolates.h"
#include "source/source_text.h"
#include "widgets/style.h"

#include <QScrollBar>

namespace warraq {

SourceSearch::SourceSearch(SourceText& text)
    : QObject(&text)
    , m_text(text)
{
    // Queued: the bar also moves while the document ends an edit and walks over its cursors.
    connect(text.verticalScrollBar(), &QScrollBar::valueChanged, this, &SourceSearch::mark,
            Qt::QueuedConnection);
    connect(text.verticalScrollBar(), &QScrollBar::rangeChanged, this, &SourceSearch::mark,
            Qt::QueuedConnection);
}

QList<QTextEdit*> SourceSearch::texts() const
{
    return {&m_text};
}

QTextEdit* SourceSearch::mainText() const
{
    return &m_text;
}

bool SourceSearch::canReplace() const
{
    return !m_text.isReadOnly();
}

FindHits::Reading SourceSearch::reading() const
{
    return {sourceisolates::plain, sourceisolates::shownOffset};
}

void SourceSearch::showHits(QTextEdit* text, const FindHits* hits)
{
    Q_UNUSED(text)
    if (m_hits)
        disconnect(m_hits, nullptr, this, nullptr);
    m_hits = hits;
    if (hits)
        connect(hits, &FindHits::changed, this, &SourceSearch::mark, Qt::QueuedConnection);
    mark();
}

void SourceSearch::mark()
{
    QList<QTextCursor> places;
    const QTextBlock last = m_text.cursorForPosition(QPoint(0, m_text.viewport()->height())).block().next();
    for (QTextBlock line = m_text.cursorForPosition(QPoint(0, 0)).block(); m_hits && line.isValid();
         line = line.next()) {
        const TextMatches matches = m_hits->in(line);
        for (const TextMatch& match : matches) {
            QTextCursor place(line);
            place.setPosition(line.position() + int(match.offset));
            place.setPosition(line.position() + int(match.end()), QTextCursor::KeepAnchor);
            places.append(place);
        }
        if (line == last)
            break;
    }
    m_text.showHits(places);
}

void SourceSearch::reveal(QTextEdit* text)
{
    m_text.openFoldAt(m_text.textCursor().block());
    text->ensureCursorVisible();
}

std::function<void()> SourceSearch::replace(const QList<LineChange>& changes)
{
    QTextDocument* document = m_text.document();
    QTextCursor edit(document);
    edit.beginEditBlock();
    for (const LineChange& change : changes) {
        const QTextBlock line = document->findBlockByNumber(change.line);
        for (auto it = change.changes.crbegin(); it != change.changes.crend(); ++it) {
            edit.setPosition(line.position() + int(it->offset));
            edit.setPosition(line.position() + int(it->offset + it->length), QTextCursor::KeepAnchor);
            edit.insertText(it->text);
        }
    }
    edit.endEditBlock();
    const QPointer<SourceText> text(&m_text);
    return [text, revision = document->revision()] {
        if (text && text->document()->revision() == revision)
            Q_EMIT text->undoWanted(); // the story has one list of steps
    };
}

} // namespace warraq

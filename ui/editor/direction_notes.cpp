// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/direction_notes.h"

#include "editor/article_text_edit.h"
#include "editor/line_helpers.h"
#include "editor/text_commands.h"
#include "text/invisibles.h"

#include <QElapsedTimer>

namespace warraq {

namespace {

constexpr int delay = 150;       // ms behind the key
constexpr int slice = 4;         // ms of one look
constexpr int mostFixes = 50;    // of one line: no fix may call up another for ever
constexpr qsizetype around = 30; // characters shown beside the place

/// Marks without effect are no disorder.
QList<DirectionFinding> disorders(QStringView text, Direction paragraph)
{
    QList<DirectionFinding> findings = directionFindings(text, paragraph);
    findings.removeIf([](const DirectionFinding& f) { return f.rule == DirectionRule::Mark; });
    return findings;
}

QString& fieldOf(Metadata& meta, DirectionNote::Part part)
{
    switch (part) {
    case DirectionNote::Part::Kicker:
        return meta.kicker;
    case DirectionNote::Part::Deck:
        return meta.deck;
    default:
        return meta.headline;
    }
}

QString withoutControls(QString text)
{
    return text.removeIf([](QChar c) { return isDirectionControl(c.unicode()); });
}

bool canBeMended(const DirectionFinding& finding, DirectionSurface surface)
{
    return finding.surfaces.testFlag(surface) && !finding.fixes.isEmpty();
}

} // namespace

DirectionNote::Shown DirectionNote::shown(DirectionSurface surface) const
{
    qsizetype from = std::max<qsizetype>(0, finding.offset - around);
    qsizetype to = std::min(text.size(), finding.offset + finding.length + around);
    while (from > 0 && !text[from - 1].isSpace())
        --from;
    while (to < text.size() && !text[to].isSpace())
        ++to;
    const QString excerpt = text.sliced(from, to - from);
    const auto guessed = [this](const QString& all) {
        return firstStrongDirection(all).value_or(Direction::LeftToRight);
    };
    if (surface == DirectionSurface::Sms)
        return {isolated(withoutControls(excerpt), guessed(withoutControls(text))),
                isolated(excerpt, paragraph)};
    if (surface == DirectionSurface::PlainText)
        return {isolated(excerpt, guessed(text)), isolated(excerpt, paragraph)};
    Shown shown{isolated(excerpt, paragraph), {}};
    if (finding.fixes.isEmpty())
        return shown;
    const DirectionFix& fix = finding.fixes.first();
    TextChanges inside;
    for (TextChange change : fix.changes) {
        change.offset -= from;
        if (change.offset >= 0 && change.offset + change.length <= to - from)
            inside.append(change);
    }
    shown.meant = isolated(applied(excerpt, inside), fix.paragraph.value_or(paragraph));
    return shown;
}

DirectionNotes::DirectionNotes(ArticleTextEdit& text, QObject* parent)
    : QObject(parent)
    , m_text(text)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DirectionNotes::scan);
    connect(m_text.document(), &QTextDocument::contentsChanged, this, [this] {
        if (!m_timer.isActive() && m_session)
            m_timer.start(delay);
    });
}

void DirectionNotes::setSession(ArticleSession* session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_known.clear();
    m_notes.clear();
    m_next = 0;
    m_timer.stop();
    if (session) {
        connect(session, &ArticleSession::metadataChanged, this, [this] {
            if (!m_timer.isActive())
                m_timer.start(delay);
        });
        m_timer.start(delay); // the text is painted first
    }
    Q_EMIT changed();
}

QList<DirectionNote> DirectionNotes::on(DirectionSurface surface) const
{
    QList<DirectionNote> notes;
    for (const DirectionNote& note : m_notes) {
        if (note.finding.surfaces.testFlag(surface))
            notes.append(note);
    }
    return notes;
}

int DirectionNotes::count(DirectionSurface surface) const
{
    return int(std::ranges::count_if(
        m_notes, [surface](const DirectionNote& note) { return note.finding.surfaces.testFlag(surface); }));
}

QList<DirectionFinding> DirectionNotes::findingsOf(const QTextBlock& line)
{
    const LineData* data = LineData::find(line);
    return data && !holdsObject(line) ? m_known.of(line, *data, disorders) : QList<DirectionFinding>();
}

QList<DirectionNote> DirectionNotes::headNotes() const
{
    QList<DirectionNote> notes;
    Metadata meta = m_session->article().meta;
    for (const auto part :
         {DirectionNote::Part::Kicker, DirectionNote::Part::Headline, DirectionNote::Part::Deck}) {
        const QString text = fieldOf(meta, part);
        const Direction direction = paragraphDirection(text, {}, {}, meta.direction);
        for (const DirectionFinding& finding : disorders(text, direction))
            notes.append({part, 0, text, direction, finding});
    }
    return notes;
}

void DirectionNotes::scan()
{
    if (!m_session)
        return;
    QElapsedTimer spent;
    spent.start();
    const int revision = m_text.document()->revision();
    if (m_next == 0 || revision != m_revision) {
        m_found = headNotes();
        m_next = 0;
        m_revision = revision;
    }
    QTextBlock line = m_text.document()->findBlockByNumber(m_next);
    for (; line.isValid() && spent.elapsed() < slice; line = line.next()) {
        ++m_next;
        for (const DirectionFinding& finding : findingsOf(line))
            m_found.append({DirectionNote::Part::Body, line.blockNumber(), line.text(),
                            textformat::fromQt(line.blockFormat().layoutDirection()), finding});
    }
    if (line.isValid()) {
        m_timer.start(0);
        return;
    }
    m_next = 0;
    if (m_found == m_notes)
        return;
    m_notes = m_found;
    Q_EMIT changed();
}

/// One fix after another, each on what the one before left.
void DirectionNotes::fixLine(const QTextBlock& line, DirectionSurface surface)
{
    for (int i = 0; i < mostFixes; ++i) {
        const Direction direction = textformat::fromQt(line.blockFormat().layoutDirection());
        const QList<DirectionFinding> found = disorders(line.text(), direction);
        const auto next = std::ranges::find_if(
            found, [surface](const DirectionFinding& f) { return canBeMended(f, surface); });
        if (next == found.end())
            return;
        textcommand::mendDirection(m_text.article(), line, DirectionFix(next->fixes.first()));
    }
}

void DirectionNotes::fix(const DirectionNote& note)
{
    if (isReadOnly() || note.finding.fixes.isEmpty())
        return;
    if (note.part != DirectionNote::Part::Body) {
        fixHead({note});
        return;
    }
    const DirectionFix fix = note.finding.fixes.first();
    m_text.run([&](QTextCursor& cursor) {
        const QTextBlock line = cursor.document()->findBlockByNumber(note.line);
        if (line.text() == note.text)
            textcommand::mendDirection(m_text.article(), line, fix);
    });
}

/// The rules of `notes`, field by field.
void DirectionNotes::fixHead(const QList<DirectionNote>& notes)
{
    Metadata meta = m_session->article().meta;
    const Metadata before = meta;
    for (const DirectionNote& note : notes) {
        QString& text = fieldOf(meta, note.part);
        text = withFixedDirection(text, note.paragraph, {note.finding.rule}).text;
    }
    if (!(meta == before))
        m_session->setMetadata(meta, ArticleSession::Origin::Editor, tr("Mend the direction"));
}

void DirectionNotes::fixAll(DirectionSurface surface)
{
    if (isReadOnly())
        return;
    QList<DirectionNote> head = headNotes();
    head.removeIf([surface](const DirectionNote& note) { return !canBeMended(note.finding, surface); });
    fixHead(head);
    m_text.run([&](QTextCursor& cursor) {
        const EditStep step(cursor);
        for (QTextBlock line = cursor.document()->begin(); line.isValid(); line = line.next()) {
            if (!findingsOf(line).isEmpty())
                fixLine(line, surface);
        }
    });
}

} // namespace warraq

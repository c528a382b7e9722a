// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/spelling_marks.h"

#include "editor/article_text_edit.h"

namespace warraq {

namespace {

constexpr int batchSize = 60;    // lines: about 5 ms of the worker, so a visible line never waits long
constexpr int settleDelay = 120; // ms after the last key

bool needsCheck(const QTextBlock& line)
{
    const LineData* data = LineData::find(line);
    return data && data->checkedRevision != data->revision;
}

QTextCursor selected(const QTextBlock& line, const Misspelling& mark)
{
    QTextCursor cursor(line);
    cursor.setPosition(line.position() + int(mark.offset));
    cursor.setPosition(line.position() + int(mark.offset + mark.length), QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

SpellingMarks::SpellingMarks(ArticleTextEdit& edit, QObject* parent)
    : QObject(parent)
    , m_edit(edit)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleDelay);
    connect(&m_soon, &QTimer::timeout, this, &SpellingMarks::sendBatch);
}

void SpellingMarks::setService(SpellService* service)
{
    if (m_service)
        disconnect(m_service, nullptr, this, nullptr);
    m_service = service;
    if (!m_service)
        return;
    connect(m_service, &SpellService::ready, this, &SpellingMarks::checkAgain);
    connect(m_service, &SpellService::changed, this, &SpellingMarks::checkAgain);
    if (m_service->isReady())
        checkAgain();
}

int SpellingMarks::count() const
{
    return m_edit.article().lines()->misspellings;
}

void SpellingMarks::checkAgain()
{
    for (LineData* line : std::as_const(m_edit.article().lines()->lines))
        line->checkedRevision = ~quint64(0);
    sendBatch();
}

void SpellingMarks::textLoaded()
{
    m_soon.start();
    Q_EMIT countChanged(count());
}

QList<SpellService::Snapshot> SpellingMarks::nextBatch() const
{
    QList<SpellService::Snapshot> batch;
    const auto add = [&batch](const QTextBlock& line) {
        const LineData* data = LineData::find(line);
        batch.append({data->number, data->revision, line.text()});
    };
    const auto [first, last] = m_edit.visibleLines();
    for (QTextBlock line = first; line.isValid() && batch.size() < batchSize; line = line.next()) {
        if (needsCheck(line))
            add(line);
        if (line == last)
            break;
    }
    if (!batch.isEmpty())
        return batch;
    // Then outwards from what is seen: onwards to the end, and the beginning last.
    for (QTextBlock line = last.next(); line.isValid() && batch.size() < batchSize; line = line.next()) {
        if (needsCheck(line))
            add(line);
    }
    for (QTextBlock line = m_edit.document()->begin(); line != first && batch.size() < batchSize;
         line = line.next()) {
        if (needsCheck(line))
            add(line);
    }
    return batch;
}

void SpellingMarks::sendBatch()
{
    if (m_inFlight || !m_service || !m_service->isReady())
        return;
    const QList<SpellService::Snapshot> batch = nextBatch();
    if (batch.isEmpty())
        return;
    m_inFlight = true;
    m_service->check(this, batch, [this](const QList<SpellService::Checked>& answers) {
        m_inFlight = false;
        take(answers);
        sendBatch();
    });
}

void SpellingMarks::take(const QList<SpellService::Checked>& answers)
{
    const std::shared_ptr<LineRegistry>& registry = m_edit.article().lines();
    QSet<quint64> changed;
    for (const SpellService::Checked& answer : answers) {
        LineData* line = registry->lines.value(answer.block);
        if (!line || line->revision != answer.revision)
            continue; // gone or typed in meanwhile: it is in a later batch
        line->checkedRevision = answer.revision;
        if (line->marks() != answer.marks) {
            line->setMarks(answer.marks);
            changed.insert(answer.block);
        }
    }
    if (!changed.isEmpty()) {
        const auto [first, last] = m_edit.visibleLines();
        for (QTextBlock line = first; line.isValid(); line = line.next()) {
            const LineData* data = LineData::find(line);
            if (data && changed.contains(data->number))
                m_edit.updateLine(line);
            if (line == last)
                break;
        }
    }
    if (m_shownCount != count()) {
        m_shownCount = count();
        Q_EMIT countChanged(m_shownCount);
    }
}

QTextCursor SpellingMarks::wordAt(const QTextCursor& cursor) const
{
    const QTextBlock line = cursor.block();
    const LineData* data = LineData::find(line);
    if (data) {
        const int at = cursor.positionInBlock();
        for (const Misspelling& mark : data->marks()) {
            if (at >= mark.offset && at <= mark.offset + mark.length)
                return selected(line, mark);
        }
    }
    return QTextCursor(line);
}

QTextCursor SpellingMarks::next(const QTextCursor& cursor) const
{
    const QTextBlock start = cursor.block();
    const int behind = cursor.selectionEnd() - start.position();
    if (const LineData* data = LineData::find(start)) {
        for (const Misspelling& mark : data->marks()) {
            if (mark.offset >= behind)
                return selected(start, mark);
        }
    }
    QTextBlock line = start;
    for (int i = 0; i < m_edit.document()->blockCount(); ++i) {
        line = line.next().isValid() ? line.next() : m_edit.document()->begin();
        const LineData* data = LineData::find(line);
        if (data && !data->marks().isEmpty())
            return selected(line, data->marks().first());
    }
    return QTextCursor(start);
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/words/desk_words.h"

#include "base/jobs.h"
#include "comments/words/word_exchange.h"

namespace warraq {

namespace {

constexpr qsizetype mostSteps = 200; // lists share what did not change

} // namespace

DeskWords::DeskWords(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

DeskWords::~DeskWords()
{
    finishJobs(m_pool);
    if (m_loaded && !m_broken && m_entries != m_onDisk) // changed while it was being written
        std::ignore = write(m_context.project.folder(), m_entries, m_onDisk, m_hash);
}

bool DeskWords::canChange() const
{
    return m_loaded && !m_broken && !m_context.project.isReadOnly();
}

void DeskWords::load()
{
    if (m_writing)
        return;
    runJob(
        this, [folder = m_context.project.folder()] { return loadWordList(folder); },
        [this](const Result<WordList>& list) { take(list); }, &m_pool);
}

void DeskWords::take(const Result<WordList>& list)
{
    if (m_writing) // a change came first; writing merges
        return;
    m_broken = !list || list->format > WordList::currentFormat;
    if (!list) {
        Q_EMIT failed(list.error());
        Q_EMIT changed();
        return;
    }
    if (m_loaded && list->entries != m_onDisk)
        adopt(m_onDisk, list->entries);
    else if (!m_loaded)
        m_entries = list->entries;
    m_loaded = true;
    m_onDisk = list->entries;
    m_hash = list->hash;
    if (m_broken)
        Q_EMIT failed({ErrorCode::NewerFormat, wordListPath(m_context.project.folder()), 0, {}});
    Q_EMIT changed();
}

/// What others changed comes into the list and into every step that can be taken back, so that no step undoes
/// their work.
void DeskWords::adopt(const QList<WordEntry>& base, const QList<WordEntry>& theirs)
{
    m_entries = mergedWords(base, m_entries, theirs);
    for (QList<QList<WordEntry>>* steps : {&m_undo, &m_redo})
        for (QList<WordEntry>& step : *steps)
            step = mergedWords(base, step, theirs);
}

void DeskWords::change(const QList<WordEntry>& entries)
{
    if (!canChange() || entries == m_entries)
        return;
    m_undo.append(m_entries);
    if (m_undo.size() > mostSteps)
        m_undo.removeFirst();
    m_redo.clear();
    m_entries = entries;
    Q_EMIT changed();
    save();
}

void DeskWords::undo()
{
    if (!canChange() || m_undo.isEmpty())
        return;
    m_redo.append(m_entries);
    m_entries = m_undo.takeLast();
    Q_EMIT changed();
    save();
}

void DeskWords::redo()
{
    if (!canChange() || m_redo.isEmpty())
        return;
    m_undo.append(m_entries);
    m_entries = m_redo.takeLast();
    Q_EMIT changed();
    save();
}

void DeskWords::retry()
{
    if (canChange())
        save();
}

Result<DeskWords::Written> DeskWords::write(const QString& folder, const QList<WordEntry>& entries,
                                            const QList<WordEntry>& base, const QString& hash)
{
    const auto written = writeWordList(folder, entries, hash);
    if (written)
        return Written{entries, *written};
    if (written.error().code != ErrorCode::ChangedOutside)
        return passOn(written);
    const auto theirs = loadWordList(folder);
    if (!theirs)
        return passOn(theirs);
    const QList<WordEntry> merged = mergedWords(base, entries, theirs->entries);
    const auto again = writeWordList(folder, merged, theirs->hash);
    if (!again)
        return passOn(again);
    return Written{merged, *again};
}

void DeskWords::save()
{
    if (m_writing)
        return; // finish() sees that there is more
    m_writing = true;
    runJob(
        this,
        [folder = m_context.project.folder(), entries = m_entries, base = m_onDisk, hash = m_hash] {
            return write(folder, entries, base, hash);
        },
        [this, sent = m_entries](const Result<Written>& written) { finish(sent, written); }, &m_pool);
}

void DeskWords::finish(const QList<WordEntry>& sent, const Result<Written>& written)
{
    m_writing = false;
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    m_onDisk = written->entries;
    m_hash = written->hash;
    if (written->entries != sent) {
        adopt(sent, written->entries);
        Q_EMIT changed();
    }
    if (m_entries != m_onDisk)
        save();
    else
        Q_EMIT saved();
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
// A decision is flushed to disk (a committed one survives a power cut), and a disk may take its time, or an
// import may hold the database: so it is written by a worker, in the order in which the hand took it. A card
// says it is decided only when the journal has it.
#include "moderation/comment_desk.h"

#include <QDate>
#include <QTimeZone>

namespace warraq {

Result<CommentStore*> CommentDesk::Place::store()
{
    if (!opened) {
        auto store = CommentStore::open(folder, readOnly, *clock);
        if (!store)
            return passOn(store);
        opened = std::move(*store);
    }
    return opened.get();
}

CommentDesk::CommentDesk(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_writer(std::make_shared<Place>(context.project.folder(), false, &context.clock, nullptr))
    , m_reader(std::make_shared<Place>(context.project.folder(), true, &context.clock, nullptr))
{
    // One thread each: the order of decisions is kept, and a store belongs to one thread at a time.
    m_writing.setMaxThreadCount(1);
    m_reading.setMaxThreadCount(1);
    readStanding();
}

CommentDesk::~CommentDesk()
{
    finishJobs(m_writing);
    m_reading.clear();
    finishJobs(m_reading);
}

QDateTime CommentDesk::morning() const
{
    return m_context.clock.now().toLocalTime().date().startOfDay();
}

Result<CommentDesk::Standing> CommentDesk::standingOf(CommentStore& store, const QDateTime& morning,
                                                      const QString& person)
{
    const auto counts = store.counts();
    if (!counts)
        return passOn(counts);
    const auto today = store.decidedSince(morning, person);
    if (!today)
        return passOn(today);
    return Standing{*counts, *today};
}

void CommentDesk::readStanding()
{
    read(
        this,
        [morning = morning(), person = m_context.person](CommentStore& store) {
            return standingOf(store, morning, person);
        },
        [this](const Result<Standing>& standing) { take(standing); });
}

void CommentDesk::take(const Result<Standing>& standing)
{
    if (!standing) {
        Q_EMIT failed(standing.error());
        return;
    }
    m_counts = standing->counts;
    m_today = standing->today;
    Q_EMIT countsChanged();
}

template <class Work, class Done>
void CommentDesk::write(Work work, Done done)
{
    runJob(
        this,
        [place = m_writer, work = std::move(work), morning = morning(),
         person = m_context.person]() -> Written {
            auto store = place->store();
            if (!store)
                return {passOn(store), passOn(store)};
            auto decision = work(**store);
            return {std::move(decision), standingOf(**store, morning, person)};
        },
        [this, done = std::move(done)](const Written& written) {
            done(written.decision);
            if (written.decision)
                take(written.standing);
        },
        &m_writing);
}

template <class Work, class Done>
void CommentDesk::writeOther(Work work, Done done)
{
    runJob(
        this,
        [place = m_writer, work = std::move(work)]() -> decltype(work(std::declval<CommentStore&>())) {
            auto store = place->store();
            if (!store)
                return passOn(store);
            return work(**store);
        },
        std::move(done), &m_writing);
}

void CommentDesk::decide(const QList<CommentId>& ids, CommentStatus to)
{
    decide(DecisionRequest{.ids = ids, .to = to});
}

void CommentDesk::decide(const DecisionRequest& asked)
{
    if (!canDecide() || asked.ids.isEmpty())
        return;
    DecisionRequest request = asked;
    request.by = m_context.person;
    for (const CommentId id : std::as_const(request.ids))
        m_inFlight.insert(id);
    write([request](CommentStore& store) -> Result<std::optional<Decision>> { return store.decide(request); },
          [this, ids = request.ids](const Result<std::optional<Decision>>& decision) {
              for (const CommentId id : ids)
                  m_inFlight.remove(id);
              if (decision)
                  Q_EMIT decided(**decision);
              else
                  Q_EMIT notDecided(ids, decision.error());
          });
}

void CommentDesk::beginLarge()
{
    if (m_large++ == 0)
        Q_EMIT busyChanged();
}

void CommentDesk::endLarge()
{
    if (--m_large == 0)
        Q_EMIT busyChanged();
}

void CommentDesk::decideAll(const CommentFilter& filter, CommentStatus to)
{
    if (!canDecide())
        return;
    beginLarge();
    write(
        [filter, to, person = m_context.person](CommentStore& store) -> Result<std::optional<Decision>> {
            const auto ids = store.matching(filter, mostAtOnce);
            if (!ids)
                return passOn(ids);
            return store.decide(*ids, to, person);
        },
        [this](const Result<std::optional<Decision>>& decision) {
            endLarge();
            if (decision)
                Q_EMIT decided(**decision);
            else
                Q_EMIT failed(decision.error());
        });
}

void CommentDesk::undoDownTo(DecisionId first)
{
    if (!canDecide())
        return;
    beginLarge();
    writeOther(
        [first, person = m_context.person](CommentStore& store) { return store.undoDownTo(first, person); },
        [this](const Result<QList<Decision>>& taken) {
            endLarge();
            readStanding();
            if (taken)
                Q_EMIT allTakenBack(*taken);
            else
                Q_EMIT failed(taken.error());
        });
}

void CommentDesk::remark(CommentId about, const QString& reason, const QString& note)
{
    if (!canDecide())
        return;
    writeOther([about, reason, note, person = m_context.person](
                   CommentStore& store) { return store.remark(about, reason, note, person); },
               [this](const Result<Decision>& decision) {
                   if (decision)
                       Q_EMIT remarked(*decision);
                   else
                       Q_EMIT failed(decision.error());
               });
}

void CommentDesk::edit(CommentId id, const QString& text)
{
    if (!canDecide())
        return;
    writeOther([id, content = text.toHtmlEscaped().toUtf8(),
                person = m_context.person](CommentStore& store) { return store.edit(id, content, person); },
               [this, id](const Result<Decision>& decision) {
                   if (decision)
                       Q_EMIT textChanged(id);
                   else
                       Q_EMIT failed(decision.error());
               });
}

void CommentDesk::reply(CommentId to, const QString& text)
{
    if (!canDecide())
        return;
    write([to, content = text.toHtmlEscaped().toUtf8(), person = m_context.person](CommentStore& store)
              -> Result<std::optional<Decision>> { return store.reply(to, content, person); },
          [this](const Result<std::optional<Decision>>& decision) {
              if (decision)
                  Q_EMIT replied(**decision);
              else
                  Q_EMIT failed(decision.error());
          });
}

void CommentDesk::saveView(const QString& name, const CommentFilter& filter)
{
    writeOther([name, filter](CommentStore& store) { return store.saveView(name, filter); },
               [this](const Result<void>& saved) {
                   if (saved)
                       Q_EMIT viewsChanged();
                   else
                       Q_EMIT failed(saved.error());
               });
}

void CommentDesk::removeView(const QString& name)
{
    writeOther([name](CommentStore& store) { return store.removeView(name); },
               [this](const Result<void>& removed) {
                   if (removed)
                       Q_EMIT viewsChanged();
                   else
                       Q_EMIT failed(removed.error());
               });
}

void CommentDesk::step(bool redo)
{
    if (!canDecide())
        return;
    write([redo, person = m_context.person](
              CommentStore& store) { return redo ? store.redo(person) : store.undo(person); },
          [this, redo](const Result<std::optional<Decision>>& decision) {
              if (!decision)
                  Q_EMIT failed(decision.error());
              else if (!*decision)
                  redo ? Q_EMIT nothingToRepeat() : Q_EMIT nothingToTakeBack();
              else
                  redo ? Q_EMIT repeated(**decision) : Q_EMIT takenBack(**decision);
              if (decision && *decision && (*decision)->kind == Decision::Kind::Edit)
                  Q_EMIT textChanged((*decision)->from.first().first);
          });
}

void CommentDesk::undo()
{
    step(false);
}
void CommentDesk::redo()
{
    step(true);
}

void CommentDesk::reload()
{
    // A reader opened before there was a database looks at nothing.
    m_reader = std::make_shared<Place>(m_context.project.folder(), true, &m_context.clock, nullptr);
    readStanding();
    Q_EMIT reloaded();
}

} // namespace warraq

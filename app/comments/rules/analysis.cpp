// SPDX-License-Identifier: GPL-3.0-or-later
// Judging is done outside of transactions and writing in short ones, so that a decision never waits long for
// the database. A comment that changes in between is noticed (InsightStore::write) and looked at next time.
#include "comments/rules/analysis.h"

#include "comments/rules/insight_store.h"
#include "comments/rules/wave_sizes.h"

#include <QFileInfo>

#include <algorithm>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace warraq {
namespace {

constexpr qsizetype sliceSize = 300;     ///< comments in one transaction: about 10 ms
constexpr qsizetype traceSlice = 100;    ///< their texts are read inside it, and may be long
constexpr qsizetype fewComments = 2'000; ///< whose history is asked of the database instead of read whole
constexpr qsizetype mostAgain = 500;
constexpr auto breath = std::chrono::milliseconds(8); ///< others wait for the database in steps of 1–25 ms

QString databasePath(const QString& projectFolder)
{
    return projectFolder + "/comments.sqlite"_L1;
}

double waveFrom(const Judge& judge)
{
    return judge.asks("lookalike"_L1) ? judge.parameter("lookalike"_L1, 0) : 0;
}

/// One run over a list of comments.
class Run
{
public:
    Run(CommentDatabase& database, const Judge& judge, Pace pace, const CancelFlag& cancel,
        const RuleProgress& progress)
        : m_database(database)
        , m_insights(database)
        , m_judge(judge)
        , m_pace(pace)
        , m_cancel(cancel)
        , m_progress(progress)
    {
    }

    Result<Analysed> run(const QList<CommentId>& ids)
    {
        for (qsizetype at = 0; at < ids.size() && !m_cancel.isCancelled(); at += traceSlice) {
            if (auto traced = m_insights.trace(ids.sliced(at, std::min(traceSlice, ids.size() - at)));
                !traced)
                return passOn(traced);
            rest();
        }
        const auto ready = guarded(m_database, [&]() -> Result<void> {
            m_campaigns = WaveSizes::read(m_database);
            m_history.emplace(ids.size() > fewComments ? readTraces(m_database)
                                                       : readTracesAround(m_database, ids));
            return {};
        });
        if (!ready)
            return passOn(ready);
        Analysed analysed{.left = ids.size()};
        for (qsizetype at = 0; at < ids.size() && !m_cancel.isCancelled(); at += sliceSize) {
            const auto written = judgeSlice(ids.sliced(at, std::min(sliceSize, ids.size() - at)));
            if (!written)
                return passOn(written);
            analysed.judged += *written;
            analysed.left -= *written;
            if (m_progress)
                m_progress(std::min(at + sliceSize, ids.size()), ids.size());
            rest();
        }
        return analysed;
    }

private:
    Result<int> judgeSlice(const QList<CommentId>& ids)
    {
        std::vector<qint64> wanted;
        for (const CommentId id : ids)
            wanted.push_back(id.value());
        std::ranges::sort(wanted);
        QList<InsightStore::Found> found;
        const auto judged = guarded(m_database, [&]() -> Result<void> {
            visitRows(m_database, wanted, [&](const SliceRow& row) { found.append(judge(row.comment)); });
            return {};
        });
        if (!judged)
            return passOn(judged);
        return m_insights.write(found, m_judge.revision());
    }

    InsightStore::Found judge(const Comment& comment) const
    {
        const CommentFacts facts(comment, m_history->before(comment.id), m_judge.article(comment.article),
                                 m_campaigns.of(comment.id));
        CommentTrace trace = traceOf(comment);
        trace.text = textHash(facts.foldedText());
        return {trace, m_judge.judge(facts), facts.language(), facts.links().count};
    }

    void rest() const
    {
        if (m_pace == Pace::Gentle)
            std::this_thread::sleep_for(breath);
    }

    CommentDatabase& m_database;
    InsightStore m_insights;
    const Judge& m_judge;
    Pace m_pace;
    const CancelFlag& m_cancel;
    const RuleProgress& m_progress;
    WaveSizes m_campaigns;
    std::optional<CommentHistory> m_history;
};

} // namespace

Result<CommentHistory> wholeHistory(CommentDatabase& database, const std::vector<qint64>& ids,
                                    const CancelFlag& cancel, const RuleProgress& progress)
{
    std::vector<CommentTrace> traces;
    const auto kept = guarded(database, [&]() -> Result<void> {
        traces = readTraces(database);
        return {};
    });
    if (!kept)
        return passOn(kept);
    std::vector<qint64> known;
    for (const CommentTrace& trace : traces)
        known.push_back(trace.comment);
    std::vector<qint64> missing;
    std::ranges::set_difference(ids, known, std::back_inserter(missing));
    if (!missing.empty()) {
        std::vector<std::vector<CommentTrace>> made(static_cast<size_t>(ruleThreads()));
        std::vector<RowVisitor> visitors;
        for (auto& own : made)
            visitors.emplace_back([&own](const SliceRow& row) { own.push_back(fullTrace(row.comment)); });
        if (auto read = visitInParallel(database.path(), missing, visitors, cancel, progress); !read)
            return passOn(read);
        for (const auto& own : made)
            traces.insert(traces.end(), own.begin(), own.end());
    }
    return CommentHistory(std::move(traces));
}

Result<Analysed> analyseComments(const QString& projectFolder, const Judge& judge, Pace pace,
                                 const CancelFlag& cancel, const RuleProgress& progress)
{
    const QString path = databasePath(projectFolder);
    if (!QFileInfo::exists(path))
        return Analysed{};
    const auto database = CommentDatabase::open(path, false);
    if (!database)
        return passOn(database);
    const auto ids = InsightStore(**database).outOfDate(judge.revision(), waveFrom(judge));
    if (!ids)
        return passOn(ids);
    return Run(**database, judge, pace, cancel, progress).run(*ids);
}

Result<Analysed> analyseAgain(const QString& projectFolder, const Judge& judge, const QList<CommentId>& ids,
                              const CancelFlag& cancel)
{
    const auto database = CommentDatabase::open(databasePath(projectFolder), false);
    if (!database)
        return passOn(database);
    const RuleProgress silent;
    return Run(**database, judge, Pace::Gentle, cancel, silent).run(ids);
}

Result<Analysed> analyseWritersOf(const QString& projectFolder, const Judge& judge,
                                  const QList<CommentId>& decided, const CancelFlag& cancel)
{
    const auto database = CommentDatabase::open(databasePath(projectFolder), true);
    if (!database)
        return passOn(database);
    QSet<CommentId> waiting;
    const auto found = guarded(**database, [&]() -> Result<void> {
        for (const CommentId id : decided) {
            auto rows = (*database)->use(
                "SELECT t.comment FROM trace d CROSS JOIN trace t ON t.person = d.person AND t.person <> 0"
                " CROSS JOIN comment c ON c.id = t.comment WHERE d.comment = ?1 AND c.status = 0"
                " AND c.queued = 1 ORDER BY t.at DESC LIMIT 50");
            rows.bind(1, id.value());
            while (rows.step() && waiting.size() < mostAgain)
                waiting.insert(CommentId(rows.integer(0)));
        }
        return {};
    });
    if (!found)
        return passOn(found);
    return waiting.isEmpty() ? Result<Analysed>(Analysed())
                             : analyseAgain(projectFolder, judge, waiting.values(), cancel);
}

Result<QList<CommentId>> rejectedByRules(const QString& projectFolder, const Judge& judge,
                                         const CancelFlag& cancel, const RuleProgress& progress)
{
    const QString path = databasePath(projectFolder);
    if (!QFileInfo::exists(path))
        return QList<CommentId>();
    const auto database = CommentDatabase::open(path, true);
    if (!database)
        return passOn(database);
    WaveSizes campaigns;
    std::vector<qint64> all;
    std::vector<qint64> waiting;
    const auto listed = guarded(**database, [&]() -> Result<void> {
        campaigns = WaveSizes::read(**database);
        all = queuedIds(**database);
        waiting = undecidedIds(**database);
        return {};
    });
    if (!listed)
        return passOn(listed);
    const auto history = wholeHistory(**database, all, cancel, {});
    if (!history)
        return passOn(history);
    std::mutex mutex;
    QList<CommentId> rejected;
    const RowVisitor visitor = [&](const SliceRow& row) {
        const Comment& comment = row.comment;
        const CommentFacts facts(comment, history->before(comment.id), judge.article(comment.article),
                                 campaigns.of(comment.id));
        if (judge.verdict(facts) != Verdict::Reject)
            return;
        const std::scoped_lock lock(mutex);
        rejected.append(comment.id);
    };
    const std::vector<RowVisitor> visitors(static_cast<size_t>(ruleThreads()), visitor);
    if (auto read = visitInParallel(path, waiting, visitors, cancel, progress); !read)
        return passOn(read);
    return rejected;
}

Result<std::optional<Decision>> decideByRules(const QString& projectFolder, const Judge& judge,
                                              const Clock& clock, const CancelFlag& cancel,
                                              const RuleProgress& progress)
{
    const auto rejected = rejectedByRules(projectFolder, judge, cancel, progress);
    if (!rejected)
        return passOn(rejected);
    if (rejected->isEmpty())
        return std::nullopt;
    const auto store = CommentStore::open(projectFolder, false, clock);
    if (!store)
        return passOn(store);
    if (const auto sound = (*store)->checkFile(); !sound)
        return passOn(sound);
    const auto decision =
        (*store)->decide(*rejected, CommentStatus::Spam, rulesPerson(), QStringLiteral("rules"));
    if (!decision)
        return passOn(decision);
    return *decision;
}

} // namespace warraq

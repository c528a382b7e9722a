// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/learner/learner.h"

#include "base/atomic_file.h"
#include "comments/comment.h"
#include "comments/comment_database.h"
#include "comments/comment_text.h"
#include "text/folding.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace warraq {
namespace {

constexpr qint64 mostExamples = 50'000; ///< the newest; a few seconds
constexpr int mostOfOneDecision = 50;   ///< a wave is one opinion
constexpr double mostPart = 15;
constexpr int rankedAtOnce = 500;
const auto weightsFile = u"learner.weights"_s;
const auto startFile = u"learner.start"_s;
const auto offKey = u"learner.off"_s;
const auto sinceKey = u"learner.since"_s;

/// The newest first, each comment once, with the decision that is in force now.
struct Decided
{
    qint64 comment = 0;
    bool refused = false;
};

std::vector<Decided> decided(CommentDatabase& database, qint64 since, const CancelFlag& cancel)
{
    auto rows = database.use("SELECT d.id, d.status, i.comment FROM decision d"
                             " CROSS JOIN history h ON h.decision = d.id AND h.taken_back = 0"
                             " CROSS JOIN decision_item i ON i.decision = d.id"
                             " WHERE d.kind = 0 AND d.id > ?1 ORDER BY d.id DESC");
    rows.bind(1, since);
    std::vector<Decided> found;
    QSet<qint64> known;
    qint64 decision = 0;
    int ofThis = 0;
    while (qint64(found.size()) < mostExamples && !cancel.isCancelled() && rows.step()) {
        ofThis = rows.integer(0) == decision ? ofThis + 1 : 1;
        decision = rows.integer(0);
        const qint64 comment = rows.integer(2);
        if (known.contains(comment))
            continue;
        known.insert(comment); // an older decision about it counts no more
        const auto status = CommentStatus(rows.integer(1));
        if (status != CommentStatus::Pending && ofThis <= mostOfOneDecision)
            found.push_back({comment, status == CommentStatus::Spam || status == CommentStatus::Trash});
    }
    return found;
}

} // namespace

Learner::Learner(CommentDatabase& database, QString projectFolder)
    : m_database(database)
    , m_folder(std::move(projectFolder))
{
}

double Learner::part(double probability)
{
    const double part = mostPart * (2 * probability - 1);
    return part == 0 ? 1e-9 : part; // a rank that is the score says that nobody has ranked it
}

QString Learner::pathOf(const QString& name) const
{
    return m_folder + u"/.warraq/"_s + name;
}

qint64 Learner::setting(const QString& key)
{
    auto row = m_database.use("SELECT value FROM setting WHERE key = ?1");
    return row.bind(1, key).step() ? row.integer(0) : 0;
}

void Learner::setSetting(const QString& key, qint64 value)
{
    m_database.use("INSERT OR REPLACE INTO setting VALUES (?1, ?2)").bind(1, key).bind(2, value).run();
}

Result<std::vector<LearnedExample>> Learner::examples(const CancelFlag& cancel)
{
    return guarded(m_database, [&]() -> Result<std::vector<LearnedExample>> {
        std::vector<LearnedExample> examples; // oldest first at the end
        QSet<size_t> texts;
        auto read = m_database.use("SELECT content FROM comment WHERE id = ?1 AND decided > 0");
        for (const auto& [comment, refused] : decided(m_database, setting(sinceKey), cancel)) {
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled, m_database.path());
            read.again();
            if (!read.bind(1, comment).step())
                continue;
            const QString text = commentText(read.bytes(0)).text;
            const size_t same = qHash(folded(text).simplified(), 3);
            if (texts.contains(same))
                continue;
            texts.insert(same);
            examples.push_back({featuresOf(text), refused});
        }
        if (cancel.isCancelled()) // the list of decisions may have ended early
            return fail(ErrorCode::Cancelled, m_database.path());
        std::ranges::reverse(examples);
        return examples;
    });
}

LearnerModel Learner::start() const
{
    if (const auto bytes = readFile(pathOf(startFile))) {
        if (auto read = LearnerModel::fromBytes(*bytes, pathOf(startFile)))
            return std::move(read->model);
    }
    return {};
}

Result<Learner::State> Learner::train(const CancelFlag& cancel, const std::function<void(double)>& progress)
{
    const auto tell = [&progress](double share) {
        if (progress)
            progress(share);
    };
    const auto cancelled = [this] { return fail(ErrorCode::Cancelled, m_database.path()); };
    auto all = examples(cancel);
    if (!all)
        return passOn(all);
    tell(0.3);
    LearnerQuality quality{.decisions = qint64(all->size())};
    quality.refused = std::ranges::count(*all, true, &LearnedExample::refused);
    const auto older = all->begin() + qsizetype(all->size()) * 4 / 5;
    {
        LearnerModel tested = start();
        if (!tested.train({all->begin(), older}, cancel))
            return cancelled();
        QList<std::pair<double, bool>> foreseen;
        for (auto example = older; example != all->end(); ++example)
            foreseen.emplaceBack(tested.probability(example->features), example->refused);
        measureQuality(quality, foreseen);
    }
    tell(0.65);
    LearnerModel model = start();
    if (!model.train(*all, cancel))
        return cancelled();
    tell(0.95);
    if (!QDir().mkpath(m_folder + u"/.warraq"_s))
        return fail(ErrorCode::NoPermission, m_folder);
    const QJsonObject about{{"quality"_L1, qualityToJson(quality)}};
    if (auto written = writeFileAtomically(pathOf(weightsFile), model.toBytes(about)); !written)
        return passOn(written);
    return state();
}

Result<Learner::State> Learner::state()
{
    return guarded(m_database, [&]() -> Result<State> {
        State state;
        state.off = setting(offKey) != 0;
        state.since = setting(sinceKey);
        state.hasStart = QFile::exists(pathOf(startFile));
        if (const auto bytes = readFile(pathOf(weightsFile))) {
            if (const auto read = LearnerModel::fromBytes(*bytes, pathOf(weightsFile)))
                state.quality = qualityFromJson(read->about["quality"_L1].toObject());
        }
        return state;
    });
}

Result<std::optional<LearnerModel>> Learner::model()
{
    return guarded(m_database, [&]() -> Result<std::optional<LearnerModel>> {
        if (setting(offKey) != 0)
            return std::nullopt;
        const auto bytes = readFile(pathOf(weightsFile));
        if (!bytes)
            return std::nullopt;
        auto read = LearnerModel::fromBytes(*bytes, pathOf(weightsFile));
        // Weights of another version, or a damaged file: they are made again by the next training.
        const bool enough = read && (qualityFromJson(read->about["quality"_L1].toObject()).isEnough() ||
                                     QFile::exists(pathOf(startFile)));
        if (!enough)
            return std::nullopt;
        return std::move(read->model);
    });
}

Result<qint64> Learner::rank(const CancelFlag& cancel, bool onlyNew,
                             const std::function<void(qint64)>& progress)
{
    auto model = this->model();
    if (!model)
        return passOn(model);
    return guarded(m_database, [&]() -> Result<qint64> {
        m_database.setDurability(CommentDatabase::Durability::Import);
        qint64 changed = 0;
        qint64 done = 0;
        for (const bool waiting : {true, false}) {
            for (qint64 last = 0;;) {
                if (cancel.isCancelled())
                    return fail(ErrorCode::Cancelled, m_database.path());
                const Slice slice = readSlice(*model, last, waiting, onlyNew);
                if (slice.read == 0)
                    break;
                last = slice.last;
                writeSlice(slice);
                changed += qint64(slice.ranks.size());
                done += slice.read;
                if (progress)
                    progress(done);
            }
        }
        return changed;
    });
}

Learner::Slice Learner::readSlice(const std::optional<LearnerModel>& model, qint64 after, bool waiting,
                                  bool onlyNew)
{
    Slice slice;
    auto rows =
        m_database.use("SELECT i.comment, i.score, i.rank, c.content FROM insight i"
                       " CROSS JOIN comment c ON c.id = i.comment"
                       " WHERE i.comment > ?1 AND (i.status = 0) = ?2 AND (?3 = 0 OR i.rank = i.score)"
                       " ORDER BY i.comment LIMIT ?4");
    rows.bind(1, after).bind(2, qint64(waiting)).bind(3, qint64(onlyNew)).bind(4, qint64(rankedAtOnce));
    for (; rows.step(); ++slice.read) {
        slice.last = rows.integer(0);
        double rank = rows.real(1);
        if (model)
            rank += part(model->probability(featuresOf(commentText(rows.bytes(3)).text)));
        if (std::abs(rank - rows.real(2)) > 1e-12)
            slice.ranks.emplace_back(slice.last, rank);
    }
    return slice;
}

void Learner::writeSlice(const Slice& slice)
{
    if (slice.ranks.empty())
        return;
    SQLite::Transaction transaction(m_database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
    auto update = m_database.use("UPDATE insight SET rank = ?2 WHERE comment = ?1");
    for (const auto& [comment, rank] : slice.ranks)
        update.bind(1, comment).bind(2, rank).run();
    transaction.commit();
}

Result<void> Learner::removeWeights(const QString& name) const
{
    if (QFile file(pathOf(name)); file.exists() && !file.remove())
        return fail(ErrorCode::NoPermission, pathOf(name), 0, file.errorString());
    return {};
}

Result<void> Learner::reset()
{
    for (const QString& name : {weightsFile, startFile}) {
        if (auto removed = removeWeights(name); !removed)
            return removed;
    }
    return guarded(m_database, [&]() -> Result<void> {
        auto newest = m_database.use("SELECT coalesce(max(id), 0) FROM decision");
        setSetting(sinceKey, newest.step() ? newest.integer(0) : 0);
        return {};
    });
}

Result<void> Learner::setOff(bool off)
{
    return guarded(m_database, [&]() -> Result<void> {
        setSetting(offKey, qint64(off));
        return {};
    });
}

Result<void> Learner::exportTo(const QString& path)
{
    const auto bytes = readFile(pathOf(weightsFile));
    if (!bytes)
        return passOn(bytes);
    const auto read = LearnerModel::fromBytes(*bytes, pathOf(weightsFile));
    if (!read)
        return passOn(read);
    return writeFileAtomically(path, read->model.toBytes({}, LearnerModel::exportedFrom));
}

Result<void> Learner::importFrom(const QString& path)
{
    const auto bytes = readFile(path, 64LL * 1024 * 1024);
    if (!bytes)
        return passOn(bytes);
    if (const auto read = LearnerModel::fromBytes(*bytes, path); !read)
        return passOn(read);
    if (!QDir().mkpath(m_folder + u"/.warraq"_s))
        return fail(ErrorCode::NoPermission, m_folder);
    return writeFileAtomically(pathOf(startFile), *bytes);
}

} // namespace warraq

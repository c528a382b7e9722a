// SPDX-License-Identifier: GPL-3.0-or-later
// Everything in the database was read from commits that are in the same folder, so losing it loses nothing:
// any doubt about it ends with a new one. `place` orders the list: the time of a commit, but never before its
// parents', so that a machine whose clock is slow does not turn a story's order round.
#include "project/history_index.h"

#include "base/atomic_file.h"
#include "project/commit_facts.h"
#include "project/history_database.h"

#include <QSet>
#include <QTimeZone>
#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <sqlite3.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr const char* deskTimeline = R"(
SELECT v.id, at, name, email, reason, fields, subject, v.article, articles, files, parents
FROM versions v WHERE (place, n) < (?1,?2) ORDER BY place DESC, n DESC LIMIT ?3
)";
constexpr const char* articleTimeline = R"(
SELECT v.id, at, name, email, reason, fields, subject, v.article, articles, files, parents
FROM (SELECT DISTINCT place AS p, n AS m FROM touches WHERE article=?4 AND (place, n) < (?1,?2)
      ORDER BY place DESC, n DESC LIMIT ?3)
JOIN versions v ON v.n = m ORDER BY p DESC, m DESC
)";

void bindText(SQLite::Statement& statement, int index, const QString& text)
{
    statement.bind(index, text.toUtf8().toStdString());
}

void bindId(SQLite::Statement& statement, int index, const git_oid& id)
{
    statement.bind(index, static_cast<const void*>(id.id), GIT_OID_SHA1_SIZE);
}

QString textAt(const SQLite::Statement& statement, int column)
{
    return QString::fromUtf8(statement.getColumn(column).getText());
}

QByteArray keyOf(const git_oid& id)
{
    return QByteArray(reinterpret_cast<const char*>(id.id), GIT_OID_SHA1_SIZE);
}

/// Where a shallow copy ends; "" for a whole one. It moves when somebody fetches more.
QString borderOf(const GitRepository& repository)
{
    const auto border = readFile(repository.gitFolder() + u"/shallow"_s);
    return border && !border->isEmpty() ? contentHash(*border) : QString();
}

} // namespace

class HistoryIndex::Private
{
public:
    struct Visit
    {
        git_oid id;
        std::vector<git_oid> parents;
        size_t next = 0;
    };
    struct Walk
    {
        std::vector<git_oid> commits; ///< not known yet, parents first
        bool metIndexedHead = false;
        QStringList missing;
    };

    [[nodiscard]] QString state(const char* key) const
    {
        SQLite::Statement get(*connection, "SELECT value FROM state WHERE key=?");
        get.bind(1, key);
        return get.executeStep() ? textAt(get, 0) : QString();
    }
    void setState(const char* key, const QString& value)
    {
        SQLite::Statement put(*connection, "INSERT OR REPLACE INTO state VALUES(?,?)");
        put.bind(1, key);
        bindText(put, 2, value);
        put.exec();
    }
    void clear()
    {
        connection->exec(
            "DELETE FROM touches; DELETE FROM articles; DELETE FROM versions; DELETE FROM state");
    }

    /// A commit that was missing when the others were read.
    [[nodiscard]] bool hasComeBack(const GitRepository& repository) const;
    Walk walk(const GitRepository& repository, const git_oid& head, const CancelFlag& cancel);
    Result<void> readCommits(const GitRepository& repository, const std::vector<git_oid>& commits,
                             const CancelFlag& cancel, const std::function<void(int)>& progress);
    void add(const GitRepository& repository, const git_commit* commit);
    qint64 placeOf(const git_commit* commit);

    QString path;
    std::unique_ptr<SQLite::Database> connection;
    // Only while update() runs:
    qint64 lastNumber = 0;
    QHash<QByteArray, qint64> places; ///< of commits read in this run
    std::unique_ptr<SQLite::Statement> addVersion;
    std::unique_ptr<SQLite::Statement> addTouch;
    std::unique_ptr<SQLite::Statement> addArticle;
};

bool HistoryIndex::Private::hasComeBack(const GitRepository& repository) const
{
    const QStringList missing = state("missing").split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(missing, [&](const QString& text) {
        const auto id = gitId(VersionId(text));
        return id && repository.commit(*id);
    });
}

/// Depth first from the head down to what is known, without recursion: a history is one long chain.
HistoryIndex::Private::Walk HistoryIndex::Private::walk(const GitRepository& repository, const git_oid& head,
                                                        const CancelFlag& cancel)
{
    Walk walk;
    QSet<QByteArray> seen;
    std::vector<Visit> stack;
    const QString indexedHead = state("head");
    SQLite::Statement known(*connection, "SELECT 1 FROM versions WHERE id=?");
    const auto enter = [&](const git_oid& id) {
        const QByteArray key = keyOf(id);
        if (seen.contains(key))
            return;
        seen.insert(key);
        if (!indexedHead.isEmpty()) {
            bindId(known, 1, id);
            const bool isKnown = known.executeStep();
            known.reset();
            if (isKnown) {
                walk.metIndexedHead = walk.metIndexedHead || textOf(id) == indexedHead;
                return;
            }
        }
        const auto commit = repository.commit(id);
        if (!commit) {
            walk.missing.append(textOf(id));
            return;
        }
        Visit visit{id, {}, 0};
        for (unsigned i = 0; i < git_commit_parentcount(commit->get()); ++i)
            visit.parents.push_back(*git_commit_parent_id(commit->get(), i));
        stack.push_back(std::move(visit));
    };
    enter(head);
    while (!stack.empty() && !cancel.isCancelled()) {
        Visit& top = stack.back();
        if (top.next < top.parents.size()) {
            const git_oid parent = top.parents[top.next++];
            enter(parent); // `top` may be gone to another place now
            continue;
        }
        walk.commits.push_back(top.id);
        stack.pop_back();
    }
    return walk;
}

qint64 HistoryIndex::Private::placeOf(const git_commit* commit)
{
    qint64 place = timeOf(commit).toSecsSinceEpoch();
    for (unsigned i = 0; i < git_commit_parentcount(commit); ++i) {
        const git_oid parent = *git_commit_parent_id(commit, i);
        auto found = places.constFind(keyOf(parent));
        if (found != places.constEnd()) {
            place = std::max(place, *found);
            continue;
        }
        SQLite::Statement get(*connection, "SELECT place FROM versions WHERE id=?");
        bindId(get, 1, parent);
        if (get.executeStep())
            place = std::max(place, qint64(get.getColumn(0).getInt64()));
    }
    places.insert(keyOf(*git_commit_id(commit)), place);
    return place;
}

void HistoryIndex::Private::add(const GitRepository& repository, const git_commit* commit)
{
    const CommitFacts facts = factsOf(repository, commit);
    const VersionInfo& info = facts.info;
    const qint64 place = placeOf(commit);
    const qint64 n = ++lastNumber;
    addVersion->bind(1, int64_t(n));
    bindId(*addVersion, 2, *git_commit_id(commit));
    addVersion->bind(3, int64_t(place));
    addVersion->bind(4, int64_t(info.when.toSecsSinceEpoch()));
    bindText(*addVersion, 5, info.who.name);
    bindText(*addVersion, 6, info.who.email);
    bindText(*addVersion, 7, reasonName(info.reason));
    bindText(*addVersion, 8, info.fields.join(u','));
    bindText(*addVersion, 9, info.subject);
    bindText(*addVersion, 10, info.article.value());
    addVersion->bind(11, info.articles);
    addVersion->bind(12, info.files);
    addVersion->bind(13, info.parents);
    addVersion->exec();
    addVersion->reset();
    for (const ChangedFile& file : facts.files) {
        if (file.article.isEmpty())
            continue;
        bindText(*addTouch, 1, file.article.value());
        addTouch->bind(2, int64_t(place));
        addTouch->bind(3, int64_t(n));
        bindText(*addTouch, 4, file.path);
        addTouch->exec();
        addTouch->reset();
        bindText(*addArticle, 1, file.article.value());
        bindText(*addArticle, 2, file.path);
        addArticle->bind(3, int64_t(n));
        addArticle->exec();
        addArticle->reset();
    }
}

Result<void> HistoryIndex::Private::readCommits(const GitRepository& repository,
                                                const std::vector<git_oid>& commits, const CancelFlag& cancel,
                                                const std::function<void(int)>& progress)
{
    addVersion = std::make_unique<SQLite::Statement>(
        *connection, "INSERT INTO versions VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)");
    addTouch =
        std::make_unique<SQLite::Statement>(*connection, "INSERT OR IGNORE INTO touches VALUES(?,?,?,?)");
    addArticle =
        std::make_unique<SQLite::Statement>(*connection, "INSERT OR REPLACE INTO articles VALUES(?,?,?)");
    lastNumber = connection->execAndGet("SELECT ifnull(max(n),0) FROM versions").getInt64();
    places.clear();
    int done = 0;
    for (const git_oid& id : commits) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, path);
        const auto commit = repository.commit(id);
        if (!commit)
            return passOn(commit);
        add(repository, commit->get());
        if (progress && ++done % 100 == 0)
            progress(done);
    }
    places.clear();
    return {};
}

HistoryIndex::HistoryIndex(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
HistoryIndex::~HistoryIndex() = default;

Result<std::unique_ptr<HistoryIndex>> HistoryIndex::open(const QString& projectFolder)
{
    auto d = std::make_unique<Private>();
    d->path = historyDatabasePath(projectFolder);
    auto connection = openHistoryDatabase(d->path, currentFormat);
    if (!connection)
        return passOn(connection);
    d->connection = std::move(*connection);
    return std::unique_ptr<HistoryIndex>(new HistoryIndex(std::move(d)));
}

void HistoryIndex::discard(const QString& projectFolder)
{
    removeHistoryDatabase(historyDatabasePath(projectFolder));
}

Result<void> HistoryIndex::update(const GitRepository& repository, const CancelFlag& cancel,
                                  const std::function<void(int)>& progress)
{
    const auto tip = repository.tip();
    if (!tip)
        return passOn(tip);
    const QString head = tip->commit ? textOf(*tip->commit) : QString();
    const QString shallow = borderOf(repository);
    return guardedHistory(d->path, [&]() -> Result<void> {
        const bool hasMore = d->state("shallow") != shallow || d->hasComeBack(repository);
        if (d->state("head") == head && !hasMore)
            return {};
        SQLite::Transaction transaction(*d->connection, SQLite::TransactionBehavior::IMMEDIATE);
        if (hasMore)
            d->clear();
        Private::Walk walk;
        if (tip->commit)
            walk = d->walk(repository, *tip->commit, cancel);
        if (!d->state("head").isEmpty() && !walk.metIndexedHead) { // rewritten, or gone
            d->clear();
            if (tip->commit)
                walk = d->walk(repository, *tip->commit, cancel);
        }
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, d->path);
        if (walk.commits.empty() && !walk.missing.isEmpty())
            return fail(ErrorCode::HistoryDamaged, repository.folder(), 0, head);
        auto read = d->readCommits(repository, walk.commits, cancel, progress);
        d->addVersion.reset();
        d->addTouch.reset();
        d->addArticle.reset();
        if (!read)
            return read;
        if (!walk.missing.isEmpty())
            d->setState("missing", walk.missing.join(u' '));
        d->setState("shallow", shallow);
        d->setState("head", head);
        transaction.commit();
        return {};
    });
}

bool HistoryIndex::isComplete() const
{
    const auto cut = guardedHistory(
        d->path, [&]() -> Result<QString> { return d->state("missing") + d->state("shallow"); });
    return cut && cut->isEmpty();
}

Result<QList<VersionInfo>> HistoryIndex::timeline(const TimelineQuery& query) const
{
    return guardedHistory(d->path, [&]() -> Result<QList<VersionInfo>> {
        qint64 place = std::numeric_limits<qint64>::max();
        qint64 number = place;
        if (!query.before.isEmpty()) {
            const auto id = gitId(query.before);
            SQLite::Statement cursor(*d->connection, "SELECT place, n FROM versions WHERE id=?");
            if (id)
                bindId(cursor, 1, *id);
            if (!id || !cursor.executeStep())
                return fail(ErrorCode::NotFound, query.before.value());
            place = cursor.getColumn(0).getInt64();
            number = cursor.getColumn(1).getInt64();
        }
        SQLite::Statement rows(*d->connection, query.article.isEmpty() ? deskTimeline : articleTimeline);
        rows.bind(1, int64_t(place));
        rows.bind(2, int64_t(number));
        rows.bind(3, query.limit < 0 ? -1 : query.limit);
        if (!query.article.isEmpty())
            bindText(rows, 4, query.article.value());
        QList<VersionInfo> list;
        while (rows.executeStep()) {
            VersionInfo info;
            git_oid id;
            if (rows.getColumn(0).getBytes() != GIT_OID_SHA1_SIZE)
                return fail(ErrorCode::HistoryFailed, d->path);
            git_oid_fromraw(&id, static_cast<const unsigned char*>(rows.getColumn(0).getBlob()));
            info.id = versionId(id);
            info.when = QDateTime::fromSecsSinceEpoch(rows.getColumn(1).getInt64(), QTimeZone::UTC);
            info.who = {textAt(rows, 2), textAt(rows, 3)};
            info.reason = reasonFromName(textAt(rows, 4)).value_or(Reason::Outside);
            info.fields = textAt(rows, 5).split(u',', Qt::SkipEmptyParts);
            info.subject = textAt(rows, 6);
            info.article = ArticleId(textAt(rows, 7));
            info.articles = rows.getColumn(8).getInt();
            info.files = rows.getColumn(9).getInt();
            info.parents = rows.getColumn(10).getInt();
            list.append(std::move(info));
        }
        return list;
    });
}

Result<QStringList> HistoryIndex::pathsOf(const ArticleId& article) const
{
    return guardedHistory(d->path, [&]() -> Result<QStringList> {
        SQLite::Statement rows(*d->connection, "SELECT path FROM articles WHERE article=? ORDER BY n DESC");
        bindText(rows, 1, article.value());
        QStringList paths;
        while (rows.executeStep())
            paths.append(textAt(rows, 0));
        return paths;
    });
}

Result<QHash<ArticleId, QString>> HistoryIndex::articles() const
{
    return guardedHistory(d->path, [&]() -> Result<QHash<ArticleId, QString>> {
        SQLite::Statement rows(*d->connection, "SELECT article, path FROM articles ORDER BY n");
        QHash<ArticleId, QString> articles;
        while (rows.executeStep())
            articles.insert(ArticleId(textAt(rows, 0)), textAt(rows, 1));
        return articles;
    });
}

Result<int> HistoryIndex::count() const
{
    return guardedHistory(d->path, [&]() -> Result<int> {
        return d->connection->execAndGet("SELECT count(*) FROM versions").getInt();
    });
}

} // namespace warraq

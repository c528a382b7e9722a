// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"

#include "article/article_file.h"
#include "base/atomic_file.h"
#include "project/leftovers.h"
#include "project/project_index.h"
#include "project/project_lock.h"
#include "project/settings_rescue.h"

#include <QDir>
#include <QFileInfo>
#include <QMutexLocker>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUuid>

#include <unistd.h>

namespace warraq {

namespace {

const QString settingsName = QStringLiteral("warraq.json");
const QString ignoreName = QStringLiteral(".gitignore");
const QByteArray ignoreText =
    "# Readers' personal data and this machine's own files stay out of the history.\n"
    "comments.sqlite*\n"
    ".warraq/\n";

/// Nothing there but what an interrupted create() leaves: so that running it again works.
bool isEmptyFolder(const QString& folder)
{
    const QDir dir(folder);
    for (const QString& name :
         dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        const bool ours =
            name == ignoreName && readFile(dir.filePath(name)).value_or(QByteArray()) == ignoreText;
        if (!ours && !isLeftover(name))
            return false;
    }
    return true;
}

/// "a", "ab" … digits of a number in the 32 letters that cannot be misread (no i, l, o, u).
QString letters(quint64 number, int count)
{
    static constexpr char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    QString text(count, QLatin1Char('0'));
    for (int i = count - 1; i >= 0; --i, number /= 32)
        text[i] = QLatin1Char(alphabet[number % 32]);
    return text;
}

} // namespace

class Project::Private
{
public:
    Private(QString path, const Clock& theClock)
        : folder(std::move(path))
        , clock(theClock)
        , index(folder)
    {
    }

    void makeReadOnly(Error why)
    {
        readOnly = true;
        reason = std::move(why);
    }

    /// Those of the file; when it is damaged, of its newest version, which is put back once the lock is held.
    std::optional<RescuedSettings> takeSettings(const QByteArray& bytes, const QString& path)
    {
        settingsHash = contentHash(bytes);
        if (auto read = readSettings(bytes, path)) {
            settings = std::move(*read);
            return std::nullopt;
        } else {
            settingsProblem = read.error();
        }
        auto rescued = settingsOfLastVersion(folder);
        if (!rescued) {
            settings.name = QFileInfo(folder).fileName();
            return std::nullopt;
        }
        settings = rescued->settings;
        return std::move(*rescued);
    }

    void putBack(const std::optional<RescuedSettings>& rescued, const QByteArray& damaged)
    {
        if (!settingsProblem)
            return;
        if (!rescued || !putSettingsBack(folder, damaged, *rescued))
            return makeReadOnly(*settingsProblem);
        settingsHash = contentHash(rescued->bytes);
    }

    /// A folder that was moved away is not begun anew: half a newsroom at the old place, and a person who
    /// believes that everything is saved.
    [[nodiscard]] Result<void> isWritable() const
    {
        if (readOnly)
            return fail(ErrorCode::ReadOnly, folder);
        if (!QFileInfo::exists(QDir(folder).filePath(settingsName)))
            return fail(ErrorCode::ProjectGone, folder);
        return {};
    }

    /// A write whose last step failed (the folder's own sync) has replaced the file all the same. What stands
    /// there then is ours, not somebody else's: the next write goes on from it.
    Result<void> write(const QString& file, const QByteArray& bytes, const QString& expectedHash)
    {
        const QMutexLocker locker(&writing);
        const auto target = insideTarget(file);
        return target ? writeTo(*target, bytes, expectedHash) : passOn(target);
    }

    /// Where a file of the project really is: a symbolic link stays one, but none leads out of the project.
    [[nodiscard]] Result<QString> insideTarget(const QString& file) const
    {
        const QFileInfo info(file);
        if (!info.isSymLink())
            return file;
        const QString target = info.canonicalFilePath();
        if (target.startsWith(folder + QLatin1Char('/')))
            return target;
        return fail(ErrorCode::Unsupported, file, 0,
                    QStringLiteral("a symbolic link that leads out of the newsroom is not followed"));
    }

    Result<void> writeTo(const QString& file, const QByteArray& bytes, const QString& expectedHash)
    {
        auto written = writeFileAtomically(file, bytes, expectedHash);
        const QString mine = tried.take(file);
        if (!written && written.error().code == ErrorCode::ChangedOutside && !mine.isEmpty())
            written = writeFileAtomically(file, bytes, mine);
        if (!written)
            tried.insert(file, written.error().code == ErrorCode::ChangedOutside ? mine : contentHash(bytes));
        return written;
    }

    QString folder;
    const Clock& clock;
    ProjectSettings settings;
    QString settingsHash;
    bool readOnly = false;
    std::optional<Error> reason;
    std::optional<Error> settingsProblem;
    std::optional<LockHolder> holder;
    std::unique_ptr<ProjectLock> lock;
    mutable ProjectIndex index;
    QMutex writing;
    QHash<QString, QString> tried; ///< path → hash of what a failed write meant to write
};

Project::Project(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
Project::~Project() = default;

Result<std::unique_ptr<Project>> Project::create(const QString& folder, const ProjectSettings& settings,
                                                 const Clock& clock)
{
    const QFileInfo info(folder);
    if (info.exists() && (!info.isDir() || !isEmptyFolder(folder)))
        return fail(ErrorCode::AlreadyExists, folder);
    if (!info.exists() && !QDir().mkpath(folder))
        return fail(ErrorCode::NoPermission, folder);
    const QDir dir(folder);
    // The settings come last: a folder with warraq.json is a whole project.
    if (auto ok = writeFileAtomically(dir.filePath(ignoreName), ignoreText); !ok)
        return passOn(ok);
    ProjectSettings fresh = settings;
    if (fresh.id.isEmpty())
        fresh.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto ok = writeFileAtomically(dir.filePath(settingsName), writeSettings(fresh), QString()); !ok)
        return passOn(ok);
    return open(folder, Mode::ReadWrite, clock);
}

Result<std::unique_ptr<Project>> Project::open(const QString& folder, Mode mode, const Clock& clock)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return fail(ErrorCode::NotFound, folder);
    const QString canonical = info.canonicalFilePath();
    const QString settingsPath = QDir(canonical).filePath(settingsName);
    if (!info.isDir() || !QFileInfo::exists(settingsPath))
        return fail(ErrorCode::NotAProject, folder);
    const auto bytes = readFile(settingsPath);
    if (!bytes)
        return passOn(bytes);

    auto d = std::make_unique<Private>(canonical, clock);
    const auto rescued = d->takeSettings(*bytes, settingsPath);
    if (mode == Mode::ReadOnly) {
        d->readOnly = true;
    } else if (d->settings.format > ProjectSettings::currentFormat) {
        d->makeReadOnly({ErrorCode::NewerFormat, settingsPath, 0, QString::number(d->settings.format)});
    } else if (::access(QFile::encodeName(canonical).constData(), W_OK) != 0) {
        d->makeReadOnly({ErrorCode::NoPermission, canonical, 0, {}});
    } else if (auto outcome = ProjectLock::acquire(canonical, clock); !outcome) {
        d->makeReadOnly(outcome.error());
    } else if (!outcome->lock) {
        d->holder = outcome->holder;
        d->makeReadOnly(
            {ErrorCode::Locked, canonical, 0,
             QStringLiteral("%1, %2, %3")
                 .arg(d->holder->person, d->holder->host, d->holder->since.toString(Qt::ISODate))});
    } else {
        d->lock = std::move(outcome->lock);
        setAsideLeftovers(canonical);
        d->putBack(rescued, *bytes);
    }
    return std::unique_ptr<Project>(new Project(std::move(d)));
}

const QString& Project::folder() const
{
    return d->folder;
}
bool Project::isReadOnly() const
{
    return d->readOnly;
}
const std::optional<Error>& Project::readOnlyReason() const
{
    return d->reason;
}
const std::optional<Error>& Project::settingsProblem() const
{
    return d->settingsProblem;
}
const std::optional<LockHolder>& Project::lockHolder() const
{
    return d->holder;
}
const ProjectSettings& Project::settings() const
{
    return d->settings;
}
const Clock& Project::clock() const
{
    return d->clock;
}
QString Project::path(const QString& relative) const
{
    return QDir(d->folder).filePath(relative);
}
QList<ArticleSummary> Project::articles() const
{
    return d->index.summaries();
}
QList<ConflictCopy> Project::conflictCopies() const
{
    return d->index.copies();
}
QString Project::articlePath(const ArticleId& id) const
{
    return d->index.pathOf(id);
}

Result<void> Project::saveSettings(const ProjectSettings& settings)
{
    if (auto ok = d->isWritable(); !ok)
        return ok;
    const QByteArray bytes = writeSettings(settings);
    if (auto ok = d->write(path(settingsName), bytes, d->settingsHash); !ok)
        return ok;
    d->settings = settings;
    d->settingsHash = contentHash(bytes);
    return {};
}

Result<Project::Loaded> Project::load(const ArticleId& id) const
{
    const QString file = articlePath(id);
    if (file.isEmpty())
        return fail(ErrorCode::NotFound, id.value());
    const auto bytes = readFile(file);
    if (!bytes)
        return passOn(bytes);
    auto article = readArticleFile(*bytes, file);
    if (!article)
        return passOn(article);
    if (article->id.isEmpty())
        article->id = id;
    return Loaded{std::move(*article), contentHash(*bytes), file};
}

Result<QString> Project::save(const Article& article, const QString& expectedHash, NewName newName)
{
    // The id becomes a file name: nothing in it may lead elsewhere.
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_][A-Za-z0-9_-]*\\z"));
    if (!plain.match(article.id.value()).hasMatch())
        return fail(ErrorCode::BadArgument, article.id.value());
    if (auto ok = d->isWritable(); !ok)
        return passOn(ok);
    QString file = articlePath(article.id);
    if (file.isEmpty()) {
        const QDateTime created = article.meta.created.isValid() ? article.meta.created : d->clock.now();
        const QString folder =
            path(QStringLiteral("articles/") + created.toUTC().toString(QStringLiteral("yyyy")));
        if (!QDir().mkpath(folder))
            return fail(QFileInfo(path(QString())).isWritable() ? ErrorCode::WriteFailed
                                                                : ErrorCode::NoPermission,
                        folder);
        const QString words = article.meta.slug.isEmpty() ? article.meta.headline : article.meta.slug;
        const QString slug = newName == NewName::WithSlug ? slugFrom(words) : QString();
        file = folder + QLatin1Char('/') + article.id.value() +
               (slug.isEmpty() ? QString() : QLatin1Char('-') + slug) + QStringLiteral(".html");
    }
    const QByteArray bytes = writeArticleFile(article);
    const auto written = d->write(file, bytes, expectedHash);
    if (written || QFileInfo::exists(file))
        d->index.remember(article.id, file);
    if (!written)
        return passOn(written);
    return contentHash(bytes);
}

void Project::noteMoved(const ArticleId& id, const QString& path)
{
    if (path.isEmpty())
        d->index.forget(id);
    else
        d->index.remember(id, path);
}

Result<void> Project::isWritable() const
{
    return d->isWritable();
}

Result<QString> Project::bringBack(const Article& article, const QString& relative)
{
    if (!relative.startsWith(QStringLiteral("articles/")) || !relative.endsWith(QStringLiteral(".html")) ||
        QDir::cleanPath(relative) != relative)
        return fail(ErrorCode::BadArgument, relative);
    if (auto ok = d->isWritable(); !ok)
        return passOn(ok);
    const QString file = path(relative);
    if (!QDir().mkpath(QFileInfo(file).path()))
        return fail(ErrorCode::NoPermission, QFileInfo(file).path());
    const QByteArray bytes = writeArticleFile(article);
    if (const auto written = d->write(file, bytes, QString()); !written)
        return passOn(written);
    d->index.remember(article.id, file);
    return contentHash(bytes);
}

ArticleId Project::newArticleId() const
{
    const QDateTime now = d->clock.now().toUTC();
    const QString day = now.toString(QStringLiteral("yyyyMMdd-"));
    // Four letters of the time of day (82 ms steps) keep ids in the order they were made, four of chance keep
    // two machines apart.
    const quint64 step = quint64(now.time().msecsSinceStartOfDay()) / 83;
    for (;;) {
        const ArticleId id(day + letters(step, 4) +
                           letters(QRandomGenerator::global()->bounded(1U << 20), 4));
        if (d->index.claim(id))
            return id;
    }
}

Result<QString> Project::addMedia(const QByteArray& bytes, const QString& extension)
{
    static const QRegularExpression plain(QStringLiteral("\\A[a-z0-9]{1,8}\\z"));
    const QString ending = extension.toLower();
    if (!plain.match(ending).hasMatch())
        return fail(ErrorCode::BadArgument, extension);
    if (auto ok = d->isWritable(); !ok)
        return passOn(ok);
    const QString relative = QStringLiteral("media/%1.%2").arg(contentHash(bytes), ending);
    const QString target = path(relative);
    if (const auto present = readFile(target); present && *present == bytes)
        return relative;
    if (!QDir().mkpath(path(QStringLiteral("media"))))
        return fail(ErrorCode::NoPermission, path(QStringLiteral("media")));
    if (auto ok = writeFileAtomically(target, bytes); !ok)
        return passOn(ok);
    return relative;
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/outside_changes.h"

#include "article/article_file.h"
#include "article/article_merge.h"
#include "base/atomic_file.h"
#include "base/jobs.h"
#include "shell/error_text.h"
#include "text/direction.h"
#include "widgets/banner.h"
#include "widgets/time_words.h"

#include <QDir>
#include <QFileInfo>

namespace warraq {

namespace {

MergeSide sideOf(const Article& article, const QString& who)
{
    return {who, article.meta.updated};
}

/// The copy's words go into its story; its file goes to the trash's folder, where it can still be read.
Result<int> mergeIntoStory(Project& project, const ConflictCopy& copy)
{
    const auto mine = readFile(copy.original);
    const auto theirs = readFile(copy.path);
    if (!mine || !theirs)
        return passOn(mine ? theirs : mine);
    const auto a = readArticleFile(*mine, copy.original);
    const auto b = readArticleFile(*theirs, copy.path);
    if (!a || !b)
        return passOn(a ? b : a);
    const ArticleMerge merge = mergeArticles(std::nullopt, *a, *b, {sideOf(*a, {}), sideOf(*b, copy.tool)});
    if (const auto saved = project.save(merge.article, contentHash(*mine)); !saved)
        return passOn(saved);
    const QString name = QFileInfo(copy.path).fileName();
    if (const auto moved = moveFileDurably(copy.path, project.path(QStringLiteral("trash/copies/") + name));
        !moved)
        return passOn(moved);
    return merge.conflicts;
}

} // namespace

OutsideChanges::OutsideChanges(Newsroom& newsroom, SessionKeeper& keeper, Banner& banner, QObject* parent)
    : QObject(parent)
    , m_newsroom(newsroom)
    , m_keeper(keeper)
    , m_banner(banner)
    , m_watcher(newsroom.project().folder(), this)
{
    connect(&m_watcher, &FolderWatcher::changed, this, &OutsideChanges::look);
    connect(&newsroom, &Newsroom::sessionChanged, this, &OutsideChanges::follow);
    follow(newsroom.session());
    look();
}

void OutsideChanges::follow(ArticleSession* session)
{
    m_watcher.watchFile(session ? m_newsroom.project().articlePath(session->article().id) : QString());
    if (!session)
        return;
    connect(session, &ArticleSession::saved, this, [this, session] {
        m_watcher.watchFile(m_newsroom.project().articlePath(session->article().id));
    });
}

void OutsideChanges::look()
{
    m_newsroom.refresh();
    const ArticleSession* session = m_newsroom.session();
    const bool hasFile = session && !session->fileHash().isEmpty() && !session->isSaving();
    const bool searchesCopies = !m_newsroom.project().isReadOnly();
    runJob(
        this,
        [project = &m_newsroom.project(), id = hasFile ? session->article().id : ArticleId(),
         known = hasFile ? session->fileHash() : QString(), searchesCopies, now = m_newsroom.clock().now()] {
            Found found;
            const QList<PresenceMark> marks = marksOfOthers(project->folder(), now);
            if (const auto mark = std::ranges::find(marks, id, &PresenceMark::article);
                !id.isEmpty() && mark != marks.end())
                found.mark = *mark;
            if (!id.isEmpty()) {
                const QString path = project->articlePath(id);
                found.isGone = path.isEmpty() || !QFileInfo::exists(path);
                if (auto file = project->load(id); file && file->fileHash != known)
                    found.file = std::move(*file);
            }
            if (searchesCopies)
                found.copies = project->conflictCopies();
            return found;
        },
        [this, revision = ++m_revision, id = hasFile ? session->article().id : ArticleId(),
         known = hasFile ? session->fileHash() : QString()](const Found& found) {
            const ArticleSession* open = m_newsroom.session();
            // Saved or left meanwhile: what was found is of another moment.
            const bool stale =
                revision != m_revision || (!id.isEmpty() && (!open || open->article().id != id ||
                                                             open->isSaving() || open->fileHash() != known));
            if (!stale)
                take(found);
        },
        &m_newsroom.jobs());
}

void OutsideChanges::mergeAfter(const Error& error)
{
    m_unsaved = error;
    look();
}

void OutsideChanges::take(const Found& found)
{
    const auto unsaved = std::exchange(m_unsaved, std::nullopt);
    if (unsaved && !found.file && !found.isGone)
        Q_EMIT notMerged(*unsaved);
    if (!found.isGone && !m_goneWords.isEmpty() && m_banner.text() == m_goneWords)
        m_banner.dismiss(); // it is back
    m_goneWords.clear();
    if (found.file)
        takeFile(*found.file);
    else if (found.isGone)
        tellGone();
    m_copies = found.copies;
    m_copies.removeIf([this](const ConflictCopy& copy) { return m_left.contains(copy.path); });
    offerCopy();
    if (found.mark)
        tellPresence(*found.mark);
}

/// A hint, once for each time somebody says so; it holds nobody back.
void OutsideChanges::tellPresence(const PresenceMark& mark)
{
    const QString key = mark.device + mark.article.value() + mark.at.toString(Qt::ISODate);
    if (!m_banner.text().isEmpty() || m_toldMarks.contains(key))
        return;
    m_toldMarks.insert(key);
    m_banner.show(Banner::Kind::Info,
                  tr("%1 had this story open on %2 at %3. Both of you can write; what you write is merged.")
                      .arg(isolated(mark.who), isolated(mark.host),
                           isolated(dayAndClockText(mark.at, m_newsroom.clock().now()))));
}

/// The file as it is now, with what was typed here and is in no file yet.
void OutsideChanges::takeFile(const Project::Loaded& file)
{
    ArticleSession* session = m_newsroom.session();
    session->flush();
    const Article before = session->article();
    ArticleMerge merge{file.article, 0};
    if (session->isDirty()) {
        merge = mergeArticles(session->savedArticle(), before, file.article,
                              {sideOf(before, m_newsroom.person()), sideOf(file.article, {})});
    }
    session->takeOutside(file, merge.article);
    tellTaken(before, merge.conflicts);
    if (session->isDirty())
        m_keeper.saveSoon();
}

void OutsideChanges::tellTaken(const Article& before, int conflicts)
{
    const auto compare = [this, before] {
        if (const ArticleSession* session = m_newsroom.session();
            session && session->article().id == before.id)
            Q_EMIT compareWanted(before, session->article(), tr("As it stood here"), tr("Now"));
    };
    if (conflicts > 0)
        m_banner.show(Banner::Kind::Warning,
                      tr("Someone else changed this story, too. In %Ln place(s) you both wrote something: "
                         "both are in the text, and wait for your choice.",
                         nullptr, conflicts),
                      {{tr("Compare"), compare}});
    else
        m_banner.show(
            Banner::Kind::Info,
            tr("Someone else changed this story. It is shown as it is now; what you wrote is in it."),
            {{tr("Compare"), compare}});
}

void OutsideChanges::tellGone()
{
    m_goneWords =
        tr("The file of this story is gone: somebody moved it or threw it away. Its text is still here.");
    m_banner.show(Banner::Kind::Warning, m_goneWords,
                  {{tr("Save it again"),
                    [this] {
                        m_banner.dismiss();
                        if (ArticleSession* session = m_newsroom.session()) {
                            session->forgetFile();
                            m_keeper.saveSoon();
                        }
                    }},
                   {tr("Close the story"), [this] {
                        m_banner.dismiss();
                        m_newsroom.closeSession();
                    }}});
}

/// One at a time, and only where nothing else is being said.
void OutsideChanges::offerCopy()
{
    if (m_copies.isEmpty() || !m_banner.text().isEmpty())
        return;
    const ConflictCopy copy = m_copies.first();
    const ArticleSummary* summary = m_newsroom.summary(copy.article);
    const QString title = isolated(summary ? storyTitle(summary->meta) : QFileInfo(copy.path).fileName());
    const QString words =
        copy.tool.isEmpty()
            ? tr("There is a second file of %1, with another text.").arg(title)
            : tr("%2 left a second version of %1: two machines wrote it at once.").arg(title, copy.tool);
    m_banner.show(Banner::Kind::Warning, words,
                  {{tr("Merge"), [this, copy] { mergeCopy(copy); }}, {tr("Leave it"), [this, copy] {
                                                                          m_left.insert(copy.path);
                                                                          m_copies.removeFirst();
                                                                          m_banner.dismiss();
                                                                          offerCopy();
                                                                      }}});
}

void OutsideChanges::mergeCopy(const ConflictCopy& copy)
{
    m_banner.dismiss();
    if (!m_keeper.saveNow())
        return; // the story says why
    runJob(
        this, [project = &m_newsroom.project(), copy] { return mergeIntoStory(*project, copy); },
        [this](const Result<int>& conflicts) {
            if (!conflicts) {
                m_banner.show(Banner::Kind::Error, errorSentence(conflicts.error()), {},
                              errorDetail(conflicts.error()));
                return;
            }
            Q_EMIT merged();
            look();
        },
        &m_newsroom.writer());
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
// bench_history [ARTICLES] [VERSIONS]: recording, listing and packing the history of a large newsroom. The
// yardstick is a commit of the same article made with libgit2 and nothing else, in the same folder and the
// same run.
#include "article/article_file.h"
#include "article/html_reader.h"
#include "project/git_repository.h"
#include "project/history_housekeeping.h"
#include "project/history_recorder.h"
#include "project/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <git2/sys/mempack.h>
#include <git2/sys/odb_backend.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

class Times
{
public:
    template <class Work>
    void measure(Work&& work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_all.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    [[nodiscard]] double at(double part)
    {
        std::ranges::sort(m_all);
        return m_all[size_t(double(m_all.size() - 1) * part)];
    }
    void tell(const char* what)
    {
        std::printf("%-58s median %8.2f ms  p95 %8.2f ms  (%zu)\n", what, at(0.5), at(0.95), m_all.size());
        std::fflush(stdout);
    }

private:
    std::vector<double> m_all;
};

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(errorCodeName(result.error().code)), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void must(int code)
{
    if (code < 0)
        qFatal("libgit2: %s", git_error_last()->message);
}

const Author author{u"ليلى"_s, u"layla@newsroom.example"_s};

Article story(int number)
{
    Article article;
    article.id = ArticleId(u"20261122-%1"_s.arg(number, 8, 10, QLatin1Char('0')));
    article.meta.headline = u"خبر طويل العنوان عن الميناء الجديد رقم %1"_s.arg(number);
    article.meta.created = QDateTime::fromSecsSinceEpoch(1'795'000'000 + number, QTimeZone::UTC);
    QByteArray body;
    for (int i = 0; i < 8; ++i)
        body += "<p>فقرة " + QByteArray::number(number * 8 + i) +
                " من نص الخبر، وفيها كلمات كثيرة عن السفن والأرصفة والعاملين فيها.</p>\n";
    article.blocks = readBody(body, {});
    return article;
}

/// `count` commits on top of the tip, each saying that it changed one article; their trees are the tip's.
void addVersions(const QString& folder, const QStringList& paths, int count)
{
    const GitRepository repository = must(GitRepository::open(folder, GitRepository::Open::Existing));
    const auto from = must(repository.tip());
    GitOdb odb;
    git_odb_backend* memory = nullptr;
    must(git_repository_odb(std::out_ptr(odb), repository.get()));
    must(git_mempack_new(&memory));
    must(git_odb_add_backend(odb.get(), memory, 999));
    GitCommit last = must(repository.commit(*from.commit));
    const GitTree tree = must(repository.treeOf(last.get()));
    GitPackBuilder builder;
    must(git_packbuilder_new(std::out_ptr(builder), repository.get()));
    git_oid id{};
    for (int i = 0; i < count; ++i) {
        const QString& path = paths[(i * 7919) % paths.size()];
        const QByteArray message =
            "Saved: a story\n\nReason: saved\nArticle: " + path.section(u'/', -1).first(17).toUtf8() +
            "\nFields: headline, body\nChanged: " + path.toUtf8() + '\n';
        const GitSignature who =
            must(repository.signature(author, QDateTime::fromSecsSinceEpoch(1'796'000'000 + i)));
        const git_commit* parents[] = {last.get()};
        must(git_commit_create(&id, repository.get(), nullptr, who.get(), who.get(), nullptr,
                               message.constData(), tree.get(), 1, parents));
        must(git_packbuilder_insert(builder.get(), &id, nullptr));
        last = must(repository.commit(id));
    }
    must(git_packbuilder_write(builder.get(), nullptr, 0, nullptr, nullptr));
    must(repository.moveTip(from, id, author));
}

/// The yardstick: what every program that uses libgit2 does for one file.
void rawCommit(git_repository* repository, const QByteArray& bytes, const QByteArray& path)
{
    git_oid blob{};
    git_oid treeId{};
    git_oid id{};
    GitReference head;
    GitCommit parent;
    GitTree before;
    GitTree tree;
    GitSignature who;
    must(git_blob_create_from_buffer(&blob, repository, bytes.constData(), size_t(bytes.size())));
    must(git_repository_head(std::out_ptr(head), repository));
    must(git_commit_lookup(std::out_ptr(parent), repository, git_reference_target(head.get())));
    must(git_commit_tree(std::out_ptr(before), parent.get()));
    const git_tree_update update{GIT_TREE_UPDATE_UPSERT, blob, GIT_FILEMODE_BLOB, path.constData()};
    must(git_tree_create_updated(&treeId, repository, before.get(), 1, &update));
    must(git_tree_lookup(std::out_ptr(tree), repository, &treeId));
    must(git_signature_new(std::out_ptr(who), "a", "a@b", 1'797'000'000, 0));
    const git_commit* parents[] = {parent.get()};
    must(git_commit_create(&id, repository, "HEAD", who.get(), who.get(), nullptr, "Saved", tree.get(), 1,
                           parents));
}

void writeStories(Project& project, QStringList& paths, int count)
{
    QDir().mkpath(project.path(u"articles/2026"_s));
    for (int i = 0; i < count; ++i) {
        const Article article = story(i);
        paths.append(u"articles/2026/%1-%2.html"_s.arg(article.id.value(), slugFrom(article.meta.headline)));
        QFile file(project.path(paths.last())); // without the flushes of a save
        if (!file.open(QIODevice::WriteOnly) || file.write(writeArticleFile(article)) < 0)
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
}

void measureRecording(Project& project, HistoryRecorder& recorder, int count)
{
    Times ours;
    Times raw;
    const GitRepository repository =
        must(GitRepository::open(project.folder(), GitRepository::Open::Existing));
    for (int i = 0; i < count; ++i) {
        Article article = story(i);
        const Article before = article;
        article.meta.deck = u"عنوان فرعي %1"_s.arg(i);
        const QByteArray bytes = writeArticleFile(article);
        const QString path = project.articlePath(article.id);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        ours.measure([&] { (void)must(recorder.articleWritten(&before, article, path)); });
        const QByteArray other = bytes + "<!-- another -->\n";
        const QByteArray name = QDir(project.folder()).relativeFilePath(path).toUtf8();
        raw.measure([&] { rawCommit(repository.get(), other, name); });
    }
    raw.tell("yardstick: the same commit with bare libgit2");
    ours.tell("recording a version");
    std::printf("%-58s %.2f\n", "ratio", ours.at(0.5) / raw.at(0.5));
}

void measureLists(Project& project, int versions)
{
    const auto open = [&] { return must(History::open(project.folder(), History::Mode::Read)); };
    Times build;
    build.measure([&] { (void)must(open().timeline({{}, {}, 100})); });
    build.tell("making the index of all versions");
    Times cold;
    Times desk;
    Times article;
    Times deep;
    Times content;
    Times gone;
    History history = open();
    VersionId middle = must(history.resolve(u"HEAD~%1"_s.arg(versions * 2 / 5)));
    for (int i = 0; i < 20; ++i) {
        cold.measure([&] { (void)must(open().timeline({{}, {}, 100})); });
        desk.measure([&] { (void)must(history.timeline({{}, {}, 100})); });
        article.measure([&] { (void)must(history.timeline({story(i * 13).id, {}, 100})); });
        deep.measure([&] { (void)must(history.timeline({{}, middle, 100})); });
        content.measure([&] { (void)must(history.contentAt(middle, story(i * 13).id)); });
    }
    for (int i = 0; i < 3; ++i)
        gone.measure([&] { (void)must(history.deletedArticles()); });
    cold.tell("timeline of the desk, opened afresh");
    desk.tell("timeline of the desk");
    article.tell("timeline of one article");
    deep.tell("timeline of the desk, from two fifths back");
    content.tell("an article as it was two fifths ago");
    gone.tell("deleted articles");
}

void measureSpace(Project& project, int versions)
{
    const HistorySize before = historySize(project.folder());
    std::printf("loose: %d objects, %.1f MiB: %.1f KiB a version\n", before.looseObjects,
                double(before.looseBytes) / 1048576, double(before.looseBytes) / 1024 / versions);
    Times tidy;
    tidy.measure([&] { (void)must(tidyHistory(project.folder(), {}, {1, 1, 8})); });
    const HistorySize after = historySize(project.folder());
    tidy.tell("packing them");
    std::printf("packed: %.2f KiB a version; %d loose objects, %d packs\n",
                double(after.packBytes - before.packBytes) / 1024 / versions, after.looseObjects,
                after.packs);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const int articles = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const int versions = argc > 2 ? std::atoi(argv[2]) : 100'000;
    constexpr int recorded = 100;
    const QTemporaryDir folder;
    const SystemClock clock;
    auto project = must(Project::create(folder.filePath(u"newsroom"_s), {}, clock));
    HistoryRecorder recorder(project->folder(), author, clock);
    QStringList paths;
    writeStories(*project, paths, articles);
    Times first;
    Times nothing;
    first.measure([&] { (void)must(recorder.sweep(Reason::Imported)); });
    for (int i = 0; i < 3; ++i)
        nothing.measure([&] { (void)must(recorder.sweep()); });
    first.tell("sweep: all articles for the first time");
    nothing.tell("sweep: nothing changed");
    addVersions(project->folder(), paths, versions);
    measureLists(*project, versions);
    measureRecording(*project, recorder, recorded);
    History history = must(History::open(project->folder(), History::Mode::Read));
    Times next;
    next.measure([&] { (void)must(history.timeline({{}, {}, 100})); });
    next.tell("timeline after 200 new versions");
    measureSpace(*project, 2 * recorded);
    return 0;
}

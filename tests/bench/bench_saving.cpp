// SPDX-License-Identifier: GPL-3.0-or-later
// bench_saving [ARTICLES]: opening and saving one story of a large newsroom. The yardstick of saving is the
// same bytes written as durably with nothing else around them (temporary file, fsync, rename, fsync of the
// folder), that of opening is reading the bytes; in the same folder and the same run.
//
// bench_saving --make FOLDER ARTICLES: makes such a newsroom and prints the id of a story
// (tests/bench/start.sh).
#include "article/article_file.h"
#include "article/html_reader.h"
#include "base/atomic_file.h"
#include "project/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

const SystemClock systemClock;

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
        qFatal("%s: %s", qPrintable(errorCodeName(result.error().code)), qPrintable(result.error().path));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

Article story(int number)
{
    Article article;
    article.id = ArticleId(u"20261122-%1"_s.arg(number, 8, 10, QLatin1Char('0')));
    article.meta.headline = u"خبر طويل العنوان عن الميناء الجديد رقم %1"_s.arg(number);
    article.meta.created = QDateTime::fromSecsSinceEpoch(1'795'000'000 + number, QTimeZone::UTC);
    QByteArray body;
    for (int i = 0; i < 12; ++i)
        body += "<p>فقرة " + QByteArray::number(i) +
                " من نص الخبر، وفيها كلمات كثيرة عن السفن والأرصفة والعاملين فيها، وعن موعد الافتتاح.</p>\n";
    article.blocks = readBody(body, {article.meta.direction, article.meta.language});
    return article;
}

/// Without the flushes of a save.
std::unique_ptr<Project> makeNewsroom(const QString& folder, int articles)
{
    ProjectSettings settings;
    settings.name = u"غرفة"_s;
    auto project = must(Project::create(folder, settings, systemClock));
    QDir().mkpath(project->path(u"articles/2026"_s));
    for (int i = 0; i < articles; ++i) {
        const Article article = story(i);
        QFile file(project->path(
            u"articles/2026/%1-%2.html"_s.arg(article.id.value(), slugFrom(article.meta.headline))));
        if (!file.open(QIODevice::WriteOnly) || file.write(writeArticleFile(article)) < 0)
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    return project;
}

void writeBarely(const QByteArray& path, const QByteArray& bytes)
{
    const QByteArray temporary = path + ".tmp";
    const int file = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (file < 0 || ::write(file, bytes.constData(), size_t(bytes.size())) != bytes.size() ||
        ::fsync(file) != 0)
        qFatal("cannot write");
    ::close(file);
    const int folder =
        ::open(path.left(path.lastIndexOf('/')).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (::rename(temporary.constData(), path.constData()) != 0 || ::fsync(folder) != 0)
        qFatal("cannot rename");
    ::close(folder);
}

void measureStories(Project& project, int articles)
{
    constexpr int rounds = 200;
    Times opening;
    Times reading;
    Times saving;
    Times barely;
    const QByteArray beside = QFile::encodeName(project.path(u"articles/2026/beside"_s));
    for (int i = 0; i < rounds; ++i) {
        const ArticleId id = story(i * 7919 % articles).id;
        const QString path = project.articlePath(id);
        QByteArray bytes;
        reading.measure([&] { bytes = must(readFile(path)); });
        Project::Loaded loaded;
        opening.measure([&] { loaded = must(project.load(id)); });
        loaded.article.meta.deck = u"عنوان فرعي %1"_s.arg(i);
        const QByteArray next = writeArticleFile(loaded.article);
        barely.measure([&] { writeBarely(beside, next); });
        saving.measure([&] { (void)must(project.save(loaded.article, loaded.fileHash)); });
    }
    QFile::remove(QFile::decodeName(beside));
    reading.tell("yardstick: reading a story's bytes");
    opening.tell("opening a story");
    barely.tell("yardstick: a durable write of the same bytes");
    saving.tell("saving a story");
    std::printf("%-58s %.2f\n", "ratio of saving", saving.at(0.5) / barely.at(0.5));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--make"_s) {
        (void)makeNewsroom(words.value(2), words.value(3).toInt());
        std::printf("%s\n", qPrintable(story(0).id.value()));
        return 0;
    }
    const int articles = argc > 1 ? words[1].toInt() : 10'000;
    const QTemporaryDir folder;
    const QString room = folder.filePath(u"newsroom"_s);
    makeNewsroom(room, articles).reset();
    Times opening;
    std::unique_ptr<Project> project;
    for (int i = 0; i < 5; ++i) {
        project.reset();
        opening.measure([&] { project = must(Project::open(room, Project::Mode::ReadWrite, systemClock)); });
    }
    opening.tell("opening the newsroom");
    Times first;
    Times again;
    first.measure([&] { (void)project->articles(); });
    for (int i = 0; i < 10; ++i)
        again.measure([&] { (void)project->articles(); });
    first.tell("the list of stories, for the first time");
    again.tell("the list of stories, when nothing has changed");
    measureStories(*project, articles);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/handoff.h"
#include "project/handoff_file.h"
#include "project/trash.h"
#include "sync_fixture.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

/// Two machines with one story, and no place to meet.
struct Two
{
    TemporaryFolder folder;
    ManualClock clock;
    Machine first{folder.path(u"a"_s), layla, clock};
    Article story = first.added(u"عنوان"_s, "<p>أول</p>\n<p>وسط</p>\n<p>آخر</p>");
    std::unique_ptr<Machine> second;
    QString file = folder.path(u"x.warraq-handoff"_s);

    Two()
    {
        record(first);
        second = std::make_unique<Machine>(first, folder.path(u"b"_s), samir);
        clock.advance(std::chrono::minutes(1));
    }
    void record(const Machine& machine)
    {
        clock.advance(std::chrono::seconds(1));
        auto history = History::open(machine.path(), History::Mode::Write);
        if (!history || !history->sweep(machine.who, clock.now()))
            qFatal("cannot record");
    }
    [[nodiscard]] HandoffOptions options(const Machine& machine) const { return {machine.who, &clock}; }
    [[nodiscard]] Result<HandoffReport> give(const QList<ArticleId>& ids) const
    {
        return writeHandoff(first.path(), ids, file, options(first));
    }
    [[nodiscard]] Result<HandoffReport> take() const
    {
        return takeHandoff(second->path(), file, options(*second));
    }
};

} // namespace

class TestHandoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateGit(); }

    void aNewStoryComesWithItsVersionsAndPictures()
    {
        Two two;
        const QString picture = *two.first.project->addMedia("picture", u"png"_s);
        Article story = two.first.added(u"قصة"_s, "<p>مسودة</p>");
        two.record(two.first);
        two.first.edit(story.id, "مسودة", "<img src=\"" + picture.toUtf8() + "\">");
        two.record(two.first);
        const auto given = two.give({story.id});
        QVERIFY(given);
        QCOMPARE(given->versions, 2);
        QCOMPARE(given->media, 1);
        const auto taken = two.take();
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
        QCOMPARE(taken->articles, QStringList{story.id.value()});
        QCOMPARE(taken->versions, 2);
        QCOMPARE(taken->conflicts, 0);
        QCOMPARE(*readFile(two.second->path(picture)), "picture");
        QCOMPARE(filesUnder(two.second->path()), filesUnder(two.first.path()));
        auto history = std::move(*History::open(two.second->path(), History::Mode::Read));
        const auto versions = *history.timeline({story.id, {}, 10});
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions.first().who.name, layla.name);
        QVERIFY(history.contentAt(versions.last().id, story.id)->bytes.contains("مسودة"));
    }

    void bothSidesMerge()
    {
        Two two;
        two.first.edit(two.story.id, "أول", "من ليلى");
        two.second->edit(two.story.id, "آخر", "من سمير");
        QVERIFY(two.give({two.story.id}));
        const auto taken = two.take();
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
        QCOMPARE(taken->merged.size(), 1);
        QCOMPARE(taken->conflicts, 0);
        const QByteArray text = two.second->text(two.story.id);
        QVERIFY(text.contains("من ليلى") && text.contains("من سمير"));
        // A second time it is known, and nothing happens.
        const QString head = two.second->head();
        QCOMPARE(two.take()->known, QStringList{two.story.id.value()});
        QCOMPARE(two.second->head(), head);
    }

    void anOldHandoffUndoesNothing()
    {
        Two two;
        QVERIFY(two.give({two.story.id}));
        two.second->edit(two.story.id, "وسط", "أحدث");
        const auto taken = two.take();
        QCOMPARE(taken->known, QStringList{two.story.id.value()});
        QVERIFY(two.second->text(two.story.id).contains("أحدث"));
    }

    void oneParagraphTwiceIsAConflict()
    {
        Two two;
        two.first.edit(two.story.id, "وسط", "رواية ليلى");
        two.second->edit(two.story.id, "وسط", "رواية سمير");
        QVERIFY(two.give({two.story.id}));
        QCOMPARE(two.take()->conflicts, 1);
        const QByteArray text = two.second->text(two.story.id);
        QVERIFY(text.contains("رواية ليلى") && text.contains("رواية سمير"));
    }

    void nothingPersonalIsInTheFile()
    {
        Two two;
        writeText(two.first.path(u"comments.sqlite"_s), "reader@example.org");
        two.record(two.first);
        QVERIFY(two.give({two.story.id}));
        const QByteArray bytes = *readFile(two.file);
        QVERIFY(!bytes.contains("reader@") && !bytes.contains(layla.email.toUtf8()));
        QVERIFY(bytes.contains(layla.name.toUtf8()));
    }

    void whatIsDamagedTouchesNothing()
    {
        Two two;
        two.first.edit(two.story.id, "وسط", "جديد");
        QVERIFY(two.give({two.story.id}));
        const QByteArray whole = *readFile(two.file);
        const auto before = filesUnder(two.second->path());
        for (qsizetype at = 0; at < whole.size(); at += 37) {
            QByteArray bytes = whole;
            bytes[at] = char(bytes.at(at) ^ 1);
            writeText(two.file, bytes);
            const auto read = readHandoffFile(bytes, two.file);
            if (read) // a time or a name; contents are checked
                continue;
            QVERIFY(!two.take());
            QCOMPARE(filesUnder(two.second->path()), before);
        }
        for (const qsizetype size : {qsizetype(0), qsizetype(20), whole.size() / 2, whole.size() - 1}) {
            writeText(two.file, whole.first(size));
            QCOMPARE(two.take().error().code, ErrorCode::BadFormat);
        }
        writeText(two.file, whole + 'x');
        QCOMPARE(two.take().error().code, ErrorCode::BadFormat);
        QCOMPARE(filesUnder(two.second->path()), before);
    }

    void pathsLeadNowhereElse()
    {
        Two two;
        QVERIFY(two.give({two.story.id}));
        const Handoff good = *readHandoffFile(*readFile(two.file), two.file);
        for (const QString& path :
             {u"../x.html"_s, u"articles/../x.html"_s, u"articles/2026/x.php"_s, u"articles/.git/x.html"_s,
              u"/articles/2026/x.html"_s, u"warraq.json"_s}) {
            Handoff evil = good;
            evil.articles.first().path = path;
            QCOMPARE(readHandoffFile(writeHandoffFile(evil), two.file).error().code, ErrorCode::BadFormat);
        }
        Handoff evil = good;
        const QString content = good.contents.begin().key();
        evil.media.insert(u"media/../../x.png"_s, content);
        QVERIFY(!readHandoffFile(writeHandoffFile(evil), two.file));
        evil = good;
        evil.articles.first().id = ArticleId(u"20260101-aaaaaaaa"_s); // not the one in its file
        QVERIFY(!readHandoffFile(writeHandoffFile(evil), two.file));
    }

    void anotherNewsroomAndNewerFormats()
    {
        Two two;
        QVERIFY(two.give({two.story.id}));
        Machine stranger(two.folder.path(u"c"_s), samir, two.clock);
        QCOMPARE(takeHandoff(stranger.path(), two.file, two.options(stranger)).error().code,
                 ErrorCode::OtherProject);
        QByteArray bytes = *readFile(two.file);
        writeText(two.file, bytes.replace(0, qsizetype(qstrlen("warraq-handoff 1")), "warraq-handoff 2"));
        QCOMPARE(two.take().error().code, ErrorCode::NewerFormat);
        QCOMPARE(two.give({ArticleId(u"nobody"_s)}).error().code, ErrorCode::NotFound);
    }

    void aStoryThatWasThrownAwayHere()
    {
        Two two;
        QVERIFY(moveToTrash(*two.second->project, two.story.id, contentHash(two.second->text(two.story.id)),
                            u"سمير"_s));
        two.first.edit(two.story.id, "وسط", "جديد");
        QVERIFY(two.give({two.story.id}));
        const auto taken = two.take();
        QVERIFY(taken);
        const QString path =
            QDir(two.first.path()).relativeFilePath(two.first.project->articlePath(two.story.id));
        QVERIFY(readFile(two.second->path(path))->contains("جديد"));
    }
};

QTEST_GUILESS_MAIN(TestHandoff)
#include "test_handoff.moc"

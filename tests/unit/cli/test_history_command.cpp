// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/article_file.h"
#include "base/atomic_file.h"
#include "cli/command.h"
#include "manual_clock.h"
#include "temporary_project.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestHistoryCommand : public QObject
{
    Q_OBJECT

    struct Answer
    {
        int code = 0;
        QByteArray out;
        QByteArray errors;

        [[nodiscard]] QList<QJsonObject> objects() const
        {
            QList<QJsonObject> list;
            for (const QByteArray& line : out.split('\n'))
                if (!line.isEmpty())
                    list.append(QJsonDocument::fromJson(line).object());
            return list;
        }
        [[nodiscard]] QJsonObject object() const { return objects().value(0); }
    };

    ManualClock m_clock;
    std::unique_ptr<TemporaryFolder> m_folder;
    QString m_project;
    QString m_article;
    QString m_file;

    Answer run(const QStringList& arguments)
    {
        m_clock.advance(std::chrono::seconds(10));
        Answer answer;
        cli::Output out(&answer.out, &answer.errors);
        answer.code = cli::runCli(arguments, out, m_clock, {});
        return answer;
    }
    Answer history(const QStringList& words) { return run(QStringList{u"history"_s, m_project} + words); }
    QString newest()
    {
        return history({u"--json"_s, u"--limit"_s, u"1"_s}).object().value(u"version"_s).toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        static const TemporaryFolder home;
        qputenv("HOME", home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    }

    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        m_project = m_folder->path(u"room"_s);
        QCOMPARE(run({u"new"_s, m_project, u"--name"_s, u"غرفة"_s, u"--language"_s, u"ar"_s}).code, 0);
        writeText(m_folder->path(u"story.txt"_s), "عنوان الخبر\n\nفقرة فيها BBC (2) نص.\n");
        const Answer imported = run({u"import"_s, m_project, m_folder->path(u"story.txt"_s), u"--json"_s});
        QVERIFY2(imported.code == 0 && imported.errors.isEmpty(), imported.errors.constData());
        m_article = run({u"articles"_s, m_project, u"--json"_s}).object().value(u"id"_s).toString();
        const QDir year(m_project + u"/articles/2026"_s);
        m_file = year.filePath(year.entryList({u"*.html"_s}, QDir::Files).value(0));
        QVERIFY(QFile::exists(m_file));
    }

    void anImportIsAVersion()
    {
        const auto versions = history({u"--json"_s}).objects();
        QCOMPARE(versions.size(), 1);
        QCOMPARE(versions[0].value(u"reason"_s), u"imported"_s);
        QCOMPARE(versions[0].value(u"articles"_s), 1);
        QCOMPARE(versions[0].value(u"version"_s).toString().size(), 40);
        const QString at = versions[0].value(u"at"_s).toString();
        QVERIFY2(at.startsWith(u"2026-11-22T") && at.endsWith(u'Z'), qPrintable(at));
        QCOMPARE(history({m_article, u"--json"_s}).objects().size(), 1);
        QVERIFY(history({}).out.contains("Imported"));
        QCOMPARE(run({u"verify"_s, m_project}).code, 0);
    }

    void aFixIsAVersion()
    {
        // Another paragraph's direction than its words have.
        QByteArray bytes = *readFile(m_file);
        auto article = *readArticleFile(bytes, m_file);
        article.blocks.first().direction = Direction::LeftToRight;
        article.blocks.first().original.reset();
        writeText(m_file, writeArticleFile(article));
        writeText(m_folder->path(u"second.txt"_s), "خبر ثان\n\nنص.\n");
        QCOMPARE(run({u"import"_s, m_project, m_folder->path(u"second.txt"_s)}).code, 0); // records that
        const Answer fixed = run({u"fix"_s, m_file, u"--all"_s});
        QVERIFY2(fixed.errors.isEmpty(), fixed.errors.constData());
        QVERIFY(!fixed.out.isEmpty());
        const auto latest = history({m_article, u"--json"_s}).object();
        QCOMPARE(latest.value(u"reason"_s), u"saved"_s);
        QVERIFY(latest.value(u"fields"_s).toArray().contains(u"body"_s));
        QCOMPARE(latest.value(u"article"_s), m_article);
    }

    void versionsAreShownComparedNamedAndRestored()
    {
        const QString first = newest();
        const QByteArray original = *readFile(m_file);
        auto article = *readArticleFile(original, m_file);
        article.meta.headline = u"عنوان آخر"_s;
        writeText(m_file, writeArticleFile(article));
        // The command tells of versions; what nobody recorded is no version yet.
        QCOMPARE(history({u"--json"_s}).objects().size(), 1);
        writeText(m_folder->path(u"second.txt"_s), "خبر ثان\n\nنص.\n");
        QCOMPARE(run({u"import"_s, m_project, m_folder->path(u"second.txt"_s)}).code, 0);
        const QString second = newest();
        QVERIFY(first != second);

        QCOMPARE(history({u"show-version"_s, first, m_article}).out, original);
        const auto shown = history({u"show-version"_s, first.first(8), m_article, u"--json"_s}).object();
        QCOMPARE(shown.value(u"content"_s).toObject().value(u"id"_s), m_article);
        QCOMPARE(shown.value(u"version"_s), first);
        QCOMPARE(
            history({u"show-version"_s, second, u"--json"_s}).object().value(u"changes"_s).toArray().size(),
            2);

        const auto diff = history({u"diff"_s, first, second, m_article, u"--json"_s}).object();
        QCOMPARE(diff.value(u"fields"_s).toArray(), QJsonArray{u"headline"_s});
        QCOMPARE(diff.value(u"changes"_s).toInt() > 0, true);
        QVERIFY(history({u"diff"_s, first, second, m_article}).out.contains("عنوان آخر"));
        QCOMPARE(history({u"diff"_s, first, second, u"--json"_s}).objects().size(), 2);

        const auto named = history({u"name"_s, first, u"قبل التغيير"_s, u"--json"_s}).object();
        QCOMPARE(named.value(u"name"_s), u"قبل التغيير"_s);
        const Answer restored = history({u"restore"_s, u"قبل التغيير"_s, m_article, u"--json"_s});
        QVERIFY2(restored.code == 0, restored.errors.constData());
        QCOMPARE(restored.object().value(u"reason"_s), u"restored"_s);
        QCOMPARE(run({u"show"_s, m_project, m_article, u"--json"_s}).object().value(u"headline"_s),
                 u"عنوان الخبر"_s);
        QCOMPARE(history({m_article, u"--json"_s}).objects().size(), 3);
        QCOMPARE(history({m_article, u"--json"_s, u"--before"_s, second}).objects().size(), 1);
    }

    void deletedStoriesAreListedAndComeBack()
    {
        const QString first = newest();
        QVERIFY(QFile::remove(m_file));
        writeText(m_folder->path(u"second.txt"_s), "خبر ثان\n\nنص.\n");
        QCOMPARE(run({u"import"_s, m_project, m_folder->path(u"second.txt"_s)}).code, 0);
        const auto deleted = history({u"deleted"_s, u"--json"_s}).objects();
        QCOMPARE(deleted.size(), 1);
        QCOMPARE(deleted[0].value(u"article"_s), m_article);
        QCOMPARE(deleted[0].value(u"headline"_s), u"عنوان الخبر"_s);
        QCOMPARE(deleted[0].value(u"last_version"_s), first);
        QCOMPARE(history({u"restore"_s, first, m_article}).code, 0);
        QVERIFY(QFile::exists(m_file));
        QVERIFY(history({u"deleted"_s, u"--json"_s}).out.isEmpty());
    }

    void errorsAreSentences()
    {
        const auto fails = [&](const QStringList& words, int code) {
            const Answer answer = history(words);
            return answer.code == code && answer.out.isEmpty() && answer.errors.trimmed().size() > 10;
        };
        QVERIFY(fails({u"dance"_s, u"x"_s}, 2));
        QVERIFY(fails({u"restore"_s, u"x"_s}, 2));
        QVERIFY(fails({u"deleted"_s, u"x"_s}, 2));
        QVERIFY(fails({u"--limit"_s, u"many"_s}, 2));
        QVERIFY(fails({u"not-an-article"_s}, 1));
        QVERIFY(fails({u"show-version"_s, u"nothing like it"_s}, 1));
        QVERIFY(fails({u"show-version"_s, newest(), u"not-an-article"_s}, 1));
        QVERIFY(fails({u"name"_s, newest(), u"…"_s}, 1));

        const QString head = newest();
        QVERIFY(QFile::remove(m_project + u"/.git/objects/"_s + head.first(2) + u'/' + head.sliced(2)));
        const Answer broken = run({u"verify"_s, m_project, u"--json"_s});
        QCOMPARE(broken.code, 1);
        QVERIFY2(broken.out.contains("history-") && broken.out.contains(head.toLatin1()),
                 broken.out.constData());
        QVERIFY(fails({u"show-version"_s, head}, 1));
        // Work goes on, and says that no version was kept.
        writeText(m_folder->path(u"second.txt"_s), "خبر ثان\n\nنص.\n");
        const Answer imported = run({u"import"_s, m_project, m_folder->path(u"second.txt"_s)});
        QCOMPARE(imported.code, 0);
        QVERIFY(imported.errors.contains("no version"));
    }

    void withoutHistoryThereIsNone()
    {
        QVERIFY(QDir(m_project + u"/.git"_s).removeRecursively());
        QCOMPARE(history({}).code, 0);
        QVERIFY(history({u"--json"_s}).out.isEmpty());
        QVERIFY(history({u"deleted"_s, u"--json"_s}).out.isEmpty());
        QCOMPARE(history({u"show-version"_s, u"HEAD"_s}).code, 1);
        QVERIFY(!QFile::exists(m_project + u"/.git"_s)); // looking makes nothing
        QCOMPARE(run({u"verify"_s, m_project}).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestHistoryCommand)
#include "test_history_command.moc"

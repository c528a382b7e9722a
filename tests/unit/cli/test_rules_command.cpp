// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "comments/comment_store.h"
#include "comments/rules/rule_file.h"
#include "manual_clock.h"
#include "temporary_project.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestRulesCommand : public QObject
{
    Q_OBJECT

    ManualClock m_clock;

    struct Answer
    {
        int code = 0;
        QByteArray out;
        QByteArray errors;
        [[nodiscard]] QJsonObject object() const
        {
            return QJsonDocument::fromJson(out.left(out.indexOf('\n'))).object();
        }
    };
    Answer run(const QStringList& arguments)
    {
        Answer answer;
        cli::Output out(&answer.out, &answer.errors);
        answer.code = cli::runCli(arguments, out, m_clock, {});
        return answer;
    }
    QString newsroom(const TemporaryFolder& folder)
    {
        const QString path = folder.path(u"room"_s);
        if (run({u"new"_s, path, u"--name"_s, u"غرفة"_s, u"--language"_s, u"ar"_s}).code != 0)
            qFatal("no newsroom");
        auto store = CommentStore::open(path, false, m_clock).value();
        QList<Comment> comments;
        for (int n = 1; n <= 20; ++n) {
            Comment comment;
            comment.sourceId = n;
            comment.sourcePost = 1;
            comment.author = u"قارئ %1"_s.arg(n);
            comment.email = u"reader%1@example.org"_s.arg(n);
            comment.dateGmt = u"2026-11-0%1 10:00:00"_s.arg(n % 9 + 1);
            comment.content = n % 4 == 0 ? "اربح www.shop.example/a" : "تعليق عادي";
            comment.status = n == 8 ? CommentStatus::Approved : CommentStatus::Pending;
            comment.source = u"wxr"_s;
            comments.append(comment);
        }
        if (!store->store(comments))
            qFatal("no comments");
        return path;
    }
    static QByteArray rejectingShops()
    {
        RuleSet rules = defaultRules();
        rules.own = {{.id = u"shops"_s,
                      .name = u"متاجر"_s,
                      .weight = 50,
                      .action = RuleAction::Reject,
                      .conditions = {{.field = RuleCondition::Field::LinkDomain,
                                      .test = RuleCondition::Test::Is,
                                      .values = {u"shop.example"_s}}}}};
        return writeRules(rules);
    }

private Q_SLOTS:
    void dryRunTellsAndChangesNothing()
    {
        const TemporaryFolder folder;
        const QString path = newsroom(folder);
        writeText(folder.path(u"new.json"_s), rejectingShops());
        const Answer dry = run({u"moderate"_s, path, u"--rules"_s, u"--dry-run"_s, u"--rules-file"_s,
                                folder.path(u"new.json"_s), u"--json"_s});
        QCOMPARE(dry.code, 0);
        const QJsonObject json = dry.object();
        QCOMPARE(json[u"dry_run"_s].toBool(), true);
        QCOMPARE(json[u"checked"_s].toInt(), 20);
        QCOMPARE(json[u"rejected"_s][u"count"_s].toInt(), 5);
        QCOMPARE(json[u"rejected"_s][u"approved"_s].toInt(), 1);
        QCOMPARE(json[u"added"_s][u"comments"_s].toArray().size(), json[u"added"_s][u"count"_s].toInt());
        QCOMPARE(json[u"waiting"_s].toInt(), 4);
        QVERIFY(!QFile::exists(rulesPath(path)));
        const Answer comments = run({u"comments"_s, path, u"--queue"_s, u"spam"_s, u"--json"_s});
        QVERIFY(comments.out.isEmpty());
    }

    void rulesDecideInOneStep()
    {
        const TemporaryFolder folder;
        const QString path = newsroom(folder);
        const Answer looked = run({u"moderate"_s, path, u"--rules"_s, u"--json"_s});
        QCOMPARE(looked.code, 0);
        QCOMPARE(looked.object()[u"judged"_s].toInt(), 20);
        QVERIFY(looked.object()[u"decision"_s].isNull()); // by default nothing is decided
        const QJsonObject first = run({u"comments"_s, path, u"--json"_s}).object();
        QVERIFY(first[u"score"_s].isDouble());
        QVERIFY(!first[u"reasons"_s].toArray().isEmpty());

        writeText(folder.path(u"new.json"_s), rejectingShops());
        const Answer applied = run(
            {u"moderate"_s, path, u"--rules"_s, u"--rules-file"_s, folder.path(u"new.json"_s), u"--json"_s});
        QCOMPARE(applied.code, 0);
        QCOMPARE(applied.object()[u"changed"_s].toInt(), 4);
        QCOMPARE(loadRules(path)->rules.own.size(), 1);
        const auto store = CommentStore::open(path, false, m_clock).value();
        QCOMPARE(store->counts()->spam, 4);
        QCOMPARE(store->journal(1)->first().by, u"rules"_s);
        QCOMPARE(run({u"moderate"_s, path, u"--undo"_s, u"1"_s}).code, 0);
        QCOMPARE(store->counts()->spam, 0);
        QCOMPARE(store->counts()->approved, 1);
    }

    void wrongCalls()
    {
        const TemporaryFolder folder;
        const QString path = newsroom(folder);
        QCOMPARE(run({u"moderate"_s, path, u"--rules"_s, u"1"_s}).code, 2);
        QCOMPARE(run({u"moderate"_s, path, u"--rules"_s, u"--undo"_s, u"1"_s}).code, 2);
        QCOMPARE(run({u"moderate"_s, path, u"--dry-run"_s}).code, 2);
        writeText(rulesPath(path), "{\n\"format\": 1,\n\"hold_from\": \"x\"}");
        const Answer broken = run({u"moderate"_s, path, u"--rules"_s});
        QCOMPARE(broken.code, 1);
        QVERIFY2(broken.errors.contains("rules.json") && broken.errors.contains('3'),
                 broken.errors.constData());
    }
};

QTEST_GUILESS_MAIN(TestRulesCommand)
#include "test_rules_command.moc"

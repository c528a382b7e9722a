// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "comments/rules/rule_file.h"
#include "project/file_merge.h"
#include "temporary_project.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

OwnRule ownRule(const QString& id)
{
    return {.id = id,
            .name = u"روابط مختصرة"_s,
            .weight = 12.5,
            .action = RuleAction::Hold,
            .conditions = {
                {.field = RuleCondition::Field::LinkDomain,
                 .test = RuleCondition::Test::Is,
                 .values = {u"bit.example"_s, u"t.example"_s}},
                {.field = RuleCondition::Field::Links, .test = RuleCondition::Test::AtLeast, .number = 2}}};
}

} // namespace

class TestRuleFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        RuleSet set = defaultRules();
        set.holdFrom = 33;
        set.names = {u"إدارة التحرير"_s};
        set.rule("links"_L1).on = false;
        set.rule("flood"_L1).parameters[u"minutes"_s] = 30;
        set.rule("caps"_L1).weight = -3;
        set.rule("words"_L1).action = RuleAction::Reject;
        set.own = {ownRule(u"a1"_s), ownRule(u"b2"_s)};
        QCOMPARE(readRules(writeRules(set)).value(), set);
        QCOMPARE(readRules(writeRules(defaultRules())).value(), defaultRules());
        QVERIFY(!writeRules(defaultRules()).contains("links")); // what is as built in is not written down
    }

    void unknownKeysAndRulesAreKept()
    {
        const QByteArray bytes = R"({"format": 1, "colour": "red",
            "rules": [{"id": "links", "weight": 5, "tone": "amber"}, {"id": "telepathy", "weight": 3}],
            "own": [{"id": "x", "name": "n", "later": [1], "conditions":
                [{"field": "text", "test": "is", "values": ["a"], "fuzzy": true}]}]})";
        const auto read = readRules(bytes);
        QVERIFY(read);
        const QByteArray written = writeRules(*read);
        for (const char* kept : {"colour", "tone", "telepathy", "later", "fuzzy"})
            QVERIFY2(written.contains(kept), kept);
        QCOMPARE(readRules(written).value(), *read);
    }

    void whatIsWrongNamesItsLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<QString>("detail");
        QTest::newRow("weight")
            << QByteArray("{\"format\": 1,\n\"rules\": [\n{\"id\": \"links\",\n\"weight\": 1000}]}") << 4LL
            << u"links: weight"_s;
        QTest::newRow("key before its id")
            << QByteArray("{\"format\": 1,\n\"rules\": [{\n\"from\": 0,\n\"id\": \"links\"}]}") << 3LL
            << u"links: from"_s;
        QTest::newRow("no format") << QByteArray("{}") << 1LL << u"format"_s;
        QTest::newRow("on") << QByteArray("{\"format\": 1, \"rules\":\n[{\"id\": \"links\", \"on\": 1}]}")
                            << 2LL << u"links: on"_s;
        QTest::newRow("two of one id")
            << QByteArray("{\"format\": 1, \"own\": [{\"id\": \"x\"},\n{\"id\": \"x\"}]}") << 1LL
            << u"x: id"_s;
        QTest::newRow("test of a number")
            << QByteArray(
                   "{\"format\": 1, \"own\": [{\"id\": \"x\", \"conditions\": [\n{\"field\": \"links\", "
                   "\"test\": \"is\"}]}]}")
            << 2LL << u"x: test"_s;
        QTest::newRow("unknown field")
            << QByteArray(
                   "{\"format\": 1, \"own\": [{\"id\": \"x\", \"conditions\":\n[{\"field\": \"mood\"}]}]}")
            << 2LL << u"x: field"_s;
        QTest::newRow("no list") << QByteArray("{\"format\": 1,\n\"own\": {}}") << 2LL << u"own"_s;
    }
    void whatIsWrongNamesItsLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        const auto read = readRules(bytes, u"rules.json"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadFormat);
        QCOMPARE(read.error().path, u"rules.json"_s);
        QCOMPARE(read.error().detail, detail);
        QTEST(read.error().line, "line");
    }

    void brokenJson()
    {
        QCOMPARE(readRules("{\n\"a\": }").error().line, 2);
        QCOMPARE(readRules("[]").error().code, ErrorCode::BadFormat);
        QCOMPARE(readRules("{\"format\": 1, \"names\": [\"\xFF\"]}").error().code, ErrorCode::InvalidUtf8);
    }

    void savedAtomicallyAndNeverOverAnother()
    {
        const TemporaryFolder folder;
        const auto fresh = loadRules(folder.path());
        QVERIFY(fresh);
        QCOMPARE(fresh->rules, defaultRules());
        RuleSet set = fresh->rules;
        set.own = {ownRule(u"a"_s)};
        const auto hash = saveRules(folder.path(), set, fresh->hash);
        QVERIFY(hash);
        QCOMPARE(loadRules(folder.path())->rules, set);
        QCOMPARE(loadRules(folder.path())->hash, *hash);
        QCOMPARE(saveRules(folder.path(), set, fresh->hash).error().code, ErrorCode::ChangedOutside);
        setWriteFault([](WriteStep step, const QString& path) -> std::optional<Error> {
            return step == WriteStep::WriteData ? std::optional(Error{ErrorCode::DiskFull, path, 0, {}})
                                                : std::nullopt;
        });
        set.holdFrom = 50;
        QCOMPARE(saveRules(folder.path(), set, *hash).error().code, ErrorCode::DiskFull);
        setWriteFault({});
        QCOMPARE(loadRules(folder.path())->rules.holdFrom, 20.0);
        set.format = 2;
        QCOMPARE(saveRules(folder.path(), set, *hash).error().code, ErrorCode::NewerFormat);
        set.format = 1;
        set.own[0].conditions.clear();
        QCOMPARE(saveRules(folder.path(), set, *hash).error().code, ErrorCode::BadArgument);
    }

    void twoPeoplesChangesMergeByEntry()
    {
        RuleSet base = defaultRules();
        base.own = {ownRule(u"a"_s)};
        RuleSet mine = base;
        mine.rule("links"_L1).weight = 3;
        mine.own[0].weight = 40;
        RuleSet theirs = base;
        theirs.rule("caps"_L1).on = false;
        theirs.own.append(ownRule(u"b"_s));
        const FileMerge merge = mergeFiles(u"moderation/rules.json"_s, writeRules(base), writeRules(mine),
                                           writeRules(theirs), {});
        QVERIFY(merge.bytes && merge.copies.isEmpty());
        const RuleSet merged = readRules(*merge.bytes).value();
        QCOMPARE(merged.rule("links"_L1).weight, 3.0);
        QVERIFY(!merged.rule("caps"_L1).on);
        QCOMPARE(merged.own.size(), 2);
        QCOMPARE(merged.own[0].weight, 40.0);
    }
};

QTEST_APPLESS_MAIN(TestRuleFile)
#include "test_rule_file.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_fixtures.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

Comment with(const std::function<void(Comment&)>& change)
{
    Comment comment = plainComment();
    change(comment);
    return comment;
}

Comment saying(const QString& text)
{
    return plainComment(text);
}

RuleSet onlyOwn(const QList<RuleCondition>& conditions, RuleAction action = RuleAction::None)
{
    RuleSet set = defaultRules();
    for (Rule& rule : set.rules)
        rule.on = false;
    set.own = {{.id = u"x"_s, .name = u"قاعدة"_s, .weight = 7, .action = action, .conditions = conditions}};
    return set;
}

} // namespace

class TestJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anHonestCommentOfAKnownReaderHasNoReason()
    {
        const Judged judged(plainComment(), defaultRules(), {},
                            {approvedComment(plainComment(u"سابق"_s, 10))});
        QCOMPARE(judged.judgement.reasons.size(), 0);
        QCOMPARE(judged.judgement.score, 0.0);
        QCOMPARE(judged.judgement.verdict, Verdict::Approve);
    }

    void eachRuleSpeaksOfItsOwn_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<Comment>("comment");
        const auto row = [](const char* rule, const Comment& comment) {
            QTest::newRow(rule) << QString::fromLatin1(rule) << comment;
        };
        row("links", saying(u"انظر https://site.example/x"_s));
        row("many_links", saying(u"www.a.example/1 www.b.example/2 www.c.example/3"_s));
        row("link_spoof", saying(u"<a href=\"https://evil.example/\">https://bank.example/</a>"_s));
        row("first_time", plainComment());
        row("email_disposable", with([](Comment& c) { c.email = u"a@sub.mailinator.com"_s; }));
        row("email_alias", with([](Comment& c) { c.email = u"name+1@example.org"_s; }));
        row("hidden_name", with([](Comment& c) { c.author = u"قا\u200Bرئ"_s; }));
        row("override", saying(u"قال \u202Eنص\u202C"_s));
        row("unpaired", saying(u"قال \u2067نص"_s));
        row("invisible", saying(u"س\u200Bل\u200Bا\u200Bم"_s));
        row("stacked_marks", saying(u"a\u0301\u0302\u0303\u0304"_s));
        row("mixed_scripts", saying(u"ادخل pаypаl الآن"_s));
        row("mixed_digits", saying(u"اتصل 05٩12"_s));
        row("disguised", saying(u"ك ل م ة هنا"_s));
        row("caps", saying(u"THIS IS ALL VERY LOUD INDEED"_s));
        row("repetition", saying(u"!!!!!!!!!!!! كلام"_s));
        row("short", saying(u"!"_s));
        row("long", saying(u"كلام طويل "_s.repeated(400)));
    }
    void eachRuleSpeaksOfItsOwn()
    {
        QFETCH(QString, rule);
        QFETCH(Comment, comment);
        const Judged judged(comment);
        QVERIFY2(judged.has(rule), qPrintable(rule));
        QCOMPARE(judged.reason(rule)->weight, ruleKind(rule)->weight);
        RuleSet without = defaultRules();
        for (Rule& each : without.rules)
            each.on = each.id != rule;
        QVERIFY(!Judged(comment, without).has(rule));
        // A harmless comment is not caught by it.
        QVERIFY(rule == u"first_time" || !Judged(plainComment()).has(rule));
    }

    void wordsOfTheList()
    {
        RuleSurroundings around;
        around.words = WordMatcher({{.word = u"بزط"_s, .action = WordAction::Hold},
                                    {.word = u"شقص"_s, .action = WordAction::Flag, .weight = 2},
                                    {.word = u"نفغ"_s, .action = WordAction::Reject},
                                    {.word = u"لمع"_s, .action = WordAction::Highlight}});
        const auto weight = [&](const QString& text) {
            const Judged judged(saying(text), defaultRules(), around);
            return judged.has(u"words"_s) ? judged.reason(u"words"_s)->weight : 0;
        };
        QCOMPARE(weight(u"كلام عادي"_s), 0.0);
        QCOMPARE(weight(u"قال بزط"_s), 20.0);
        QCOMPARE(weight(u"قال بزط ثم بزط"_s), 20.0); // each entry once
        QCOMPARE(weight(u"قال شقص"_s), 20.0);        // half, twice its weight
        QCOMPARE(weight(u"قال نفغ"_s), 40.0);
        QCOMPARE(weight(u"قال لمع"_s), 0.0);
        QCOMPARE(weight(u"بزط شقص نفغ"_s), 80.0);
        const Judged judged(with([](Comment& c) {
                                c.content = "<b>قال</b> بَزط";
                                c.author = u"شقص"_s;
                            }),
                            defaultRules(), around);
        const QJsonArray hits = judged.reason(u"words"_s)->detail["hits"_L1].toArray();
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits[0]["offset"_L1].toInt(), 4); // into the text without its markup
        QCOMPARE(hits[0]["length"_L1].toInt(), 4);
        QCOMPARE(hits[1]["in"_L1].toString(), u"name"_s);
    }

    void rulesOfTimeLookBackOnly()
    {
        const Comment now = plainComment(u"نص طويل بما يكفي للمقارنة"_s, 600);
        Comment other = plainComment(u"نَص طويل، بما يكفي للمقارنة!"_s, 590); // the same, folded
        other.email = u"other@example.org"_s;
        Comment third = other;
        third.email = u"third@example.org"_s;
        QVERIFY(!Judged(now, defaultRules(), {}, {other}).has(u"copied"_s));
        const Judged copied(now, defaultRules(), {}, {other, third});
        QVERIFY(copied.has(u"copied"_s));
        QCOMPARE(copied.reason(u"copied"_s)->detail["people"_L1].toInt(), 2);
        QVERIFY(!copied.has(u"repeat"_s));
        QVERIFY(Judged(now, defaultRules(), {}, {plainComment(u"نص طويل بما يكفي للمقارنة"_s, 10)})
                    .has(u"repeat"_s));
        // What comes later is not known then.
        third.dateGmt = plainComment({}, 601).dateGmt;
        QVERIFY(!Judged(now, defaultRules(), {}, {other, third}).has(u"copied"_s));
        // Ten days ago is out of the window.
        third.dateGmt = u"2026-10-20 10:00:00"_s;
        QVERIFY(!Judged(now, defaultRules(), {}, {other, third}).has(u"copied"_s));
        // Short thanks are not copied.
        Comment thanks = other;
        thanks.content = "شكرا";
        Comment thanksToo = third;
        thanksToo.content = "شكرا";
        QVERIFY(!Judged(saying(u"شكرا"_s), defaultRules(), {}, {thanks, thanksToo}).has(u"copied"_s));
    }

    void floodAndRejectionRate()
    {
        QList<Comment> earlier;
        for (int minute = 596; minute < 600; ++minute)
            earlier.append(plainComment(u"نص %1"_s.arg(minute), minute));
        const Judged flood(plainComment(), defaultRules(), {}, earlier);
        QVERIFY(flood.has(u"flood"_s));
        QCOMPARE(flood.reason(u"flood"_s)->detail["count"_L1].toInt(), 5);
        earlier.removeFirst();
        QVERIFY(!Judged(plainComment(), defaultRules(), {}, earlier).has(u"flood"_s));

        QList<Comment> decided;
        for (int i = 0; i < 4; ++i) {
            decided.append(plainComment(u"قديم %1"_s.arg(i), i));
            decided.last().status = i < 2 ? CommentStatus::Spam : CommentStatus::Approved;
        }
        const Judged rejected(plainComment(), defaultRules(), {}, decided);
        QVERIFY(rejected.has(u"rejected_before"_s));
        QCOMPARE(rejected.reason(u"rejected_before"_s)->detail["rejected"_L1].toInt(), 2);
        decided[0].status = CommentStatus::Pending;
        QVERIFY(!Judged(plainComment(), defaultRules(), {}, decided).has(u"rejected_before"_s));
        // Nameless people are not one person.
        Comment nameless = plainComment();
        nameless.author.clear();
        nameless.email.clear();
        QVERIFY(!Judged(nameless, defaultRules(), {}, QList<Comment>(10, nameless)).has(u"flood"_s));
        // A flood of a million is answered in a few steps.
        QList<Comment> many(20'000, plainComment(u"نص"_s, 599));
        QCOMPARE(
            Judged(plainComment(), defaultRules(), {}, many).reason(u"flood"_s)->detail["count"_L1].toInt(),
            CommentHistory::longestWalk + 1);
    }

    void firstTimeEndsWithAnApproval()
    {
        QVERIFY(
            Judged(plainComment(), defaultRules(), {}, {plainComment(u"سابق"_s, 1)}).has(u"first_time"_s));
        QVERIFY(!Judged(plainComment(), defaultRules(), {}, {approvedComment(plainComment(u"سابق"_s, 1))})
                     .has(u"first_time"_s));
        QVERIFY(!Judged(with([](Comment& c) { c.userId = 3; })).has(u"first_time"_s));
    }

    void wavesAndStaff()
    {
        QVERIFY(
            Judged(plainComment(), defaultRules(), {}, {}, {.campaign = 7, .size = 3}).has(u"lookalike"_s));
        QVERIFY(
            !Judged(plainComment(), defaultRules(), {}, {}, {.campaign = 7, .size = 2}).has(u"lookalike"_s));
        RuleSurroundings around;
        around.people = {
            {.login = u"s"_s, .name = u"سارة الحداد"_s, .email = u"sara@desk.example"_s, .role = {}}};
        const Comment false_ = with([](Comment& c) { c.author = u"ساره الحداد"_s; });
        const Judged judged(false_, defaultRules(), around);
        QVERIFY(judged.has(u"impersonation"_s));
        QCOMPARE(judged.reason(u"impersonation"_s)->detail["name"_L1].toString(), u"سارة الحداد"_s);
        QCOMPARE(judged.judgement.verdict, Verdict::Hold);
        RuleSet protecting = defaultRules();
        protecting.names = {u"إدارة التحرير"_s};
        QVERIFY(Judged(with([](Comment& c) { c.author = u"اداره التحرير"_s; }), protecting)
                    .has(u"impersonation"_s));
    }

    void ownRulesAskForAllConditions_data()
    {
        using C = RuleCondition;
        QTest::addColumn<QList<C>>("conditions");
        QTest::addColumn<bool>("speaks");
        const auto words = [](C::Field field, C::Test test, const QStringList& values) {
            return C{.field = field, .test = test, .values = values};
        };
        const auto number = [](C::Field field, C::Test test, double value) {
            return C{.field = field, .test = test, .number = value};
        };
        using enum C::Field;
        using enum C::Test;
        const auto row = [](const char* name, const QList<C>& conditions, bool speaks) {
            QTest::newRow(name) << conditions << speaks;
        };
        row("text, folded", {words(Text, Contains, {u"المدرسه"_s})}, true);
        row("text, any of", {words(Text, Contains, {u"بحر"_s, u"مدرسة"_s})}, true);
        row("text lacks", {words(Text, Lacks, {u"مدرسة"_s})}, false);
        row("text lacks another", {words(Text, Lacks, {u"بحر"_s})}, true);
        row("text begins", {words(Text, Begins, {u"متى"_s})}, true);
        row("text is", {words(Text, Is, {u"متى"_s})}, false);
        row("author", {words(Author, Is, {u"قارئه"_s})}, true);
        row("e-mail", {words(Email, Begins, {u"Reader@"_s})}, true);
        row("e-mail domain", {words(EmailDomain, Is, {u"example.org"_s})}, true);
        row("e-mail domain is not", {words(EmailDomain, IsNot, {u"example.org"_s})}, false);
        row("link domain below", {words(LinkDomain, Is, {u"shop.example"_s})}, true);
        row("link domain is not its end", {words(LinkDomain, Is, {u"op.example"_s})}, false);
        row("ip", {words(Ip, Begins, {u"192.0.2."_s})}, true);
        row("section", {words(Section, Is, {u"news"_s})}, true);
        row("language", {words(Language, Is, {u"ar"_s})}, true);
        row("links", {number(Links, AtLeast, 2)}, false);
        row("length", {number(Length, AtMost, 200)}, true);
        row("age", {number(ArticleAge, AtLeast, 1), number(ArticleAge, AtMost, 1)}, true);
        row("approved before", {number(ApprovedBefore, AtMost, 0)}, true);
        row("and", {words(Text, Contains, {u"مدرسة"_s}), number(Links, AtLeast, 2)}, false);
        row("none", {}, false);
        row("no values", {words(Text, Contains, {u" "_s})}, false);
    }
    void ownRulesAskForAllConditions()
    {
        QFETCH(QList<RuleCondition>, conditions);
        Comment comment = plainComment(u"متى تفتح المدرسة؟ www.my.shop.example/a"_s, 0);
        comment.author = u"قارئة"_s;
        comment.ip = u"192.0.2.7"_s;
        comment.article = u"a1"_s;
        RuleSurroundings around;
        around.articles = {
            {u"a1"_s,
             {u"news"_s, QDateTime(QDate(2026, 11, 1), QTime(0, 0), QTimeZone::UTC).toSecsSinceEpoch()}}};
        QTEST(Judged(comment, onlyOwn(conditions), around).has(u"own:x"_s), "speaks");
    }

    void actionsAreOnlyWhatTheDeskSays()
    {
        const QList<RuleCondition> always{
            {.field = RuleCondition::Field::Length, .test = RuleCondition::Test::AtLeast, .number = 0}};
        QCOMPARE(Judged(plainComment(), onlyOwn(always)).judgement.verdict, Verdict::Approve);
        QCOMPARE(Judged(plainComment(), onlyOwn(always, RuleAction::Hold)).judgement.verdict, Verdict::Hold);
        QCOMPARE(Judged(plainComment(), onlyOwn(always, RuleAction::Reject)).judgement.verdict,
                 Verdict::Reject);
        QVERIFY(!defaultRules().decides());
        QVERIFY(onlyOwn(always, RuleAction::Reject).decides());
        RuleSet low = onlyOwn(always);
        low.holdFrom = 7;
        QCOMPARE(Judged(plainComment(), low).judgement.verdict, Verdict::Hold); // from, not above
        low.own[0].weight = -20;
        QCOMPARE(Judged(plainComment(), low).judgement.verdict, Verdict::Approve);
    }

    void theScoreIsTheSumOfItsReasons()
    {
        const QStringList pieces{u"كلام"_s,
                                 u"https://a.example/x"_s,
                                 u"\u202E"_s,
                                 u"\u2067"_s,
                                 u"\u200B"_s,
                                 u"pаypаl"_s,
                                 u"05٩"_s,
                                 u"!!!!!!!!!!!!"_s,
                                 u"بزط"_s,
                                 u"شقص"_s,
                                 u"\u0301\u0301\u0301\u0301"_s,
                                 u"SHOUTING LOUD AND CLEAR HERE"_s,
                                 QString(u"\0\n"_s),
                                 QString(QChar(0xD800))};
        RuleSurroundings around;
        around.words = WordMatcher({{.word = u"بزط"_s}, {.word = u"شقص"_s, .action = WordAction::Flag}});
        quint64 seed = 20'261'124;
        int spoken = 0;
        for (int round = 0; round < 500; ++round) {
            QString text;
            for (int i = 0; i < 8; ++i) {
                seed = seed * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
                text += pieces[qsizetype((seed >> 33) % quint64(pieces.size()))] + u' ';
            }
            const Judged judged(saying(text), defaultRules(), around);
            double sum = 0;
            QSet<QString> rules;
            for (const RuleReason& reason : judged.judgement.reasons) {
                sum += reason.weight;
                rules.insert(reason.rule);
            }
            spoken += int(rules.size());
            QCOMPARE(judged.judgement.score, sum);
            QCOMPARE(rules.size(), judged.judgement.reasons.size()); // each once
            QCOMPARE(judged.quick, judged.judgement.verdict);
            QVERIFY(std::ranges::is_sorted(judged.judgement.reasons, std::ranges::greater(),
                                           &RuleReason::weight));
        }
        QVERIFY(spoken > 1'000);
    }

    void theRevisionFollowsWhateverCanChangeAJudgement()
    {
        const auto revision = [](const RuleSet& rules, const RuleSurroundings& around = {}) {
            return Judge(rules, std::make_shared<RuleSurroundings>(around)).revision();
        };
        const qint64 base = revision(defaultRules());
        QCOMPARE(revision(defaultRules()), base);
        QVERIFY(base > 0);
        RuleSet rules = defaultRules();
        rules.rule("links"_L1).weight += 1;
        QVERIFY(revision(rules) != base);
        RuleSurroundings around;
        around.wordsHash = u"x"_s;
        QVERIFY(revision(defaultRules(), around) != base);
        around = {};
        around.people = {{.login = {}, .name = u"سارة"_s, .email = {}, .role = {}}};
        QVERIFY(revision(defaultRules(), around) != base);
    }

    void hostileComments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("65 kB") << u"كلام https://a.example/x "_s.repeated(2'600);
        QTest::newRow("marks") << u"ا"_s + QString(1'000'000, QChar(0x064B));
        QTest::newRow("tags") << u"<a href=x>"_s.repeated(6'000);
        QTest::newRow("surrogates") << QString(60'000, QChar(0xDC00));
        QTest::newRow("controls") << QString(60'000, QChar(0x2066)) + QString(60'000, QChar(0x202E));
        QTest::newRow("NULs") << QString(60'000, QChar(0));
        QTest::newRow("dots") << u"a.b/"_s.repeated(16'000);
        QTest::newRow("spaced") << u"ب ز ط "_s.repeated(10'000);
    }
    void hostileComments()
    {
        QFETCH(QString, text);
        Comment comment = saying(text);
        comment.author = text.left(10'000);
        comment.email = text.left(10'000);
        RuleSurroundings around;
        around.people = {{.login = {}, .name = u"سارة الحداد"_s, .email = {}, .role = {}}};
        around.words = WordMatcher({{.word = u"بزط"_s, .modes = WordMode::Spaced}});
        QElapsedTimer timer;
        timer.start();
        const Judged judged(comment, defaultRules(), around);
        QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
        for (const RuleReason& reason : judged.judgement.reasons)
            QVERIFY(QJsonDocument(reason.detail).toJson().size() < 20'000); // details stay small
    }
};

QTEST_APPLESS_MAIN(TestJudge)
#include "test_judge.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The rules over 1,000,000 (or as many as asked for) made-up comments: a dry run before and after the first
// analysis, the analysis itself, and deciding by rules. The yardstick is a bare SELECT of the same columns of
// the same rows by one thread, every byte touched.
//     bench_rules [COMMENTS] [FOLDER]
#include "comments/comment_store.h"
#include "comments/rules/dry_run.h"
#include "comments/rules/insight_store.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimeZone>
#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdio>
#include <cstdlib>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 5'000;

QString vocabulary(qint64 n)
{
    static const QStringList words =
        u"متى تعود المدارس لم نجد بيانًا رسميًّا حتى الآن الرقم الصحيح خمسة أمتار ونصف بحسب العوامة أرجو "
        "التصحيح الله يحمي عمال الميناء شكرًا على التغطية كل هذا كذب من الشركة اقرأوا الحقيقة هنا قبل أن "
        "تُحذف الأسعار مرتفعة والطقس بارد جدًّا عندنا في الشمال"_s.split(u' ');
    return words[n % words.size()];
}

Comment made(qint64 n)
{
    quint64 seed = quint64(n) * 0x9E3779B97F4A7C15ULL + 1;
    const auto next = [&seed](quint64 below) {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        return qint64(seed % below);
    };
    Comment comment;
    comment.sourceId = n;
    comment.sourcePost = n / 100 + 1;
    comment.article = u"20261122-%1"_s.arg(comment.sourcePost);
    comment.author = vocabulary(next(1'000)) + u' ' + vocabulary(next(3'000));
    comment.email = u"reader%1@press.example"_s.arg(next(30'000));
    comment.dateGmt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + n * 37, QTimeZone::UTC)
                          .toString(u"yyyy-MM-dd HH:mm:ss"_s);
    comment.dateLocal = comment.dateGmt;
    QString text;
    for (qint64 words = next(20) + 5; words > 0; --words)
        text += vocabulary(next(1'000)) + u' ';
    if (next(20) == 0)
        text += u" https://site%1.example/a <a href=\"https://b.example/\">هنا</a>"_s.arg(next(50));
    if (next(100) == 0)
        text += u"\u202Eنص\u202C \u200B\u200B\u200B"_s;
    comment.content = text.toUtf8();
    comment.approved = u"0"_s;
    comment.source = u"wxr"_s;
    comment.status = CommentStatus(next(4));
    return comment;
}

template <class Work>
double secondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

double rawSelect(const QString& path)
{
    qint64 sum = 0;
    const double took = secondsOf([&] {
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
        SQLite::Statement rows(database,
                               "SELECT id, status, decided, date_gmt, date_local, article, user_id, "
                               "author, email, url, ip, content FROM comment WHERE queued = 1");
        while (rows.executeStep()) {
            const SQLite::Column content = rows.getColumn(11);
            const auto* bytes = static_cast<const char*>(content.getBlob());
            for (int i = 0; i < content.getBytes(); ++i)
                sum += bytes[i];
        }
    });
    std::printf("raw SELECT of the same rows            %7.2f s   (checksum %lld)\n", took,
                static_cast<long long>(sum));
    return took;
}

template <class T>
T valueOf(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "failed: %s\n", qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(*result);
}

Judge judgeOf(const RuleSet& rules)
{
    static const auto around = [] {
        auto made = std::make_shared<RuleSurroundings>();
        QList<WordEntry> words;
        for (int i = 0; i < 500; ++i)
            words.append({.word = u"كلمة%1"_s.arg(i), .modes = WordMode::Clitics | WordMode::Spaced});
        words.append({.word = u"كذب"_s, .modes = WordMode::Clitics});
        made->words = WordMatcher(words);
        for (int i = 0; i < 50; ++i)
            made->people.append({.login = {}, .name = u"محرر رقم %1"_s.arg(i), .email = {}, .role = {}});
        return made;
    }();
    return {rules, around};
}

RuleSet changedRules()
{
    RuleSet rules = defaultRules();
    rules.rule("links"_L1).weight = 15;
    rules.rule("override"_L1).action = RuleAction::Reject;
    rules.own = {
        {.id = u"x"_s,
         .name = u"قاعدة"_s,
         .conditions = {
             {.field = RuleCondition::Field::Text, .values = {u"الشركة"_s}},
             {.field = RuleCondition::Field::Links, .test = RuleCondition::Test::AtLeast, .number = 1}}}};
    return rules;
}

} // namespace

int main(int argc, char** argv)
{
    const qint64 total = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const QTemporaryDir folder((argc > 2 ? QString::fromLocal8Bit(argv[2]) : QDir::tempPath()) +
                               u"/benchXXXXXX"_s);
    const SystemClock clock;
    auto store = valueOf(CommentStore::open(folder.path(), false, clock));
    for (qint64 n = 1; n <= total;) {
        QList<Comment> comments;
        for (int i = 0; i < batch && n <= total; ++i)
            comments.append(made(n++));
        (void)valueOf(store->store(comments));
    }
    const QString path = folder.filePath(u"comments.sqlite"_s);
    (void)rawSelect(path); // warms the cache
    const double raw = rawSelect(path);
    const auto line = [raw](const char* what, double took) {
        std::printf("%-38s %7.2f s   ratio %5.1f\n", what, took, took / raw);
    };
    const Judge now = judgeOf(defaultRules());
    const Judge then = judgeOf(changedRules());
    DryRunResult dry;
    line("dry run, nothing looked at yet",
         secondsOf([&] { dry = valueOf(dryRun(folder.path(), now, then, {})); }));
    std::printf("  %lld checked, %lld caught, %lld of them approved, %lld new, %lld gone\n",
                static_cast<long long>(dry.checked), static_cast<long long>(dry.caught.count),
                static_cast<long long>(dry.caught.approved), static_cast<long long>(dry.added.count),
                static_cast<long long>(dry.dropped.count));
    line("first analysis, at full speed",
         secondsOf([&] { (void)valueOf(analyseComments(folder.path(), now, Pace::Full, {})); }));
    line("dry run", secondsOf([&] { (void)valueOf(dryRun(folder.path(), now, then, {})); }));
    QList<CommentId> rejected;
    line("what the rules would reject",
         secondsOf([&] { rejected = valueOf(rejectedByRules(folder.path(), then, {})); }));
    rejected.resize(std::min<qsizetype>(rejected.size(), 10'000));
    const double decided = secondsOf(
        [&] { (void)valueOf(store->decide(rejected, CommentStatus::Spam, rulesPerson(), u"rules"_s)); });
    std::printf("deciding %lld by rules, one step        %7.3f s\n", static_cast<long long>(rejected.size()),
                decided);
    return 0;
}

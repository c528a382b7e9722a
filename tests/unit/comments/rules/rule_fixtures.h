// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../comment_fixtures.h"
#include "comments/rules/analysis.h"
#include "comments/rules/insight_store.h"
#include "comments/rules/rule_set.h"

namespace warraq {

/// One comment as the rules see it, without a database.
struct Judged
{
    explicit Judged(const Comment& given, const RuleSet& rules = defaultRules(), RuleSurroundings around = {},
                    const QList<Comment>& earlier = {}, const CampaignFacts& campaign = {})
        : comment(given)
    {
        if (comment.id.isNone())
            comment.id = CommentId(1'000'000);
        std::vector<CommentTrace> traces;
        for (qsizetype i = 0; i < earlier.size(); ++i) {
            CommentTrace trace = fullTrace(earlier[i]);
            trace.comment = i + 1;
            traces.push_back(trace);
        }
        traces.push_back(fullTrace(comment));
        const CommentHistory history(traces);
        const Judge judge(rules, std::make_shared<RuleSurroundings>(std::move(around)));
        const CommentFacts facts(comment, history.before(comment.id), judge.article(comment.article),
                                 campaign);
        judgement = judge.judge(facts);
        quick = judge.verdict(facts);
    }
    [[nodiscard]] const RuleReason* reason(const QString& rule) const
    {
        for (const RuleReason& each : judgement.reasons) {
            if (each.rule == rule)
                return &each;
        }
        return nullptr;
    }
    [[nodiscard]] bool has(const QString& rule) const { return reason(rule) != nullptr; }

    Comment comment;
    Judgement judgement;
    Verdict quick = Verdict::Approve;
};

/// A harmless comment of a person with an address, at minute `minute` of a day.
inline Comment plainComment(const QString& text = QStringLiteral("متى تعود المدارس إلى العمل؟"),
                            int minute = 600)
{
    Comment comment;
    comment.author = QStringLiteral("قارئة من الشمال");
    comment.email = QStringLiteral("reader@example.org");
    comment.content = text.toUtf8();
    comment.dateGmt = QDateTime(QDate(2026, 11, 2), QTime(0, 0), QTimeZone::UTC)
                          .addSecs(minute * 60)
                          .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return comment;
}

inline Comment approvedComment(Comment comment)
{
    comment.status = CommentStatus::Approved;
    return comment;
}

} // namespace warraq

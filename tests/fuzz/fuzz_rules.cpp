// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a rules.json, or a comment: what is read comes back as it was written, and rules that could
// be read judge whatever the rest of the bytes say.
#include "comments/rules/judge.h"
#include "comments/rules/rule_file.h"

#include <cmath>
#include <cstdlib>

using namespace warraq;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto read = readRules(bytes);
    if (read) {
        const auto again = readRules(writeRules(*read));
        if (!again || *again != *read)
            std::abort();
    } else if (read.error().line < 1 && read.error().code == ErrorCode::BadFormat) {
        std::abort();
    }
    const Judge judge(read ? *read : defaultRules(), std::make_shared<RuleSurroundings>());
    Comment comment;
    comment.content = bytes;
    comment.author = QString::fromUtf8(bytes.left(300));
    comment.email = comment.author;
    const CommentFacts facts(comment, {}, nullptr, {});
    const Judgement judgement = judge.judge(facts);
    double sum = 0;
    for (const RuleReason& reason : judgement.reasons)
        sum += reason.weight;
    if (std::abs(sum - judgement.score) > 1e-6 || judge.verdict(facts) != judgement.verdict)
        std::abort();
    return 0;
}

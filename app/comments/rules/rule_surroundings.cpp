// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/rules/rule_surroundings.h"

#include "project/project.h"

#include <algorithm>

namespace warraq {

bool needsArticles(const RuleSet& rules)
{
    return std::ranges::any_of(rules.own, [](const OwnRule& rule) {
        return rule.on && std::ranges::any_of(rule.conditions, [](const RuleCondition& condition) {
                   return condition.field == RuleCondition::Field::Section ||
                          condition.field == RuleCondition::Field::ArticleAge;
               });
    });
}

Result<std::shared_ptr<const RuleSurroundings>> surroundingsOf(const Project& project, const RuleSet& rules)
{
    const auto list = loadWordList(project.folder());
    if (!list)
        return passOn(list);
    auto made = std::make_shared<RuleSurroundings>();
    made->words = WordMatcher(list->entries);
    made->wordsHash = list->hash;
    made->people = project.settings().people;
    made->people.append({.login = {}, .name = project.settings().name, .email = {}, .role = {}});
    if (!needsArticles(rules))
        return made;
    for (const ArticleSummary& article : project.articles()) {
        const std::optional<QDateTime>& published = article.meta.published;
        made->articles.insert(article.id.value(),
                              {article.meta.section, published ? published->toSecsSinceEpoch() : 0});
    }
    return made;
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/words/word_matcher.h"

#include "comments/comment.h"
#include "comments/words/word_patterns.h"
#include "comments/words/word_search.h"

namespace warraq {

class WordMatcher::Private
{
public:
    explicit Private(const QList<WordEntry>& entries)
        : patterns(entries)
    {
    }
    WordPatterns patterns;
};

WordMatcher::WordMatcher()
    : WordMatcher(QList<WordEntry>())
{
}

WordMatcher::WordMatcher(const QList<WordEntry>& entries)
    : d(std::make_shared<const Private>(entries))
{
}

WordMatcher::~WordMatcher() = default;
WordMatcher::WordMatcher(const WordMatcher&) = default;
WordMatcher::WordMatcher(WordMatcher&&) noexcept = default;
WordMatcher& WordMatcher::operator=(const WordMatcher&) = default;
WordMatcher& WordMatcher::operator=(WordMatcher&&) noexcept = default;

bool WordMatcher::isEmpty() const
{
    return d->patterns.entries.isEmpty();
}

WordHits WordMatcher::matches(const QString& text) const
{
    if (isEmpty() || text.isEmpty())
        return {};
    return WordSearch(d->patterns, text).run();
}

CommentWordHits wordHits(const WordMatcher& matcher, const Comment& comment)
{
    return {matcher.matches(comment.text()), matcher.matches(comment.author)};
}

} // namespace warraq

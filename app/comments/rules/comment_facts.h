// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_text.h"
#include "comments/rules/comment_history.h"
#include "comments/rules/link_signs.h"
#include "comments/rules/text_signs.h"
#include "comments/words/word_matcher.h"

#include <optional>

namespace warraq {

/// What rules ask of the story a comment stands under.
struct StoryFacts
{
    QString section;
    qint64 published = 0; ///< seconds since 1970, 0 = not

    bool operator==(const StoryFacts&) const = default;
};

/// The wave a comment belongs to.
struct CampaignFacts
{
    qint64 campaign = 0; ///< 0 = none
    qint64 size = 0;
};

/// Everything that rules ask of one comment, each thing found out once and only when asked. For one thread;
/// what it is made of must live as long as this.
class CommentFacts
{
public:
    CommentFacts(const Comment& comment, const CommentHistory::Before& before, const StoryFacts* article,
                 const CampaignFacts& campaign);

    [[nodiscard]] const Comment& comment() const { return m_comment; }
    [[nodiscard]] const CommentHistory::Before& before() const { return m_before; }
    [[nodiscard]] const StoryFacts* article() const { return m_article; } ///< null when unknown
    [[nodiscard]] const CampaignFacts& campaign() const { return m_campaign; }
    [[nodiscard]] const QString& text() const { return m_text.text; }
    [[nodiscard]] const TextSigns& signs() const { return m_signs; }
    [[nodiscard]] qint64 seconds() const { return m_seconds; } ///< when it was sent, 0 = unknown

    [[nodiscard]] const LinkSigns& links() const;
    [[nodiscard]] const QString& foldedText() const; ///< as the search folds
    [[nodiscard]] const QString& foldedName() const;
    [[nodiscard]] const QString& language() const;
    [[nodiscard]] const CommentWordHits& words(const WordMatcher& matcher) const; ///< always of the same one

private:
    const Comment& m_comment;
    CommentHistory::Before m_before;
    const StoryFacts* m_article;
    CampaignFacts m_campaign;
    CommentText m_text;
    TextSigns m_signs;
    qint64 m_seconds;
    mutable std::optional<LinkSigns> m_links;
    mutable std::optional<QString> m_foldedText;
    mutable std::optional<QString> m_foldedName;
    mutable std::optional<QString> m_language;
    mutable std::optional<CommentWordHits> m_words;
};

/// The trace of a comment, its text's hash with it.
[[nodiscard]] CommentTrace fullTrace(const Comment& comment);

} // namespace warraq

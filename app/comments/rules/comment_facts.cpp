// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/rules/comment_facts.h"

#include "comments/rules/text_language.h"
#include "text/folding.h"

namespace warraq {

CommentFacts::CommentFacts(const Comment& comment, const CommentHistory::Before& before,
                           const StoryFacts* article, const CampaignFacts& campaign)
    : m_comment(comment)
    , m_before(before)
    , m_article(article)
    , m_campaign(campaign)
    , m_text(commentText(comment.content))
    , m_signs(textSigns(m_text.text))
    , m_seconds(traceOf(comment).at)
{
}

const LinkSigns& CommentFacts::links() const
{
    if (!m_links)
        m_links = linkSigns(m_text);
    return *m_links;
}

const QString& CommentFacts::foldedText() const
{
    if (!m_foldedText)
        m_foldedText = folded(m_text.text, FoldLevel::Loose);
    return *m_foldedText;
}

const QString& CommentFacts::foldedName() const
{
    if (!m_foldedName)
        m_foldedName = folded(m_comment.author, FoldLevel::Loose);
    return *m_foldedName;
}

const QString& CommentFacts::language() const
{
    if (!m_language)
        m_language = mainLanguage(m_text.text, m_signs);
    return *m_language;
}

const CommentWordHits& CommentFacts::words(const WordMatcher& matcher) const
{
    if (!m_words)
        m_words = {matcher.matches(m_text.text), matcher.matches(m_comment.author)};
    return *m_words;
}

CommentTrace fullTrace(const Comment& comment)
{
    CommentTrace trace = traceOf(comment);
    trace.text = textHash(folded(commentText(comment.content).text, FoldLevel::Loose));
    return trace;
}

} // namespace warraq

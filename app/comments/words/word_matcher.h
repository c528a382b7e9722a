// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/words/word_list.h"

#include <memory>

namespace warraq {

struct Comment;

/// A word of the list in a text.
struct WordHit
{
    qsizetype offset = 0; ///< UTF-16 units into the very text that was given
    qsizetype length =
        0;         ///< from the first letter to the last with its marks, without what is attached to it
    QString entry; ///< WordEntry::word
    WordAction action = WordAction::Hold;
    double weight = 1;

    bool operator==(const WordHit&) const = default;
};
using WordHits = QList<WordHit>;

/// A word list made ready. Immutable: copies share it, any thread may ask it. Work is linear in the length of
/// the text, whatever it is made of, and hardly depends on the length of the list (words are looked up by
/// their hash, what is attached to them is taken off first).
class WordMatcher
{
public:
    WordMatcher();
    /// Entries that could never match (checkedEntry) are left out.
    explicit WordMatcher(const QList<WordEntry>& entries);
    ~WordMatcher();
    WordMatcher(const WordMatcher&);
    WordMatcher(WordMatcher&&) noexcept;
    WordMatcher& operator=(const WordMatcher&);
    WordMatcher& operator=(WordMatcher&&) noexcept;

    [[nodiscard]] bool isEmpty() const;

    /// In the text's order; of hits that start together the longest first. Words that stand side by side are
    /// all found, and hits of different entries may overlap. `text` has no markup (commentText).
    [[nodiscard]] WordHits matches(const QString& text) const;

private:
    class Private;
    std::shared_ptr<const Private> d;
};

/// Where a comment holds words of the list.
struct CommentWordHits
{
    WordHits text; ///< offsets into Comment::text()
    WordHits name; ///< offsets into Comment::author

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && name.isEmpty(); }
    bool operator==(const CommentWordHits&) const = default;
};
[[nodiscard]] CommentWordHits wordHits(const WordMatcher& matcher, const Comment& comment);

} // namespace warraq

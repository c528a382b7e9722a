// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/words/word_matcher.h"

#include <QDateTime>
#include <QMutex>

namespace warraq {

/// A stretch of a comment's text that is marked on its card.
struct TextMark
{
    enum class Kind
    {
        Word,  ///< of the desk's word list
        Worst, ///< one that the list refuses: covered until it is asked for
        Found  ///< what is searched for
    };
    Kind kind = Kind::Word;
    qsizetype offset = 0; ///< UTF-16 units into Comment::text()
    qsizetype length = 0;
};

/// What is marked in comments: the desk's words as they are on disk now, and the words of a search. Used on
/// workers; safe from any thread.
class WordMarks
{
public:
    explicit WordMarks(QString projectFolder)
        : m_folder(std::move(projectFolder))
    {
    }
    [[nodiscard]] QList<TextMark> marksIn(const QString& text, const QString& search);

private:
    [[nodiscard]] WordMatcher matcher();

    QString m_folder;
    QMutex m_mutex;
    QDateTime m_read;
    WordMatcher m_matcher;
};

} // namespace warraq

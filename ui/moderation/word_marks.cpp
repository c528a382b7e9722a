// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/word_marks.h"

#include "text/text_finder.h"

#include <QFileInfo>
#include <QMutexLocker>

namespace warraq {

WordMatcher WordMarks::matcher()
{
    const QDateTime changed = QFileInfo(wordListPath(m_folder)).lastModified();
    const QMutexLocker lock(&m_mutex);
    if (changed != m_read) {
        m_read = changed;
        // A list that cannot be read marks nothing; the page of the words says what is wrong with it.
        const auto entries = readWordList(m_folder);
        m_matcher = entries ? WordMatcher(*entries) : WordMatcher();
    }
    return m_matcher;
}

QList<TextMark> WordMarks::marksIn(const QString& text, const QString& search)
{
    QList<TextMark> marks;
    for (const WordHit& hit : matcher().matches(text)) {
        const bool worst = hit.action == WordAction::Reject;
        marks.append({worst ? TextMark::Kind::Worst : TextMark::Kind::Word, hit.offset, hit.length});
    }
    for (const QString& word : search.split(u' ', Qt::SkipEmptyParts)) {
        const auto finder = TextFinder::compile(word, {});
        if (!finder)
            continue;
        for (const TextMatch& match : finder->find(text).matches)
            marks.append({TextMark::Kind::Found, match.offset, match.length});
    }
    return marks;
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/article_session.h"

#include <QPointer>

namespace warraq {

class SpellingMarks;

/// Words of the text into the desk's dictionary, and out again.
class DictionaryCommands : public QObject
{
    Q_OBJECT

public:
    DictionaryCommands(SpellingMarks& marks, QObject* parent);

    void setSession(ArticleSession* session); ///< not owned; null for none
    void add(const QString& word);

Q_SIGNALS:
    void problem(const warraq::Error& error); ///< the dictionary could not be written
    /// The word is in the desk's dictionary from now on; `undo` takes it out again.
    void added(const QString& word, const std::function<void()>& undo);

private:
    void remove(const QString& language, const QString& form);

    SpellingMarks& m_marks;
    QPointer<ArticleSession> m_session;
};

} // namespace warraq

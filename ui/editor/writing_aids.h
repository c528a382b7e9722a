// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/article_session.h"

#include <QPointer>

namespace warraq {

class ArticleTextEdit;
class EditorCommands;
struct AbbreviationList;

/// What helps while writing, and its commands: the desk's quotation marks, digits, abbreviations and texts;
/// tatweel, tashkeel and invisible characters.
class WritingAids : public QObject
{
    Q_OBJECT

public:
    WritingAids(ArticleTextEdit& text, EditorCommands& commands, QObject* parent);

    void setSession(ArticleSession* session); ///< not owned; null for none

Q_SIGNALS:
    void problem(const warraq::Error& error); ///< the desk's abbreviations could not be read or written

private:
    void addCharacters(EditorCommands& commands);
    void addScript(EditorCommands& commands);
    void addTexts(EditorCommands& commands);
    void followDesk();
    void readAbbreviations();
    void chooseText();
    void editAbbreviations();
    void saveAbbreviations(const AbbreviationList& mine);

    ArticleTextEdit& m_text;
    QPointer<ArticleSession> m_session;
    QString m_hash; ///< of the abbreviations' file as it was read
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/article_session.h"

#include <QPointer>

class QTextBlock;

namespace warraq {

class ArticleTextEdit;

/// Pictures of an article: chosen from files, kept in the newsroom's media by content, described in a dialog.
class PictureCommands : public QObject
{
    Q_OBJECT

public:
    PictureCommands(ArticleTextEdit& text, QWidget* owner); ///< child of `owner`

    void setSession(ArticleSession* session); ///< not owned; null for none
    void choose();                            ///< asks for a file, then for its words, then inserts the card
    void edit(const QTextBlock& line);        ///< the words of the picture in this line
    /// As choose() does for one; several come in at once, to be described later.
    void insertFiles(const QStringList& files);
    void insertBytes(const QByteArray& bytes, const QString& ending, const QString& alt);

Q_SIGNALS:
    void problem(const warraq::Error& error); ///< a file could not be read or kept

private:
    [[nodiscard]] std::optional<Block> kept(const QByteArray& bytes, const QString& ending);
    void insert(const Block& picture);
    void describe(const Block& picture, const std::function<void(const Block&)>& taken);

    ArticleTextEdit& m_text;
    QWidget* m_owner;
    QPointer<ArticleSession> m_session;
};

} // namespace warraq

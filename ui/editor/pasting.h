// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/paste_clean.h"
#include "editor/article_session.h"

#include <QPointer>
#include <QTextCursor>

class QMimeData;

namespace warraq {

class ArticleTextEdit;
class PictureCommands;

/// What comes into the text by clipboard or by dropping: our own blocks as they are; other programs' HTML and
/// plain text cleaned; pictures and documents from files. Each is one undo step. What was cleaned is told,
/// and can be had otherwise as long as nothing was done since.
class Pasting : public QObject
{
    Q_OBJECT

public:
    Pasting(ArticleTextEdit& text, PictureCommands& pictures, QObject* parent);
    ~Pasting() override;

    void setSession(ArticleSession* session); ///< not owned; null for none. A paste that is read still ends
    /// At the caret, in place of the selection.
    void take(const QMimeData& source);
    void takeText(const QMimeData& source); ///< its words alone
    /// The last paste again: undone, then pasted with the characters it came with.
    void pasteAsItWas();
    void pasteOnlyText(); ///< undone, then its words without markup
    void undo();          ///< of the last paste, while nothing was done since
    [[nodiscard]] bool canRepeat() const;
    void cancel(); ///< of a large paste or a document that is being read; nothing is inserted

    /// What an article's text can take.
    [[nodiscard]] static bool accepts(const QMimeData& source);
    /// Our own blocks on the clipboard: HTML as the article file has it.
    [[nodiscard]] static QString blocksFormat();

Q_SIGNALS:
    void told(const warraq::PasteReport& report, bool hasMarkup); ///< there is something to say
    void settled();                                               ///< what was told is over
    void reading(const QString& file); ///< it takes longer; "" for the clipboard. finished() follows
    void finished();
    void problem(const warraq::Error& error);

private:
    enum class Way
    {
        Cleaned,
        AsItWas,
        OnlyText
    };
    struct Source
    {
        QString html;
        QString text;
    };

    [[nodiscard]] PasteContext context(const QTextCursor& at, Way way) const;
    [[nodiscard]] bool takeFiles(const QMimeData& source);
    [[nodiscard]] bool takePicture(const QMimeData& source, const CleanPaste& paste);
    void read(const Source& source, Way way);
    void readFiles(const QStringList& files);
    template <class Work>
    void readInBackground(const QString& name, Work work);
    void insert(const CleanPaste& paste, const QTextCursor& at);
    void insertBlocks(const Blocks& blocks, const QTextCursor& at);
    void repeat(Way way);
    void settle();

    ArticleTextEdit& m_text;
    PictureCommands& m_pictures;
    QPointer<ArticleSession> m_session;
    Source m_last;
    int m_start = 0; ///< what the last paste replaced
    int m_end = 0;
    int m_steps = -1; ///< of undo behind it; -1 when it cannot be repeated
    bool m_inserting = false;
    quint64 m_job = 0;
    CancelFlag m_cancel;
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/link_commands.h"

#include "base/jobs.h"
#include "editor/article_text_edit.h"
#include "editor/link_popup.h"
#include "editor/text_commands.h"
#include "editor/text_formats.h"

#include <QTextDocumentFragment>

namespace warraq {

LinkCommands::LinkCommands(ArticleTextEdit& text, QObject* parent)
    : QObject(parent)
    , m_text(text)
{
}

void LinkCommands::setSession(ArticleSession* session)
{
    m_session = session;
}

QPoint LinkCommands::place() const
{
    return m_text.viewport()->mapToGlobal(m_text.cursorRect().bottomLeft());
}

void LinkCommands::openLink()
{
    if (!m_session || m_text.isReadOnly())
        return;
    auto* popup = new LinkPopup(textcommand::linkAt(m_text.textCursor()),
                                m_text.textCursor().selection().toPlainText(), &m_text);
    connect(popup, &LinkPopup::taken, this, [this](const QString& address) {
        m_text.run([&](QTextCursor& cursor) { textcommand::setLink(m_text.article(), cursor, address); });
        Q_EMIT linkSet();
    });
    if (m_stories) {
        runJob(
            popup,
            [stories = m_stories(), site = m_session->project().settings().site] {
                return OwnStories(stories, site);
            },
            [popup](const OwnStories& stories) { popup->setStories(stories); });
    }
    popup->showAt(place());
}

void LinkCommands::openQuoteSource()
{
    if (!m_session || m_text.isReadOnly())
        return;
    const QString present = m_text.textCursor().blockFormat().stringProperty(textformat::Source);
    auto* popup = new LinePopup({tr("Who said it"), tr("Who said it"), tr("Name, office"), tr("Set")},
                                present, &m_text);
    connect(popup, &LinePopup::taken, this, [this](const QString& source) {
        m_text.run([&](QTextCursor& cursor) { textcommand::setQuoteSource(cursor, source); });
    });
    popup->showAt(place());
}

} // namespace warraq

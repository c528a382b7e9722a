// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/conflict_commands.h"

#include "article/article_merge.h"
#include "editor/conflict_dialog.h"

namespace warraq {

ConflictCommands::ConflictCommands(QWidget* owner)
    : QObject(owner)
    , m_owner(owner)
{
}

void ConflictCommands::setSession(ArticleSession* session)
{
    m_session = session;
}

void ConflictCommands::open(int block)
{
    if (!m_session || block < 0 || block >= m_session->article().blocks.size())
        return;
    const Metadata& meta = m_session->article().meta;
    const Block place = m_session->article().blocks[block];
    const auto conflict = readConflict(place, {meta.direction, meta.language});
    if (!conflict || m_session->isReadOnly())
        return Q_EMIT sourceWanted(block); // changed by hand: it is markup now
    auto* dialog = new ConflictDialog(*conflict, meta.direction, m_owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictDialog::chosen, this,
            [this, place](ConflictChoice choice) { decide(place, choice); });
    connect(dialog, &ConflictDialog::sourceWanted, this, [this, block] { Q_EMIT sourceWanted(block); });
    dialog->open();
}

/// The text may have changed while the dialog stood: the conflict is looked for again.
void ConflictCommands::decide(const Block& conflict, ConflictChoice choice)
{
    if (!m_session)
        return;
    m_session->flush();
    const Article& article = m_session->article();
    const auto found = std::ranges::find_if(article.blocks, [&](const Block& block) {
        return block.kind == conflict.kind && block.raw == conflict.raw;
    });
    if (found == article.blocks.end())
        return;
    const auto resolved = resolveConflict(article, found - article.blocks.begin(), choice);
    if (!resolved)
        return Q_EMIT problem(resolved.error());
    m_session->setMetadata(resolved->meta, ArticleSession::Origin::Outside, tr("Choose a version"));
    m_session->setBlocks(resolved->blocks, ArticleSession::Origin::Outside);
}

} // namespace warraq

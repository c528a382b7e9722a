// SPDX-License-Identifier: GPL-3.0-or-later
// What the article's text gives to the clipboard; what it takes from it is Pasting's.
#include "article/html_writer.h"
#include "editor/article_text_edit.h"
#include "editor/pasting.h"
#include "editor/text_commands.h"
#include "editor/typing_aids.h"

#include <QMimeData>
#include <QTextDocumentFragment>

namespace warraq {

QMimeData* ArticleTextEdit::createMimeDataFromSelection() const
{
    const Blocks blocks = textcommand::blocksOfSelection(*m_article, textCursor());
    BodyContext context;
    context.direction = m_article->articleDirection();
    auto* copied = new QMimeData;
    copied->setText(textCursor().selection().toPlainText());
    const bool inside = blocks.size() == 1 && blocks[0].kind == BlockKind::Paragraph;
    copied->setHtml(
        QString::fromUtf8(inside ? writeInline(blocks[0].runs, context) : writeBody(blocks, context)));
    context.language = m_aids->rules().language;
    copied->setData(Pasting::blocksFormat(), writeBody(blocks, context));
    return copied;
}

bool ArticleTextEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return Pasting::accepts(*source);
}

void ArticleTextEdit::insertFromMimeData(const QMimeData* source)
{
    Q_EMIT pasteWanted(source);
}

} // namespace warraq

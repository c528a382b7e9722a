// SPDX-License-Identifier: GPL-3.0-or-later
// What the article's text gives to the clipboard and takes from it.
#include "article/html_reader.h"
#include "article/html_writer.h"
#include "article/sanitiser.h"
#include "editor/article_text_edit.h"
#include "editor/text_commands.h"

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
    return copied;
}

bool ArticleTextEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText() || source->hasHtml();
}

void ArticleTextEdit::insertFromMimeData(const QMimeData* source)
{
    const Direction direction = m_article->articleDirection();
    Blocks blocks;
    if (source->hasHtml() && acceptRichText())
        blocks = readBody(sanitised(source->html().toUtf8(), SanitiserProfile::Article), {direction, {}});
    for (Block& block : blocks)
        block.original.reset();
    if (blocks.isEmpty() || plainText(blocks).trimmed().isEmpty())
        blocks = textcommand::blocksOfPlainText(source->text(), direction);
    const QTextBlock line = textCursor().block();
    run([&](QTextCursor& cursor) { textcommand::insertBlocks(*m_article, cursor, blocks); });
    textcommand::followTyping(*m_article, line);
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/document_reader.h"

#include "article/inline_text.h"
#include "editor/text_formats.h"

namespace warraq {

namespace {

Block textBlock(const Block& outer, BlockKind kind, const Runs& runs, int depth)
{
    Block block = outer;
    block.kind = kind;
    if (isList(kind))
        block.items = {{runs, depth}};
    else
        block.runs = runs;
    return block;
}

} // namespace

Blocks readLine(const QTextBlock& line, const BlockStore& store)
{
    const QTextBlockFormat format = line.blockFormat();
    const Block outer = textformat::blockOf(format);
    // A card's line that lost its card is a paragraph; one that gained text gives that text a paragraph.
    const BlockKind kind = textformat::isObject(outer.kind) ? BlockKind::Paragraph : outer.kind;
    const int depth = textformat::depthOf(format);
    Blocks blocks;
    Spans spans;
    for (auto it = line.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat charFormat = fragment.charFormat();
        if (charFormat.objectType() != textformat::objectType) {
            spans.append({fragment.text(), textformat::styleOf(charFormat)});
            continue;
        }
        const int copies = int(fragment.length()); // equal neighbours are one fragment
        for (int i = 0; i < copies; ++i) {
            if (!spans.isEmpty())
                blocks.append(textBlock(outer, kind, runsOf(spans), depth));
            spans.clear();
            Block object = store.object(charFormat.intProperty(textformat::Object));
            object.original.reset();
            object.isDraft = false;
            if (copies == 1 && textformat::isObject(outer.kind)) { // its line's direction is its caption's
                object.direction = outer.direction;
                object.directionChosen = outer.directionChosen;
            }
            blocks.append(object);
        }
    }
    if (blocks.isEmpty() || !spans.isEmpty())
        blocks.append(textBlock(outer, kind, runsOf(spans), depth));
    return blocks;
}

} // namespace warraq

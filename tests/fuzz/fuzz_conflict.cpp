// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a conflict's markup, or its sides: what reads as a conflict is kept byte for byte, and
// whatever two sides hold comes back out of the block they are put in.
#include "article/conflict_block.h"
#include "article/html_writer.h"

#include <algorithm>
#include <cstdlib>

using namespace warraq;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const BodyContext context{Direction::RightToLeft, QStringLiteral("ar")};
    const Blocks blocks = readBody(bytes, context);
    if (writeBody(blocks, context) != bytes)
        std::abort();
    for (const Block& block : blocks)
        if (block.kind == BlockKind::Conflict && !readConflict(block, context))
            std::abort();

    const qsizetype half = bytes.size() / 2;
    const QByteArray sides[] = {bytes.first(half), bytes.sliced(half)};
    Conflict conflict;
    conflict.mine.blocks = readBody(sides[0], context);
    conflict.theirs.blocks = readBody(sides[1], context);
    conflict.mine.who = QString::fromUtf8(sides[1]);
    const QByteArray raw = makeConflict(conflict, context).raw;
    const Blocks around = readBody("<p>a</p>\n" + raw + "\n<p>b</p>", context);
    if (around.size() != 3 || around[1].kind != BlockKind::Conflict || around[1].raw != raw)
        std::abort();
    const auto read = readConflict(around[1], context);
    if (!read || read->mine.who != conflict.mine.who ||
        writeBody(read->mine.blocks, context).trimmed() != sides[0].trimmed() ||
        writeBody(read->theirs.blocks, context).trimmed() != sides[1].trimmed())
        std::abort();
    return 0;
}

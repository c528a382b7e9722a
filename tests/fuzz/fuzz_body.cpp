// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a body: its blocks hold every byte, and writing them untouched gives the body back.
#include "article/html_writer.h"

#include <cstdlib>

using namespace warraq;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), qsizetype(size));
    const BodyContext context{Direction::RightToLeft, QStringLiteral("ar")};
    Blocks blocks = readBody(body, context);
    QByteArray originals;
    for (const Block& block : blocks)
        originals += block.original.value_or(QByteArray());
    if (originals != body || writeBody(blocks, context) != body)
        std::abort();
    // Rewritten by us, every block reads back the same.
    for (Block& block : blocks) {
        if (block.kind == BlockKind::RawHtml)
            continue;
        const Blocks again = readBody(writeBlock(block, context), context);
        if (again.size() != 1 || !again.front().sameContent(block))
            std::abort();
    }
    return 0;
}

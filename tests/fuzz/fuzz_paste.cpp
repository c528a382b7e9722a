// SPDX-License-Identifier: GPL-3.0-or-later
// What a clipboard may hold: no crash, nothing unsafe in the blocks, blocks that can be written and read.
#include "article/html_writer.h"
#include "article/paste_clean.h"
#include "article/sanitiser.h"

#include <cstdlib>

using namespace warraq;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkRuns(const Runs& runs)
{
    for (const Run& run : runs)
        require(safeUrl(run.href) == run.href && !run.text.isEmpty());
}

void check(const CleanPaste& paste)
{
    for (const Block& block : paste.blocks) {
        require(!block.original);
        checkRuns(block.runs);
        for (const ListItem& item : block.items)
            checkRuns(item.runs);
        if (block.kind == BlockKind::RawHtml)
            require(sanitised(block.raw, SanitiserProfile::Article).trimmed() == block.raw);
    }
    const BodyContext context;
    const Blocks again = readBody(writeBody(paste.blocks, context), context);
    require(again.size() >= paste.blocks.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    PasteContext context;
    context.language = size % 2 == 0 ? QStringLiteral("ar") : QStringLiteral("fr");
    context.quotes = QuotePolicy();
    check(cleanHtml(bytes, context));
    check(cleanPlainText(QString::fromUtf8(bytes), context));
    context.cleansCharacters = false;
    check(cleanHtml(bytes, context));
    return 0;
}

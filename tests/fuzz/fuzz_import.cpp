// SPDX-License-Identifier: GPL-3.0-or-later
// Pasted text and pages: no crash, nothing unsafe in the blocks, an article that can be written and read.
#include "article/article_file.h"
#include "article/sanitiser.h"
#include "article/smart_import.h"

#include <cstdlib>

using namespace warraq;

namespace {

void check(const SmartImport& result)
{
    for (const Block& block : result.article.blocks) {
        if (block.kind == BlockKind::RawHtml && sanitised(block.raw, SanitiserProfile::Article) != block.raw)
            std::abort();
        for (const Run& run : block.runs) {
            if (safeUrl(run.href) != run.href)
                std::abort();
        }
    }
    const auto again = readArticleFile(writeArticleFile(result.article));
    if (!again || again->meta != result.article.meta)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    check(importHtml(bytes));
    check(importText(QString::fromUtf8(bytes)));
    return 0;
}

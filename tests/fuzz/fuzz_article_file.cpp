// SPDX-License-Identifier: GPL-3.0-or-later
// A file is refused, or it is written back byte by byte and keeps its body when its metadata changes.
#include "article/article_file.h"
#include "article/html_writer.h"

#include <cstdlib>

using namespace warraq;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    auto article = readArticleFile(bytes);
    const auto metadata = readArticleMetadata(bytes);
    if (!article)
        return 0;
    if (!metadata || *metadata != article->meta || writeArticleFile(*article) != bytes)
        std::abort();
    const QByteArray body = writeBody(article->blocks, {});
    article->meta.deck += QStringLiteral("</script><!--");
    const auto again = readArticleFile(writeArticleFile(*article));
    if (!again || again->meta != article->meta || writeBody(again->blocks, {}) != body)
        std::abort();
    return 0;
}

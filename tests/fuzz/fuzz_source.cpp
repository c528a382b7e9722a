// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a source that somebody is writing: what is wrong with it is found inside it, and reading the
// edit keeps every byte.
#include "article/html_writer.h"
#include "article/markup_check.h"
#include "article/source_merge.h"

#include <cstdlib>

using namespace warraq;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray all(reinterpret_cast<const char*>(data), qsizetype(size));
    const qsizetype cut = all.indexOf('\f');
    const QByteArray before = cut < 0 ? all.first(all.size() / 2) : all.first(cut);
    const QByteArray after = cut < 0 ? all : all.sliced(cut + 1);
    const QString text = QString::fromUtf8(after);
    for (const MarkupProblem& problem : checkMarkup(text)) {
        if (problem.offset < 0 || problem.length < 1 || problem.offset + problem.length > text.size())
            std::abort();
    }
    const BodyContext context{Direction::RightToLeft, QStringLiteral("ar")};
    Blocks blocks = mergeSource(readBody(before, context), after, context);
    if (writeBody(blocks, context) != after)
        std::abort();
    blocks = mergeSource(blocks, before, context); // and back again, over drafts
    return writeBody(blocks, context) == before ? 0 : (std::abort(), 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Any pattern in any text, all options: matches in order and inside the text, changes in order, isolates
// whole. The first byte chooses options, the second the length of the pattern.
#include "text/isolate_guard.h"
#include "text/text_finder.h"

#include <cstdlib>
#include <cstring>

using namespace warraq;

namespace {

void check(bool good)
{
    if (!good)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 6)
        return 0;
    const FindOptions options{.exact = (data[0] & 1) != 0,
                              .wholeWords = (data[0] & 2) != 0,
                              .regularExpression = (data[0] & 4) != 0};
    QString all(qsizetype((size - 2) / 2), Qt::Uninitialized);
    std::memcpy(all.data(), data + 2, size_t(all.size()) * 2);
    const qsizetype cut = 1 + data[1] % all.size();
    const QString text = all.mid(cut);
    const auto finder = TextFinder::compile(all.left(cut), options);
    if (!finder) {
        check(options.regularExpression && finder.error().offset >= 0 && finder.error().offset <= cut);
        return 0;
    }
    const TextMatches matches = finder->find(text).matches;
    qsizetype end = 0;
    for (const TextMatch& match : matches) {
        check(match.offset >= end && match.length > 0 && match.end() <= text.size());
        end = match.end();
    }
    const TextChanges changes = finder->changesFor(text, matches, QStringLiteral("سلام $1"));
    end = 0;
    for (const TextChange& change : changes) {
        check(change.offset >= end && change.offset + change.length <= text.size());
        end = change.offset + change.length;
    }
    if (!options.regularExpression && mendedIsolates(text).isEmpty()) {
        const QString after = applied(text, finder->changesFor(text, matches, QStringLiteral("سلام")));
        check(mendedIsolates(after).isEmpty());
    }
    return 0;
}

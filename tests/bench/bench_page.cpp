// SPDX-License-Identifier: GPL-3.0-or-later
// What one key costs the live page, set beside rendering the whole page, which is what patches are there to
// avoid.
#include "sample_page.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace warraq;
using namespace warraq::testing;
using namespace Qt::StringLiterals;

namespace {

/// Milliseconds, the median of `rounds`.
double median(int rounds, const std::function<void()>& work)
{
    std::vector<double> all;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::nth_element(all, all.begin() + rounds / 2);
    return all[size_t(rounds) / 2];
}

} // namespace

int main()
{
    const auto renderer = PageRenderer::load({}, {});
    if (!renderer)
        return 1;
    for (const int paragraphs : {12, 2'000}) {
        PageInput before = arabicPage();
        before.article.blocks = Blocks(paragraphs, textBlock(BlockKind::Paragraph, u"كلمة "_s.repeated(50)));
        PageInput after = before;
        after.article.blocks[paragraphs / 2].runs[0].text += u"ا"_s;
        const double whole = median(9, [&] { (void)(*renderer)->renderPage(after); });
        const double key = median(9, [&] { (void)(*renderer)->patches(before, after); });
        std::printf("%7d words: whole page %8.2f ms, one key %8.3f ms, ratio %.3f\n", paragraphs * 50, whole,
                    key, key / whole);
    }
    return 0;
}

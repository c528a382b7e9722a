// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever comes in, what comes out stands still and holds nothing that runs.
#include "article/sanitiser.h"

#include <QByteArrayList>

#include <cstdlib>

using namespace warraq;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray html(reinterpret_cast<const char*>(data), qsizetype(size));
    for (const auto profile : {SanitiserProfile::Article, SanitiserProfile::Comment}) {
        const QByteArray once = sanitised(html, profile);
        if (sanitised(once, profile) != once)
            std::abort();
        for (const char* bad : {"<script", "<style", "<iframe", "<svg", "<math", "<object", "<template",
                                "<noscript", "=\"javascript:", "=\"data:text"}) {
            if (once.contains(bad))
                std::abort();
        }
    }
    return 0;
}

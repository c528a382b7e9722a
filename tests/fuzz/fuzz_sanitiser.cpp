// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever comes in, what comes out stands still and holds nothing that runs.
#include "article/sanitiser.h"

#include <cstdlib>

using namespace warraq;

namespace {

bool hasHarmlessAttributes(const QByteArray& tag)
{
    for (qsizetype at = tag.indexOf(' '); at >= 0;) {
        const qsizetype equals = tag.indexOf("=\"", at);
        const qsizetype close = equals < 0 ? -1 : tag.indexOf('"', equals + 2);
        if (close < 0)
            return false;
        const QByteArray name = tag.sliced(at + 1, equals - at - 1);
        const QByteArray value = tag.sliced(equals + 2, close - equals - 2).toLower();
        const bool isAddress = name == "href" || name == "src" || name == "cite";
        if (name.startsWith("on") || name == "style" || name == "id" || name == "srcdoc" ||
            (isAddress && (value.startsWith("javascript:") || value.startsWith("data:text"))))
            return false;
        at = tag.indexOf(' ', close);
    }
    return true;
}

/// '<' and '>' stand in the output as parts of tags only, and a quote inside a value is escaped.
bool isHarmless(const QByteArray& html)
{
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
        const qsizetype end = html.indexOf('>', at);
        if (end < 0)
            return false;
        const QByteArray tag = html.sliced(at, end - at);
        for (const char* name : {"<script", "<style", "<iframe", "<svg", "<math", "<object", "<template",
                                 "<noscript", "<textarea", "<form", "<meta", "<base"}) {
            if (tag.startsWith(name))
                return false;
        }
        if (!hasHarmlessAttributes(tag))
            return false;
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray html(reinterpret_cast<const char*>(data), qsizetype(size));
    for (const auto profile : {SanitiserProfile::Article, SanitiserProfile::Comment}) {
        const QByteArray once = sanitised(html, profile);
        if (sanitised(once, profile) != once || !isHarmless(once))
            std::abort();
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are read to their end: no crash, no endless loop, and every record that comes out was in the
// file.
#include "exchange/wxr_parser.h"
#include "exchange/wxr_repair.h"
#include "exchange/wxr_splitter.h"

#include <cstdlib>

using namespace warraq;

namespace {

/// The quick way to read a comment must give what the XML parser gives. (With name spaces of its own the file
/// may be one that only the quick way reads.)
bool quickIsStrict(const WxrParser& parser, const WxrRecord& record)
{
    const auto quick = parser.comment(record);
    const auto strict = parser.strictComment(record);
    if (quick && strict) {
        const bool same = quick->sourceId == strict->sourceId && quick->author == strict->author &&
                          quick->email == strict->email && quick->url == strict->url &&
                          quick->ip == strict->ip && quick->content == strict->content &&
                          quick->approved == strict->approved && quick->type == strict->type &&
                          quick->meta == strict->meta && quick->dateGmt == strict->dateGmt &&
                          quick->sourceParent == strict->sourceParent;
        if (!same)
            std::abort();
    }
    if (quick.has_value() != strict.has_value() && record.xml.startsWith("<wp:"))
        std::abort();
    return quick.has_value();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const qsizetype piece = size > 0 ? 1 + data[0] * 4 : 1;
    const auto ignore = [](qint64, const QString&, const QString&) {};
    CharacterRepair characters(ignore);
    WxrSplitter splitter(ignore);
    WxrParser parser;
    qsizetype records = 0;
    const auto drain = [&] {
        while (const auto record = splitter.next()) {
            if (++records > input.size() * 64 + 64)
                std::abort(); // going round in circles
            parser.setRootAttributes(splitter.rootAttributes());
            bool good = true;
            if (record->kind == WxrRecord::Kind::Comment)
                good = quickIsStrict(parser, *record);
            else if (record->kind != WxrRecord::Kind::ItemEnd)
                good = parser.element(*record).has_value();
            if (!good || !record->broken.isEmpty())
                splitter.resumeInside(*record);
        }
    };
    for (qsizetype i = 0; i < input.size(); i += piece) {
        splitter.feed(characters.feed(input.mid(i, piece), false));
        drain();
    }
    splitter.feed(characters.feed({}, true));
    splitter.finish();
    drain();
    return 0;
}

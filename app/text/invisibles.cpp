// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/invisibles.h"

#include "text/code_points.h"

#include <algorithm>
#include <array>

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

struct Named
{
    char32_t code;
    const char* name;
    InvisibleKind kind;
};

using enum InvisibleKind;

/// Sorted by code.
constexpr std::array named{
    Named{0x00A0, "NBSP", Space},    Named{0x00AD, "SHY", Break},     Named{0x034F, "CGJ", Filler},
    Named{0x061C, "ALM", Mark},      Named{0x0640, "ـ", Tatweel},     Named{0x115F, "HCF", Filler},
    Named{0x1160, "HJF", Filler},    Named{0x180E, "MVS", Filler},    Named{0x2002, "ENSP", Space},
    Named{0x2003, "EMSP", Space},    Named{0x2007, "FSP", Space},     Named{0x2008, "PSP", Space},
    Named{0x2009, "THSP", Space},    Named{0x200A, "HSP", Space},     Named{0x200B, "ZWSP", Break},
    Named{0x200C, "ZWNJ", Joiner},   Named{0x200D, "ZWJ", Joiner},    Named{0x200E, "LRM", Mark},
    Named{0x200F, "RLM", Mark},      Named{0x2028, "↵", Break},       Named{0x202A, "LRE", Embedding},
    Named{0x202B, "RLE", Embedding}, Named{0x202C, "PDF", Embedding}, Named{0x202D, "LRO", Override},
    Named{0x202E, "RLO", Override},  Named{0x202F, "NNBSP", Space},   Named{0x205F, "MMSP", Space},
    Named{0x2060, "WJ", Break},      Named{0x2061, "FA", Filler},     Named{0x2062, "IT", Filler},
    Named{0x2063, "IS", Filler},     Named{0x2064, "IP", Filler},     Named{0x2066, "LRI", Isolate},
    Named{0x2067, "RLI", Isolate},   Named{0x2068, "FSI", Isolate},   Named{0x2069, "PDI", Isolate},
    Named{0x206A, "ISS", Filler},    Named{0x206B, "ASS", Filler},    Named{0x206C, "IAFS", Filler},
    Named{0x206D, "AAFS", Filler},   Named{0x206E, "NADS", Filler},   Named{0x206F, "NODS", Filler},
    Named{0x3164, "HF", Filler},     Named{0xFEFF, "BOM", Filler},    Named{0xFFA0, "HHF", Filler},
    Named{0xFFF9, "IAA", Filler},    Named{0xFFFA, "IAS", Filler},    Named{0xFFFB, "IAT", Filler}};
static_assert(std::ranges::is_sorted(named, {}, &Named::code));

const Named* find(char32_t c)
{
    const auto it = std::ranges::lower_bound(named, c, {}, &Named::code);
    return it != named.end() && it->code == c ? &*it : nullptr;
}

/// 1 to 256, 0 for no variation selector.
int selectorNumber(char32_t c)
{
    if (c >= 0xFE00 && c <= 0xFE0F)
        return int(c - 0xFE00) + 1;
    return c >= 0xE0100 && c <= 0xE01EF ? int(c - 0xE0100) + 17 : 0;
}

bool isTag(char32_t c)
{
    return c >= 0xE0000 && c <= 0xE007F;
}

bool isControlCode(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

} // namespace

std::optional<InvisibleKind> invisibleKind(char32_t c)
{
    if (const Named* known = find(c))
        return known->kind;
    if (selectorNumber(c) > 0)
        return Selector;
    if (isTag(c))
        return Tag;
    return isControlCode(c) ? std::optional(Filler) : std::nullopt;
}

QString invisibleName(char32_t c)
{
    if (const Named* known = find(c))
        return QString::fromUtf8(known->name);
    if (const int number = selectorNumber(c))
        return u"VS%1"_s.arg(number);
    if (isTag(c))
        return c > 0xE0020 && c < 0xE007F ? u"TAG "_s + QChar(char16_t(c - 0xE0000)) : u"TAG"_s;
    if (isControlCode(c))
        return u"U+"_s + QString::number(c, 16).toUpper().rightJustified(4, u'0');
    return {};
}

bool isDirectionControl(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

QList<Invisible> invisiblesIn(QStringView text)
{
    QList<Invisible> found;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        const char32_t c = codePointAt(text, at);
        if ((c >= 0x20 && c < 0x7F) || (c > 0x61C && c < 0x115F && c != 0x0640)) // nearly every letter
            continue;
        if (const auto kind = invisibleKind(c))
            found.append({start, at - start, invisibleName(c), *kind});
    }
    return found;
}

} // namespace warraq

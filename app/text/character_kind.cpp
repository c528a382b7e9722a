// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/character_kind.h"

#include "text/invisibles.h"

#include <unicode/uchar.h>

#include <array>

namespace warraq {

namespace {

CharacterKind letterKind(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Arabic:
        return CharacterKind::ArabicLetter;
    case QChar::Script_Hebrew:
        return CharacterKind::HebrewLetter;
    case QChar::Script_Latin:
        return CharacterKind::LatinLetter;
    default:
        return CharacterKind::OtherLetter;
    }
}

bool isArabicBlock(char32_t c)
{
    return (c >= 0x0600 && c < 0x0780) || (c >= 0x0870 && c < 0x0900) || (c >= 0xFB50 && c < 0xFE00) ||
           (c >= 0xFE70 && c < 0xFEFF);
}

} // namespace

CharacterKind characterKind(char32_t c)
{
    if (c == U' ')
        return CharacterKind::Space;
    if (invisibleKind(c))
        return CharacterKind::Invisible;
    if (c >= U'0' && c <= U'9')
        return CharacterKind::EuropeanDigit;
    if (c >= 0x0660 && c <= 0x0669)
        return CharacterKind::ArabicDigit;
    if (c >= 0x06F0 && c <= 0x06F9)
        return CharacterKind::PersianDigit;
    if (c == U'-' || c == 0x2010 || c == 0x2011)
        return CharacterKind::Hyphen;
    if (c >= 0x2012 && c <= 0x2015)
        return CharacterKind::Dash;
    if (c == 0x2212)
        return CharacterKind::Minus;
    if (QChar::isMark(c))
        return isArabicBlock(c) ? CharacterKind::Tashkeel : CharacterKind::CombiningMark;
    if (QChar::isLetter(c))
        return letterKind(c);
    return isArabicBlock(c) ? CharacterKind::Arabic : CharacterKind::Other;
}

QString unicodeName(char32_t c)
{
    std::array<char, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int length = u_charName(UChar32(c), U_UNICODE_CHAR_NAME, name.data(), int(name.size()), &status);
    return U_SUCCESS(status) && length > 0 ? QString::fromLatin1(name.data(), length) : QString();
}

} // namespace warraq

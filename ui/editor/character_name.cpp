// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/character_name.h"

#include "text/character_kind.h"
#include "text/direction.h"
#include "text/invisibles.h"

namespace warraq {

QString CharacterName::control(char32_t c)
{
    switch (c) {
    case 0x200E:
        return tr("left-to-right mark");
    case 0x200F:
        return tr("right-to-left mark");
    case 0x061C:
        return tr("Arabic letter mark");
    case 0x2066:
        return tr("left-to-right isolate begins");
    case 0x2067:
        return tr("right-to-left isolate begins");
    case 0x2068:
        return tr("isolate begins");
    case 0x2069:
        return tr("isolate ends");
    case 0x202A:
        return tr("left-to-right embedding begins");
    case 0x202B:
        return tr("right-to-left embedding begins");
    case 0x202C:
        return tr("embedding ends");
    case 0x202D:
    case 0x202E:
        return tr("order is forced");
    default:
        return {};
    }
}

QString CharacterName::invisible(char32_t c)
{
    if (const QString name = control(c); !name.isEmpty())
        return name;
    switch (c) {
    case 0x00A0:
        return tr("no-break space");
    case 0x00AD:
        return tr("soft hyphen");
    case 0x200B:
        return tr("zero-width space");
    case 0x200C:
        return tr("zero-width non-joiner");
    case 0x200D:
        return tr("zero-width joiner");
    case 0x0640:
        return tr("tatweel");
    case 0x2028:
        return tr("line break");
    default:
        break;
    }
    switch (*invisibleKind(c)) {
    case InvisibleKind::Space:
        return tr("special space");
    case InvisibleKind::Selector:
        return tr("variation selector");
    default:
        return tr("invisible character");
    }
}

QString CharacterName::wordsFor(char32_t c)
{
    switch (characterKind(c)) {
    case CharacterKind::Space:
        return tr("space");
    case CharacterKind::ArabicLetter:
        return tr("Arabic letter");
    case CharacterKind::HebrewLetter:
        return tr("Hebrew letter");
    case CharacterKind::LatinLetter:
        return tr("Latin letter");
    case CharacterKind::OtherLetter:
        return tr("letter");
    case CharacterKind::Tashkeel:
        return tr("tashkeel");
    case CharacterKind::CombiningMark:
        return tr("combining mark");
    case CharacterKind::EuropeanDigit:
        return tr("European digit");
    case CharacterKind::ArabicDigit:
        return tr("Arabic-Indic digit");
    case CharacterKind::PersianDigit:
        return tr("Persian digit");
    case CharacterKind::Arabic:
        return tr("Arabic sign");
    case CharacterKind::Hyphen:
        return tr("hyphen");
    case CharacterKind::Dash:
        return tr("dash");
    case CharacterKind::Minus:
        return tr("minus sign");
    case CharacterKind::Invisible:
        return invisible(c);
    case CharacterKind::Other:
        break;
    }
    return tr("sign");
}

QString CharacterName::shortName(const QString& character)
{
    const QList<uint> codes = character.toUcs4();
    if (codes.isEmpty())
        return {};
    const char32_t code = codes.first();
    const CharacterKind kind = characterKind(code);
    if (kind == CharacterKind::Space)
        return wordsFor(code);
    QString shown = kind == CharacterKind::Invisible ? invisibleName(code) : character;
    if (kind == CharacterKind::Tashkeel || kind == CharacterKind::CombiningMark)
        shown = u'◌' + character; // a mark needs something to stand on
    return wordsFor(code) + u' ' + isolated(shown);
}

QString CharacterName::fullName(const QString& character)
{
    const QList<uint> codes = character.toUcs4();
    if (codes.isEmpty())
        return {};
    const QString number =
        QStringLiteral("U+") + QString::number(codes.first(), 16).toUpper().rightJustified(4, u'0');
    const QString unicode = (number + u' ' + unicodeName(codes.first())).trimmed();
    return shortName(character) + u'\n' + isolated(unicode, Direction::LeftToRight);
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/direction.h"

#include "text/code_points.h"

#include <unicode/uchar.h>
#include <unicode/uloc.h>

namespace warraq {

QString directionName(Direction direction)
{
    return direction == Direction::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

std::optional<Direction> directionFromName(QStringView name)
{
    const QStringView trimmed = name.trimmed();
    if (trimmed.compare(u"rtl", Qt::CaseInsensitive) == 0)
        return Direction::RightToLeft;
    if (trimmed.compare(u"ltr", Qt::CaseInsensitive) == 0)
        return Direction::LeftToRight;
    return std::nullopt;
}

namespace {

/// The two halves of a flag have the class L (UnicodeData.txt, 1F1E6..1F1FF), but a flag is a picture: an
/// Arabic line that begins with one is still Arabic to whoever writes it.
bool isHalfOfFlag(char32_t character)
{
    return character >= 0x1F1E6 && character <= 0x1F1FF;
}

} // namespace

std::optional<Direction> firstStrongDirection(QStringView text)
{
    int isolates = 0;
    for (qsizetype index = 0; index < text.size();) {
        const char32_t character = codePointAt(text, index);
        if (isHalfOfFlag(character))
            continue;
        switch (u_charDirection(UChar32(character))) {
        case U_LEFT_TO_RIGHT:
            if (isolates == 0)
                return Direction::LeftToRight;
            break;
        case U_RIGHT_TO_LEFT:
        case U_RIGHT_TO_LEFT_ARABIC:
            if (isolates == 0)
                return Direction::RightToLeft;
            break;
        case U_FIRST_STRONG_ISOLATE:
        case U_LEFT_TO_RIGHT_ISOLATE:
        case U_RIGHT_TO_LEFT_ISOLATE:
            ++isolates;
            break;
        case U_POP_DIRECTIONAL_ISOLATE:
            if (isolates > 0)
                --isolates;
            break;
        case U_BLOCK_SEPARATOR:
            return std::nullopt;
        default:
            break;
        }
    }
    return std::nullopt;
}

Direction paragraphDirection(QStringView text, std::optional<Direction> chosen,
                             std::optional<Direction> previous, Direction article)
{
    if (chosen)
        return *chosen;
    if (const auto strong = firstStrongDirection(text))
        return *strong;
    return previous.value_or(article);
}

Direction languageDirection(QStringView language)
{
    QByteArray name = language.trimmed().toLatin1();
    name.replace('_', '-');
    if (name.isEmpty())
        return Direction::LeftToRight;
    return uloc_isRightToLeft(name.constData()) ? Direction::RightToLeft : Direction::LeftToRight;
}

namespace {

constexpr char16_t leftToRightIsolate = 0x2066;
constexpr char16_t rightToLeftIsolate = 0x2067;
constexpr char16_t firstStrongIsolate = 0x2068;
constexpr char16_t popIsolate = 0x2069;
constexpr char16_t popEmbedding = 0x202C;

bool isIsolateInitiator(char16_t c)
{
    return c == leftToRightIsolate || c == rightToLeftIsolate || c == firstStrongIsolate;
}

bool isEmbeddingInitiator(char16_t c)
{
    return c == 0x202A || c == 0x202B || c == 0x202D || c == 0x202E;
}

/// Closes what is open and drops what closes nothing, so that the controls inside are balanced (UAX #9
/// BD9–BD11).
void appendBalanced(QString& out, QStringView paragraph)
{
    QString open; // initiators, innermost last
    for (const QChar c : paragraph) {
        const char16_t unit = c.unicode();
        if (isIsolateInitiator(unit) || isEmbeddingInitiator(unit)) {
            open += c;
        } else if (unit == popEmbedding) {
            if (open.isEmpty() || isIsolateInitiator(open.back().unicode()))
                continue;
            open.chop(1);
        } else if (unit == popIsolate) {
            qsizetype match = open.size() - 1;
            while (match >= 0 && !isIsolateInitiator(open[match].unicode()))
                --match;
            if (match < 0)
                continue;
            open.truncate(match); // an isolate's end also ends the embeddings opened in it
        }
        out += c;
    }
    for (qsizetype i = open.size() - 1; i >= 0; --i)
        out += QChar(isIsolateInitiator(open[i].unicode()) ? popIsolate : popEmbedding);
}

bool isParagraphSeparator(QChar c)
{
    return u_charDirection(c.unicode()) == U_BLOCK_SEPARATOR;
}

/// An isolate ends with its paragraph, so each paragraph gets its own.
QString isolatedBy(QStringView text, char16_t initiator)
{
    QString out;
    out.reserve(text.size() + 2);
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && !isParagraphSeparator(text[end]))
            ++end;
        if (end > start) {
            out += QChar(initiator);
            appendBalanced(out, text.sliced(start, end - start));
            out += QChar(popIsolate);
        }
        if (end < text.size())
            out += text[end++];
        start = end;
    }
    return out;
}

} // namespace

QString isolated(QStringView text)
{
    return isolatedBy(text, firstStrongIsolate);
}

QString isolated(QStringView text, Direction direction)
{
    return isolatedBy(text, direction == Direction::RightToLeft ? rightToLeftIsolate : leftToRightIsolate);
}

} // namespace warraq

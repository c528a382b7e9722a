// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wxr_repair.h"

namespace warraq {

namespace {

const QByteArray replacement = "\xEF\xBF\xBD"; // U+FFFD

/// One step of UTF-8 decoding (Unicode 3.9, table 3-7).
struct Step
{
    int length = 0; ///< bytes of the character, or of the invalid run to replace by one U+FFFD
    bool valid = false;
    bool incomplete = false; ///< the piece ends inside a character that is right so far
};

Step stepAt(const uchar* p, const uchar* end)
{
    const uchar lead = *p;
    int length = 0;
    uchar low = 0x80;
    uchar high = 0xBF;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        if (lead == 0xE0)
            low = 0xA0;
        else if (lead == 0xED)
            high = 0x9F; // surrogates
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        if (lead == 0xF0)
            low = 0x90;
        else if (lead == 0xF4)
            high = 0x8F;
    } else {
        return {1, false, false};
    }
    for (int i = 1; i < length; ++i) {
        if (p + i == end)
            return {i, false, true};
        if (p[i] < low || p[i] > high)
            return {i, false, false};
        low = 0x80;
        high = 0xBF;
    }
    return {length, true, false};
}

/// U+FFFE and U+FFFF are the only well-formed characters above the controls that XML forbids.
bool isForbidden(const uchar* p, int length)
{
    return length == 3 && p[0] == 0xEF && p[1] == 0xBF && p[2] >= 0xBE;
}

QString codePoint(int number)
{
    return QStringLiteral("forbidden-character U+") +
           QString::number(number, 16).rightJustified(4, QLatin1Char('0')).toUpper();
}

/// Production 2 of XML 1.0.
bool isXmlCharacter(uint code)
{
    return code == 9 || code == 10 || code == 13 || (code >= 0x20 && code <= 0xD7FF) ||
           (code >= 0xE000 && code <= 0xFFFD) || (code >= 0x10000 && code <= 0x10FFFF);
}

enum class Reference
{
    Good,
    ForbiddenCharacter,
    None
};

/// What stands at "&": `length` is that of the whole reference when there is one.
Reference referenceAt(QByteArrayView text, qsizetype& length)
{
    const auto end = text.first(std::min<qsizetype>(text.size(), 12)).indexOf(';');
    length = end + 1;
    if (end < 2)
        return Reference::None;
    const QByteArrayView name = text.sliced(1, end - 1);
    if (name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos")
        return Reference::Good;
    if (name.front() != '#' || name.size() < 2)
        return Reference::None;
    const bool hex = name.at(1) == 'x';
    bool ok = false;
    const uint code = name.sliced(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    if (!ok)
        return Reference::None;
    return isXmlCharacter(code) ? Reference::Good : Reference::ForbiddenCharacter;
}

} // namespace

QByteArray CharacterRepair::feed(const QByteArray& piece, bool last)
{
    if (m_started)
        return cleaned(decoded(piece, last), last);
    m_start += piece;
    if (m_start.size() < 256 && !last)
        return {};
    m_started = true;
    detectEncoding();
    const QByteArray start = std::exchange(m_start, {});
    return cleaned(decoded(start, last), last);
}

/// XML 1.0 appendix F, as far as exports need it: byte order marks, then the declaration.
void CharacterRepair::detectEncoding()
{
    QString name;
    if (m_start.startsWith("\xEF\xBB\xBF")) {
        m_start.remove(0, 3);
    } else if (m_start.startsWith("\xFF\xFE") || m_start.startsWith("\xFE\xFF")) {
        name = QStringLiteral("UTF-16");
    } else if (m_start.startsWith("<?xml")) {
        const QByteArray declaration = m_start.first(std::max<qsizetype>(0, m_start.indexOf("?>")));
        const auto at = declaration.indexOf("encoding=");
        if (at > 0 && at + 10 < declaration.size()) {
            const char quote = declaration.at(at + 9);
            const auto end = declaration.indexOf(quote, at + 10);
            name = QString::fromLatin1(declaration.mid(at + 10, end - at - 10)).toUpper();
        }
    }
    if (name.isEmpty() || name == u"UTF-8" || name == u"UTF8" || name == u"US-ASCII")
        return;
    QStringDecoder decoder(name);
    if (!decoder.isValid()) {
        m_report(1, QStringLiteral("encoding"), QStringLiteral("unknown-encoding ") + name);
        return;
    }
    m_decoder.emplace(std::move(decoder));
    m_report(1, QStringLiteral("encoding"), QStringLiteral("converted-from ") + name);
}

QByteArray CharacterRepair::decoded(const QByteArray& piece, bool last)
{
    if (!m_decoder)
        return piece;
    const QString text = m_decoder->decode(piece);
    Q_UNUSED(last);
    return text.toUtf8();
}

QByteArray CharacterRepair::cleaned(const QByteArray& bytes, bool last)
{
    const QByteArray input = m_carry.isEmpty() ? bytes : m_carry + bytes;
    m_carry.clear();
    QByteArray out;
    out.reserve(input.size() + 64);
    const auto* begin = reinterpret_cast<const uchar*>(input.constData());
    const uchar* end = begin + input.size();
    const uchar* good = begin; // start of the stretch that needs no repair
    const auto replace = [&](const uchar* at, int length, const QString& why) {
        out.append(reinterpret_cast<const char*>(good), at - good);
        out.append(replacement);
        good = at + length;
        m_report(m_line, QStringLiteral("character"), why);
    };
    for (const uchar* p = begin; p < end;) {
        if (*p >= 0x20 && *p < 0x80) { // most bytes of any export
            ++p;
            continue;
        }
        if (*p >= 0xC2 && *p <= 0xDF && p + 1 < end && (p[1] & 0xC0) == 0x80) { // and all Arabic letters
            p += 2;
            continue;
        }
        if (*p < 0x80) {
            if (*p == '\n')
                ++m_line;
            else if (*p < 0x20 && *p != '\t' && *p != '\r')
                replace(p, 1, codePoint(*p));
            ++p;
            continue;
        }
        const Step step = stepAt(p, end);
        if (step.incomplete && !last) {
            m_carry = QByteArray(reinterpret_cast<const char*>(p), end - p);
            end = p;
            break;
        }
        if (!step.valid)
            replace(p, step.length, QStringLiteral("invalid-utf8"));
        else if (isForbidden(p, step.length))
            replace(p, step.length, codePoint(0xFFC0 | (p[2] & 0x3F)));
        p += step.length;
    }
    out.append(reinterpret_cast<const char*>(good), end - good);
    return out;
}

QByteArray repairedText(QByteArrayView text, bool inTag, qint64 line, const RepairReport& report)
{
    QByteArray out;
    out.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        line += c == '\n';
        if (!inTag && c == ']' && text.sliced(i).startsWith("]]>")) {
            out += "]]&gt;";
            i += 2;
            report(line, QStringLiteral("text"), QStringLiteral("cdata-end-in-text"));
            continue;
        }
        if (c != '&') {
            out += c;
            continue;
        }
        qsizetype length = 0;
        switch (referenceAt(text.sliced(i), length)) {
        case Reference::Good:
            out += '&';
            break;
        case Reference::ForbiddenCharacter:
            report(line, QStringLiteral("character"),
                   QStringLiteral("forbidden-reference ") + QString::fromUtf8(text.sliced(i, length)));
            out += "\xEF\xBF\xBD";
            i += length - 1;
            break;
        case Reference::None:
            report(line, QStringLiteral("ampersand"), QStringLiteral("bare-ampersand"));
            out += "&amp;";
            break;
        }
    }
    return out;
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/similar/text_signature.h"

#include "text/folding.h"

#include <QString>

#include <bit>
#include <cstring>

namespace warraq {
namespace {

constexpr int ownVersion = 1;

/// Odd factors: x * factor + offset (mod 2^32) puts all 32-bit numbers into another order.
struct Orders
{
    std::array<quint32, 64> factor{};
    std::array<quint32, 64> offset{};
};

consteval Orders makeOrders()
{
    Orders orders;
    quint64 state = 0x5741'5252'4151ULL;
    const auto next = [&state] { // splitmix64
        state += 0x9E37'79B9'7F4A'7C15ULL;
        quint64 z = state;
        z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EBULL;
        return z ^ (z >> 31);
    };
    for (size_t i = 0; i < orders.factor.size(); ++i) {
        orders.factor[i] = quint32(next()) | 1;
        orders.offset[i] = quint32(next());
    }
    return orders;
}

constexpr Orders orders = makeOrders();

quint32 gramHash(char16_t a, char16_t b, char16_t c)
{
    quint64 x = (quint64(a) << 32) | (quint64(b) << 16) | quint64(c);
    x *= 0x9E37'79B9'7F4A'7C15ULL;
    x ^= x >> 32;
    x *= 0xD6E8'FEB8'6659'FD93ULL;
    return quint32(x >> 32);
}

/// Letters and digits, one space for whatever stands between them.
QString plainKey(QStringView text)
{
    QString key = folded(text, FoldLevel::Loose);
    QChar* out = key.data();
    bool space = true;
    for (const QChar c : std::as_const(key)) {
        const bool word = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        if (word)
            *out++ = c;
        else if (!space)
            *out++ = u' ';
        space = !word;
    }
    key.truncate(out - key.constData());
    return key.endsWith(u' ') ? key.chopped(1) : key;
}

} // namespace

int signatureVersion()
{
    return foldingVersion * 100 + ownVersion;
}

std::optional<TextSignature> signatureOf(QStringView text)
{
    const QString key = plainKey(text);
    if (key.size() < leastLength)
        return std::nullopt;
    std::array<quint32, 64> least;
    least.fill(0xFFFF'FFFFU);
    const auto* unit = key.utf16();
    for (qsizetype i = 0; i + 2 < key.size(); ++i) {
        const quint32 gram = gramHash(char16_t(unit[i]), char16_t(unit[i + 1]), char16_t(unit[i + 2]));
        for (size_t order = 0; order < least.size(); ++order) { // the compiler does several at once
            const quint32 place = gram * orders.factor[order] + orders.offset[order];
            least[order] = place < least[order] ? place : least[order];
        }
    }
    TextSignature signature;
    for (size_t order = 0; order < least.size(); ++order)
        signature[order] = quint8((least[order] * 0x9E37'79B1U) >> 24); // its high bits are zero, or nearly
    return signature;
}

int agreement(const TextSignature& a, const TextSignature& b)
{
    int different = 0;
    for (size_t i = 0; i < a.size(); i += 8) {
        quint64 x = 0;
        quint64 y = 0;
        std::memcpy(&x, a.data() + i, 8);
        std::memcpy(&y, b.data() + i, 8);
        quint64 d = x ^ y;
        // A bit for each byte that is not 0.
        d = ((d & 0x7F7F'7F7F'7F7F'7F7FULL) + 0x7F7F'7F7F'7F7F'7F7FULL) | d;
        different += std::popcount(d & 0x8080'8080'8080'8080ULL);
    }
    return int(a.size()) - different;
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_clusters.h"

#include "text/code_points.h"

#include <QString>
#include <QTextBoundaryFinder>
#include <unicode/uchar.h>

namespace warraq {

namespace {

/// How far around a place characters can belong to one cluster; longer ones (stacked marks) are cut by
/// Unicode's own advice for segmentation too.
constexpr qsizetype reach = 64;

/// A letter, digit or space of what is written here all day: a cluster begins at it whatever stands before,
/// but for the few signs that open a number.
bool isPlainBase(char16_t c)
{
    return (c >= 0x20 && c < 0x7F) || (c >= 0x0620 && c <= 0x064A) || (c >= 0x0660 && c <= 0x066F) ||
           c == 0x060C || c == 0x061B || c == 0x061F;
}

bool opensCluster(char16_t c)
{
    return (c >= 0x0600 && c <= 0x0605) || c == 0x06DD || c == 0x070F || c == 0x08E2 || c >= 0xD800;
}

bool isBorder(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return true;
    if (isPlainBase(text[at].unicode()) && !opensCluster(text[at - 1].unicode()) && text[at - 1] != u'\u200D')
        return true;
    qsizetype from = std::max<qsizetype>(0, at - reach);
    if (from > 0 && text[from].isLowSurrogate())
        --from;
    const QStringView around = text.sliced(from, std::min(text.size() - from, at - from + 2));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, around.data(), around.size());
    finder.setPosition(at - from);
    return finder.isAtBoundary();
}

} // namespace

bool isClusterExtension(char32_t c)
{
    return u_hasBinaryProperty(UChar32(c), UCHAR_GRAPHEME_EXTEND) || c == 0x200D ||
           (U_GET_GC_MASK(UChar32(c)) & U_GC_M_MASK) != 0;
}

qsizetype clusterEnd(QStringView text, qsizetype at)
{
    while (!isBorder(text, at))
        ++at;
    return at;
}

qsizetype clusterStart(QStringView text, qsizetype at)
{
    while (!isBorder(text, at))
        --at;
    return at;
}

} // namespace warraq

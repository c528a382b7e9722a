// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/blocks.h"

namespace warraq {

QString blockKindName(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Paragraph:
        return QStringLiteral("paragraph");
    case BlockKind::Heading:
        return QStringLiteral("heading");
    case BlockKind::Quote:
        return QStringLiteral("quote");
    case BlockKind::BulletedList:
        return QStringLiteral("bulleted-list");
    case BlockKind::NumberedList:
        return QStringLiteral("numbered-list");
    case BlockKind::Picture:
        return QStringLiteral("picture");
    case BlockKind::Separator:
        return QStringLiteral("separator");
    case BlockKind::Embed:
        return QStringLiteral("embed");
    case BlockKind::RawHtml:
        return QStringLiteral("html");
    case BlockKind::Conflict:
        return QStringLiteral("conflict");
    }
    return {};
}

Runs normalised(Runs runs)
{
    Runs out;
    out.reserve(runs.size());
    for (Run& run : runs) {
        if (run.text.isEmpty())
            continue;
        if (!out.isEmpty() && out.back().sameStyle(run))
            out.back().text += run.text;
        else
            out.append(std::move(run));
    }
    return out;
}

QString plainText(const Runs& runs)
{
    QString out;
    for (const Run& run : runs)
        out += run.text;
    return out;
}

QString plainText(const Block& block)
{
    switch (block.kind) {
    case BlockKind::BulletedList:
    case BlockKind::NumberedList: {
        QStringList lines;
        for (const ListItem& item : block.items)
            lines += plainText(item.runs);
        return lines.join(u'\n');
    }
    case BlockKind::Separator:
    case BlockKind::RawHtml:
    case BlockKind::Conflict:
        return {};
    default:
        return plainText(block.runs);
    }
}

QString plainText(const Blocks& blocks)
{
    QStringList parts;
    for (const Block& block : blocks) {
        const QString text = plainText(block);
        if (!text.isEmpty())
            parts += text;
    }
    return parts.join(QStringLiteral("\n\n"));
}

namespace {

bool sameItems(const QList<ListItem>& a, const QList<ListItem>& b)
{
    if (a.size() != b.size())
        return false;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i].depth != b[i].depth || normalised(a[i].runs) != normalised(b[i].runs))
            return false;
    }
    return true;
}

} // namespace

bool Block::sameContent(const Block& other) const
{
    if (kind != other.kind)
        return false;
    if (kind == BlockKind::RawHtml || kind == BlockKind::Conflict)
        return raw == other.raw;
    if (kind == BlockKind::Separator)
        return true;
    if (direction != other.direction || language != other.language)
        return false;
    if (isList(kind))
        return sameItems(items, other.items);
    if (normalised(runs) != normalised(other.runs))
        return false;
    switch (kind) {
    case BlockKind::Heading:
        return level == other.level;
    case BlockKind::Quote:
    case BlockKind::Embed:
        return source == other.source;
    case BlockKind::Picture:
        return source == other.source && alt == other.alt && credit == other.credit;
    default:
        return true;
    }
}

} // namespace warraq

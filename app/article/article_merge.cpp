// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/article_merge.h"

#include "article/article_file.h"
#include "article/html_writer.h"
#include "article/metadata_merge.h"

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

BodyContext contextOf(const Article& article)
{
    return {article.meta.direction, article.meta.language};
}

QByteArray bodyOf(const Article& article)
{
    return writeBody(article.blocks, contextOf(article));
}

/// With the keys that the file leaves out when they are empty: an object that one side began and another that
/// the other began merge by key.
QJsonObject wholeJson(const Article& article)
{
    QJsonObject json = metadataToJson(article);
    const auto addInside = [&json](const QString& key, const QJsonObject& empty) {
        QJsonObject inside = json.value(key).toObject();
        for (auto it = empty.begin(); it != empty.end(); ++it)
            if (!inside.contains(it.key()))
                inside.insert(it.key(), it.value());
        json.insert(key, inside);
    };
    addInside(u"dateline"_s, {{u"place"_s, QString()}, {u"agency"_s, QString()}});
    addInside(u"wordpress"_s, {{u"post_id"_s, 0},
                               {u"type"_s, QString()},
                               {u"status"_s, QString()},
                               {u"link"_s, QString()},
                               {u"modified_gmt"_s, QString()},
                               {u"content_hash"_s, QString()}});
    for (const QString& key : {u"editors_note"_s, u"picture"_s})
        if (!json.contains(key))
            json.insert(key, QString());
    return json;
}

bool sameMetadata(const Article& a, const Article& b)
{
    return a.id == b.id && a.meta == b.meta;
}

void mergeFields(const Article& base, const Article& mine, const Article& theirs, const MergeSides& sides,
                 ArticleMerge& out)
{
    const MetadataMerge merge = mergeMetadata(wholeJson(base), wholeJson(mine), wholeJson(theirs), sides);
    Article read;
    Blocks onTop;
    QList<Conflict> conflicts = merge.conflicts;
    if (metadataFromJson(merge.json, read)) {
        out.article.meta = read.meta;
    } else { // no side alone holds what their keys together say; then theirs is told whole
        Conflict whole;
        whole.field = u"metadata"_s;
        whole.mine = {sides.mine.who, sides.mine.at, {}, metadataToJson(mine)};
        whole.theirs = {sides.theirs.who, sides.theirs.at, {}, metadataToJson(theirs)};
        conflicts = {whole};
    }
    for (const Conflict& conflict : std::as_const(conflicts))
        onTop.append(makeConflict(conflict, contextOf(out.article)));
    out.conflicts += int(onTop.size());
    out.article.blocks = onTop + out.article.blocks;
}

/// What stands around metadata and body, with the same metadata in it whoever wrote it last.
QByteArray surroundings(const Article& article, const Article& like)
{
    Article probe;
    probe.id = like.id;
    probe.meta = like.meta;
    probe.meta.unknown.insert(u"around"_s, true); // unlike any file's own, so that none is put back as it was
    probe.file = article.file;
    return writeArticleFile(probe);
}

std::optional<Article> readable(const std::optional<QByteArray>& bytes)
{
    if (!bytes)
        return std::nullopt;
    auto article = readArticleFile(*bytes);
    return article ? std::optional(std::move(*article)) : std::nullopt;
}

} // namespace

ArticleMerge mergeArticles(const std::optional<Article>& base, const Article& mine, const Article& theirs,
                           const MergeSides& sides)
{
    ArticleMerge out;
    out.article = mine;
    const QByteArray own = bodyOf(mine);
    if (base && sameMetadata(*base, mine) && bodyOf(*base) == own)
        return {theirs, 0};
    if (sameMetadata(mine, theirs) && own == bodyOf(theirs))
        return out;
    if (!out.article.file)
        out.article.file = theirs.file;
    const std::optional<Blocks> blocks = base ? std::optional(base->blocks) : std::nullopt;
    BlockMerge body = mergeBlocks(blocks, mine.blocks, theirs.blocks, sides, contextOf(mine));
    out.article.blocks = std::move(body.blocks);
    out.conflicts = body.conflicts;
    Article empty;
    empty.id = mine.id;
    mergeFields(base.value_or(empty), mine, theirs, sides, out);
    return out;
}

Result<ArticleFileMerge> mergeArticleFiles(const std::optional<QByteArray>& base, const QByteArray& mine,
                                           const QByteArray& theirs, const MergeSides& sides,
                                           const QString& path)
{
    if (mine == theirs || base == theirs)
        return ArticleFileMerge{mine};
    if (base == mine)
        return ArticleFileMerge{theirs};
    const auto own = readArticleFile(mine, path);
    if (!own)
        return passOn(own);
    auto other = readArticleFile(theirs, path);
    if (!other)
        return passOn(other);
    if (own->id != other->id)
        return fail(ErrorCode::BadArgument, path, 0, other->id.value());
    const std::optional<Article> old = readable(base);
    ArticleMerge merge = mergeArticles(old, *own, *other, sides);
    ArticleFileMerge out;
    const QByteArray around = surroundings(*own, *own);
    const QByteArray otherAround = surroundings(*other, *own);
    merge.article.file = own->file;
    if (around != otherAround) {
        const QByteArray oldAround = old ? surroundings(*old, *own) : QByteArray();
        if (around == oldAround)
            merge.article.file = other->file;
        else
            out.keepTheirs = otherAround != oldAround;
    }
    out.bytes = writeArticleFile(merge.article);
    out.conflicts = merge.conflicts;
    return out;
}

Result<Article> resolveConflict(const Article& article, qsizetype block, ConflictChoice choice)
{
    const bool isInside = block >= 0 && block < article.blocks.size();
    const auto conflict =
        isInside ? readConflict(article.blocks[block], contextOf(article)) : std::optional<Conflict>();
    if (!conflict)
        return fail(ErrorCode::BadArgument, {}, 0, QString::number(block));
    Article out = article;
    out.blocks.removeAt(block);
    if (conflict->field.isEmpty()) {
        const Blocks chosen = chosenBlocks(*conflict, choice);
        out.blocks = out.blocks.first(block) + chosen + out.blocks.sliced(block);
        return out;
    }
    const QJsonValue value = chosenValue(*conflict, choice);
    const QJsonObject before = metadataToJson(article);
    const bool isWhole = conflict->field == "metadata"_L1 && value.isObject();
    const QJsonObject json = isWhole ? value.toObject() : withValueAt(before, conflict->field, value);
    Article read;
    if (const auto done = metadataFromJson(json, read); !done)
        return passOn(done);
    out.meta = read.meta;
    return out;
}

bool hasConflicts(const Article& article)
{
    return hasConflicts(article.blocks);
}

} // namespace warraq

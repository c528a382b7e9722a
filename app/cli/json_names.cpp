// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_names.h"

#include "article/article_file.h"
#include "article/html_writer.h"
#include "comments/comment_text.h"

#include <QJsonArray>

namespace warraq::cli {

QString timeToJson(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject articleToJson(const ArticleId& id, const Metadata& meta, const QDateTime& now)
{
    return {{QStringLiteral("id"), id.value()},
            {QStringLiteral("headline"), meta.headline},
            {QStringLiteral("kicker"), meta.kicker},
            {QStringLiteral("deck"), meta.deck},
            {QStringLiteral("slug"), meta.slug},
            {QStringLiteral("status"), statusName(meta.status)},
            {QStringLiteral("publication"), publicationName(meta.publication)},
            {QStringLiteral("breaking"), meta.breaking.isLive(now)},
            {QStringLiteral("urgency"), meta.urgency},
            {QStringLiteral("section"), meta.section},
            {QStringLiteral("language"), meta.language},
            {QStringLiteral("direction"), directionName(meta.direction)},
            {QStringLiteral("created"), timeToJson(meta.created)},
            {QStringLiteral("updated"), timeToJson(meta.updated)},
            {QStringLiteral("source_id"), meta.wordPress.postId}};
}

QJsonObject wholeArticleToJson(const Article& article, const QDateTime& now)
{
    // The file's own names carry everything; the contract's names stand over them.
    QJsonObject json = metadataToJson(article);
    const QJsonObject contract = articleToJson(article.id, article.meta, now);
    for (auto it = contract.begin(); it != contract.end(); ++it)
        json.insert(it.key(), it.value());
    const Breaking& flag = article.meta.breaking;
    if (flag.flagged)
        json.insert(QStringLiteral("breaking_flag"),
                    QJsonObject{{QStringLiteral("by"), flag.by},
                                {QStringLiteral("since"), timeToJson(flag.since)},
                                {QStringLiteral("until"), timeToJson(flag.until)}});
    const BodyContext context{article.meta.direction, article.meta.language};
    json.insert(QStringLiteral("body"), textFromUtf8(writeBody(article.blocks, context)));
    QJsonArray blocks;
    for (const Block& block : article.blocks) {
        const QByteArray html = block.original.value_or(writeBlock(block, context));
        blocks.append(QJsonObject{
            {QStringLiteral("kind"), blockKindName(block.kind)},
            {QStringLiteral("dir"), directionName(block.direction)},
            {QStringLiteral("lang"), block.language.isEmpty() ? article.meta.language : block.language},
            {QStringLiteral("text"), plainText(block)},
            {QStringLiteral("html"), QString::fromUtf8(html)}});
    }
    json.insert(QStringLiteral("blocks"), blocks);
    return json;
}

QJsonObject commentToJson(const Comment& comment, const Insight& insight)
{
    QJsonArray reasons;
    for (const RuleReason& reason : insight.reasons)
        reasons.append(QJsonObject{{QStringLiteral("rule"), reason.rule},
                                   {QStringLiteral("weight"), reason.weight},
                                   {QStringLiteral("detail"), reason.detail}});
    QJsonArray meta;
    for (const CommentMeta& row : comment.meta)
        meta.append(QJsonArray{row.key, QString::fromUtf8(row.value)});
    return {{QStringLiteral("id"), comment.id.value()},
            {QStringLiteral("source_id"), comment.sourceId},
            {QStringLiteral("article"), comment.article},
            {QStringLiteral("parent"), comment.parent.value()},
            {QStringLiteral("author"), comment.author},
            {QStringLiteral("status"), commentStatusName(comment.status)},
            {QStringLiteral("type"), comment.type},
            {QStringLiteral("date_gmt"), comment.dateGmt},
            {QStringLiteral("text"), comment.text()},
            {QStringLiteral("score"), insight.comment.isNone() ? QJsonValue() : QJsonValue(insight.score)},
            {QStringLiteral("language"), insight.language},
            {QStringLiteral("reasons"), reasons},
            {QStringLiteral("content"), QString::fromUtf8(comment.content)},
            {QStringLiteral("email"), comment.email},
            {QStringLiteral("url"), comment.url},
            {QStringLiteral("ip"), comment.ip},
            {QStringLiteral("agent"), comment.agent},
            {QStringLiteral("date"), comment.dateLocal},
            {QStringLiteral("approved"), comment.approved},
            {QStringLiteral("karma"), comment.karma},
            {QStringLiteral("user_id"), comment.userId},
            {QStringLiteral("source"), comment.source},
            {QStringLiteral("source_post"), comment.sourcePost},
            {QStringLiteral("source_parent"), comment.sourceParent},
            {QStringLiteral("meta"), meta}};
}

} // namespace warraq::cli

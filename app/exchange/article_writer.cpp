// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/article_writer.h"

#include "article/article_file.h"
#include "article/html_writer.h"
#include "base/atomic_file.h"

#include <QJsonDocument>

namespace warraq {

namespace {

const QString hashKey = QStringLiteral("warraq_import");

/// Of everything in the article but the hash itself.
QString importHash(Article article)
{
    article.meta.wordPress.extra.remove(hashKey);
    const QByteArray meta = QJsonDocument(metadataToJson(article)).toJson(QJsonDocument::Compact);
    return contentHash(meta + '\0' +
                       writeBody(article.blocks, {article.meta.direction, article.meta.language}));
}

QString notedHash(const Article& article)
{
    return article.meta.wordPress.extra.value(hashKey).toString();
}

} // namespace

Result<ArticleWriter::Outcome> ArticleWriter::write(Article article)
{
    const QString hash = importHash(article);
    article.meta.wordPress.extra.insert(hashKey, hash);
    if (m_project.articlePath(article.id).isEmpty()) {
        const auto saved = m_project.save(article, {});
        return saved ? Result<Outcome>(Outcome::Created) : passOn(saved);
    }
    const auto present = m_project.load(article.id);
    if (!present)
        return present.error().code == ErrorCode::BadFormat ||
                       present.error().code == ErrorCode::InvalidUtf8 ||
                       present.error().code == ErrorCode::NoPermission
                   ? Result<Outcome>(Outcome::Unreadable)
                   : passOn(present);
    const QString noted = notedHash(present->article);
    if (noted == hash)
        return Outcome::Unchanged;
    if (noted.isEmpty() || importHash(present->article) != noted)
        return Outcome::EditedHere;
    const auto saved = m_project.save(article, present->fileHash);
    return saved ? Result<Outcome>(Outcome::Updated) : passOn(saved);
}

Result<void> ArticleWriter::setPicture(const ArticleId& id, const QString& picture)
{
    auto present = m_project.load(id);
    if (!present)
        return passOn(present);
    Article& article = present->article;
    if (article.meta.picture == picture || importHash(article) != notedHash(article))
        return {};
    article.meta.picture = picture;
    article.meta.wordPress.extra.insert(hashKey, importHash(article));
    const auto saved = m_project.save(article, present->fileHash);
    return saved ? Result<void>{} : passOn(saved);
}

} // namespace warraq

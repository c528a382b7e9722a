// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_store.h"
#include "exchange/article_writer.h"
#include "exchange/import.h"
#include "exchange/kept_records.h"
#include "exchange/wxr_article.h"
#include "exchange/wxr_reader.h"

namespace warraq {

/// Tells how far an import is, at most ten times a second.
using ProgressTeller = std::function<void(qint64 bytesDone, qint64 bytesTotal, qint64 items)>;

/// One WXR file into one project. Every write is whole by itself (an article file, a transaction of comments,
/// the kept records), and every id follows from the source: killed anywhere and run again, the result is the
/// same.
class WxrImport
{
public:
    WxrImport(Project& project, CommentStore& store, QString file, ImportReport& report);

    [[nodiscard]] Result<void> run(const ProgressTeller& progress, const CancelFlag& cancel);

private:
    [[nodiscard]] Result<void> handle(WxrReader::Event event);
    [[nodiscard]] Result<void> takeChannel(const WxrElement& element);
    [[nodiscard]] Result<void> enterItems();
    [[nodiscard]] Result<void> takeComment(Comment comment);
    [[nodiscard]] Result<void> endItem(const WxrElement& rest);
    [[nodiscard]] Result<void> writeStory();
    [[nodiscard]] Result<void> keepItem();
    [[nodiscard]] Result<void> keep(const QString& kind, const QString& key, const WxrElement& element);
    [[nodiscard]] Result<void> flushComments();
    [[nodiscard]] Result<void> saveSettings();
    [[nodiscard]] Result<void> finish();
    void takeAuthor(const WxrElement& author);
    void takeCategory(const WxrElement& category);
    void refuse(qint64 line, const QString& what, const QString& why);

    Project& m_project;
    CommentStore& m_store;
    QString m_file;
    ImportReport& m_report;
    ArticleWriter m_writer;
    WxrSite m_site;
    QString m_commentSource;
    std::optional<ProjectSettings> m_settings; ///< as they will be, when this import adds to them
    std::optional<KeptRecords> m_kept;
    QList<WxrElement> m_channel; ///< until the site is known
    QHash<QString, int> m_channelSeen;
    std::optional<WxrElement> m_item;
    QString m_itemArticle; ///< id of the item's article, "" when it is no story
    QSet<qint64> m_posts;
    QSet<qint64> m_commentIds;
    QList<Comment> m_comments;
    QList<std::pair<ArticleId, qint64>> m_deferredPictures;
};

/// Name, address and language of the site an export came from: reads its beginning only. Errors: as
/// WxrReader::open.
[[nodiscard]] Result<WxrSite> readWxrSite(const QString& file);

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace warraq {

/// WXR as WordPress writes it (export.php of 6.x), of any size, the same for the same arguments.
struct WxrSample
{
    QByteArray site = "https://alnahar-test.example";
    QByteArray language = "ar";

    [[nodiscard]] QByteArray
    head() const; ///< declaration to the end of the channel's own fields, with two authors
    [[nodiscard]] static QByteArray tail();
    [[nodiscard]] QByteArray document(const QByteArray& items) const { return head() + items + tail(); }
};

struct WxrItemSample
{
    qint64 id = 1;
    QByteArray title = "عنوان الخبر";
    QByteArray body = "<p>نص الخبر</p>";
    QByteArray excerpt;
    QByteArray type = "post";
    QByteArray status = "publish";
    QByteArray date = "2026-11-20 12:00:00";
    QByteArray dateGmt = "2026-11-20 09:00:00";
    QByteArray extra;    ///< elements before the comments
    QByteArray comments; ///< of WxrCommentSample

    [[nodiscard]] QByteArray xml() const;
};

struct WxrCommentSample
{
    qint64 id = 1;
    qint64 parent = 0;
    QByteArray author = "قارئ";
    QByteArray url;
    QByteArray content = "تعليق";
    QByteArray approved = "0";
    QByteArray type = "comment";
    QByteArray extra; ///< commentmeta elements

    [[nodiscard]] QByteArray xml() const;
};

[[nodiscard]] QByteArray cdata(const QByteArray& text);
[[nodiscard]] QByteArray wxrMeta(const QByteArray& element, const QByteArray& key, const QByteArray& value);

/// Writes an export of `articles` posts that share `comments` comments (Arabic, threaded, some with links and
/// hidden characters) to `path`. Fails the process when it cannot.
void writeLargeWxr(const QString& path, int articles, int comments);

} // namespace warraq

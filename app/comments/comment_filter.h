// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment.h"

#include <QStringList>

namespace warraq {

/// Which comments a list shows, and in which order. All conditions hold together; an empty one does not ask.
struct CommentFilter
{
    enum class Order
    {
        Newest,
        Oldest,
        Priority ///< highest rank first; comments the rules have not looked at come last
    };

    std::optional<CommentStatus> status{}; ///< nothing = all
    QString article{};                     ///< ArticleId value
    QString search{};                      ///< words, folded; "" = no search
    Order order = Order::Newest;
    bool outside = false; ///< the kept pingbacks, trackbacks and notes instead of readers' comments

    QStringList articles{}; ///< any of these (a section's), ArticleId values
    QString author{};       ///< the whole name
    QString email{};        ///< the whole address, case folded
    QString ip{};           ///< the whole address
    QString from{};         ///< date_gmt, inclusive, "yyyy-MM-dd" or longer
    QString until{};        ///< date_gmt, exclusive
    std::optional<bool> hasLink{};
    QString reason{}; ///< a rule that spoke
    std::optional<double> scoreFrom{};
    std::optional<double> scoreTo{}; ///< inclusive
    QString language{};              ///< ar, en, …
    qint64 campaign = 0;             ///< look-alikes of one wave

    bool operator==(const CommentFilter&) const = default;
};

/// As saved views and the command line write it; unknown keys are ignored. An empty object is the filter that
/// asks nothing.
[[nodiscard]] QJsonObject filterToJson(const CommentFilter& filter);
[[nodiscard]] CommentFilter filterFromJson(const QJsonObject& json);

} // namespace warraq

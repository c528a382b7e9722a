// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment_filter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace warraq {
namespace {

struct TextField
{
    QLatin1StringView key;
    QString CommentFilter::* field;
};

constexpr TextField textFields[] = {{"article"_L1, &CommentFilter::article},
                                    {"search"_L1, &CommentFilter::search},
                                    {"author"_L1, &CommentFilter::author},
                                    {"email"_L1, &CommentFilter::email},
                                    {"ip"_L1, &CommentFilter::ip},
                                    {"from"_L1, &CommentFilter::from},
                                    {"until"_L1, &CommentFilter::until},
                                    {"reason"_L1, &CommentFilter::reason},
                                    {"language"_L1, &CommentFilter::language}};

constexpr QLatin1StringView orderNames[] = {"newest"_L1, "oldest"_L1, "priority"_L1};

} // namespace

QJsonObject filterToJson(const CommentFilter& filter)
{
    QJsonObject json;
    for (const auto& [key, field] : textFields) {
        if (!(filter.*field).isEmpty())
            json[key] = filter.*field;
    }
    if (filter.status)
        json["status"_L1] = commentStatusName(*filter.status);
    if (filter.order != CommentFilter::Order::Newest)
        json["order"_L1] = orderNames[int(filter.order)];
    if (filter.outside)
        json["outside"_L1] = true;
    if (!filter.articles.isEmpty())
        json["articles"_L1] = QJsonArray::fromStringList(filter.articles);
    if (filter.hasLink)
        json["has_link"_L1] = *filter.hasLink;
    if (filter.scoreFrom)
        json["score_from"_L1] = *filter.scoreFrom;
    if (filter.scoreTo)
        json["score_to"_L1] = *filter.scoreTo;
    if (filter.campaign != 0)
        json["campaign"_L1] = filter.campaign;
    return json;
}

CommentFilter filterFromJson(const QJsonObject& json)
{
    CommentFilter filter;
    for (const auto& [key, field] : textFields)
        filter.*field = json[key].toString();
    filter.status = commentStatusFromName(json["status"_L1].toString());
    const QString order = json["order"_L1].toString();
    for (int i = 0; i < int(std::size(orderNames)); ++i) {
        if (order == orderNames[i])
            filter.order = CommentFilter::Order(i);
    }
    filter.outside = json["outside"_L1].toBool();
    for (const QJsonValue& article : json["articles"_L1].toArray())
        filter.articles.append(article.toString());
    if (const QJsonValue link = json["has_link"_L1]; link.isBool())
        filter.hasLink = link.toBool();
    if (const QJsonValue score = json["score_from"_L1]; score.isDouble())
        filter.scoreFrom = score.toDouble();
    if (const QJsonValue score = json["score_to"_L1]; score.isDouble())
        filter.scoreTo = score.toDouble();
    filter.campaign = json["campaign"_L1].toInteger();
    return filter;
}

} // namespace warraq

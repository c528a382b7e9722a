// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/campaigns/campaign_words.h"

#include "text/direction.h"
#include "widgets/time_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTimeZone>

namespace warraq {
namespace {

struct CampaignWords
{
    Q_DECLARE_TR_FUNCTIONS(warraq::CampaignWords)
};

} // namespace

QString maskedAddress(const QString& ip)
{
    const QString dots = QStringLiteral("\u2022\u2022\u2022");
    if (ip.contains(u':'))
        return ip.section(u':', 0, 2) + u':' + dots;
    if (ip.count(u'.') == 3)
        return ip.section(u'.', 0, 2) + u'.' + dots;
    return ip.isEmpty() ? QString() : dots;
}

QDateTime timeOf(const QString& dateGmt)
{
    QDateTime time = QDateTime::fromString(dateGmt, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (time.isValid())
        time.setTimeZone(QTimeZone::UTC);
    return time;
}

QString periodText(const Campaign& campaign, const QDateTime& now)
{
    const QDateTime first = timeOf(campaign.first);
    const QDateTime last = timeOf(campaign.last);
    if (!first.isValid() || !last.isValid())
        return {};
    const QString from = isolated(dayAndClockText(first, now));
    const QString to = isolated(dayAndClockText(last, now));
    return from == to ? from : CampaignWords::tr("from %1 to %2").arg(from, to);
}

QString factsText(const Campaign& campaign)
{
    return QStringList{CampaignWords::tr("%Ln comment(s)", nullptr, int(campaign.size)),
                       CampaignWords::tr("%Ln name(s)", nullptr, int(campaign.authors)),
                       CampaignWords::tr("%Ln address(es)", nullptr, int(campaign.ips)),
                       CampaignWords::tr("%Ln story(ies)", nullptr, int(campaign.articles))}
        .join(QStringLiteral(" \u00b7 "));
}

} // namespace warraq

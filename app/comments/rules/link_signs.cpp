// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/rules/link_signs.h"

#include "comments/comment_truth.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {
namespace {

constexpr qsizetype mostHosts = 20;
constexpr qsizetype longestAddress = 2'048;

void addFalseLinks(const QStringList& targets, const QStringList& shownHosts, LinkSigns& signs)
{
    for (const QString& target : targets.first(std::min<qsizetype>(targets.size(), mostHosts))) {
        const QString host = hostOfAddress(target);
        if (host.isEmpty())
            continue;
        // The words of each link are not kept apart from the text: a link is false when addresses are shown
        // and it goes to none of them.
        if (!shownHosts.isEmpty() && !shownHosts.contains(host))
            signs.falseLinks.append({host, shownHosts.first(), LinkDoubt::OtherHost});
        else if (const auto doubt = doubtOf(target.left(longestAddress), {}))
            signs.falseLinks.append({host, {}, *doubt});
    }
}

} // namespace

QString hostOfAddress(const QString& address)
{
    const QString start = address.left(longestAddress);
    const QString withScheme = start.contains(u"://"_s) ? start : u"http://"_s + start;
    const QString host = QUrl(withScheme, QUrl::TolerantMode).host().toLower();
    return host.startsWith(u"www."_s) ? host.sliced(4) : host;
}

LinkSigns linkSigns(const CommentText& comment)
{
    LinkSigns signs;
    const QStringList shown = shownAddresses(comment.text);
    if (shown.isEmpty() && comment.links.isEmpty())
        return signs;
    signs.count = int(std::max(shown.size(), comment.links.size()));
    QStringList shownHosts;
    const auto note = [](QStringList& list, const QString& host) {
        if (!host.isEmpty() && list.size() < mostHosts && !list.contains(host))
            list.append(host);
    };
    for (const QString& address : shown.first(std::min<qsizetype>(shown.size(), 4 * mostHosts)))
        note(shownHosts, hostOfAddress(address));
    signs.hosts = shownHosts;
    for (const QString& target :
         comment.links.first(std::min<qsizetype>(comment.links.size(), 4 * mostHosts)))
        note(signs.hosts, hostOfAddress(target));
    addFalseLinks(comment.links, shownHosts, signs);
    for (const QString& address : shown.first(std::min<qsizetype>(shown.size(), mostHosts))) {
        if (const auto doubt = doubtOf(address.contains(u"://"_s) ? address : u"http://"_s + address, {});
            doubt == LinkDoubt::MixedScripts)
            signs.falseLinks.append({hostOfAddress(address), {}, *doubt});
    }
    return signs;
}

} // namespace warraq

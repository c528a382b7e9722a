// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/link_check.h"

#include "text/invisibles.h"
#include "text/words.h"

#include <QRegularExpression>
#include <QUrl>
#include <unicode/uspoof.h>

#include <algorithm>
#include <memory>

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

struct CloseChecker
{
    void operator()(USpoofChecker* checker) const { uspoof_close(checker); }
};

/// One label mixes scripts that nobody writes together. «موقع.com» is fine: each label is checked alone.
bool mixesScripts(const QString& host)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<USpoofChecker, CloseChecker> checker(uspoof_open(&error));
    uspoof_setChecks(checker.get(), USPOOF_RESTRICTION_LEVEL | USPOOF_INVISIBLE, &error);
    uspoof_setRestrictionLevel(checker.get(), USPOOF_HIGHLY_RESTRICTIVE);
    const QStringList labels = host.split(u'.');
    return U_SUCCESS(error) && std::ranges::any_of(labels, [&](const QString& label) {
               return uspoof_check(checker.get(), reinterpret_cast<const UChar*>(label.utf16()),
                                   int32_t(label.size()), nullptr, &error) != 0 &&
                      U_SUCCESS(error);
           });
}

bool isLocal(const QString& host)
{
    // RFC 1918, 3927, 6761, 6762 and names without a dot.
    static const QRegularExpression local(
        u"^(127\\.|10\\.|192\\.168\\.|172\\.(1[6-9]|2\\d|3[01])\\.|169\\.254\\.|\\[?::1\\]?$|[^.:]+$)|"
        u"\\.(local|localhost)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return local.match(host).hasMatch();
}

/// In the letters it is written with: by itself QUrl decodes only below domains that it trusts.
QString decodedHost(const QUrl& url)
{
    const QString host = url.host(QUrl::FullyDecoded);
    return host.contains(u"xn--") ? QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist) : host;
}

QString bareHost(QString host)
{
    host = host.toLower();
    return host.startsWith(u"www.") ? host.sliced(4) : host;
}

/// The host that words name which are an address themselves; "" for other words.
QString hostIn(QStringView words)
{
    QString text = words.trimmed().toString();
    text.removeIf([](QChar c) { return isDirectionControl(c.unicode()); });
    if (text.isEmpty() || text.contains(u' ') || text.contains(u'@') || !text.contains(u'.'))
        return {};
    const QList<Address> addresses = addressesOf(text);
    if (addresses.isEmpty() || !addresses.first().isUrl || addresses.first().offset != 0)
        return {};
    return bareHost(decodedHost(QUrl(text.contains(u"://") ? text : u"https://"_s + text)));
}

} // namespace

std::optional<LinkDoubt> doubtOf(const QString& address, QStringView words)
{
    const QUrl url(address);
    const QString host = decodedHost(url);
    if (host.isEmpty())
        return std::nullopt;
    if (mixesScripts(host))
        return LinkDoubt::MixedScripts;
    if (const QString named = hostIn(words); !named.isEmpty() && named != bareHost(host))
        return LinkDoubt::OtherHost;
    return isLocal(host) ? std::optional(LinkDoubt::LocalOnly) : std::nullopt;
}

} // namespace warraq

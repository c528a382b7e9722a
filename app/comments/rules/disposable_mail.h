// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>

namespace warraq {

/// Well-known services that give out e-mail addresses for one use, sorted. A desk adds others as rules of its
/// own on the e-mail's domain.
inline constexpr std::array disposableDomains{
    QLatin1StringView("10minutemail.com"),  QLatin1StringView("discard.email"),
    QLatin1StringView("dispostable.com"),   QLatin1StringView("emailondeck.com"),
    QLatin1StringView("fakeinbox.com"),     QLatin1StringView("getairmail.com"),
    QLatin1StringView("getnada.com"),       QLatin1StringView("grr.la"),
    QLatin1StringView("guerrillamail.com"), QLatin1StringView("guerrillamail.net"),
    QLatin1StringView("inboxkitten.com"),   QLatin1StringView("maildrop.cc"),
    QLatin1StringView("mailinator.com"),    QLatin1StringView("mailnesia.com"),
    QLatin1StringView("mailsac.com"),       QLatin1StringView("mintemail.com"),
    QLatin1StringView("moakt.com"),         QLatin1StringView("mohmal.com"),
    QLatin1StringView("mytemp.email"),      QLatin1StringView("sharklasers.com"),
    QLatin1StringView("spam4.me"),          QLatin1StringView("spamgourmet.com"),
    QLatin1StringView("temp-mail.org"),     QLatin1StringView("tempail.com"),
    QLatin1StringView("tempmail.com"),      QLatin1StringView("tempr.email"),
    QLatin1StringView("throwawaymail.com"), QLatin1StringView("trashmail.com"),
    QLatin1StringView("yopmail.com"),       QLatin1StringView("yopmail.fr")};

/// `domain` in lower case.
[[nodiscard]] inline bool isDisposableDomain(QStringView domain)
{
    return std::ranges::any_of(disposableDomains, [domain](QLatin1StringView each) {
        return domain == each || (domain.endsWith(each) && domain[domain.size() - each.size() - 1] == u'.');
    });
}

} // namespace warraq

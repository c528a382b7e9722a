// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/request_guard.h"

#include "preview/page_scheme.h"

#include <QUrl>

namespace warraq {

void RequestGuard::interceptRequest(QWebEngineUrlRequestInfo& info)
{
    const QUrl url = info.requestUrl();
    const bool own = url.scheme() == PageScheme::name && url.host() == PageScheme::host;
    const bool data = url.scheme() == QLatin1StringView("data") &&
                      info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeImage;
    info.block(!own && !data);
}

} // namespace warraq

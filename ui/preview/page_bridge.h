// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace warraq {

/// What live_page.js may say to the program, and all it may say. Reached through QWebChannel in the isolated
/// world, where no script of a page can see it.
class PageBridge final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    Q_INVOKABLE void painted(int request) { Q_EMIT pagePainted(request); }
    Q_INVOKABLE void blockClicked(int index) { Q_EMIT pageBlockClicked(index); }

Q_SIGNALS:
    void pagePainted(int request);
    void pageBlockClicked(int index);
};

} // namespace warraq

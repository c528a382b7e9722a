// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/preview_plugin.h"

#include <QTimer>

namespace warraq {

/// A preview that shows nothing and remembers what it was given: its properties "page" and "patches", both
/// HTML, are for a test to read. So a test of the window needs no browser.
class PlainPreview final : public PreviewView
{
    Q_OBJECT

public:
    using PreviewView::PreviewView;

    void showPage(const QString& html, const QString&) override
    {
        setProperty("page", html);
        setProperty("patches", QString());
        tellPainted();
    }
    void applyPatches(const QList<BlockPatch>& patches) override
    {
        QString all = property("patches").toString();
        for (const BlockPatch& patch : patches)
            all += patch.html;
        setProperty("patches", all);
        tellPainted();
    }
    void setPageWidth(int) override {}
    void revealBlock(int) override {}

private:
    void tellPainted() { QTimer::singleShot(0, this, &PreviewView::painted); }
};

class PlainPreviewPlugin final : public QObject, public PreviewPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "warraq.PreviewPlugin/1")
    Q_INTERFACES(warraq::PreviewPlugin)

public:
    [[nodiscard]] PreviewView* createView(QWidget* parent) override
    {
        auto* view = new PlainPreview(parent);
        view->setObjectName(QStringLiteral("plain-preview"));
        return view;
    }
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/page_renderer.h"

#include <QWidget>
#include <QtPlugin>

namespace warraq {

/// A live page. Implemented in the plugin ui/preview, the only code that links WebEngine.
class PreviewView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Loads a page; relative URLs ("media/…") are answered from `projectFolder` by the plugin's own scheme,
    /// nothing else is: no network unless a person allows it.
    virtual void showPage(const QString& html, const QString& projectFolder) = 0;
    virtual void applyPatches(const QList<BlockPatch>& patches) = 0;
    /// The width of the device in CSS pixels: the page is zoomed so that this many fit the view (at least a
    /// quarter).
    virtual void setPageWidth(int cssPixels) = 0;
    /// Scrolls block `index` into view when it is off screen, and marks it lightly.
    virtual void revealBlock(int index) = 0;

Q_SIGNALS:
    void painted(); ///< the page (or the last patches) stands on screen; once for each call
    void blockClicked(int index);
    void linkClicked(const QUrl& url); ///< never followed by the view itself
    void crashed();                    ///< the page's process died; showPage() starts it again
};

class PreviewPlugin
{
public:
    virtual ~PreviewPlugin() = default;
    /// The caller owns the view through `parent`.
    [[nodiscard]] virtual PreviewView* createView(QWidget* parent) = 0;
};

} // namespace warraq

Q_DECLARE_INTERFACE(warraq::PreviewPlugin, "warraq.PreviewPlugin/1")

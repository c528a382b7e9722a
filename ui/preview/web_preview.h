// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/closed_page.h"
#include "preview/page_bridge.h"
#include "preview/page_scheme.h"
#include "shell/preview_plugin.h"

class QWebChannel;
class QWebEngineProfile;
class QWebEngineView;

namespace warraq {

/// The page in Chromium: its own profile that keeps nothing, no way out, changes pushed by a script in an
/// isolated world.
class WebPreview final : public PreviewView
{
    Q_OBJECT

public:
    explicit WebPreview(QWidget* parent);
    ~WebPreview() override;

    void showPage(const QString& html, const QString& projectFolder) override;
    void applyPatches(const QList<BlockPatch>& patches) override;
    void setPageWidth(int cssPixels) override;
    void revealBlock(int index) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void installScript();
    void load(const QString& html, int scrollTop);
    void loaded(bool ok);
    void sendPatches(const QList<BlockPatch>& patches, int request);
    void run(const QString& script, const std::function<void(const QVariant&)>& done = {});
    void updateZoom();
    void showMenu(const QPoint& at);

    QWebEngineProfile* m_profile;
    PageScheme* m_scheme;
    ClosedPage* m_page;
    PageBridge* m_bridge;
    QWebEngineView* m_view;
    QString m_folder;
    QList<std::pair<int, QList<BlockPatch>>> m_waiting; ///< came while the page was loading
    bool m_loading = false;
    bool m_standing = false; ///< a page is there to be patched
    int m_request = 0;       ///< number of the last showPage() or applyPatches()
    int m_loadRequest = 0;
    int m_scrollTop = 0;
    int m_block = -1;
    int m_pageWidth = 0;
};

} // namespace warraq

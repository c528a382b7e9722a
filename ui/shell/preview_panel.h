// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/article_session.h"
#include "shell/context.h"

#include <QWidget>

namespace warraq {

/// The live page beside the editor: surface switch (phone, tablet, desktop), device frame, and the view from
/// the preview plugin, which is loaded when this panel is first shown. Renders on a worker; one in flight,
/// never starved.
class PreviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPanel(const Context& context, QWidget* parent = nullptr);
    ~PreviewPanel() override;

    void setSession(ArticleSession* session); ///< not owned
    void setCurrentBlock(int index);
    void reloadSurroundings();
    void reloadTheme(); ///< its files changed

Q_SIGNALS:
    void blockClicked(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace warraq

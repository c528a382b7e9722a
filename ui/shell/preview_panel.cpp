// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preview_panel.h"

namespace warraq {

class PreviewPanel::Private
{
};

PreviewPanel::PreviewPanel(const Context& context, QWidget* parent) : QWidget(parent), d(std::make_unique<Private>())
{
    Q_UNUSED(context)
}
PreviewPanel::~PreviewPanel() = default;
void PreviewPanel::setSession(ArticleSession* session) { Q_UNUSED(session) }
void PreviewPanel::setCurrentBlock(int index) { Q_UNUSED(index) }
void PreviewPanel::reloadComments() {}

} // namespace warraq

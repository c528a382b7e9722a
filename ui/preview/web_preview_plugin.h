// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/preview_plugin.h"

namespace warraq {

class WebPreviewPlugin final : public QObject, public PreviewPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "warraq.PreviewPlugin/1")
    Q_INTERFACES(warraq::PreviewPlugin)

public:
    [[nodiscard]] PreviewView* createView(QWidget* parent) override;
};

} // namespace warraq

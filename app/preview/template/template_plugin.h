// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/template_engine.h"

#include <QObject>

namespace warraq {

class TemplatePlugin final : public QObject, public TemplateEngine
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "warraq.TemplateEngine/1")
    Q_INTERFACES(warraq::TemplateEngine)

public:
    [[nodiscard]] std::expected<std::unique_ptr<PageTemplate>, TemplateFault>
    parse(const QString& source, const QString& name) const override;
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantHash>
#include <QtPlugin>

#include <expected>
#include <memory>

namespace warraq {

/// HTML that is sanitised already: the template puts it in as it is, and escapes everything else.
struct ReadyHtml
{
    QString html;
};

struct TemplateFault
{
    qint64 line = 0; ///< 1-based, 0 when unknown
    QString words;   ///< the engine's own
};

/// A parsed template. Thread: render() may be called from any thread, one after the other or together.
class PageTemplate
{
public:
    virtual ~PageTemplate() = default;
    [[nodiscard]] virtual std::expected<QString, TemplateFault> render(const QVariantHash& fields) const = 0;
};

/// Django-style templates. Implemented in the plugin preview/template, the only code that links
/// KTextTemplate: with it come QtQml, QtNetwork and forty more libraries.
class TemplateEngine
{
public:
    virtual ~TemplateEngine() = default;
    [[nodiscard]] virtual std::expected<std::unique_ptr<PageTemplate>, TemplateFault>
    parse(const QString& source, const QString& name) const = 0;
};

inline constexpr QLatin1StringView templatePlugin{"warraq_template"};

} // namespace warraq

Q_DECLARE_METATYPE(warraq::ReadyHtml)
Q_DECLARE_INTERFACE(warraq::TemplateEngine, "warraq.TemplateEngine/1")

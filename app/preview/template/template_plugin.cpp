// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/template/template_plugin.h"

#include <KTextTemplate/Context>
#include <KTextTemplate/Engine>
#include <KTextTemplate/SafeString>
#include <KTextTemplate/Template>
#include <QMutex>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

/// KTextTemplate names the line inside its message and counts from 0 ("Invalid block tag on line 2: …").
qint64 lineIn(const QString& message)
{
    static const QRegularExpression number(u"line (\\d+)"_s);
    const auto match = number.match(message);
    return match.hasMatch() ? match.captured(1).toLongLong() + 1 : 0;
}

TemplateFault faultOf(const KTextTemplate::Template& page)
{
    return {lineIn(page->errorString()), page->errorString()};
}

/// What is marked as ready in the core, marked so for KTextTemplate, however deep it stands.
QVariant marked(const QVariant& value)
{
    if (value.typeId() == qMetaTypeId<ReadyHtml>())
        return QVariant::fromValue(KTextTemplate::SafeString(value.value<ReadyHtml>().html, true));
    if (value.typeId() == QMetaType::QVariantHash) {
        QVariantHash hash = value.toHash();
        for (QVariant& part : hash)
            part = marked(part);
        return hash;
    }
    if (value.typeId() == QMetaType::QVariantList) {
        QVariantList list = value.toList();
        for (QVariant& part : list)
            part = marked(part);
        return list;
    }
    return value;
}

class Page final : public PageTemplate
{
public:
    [[nodiscard]] std::expected<QString, TemplateFault> render(const QVariantHash& fields) const override
    {
        KTextTemplate::Context context(marked(fields).toHash());
        // The template's nodes keep no state of a rendering, but the template keeps its error.
        const QMutexLocker lock(&mutex);
        QString html = page->render(&context);
        if (page->error() != KTextTemplate::NoError)
            return std::unexpected(faultOf(page));
        return html;
    }

    KTextTemplate::Engine engine;
    KTextTemplate::Template page;
    mutable QMutex mutex;
};

} // namespace

std::expected<std::unique_ptr<PageTemplate>, TemplateFault> TemplatePlugin::parse(const QString& source,
                                                                                  const QString& name) const
{
    auto parsed = std::make_unique<Page>();
    parsed->engine.setSmartTrimEnabled(true);
    parsed->page = parsed->engine.newTemplate(source, name);
    if (parsed->page->error() != KTextTemplate::NoError)
        return std::unexpected(faultOf(parsed->page));
    return parsed;
}

} // namespace warraq

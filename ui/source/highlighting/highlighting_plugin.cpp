// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/highlighting/highlighting_plugin.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QTextDocument>

namespace warraq {

bool HighlightingPlugin::colour(QTextDocument* document, const QString& definition, bool dark)
{
    const KSyntaxHighlighting::Definition language = m_repository.definitionForName(definition);
    if (!language.isValid())
        return false;
    auto* highlighter =
        document->findChild<KSyntaxHighlighting::SyntaxHighlighter*>(Qt::FindDirectChildrenOnly);
    if (!highlighter)
        highlighter = new KSyntaxHighlighting::SyntaxHighlighter(document); // the document owns it
    if (highlighter->definition() != language)
        highlighter->setDefinition(language);
    highlighter->setTheme(
        m_repository.theme(dark ? QStringLiteral("Breeze Dark") : QStringLiteral("Breeze Light")));
    highlighter->rehighlight();
    return true;
}

} // namespace warraq

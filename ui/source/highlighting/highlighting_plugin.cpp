// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/highlighting/highlighting_plugin.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QTextDocument>

namespace warraq {

void HighlightingPlugin::colour(QTextDocument* document, bool dark)
{
    auto* highlighter =
        document->findChild<KSyntaxHighlighting::SyntaxHighlighter*>(Qt::FindDirectChildrenOnly);
    if (!highlighter) {
        highlighter = new KSyntaxHighlighting::SyntaxHighlighter(document); // the document owns it
        highlighter->setDefinition(m_repository.definitionForName(QStringLiteral("HTML")));
    }
    highlighter->setTheme(
        m_repository.theme(dark ? QStringLiteral("Breeze Dark") : QStringLiteral("Breeze Light")));
    highlighter->rehighlight();
}

} // namespace warraq

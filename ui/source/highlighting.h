// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtPlugin>

class QTextDocument;

namespace warraq {

/// Colours of HTML. Implemented in the plugin source/highlighting, the only code that links
/// KSyntaxHighlighting: with it comes QtNetwork, and a list of four hundred languages is read.
class SourceHighlighting
{
public:
    virtual ~SourceHighlighting() = default;
    /// Colours the document from now on, and again in other colours when it is called again.
    virtual void colour(QTextDocument* document, bool dark) = 0;
};

inline constexpr QLatin1StringView highlightingPlugin{"warraq_highlighting"};

} // namespace warraq

Q_DECLARE_INTERFACE(warraq::SourceHighlighting, "warraq.SourceHighlighting/1")

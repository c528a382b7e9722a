// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtPlugin>

class QTextDocument;

namespace warraq {

/// Colours of source. Implemented in the plugin source/highlighting, the only code that links
/// KSyntaxHighlighting: with it comes QtNetwork, and a list of four hundred languages is read.
class SourceHighlighting
{
public:
    virtual ~SourceHighlighting() = default;
    /// Colours the document from now on, and again in other colours when it is called again. `definition` is
    /// KSyntaxHighlighting's name of a language; false when it is not installed.
    virtual bool colour(QTextDocument* document, const QString& definition, bool dark) = 0;
};

inline constexpr QLatin1StringView highlightingPlugin{"warraq_highlighting"};

} // namespace warraq

Q_DECLARE_INTERFACE(warraq::SourceHighlighting, "warraq.SourceHighlighting/2")

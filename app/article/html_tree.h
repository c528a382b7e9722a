// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/direction.h"

#include <QByteArray>
#include <QString>
#include <gumbo.h>

#include <memory>
#include <optional>
#include <span>

namespace warraq {

/// A gumbo tree that frees itself. Private to app/article and app/exchange: no gumbo type leaves the core.
class HtmlTree
{
public:
    enum class Kind
    {
        Fragment,
        Page
    };

    /// Parses, unless the source is nested too deeply or has too many unclosed styles (a stack or memory
    /// bomb: gumbo frees recursively and clones open styles into every block). Fragment: as if inside <body>.
    [[nodiscard]] static std::optional<HtmlTree> parse(const QByteArray& html, Kind kind = Kind::Fragment);

    /// The <html> element; of a fragment its children are the fragment's.
    [[nodiscard]] const GumboNode* root() const { return m_output->root; }

    static constexpr int maxDepth = 256;
    static constexpr qsizetype maxBytes = 32 * 1024 * 1024;

private:
    struct Destroy
    {
        void operator()(GumboOutput* output) const;
    };
    HtmlTree() = default;

    QByteArray m_source; // gumbo points into it
    std::unique_ptr<GumboOutput, Destroy> m_output;
};

[[nodiscard]] bool isElement(const GumboNode* node);
[[nodiscard]] bool isElement(const GumboNode* node, GumboTag tag); ///< of HTML's own namespace
[[nodiscard]] bool isText(const GumboNode* node);                  ///< white space and CDATA included
[[nodiscard]] bool isBlank(const GumboNode* node);                 ///< a comment or white space
[[nodiscard]] std::span<const GumboNode* const> childrenOf(const GumboNode* node);
/// Children that are neither comments nor white space.
[[nodiscard]] QList<const GumboNode*> significantChildren(const GumboNode* node);
[[nodiscard]] std::optional<QString> attributeOf(const GumboNode* node, const char* name);
/// Letters, digits and hyphens, as BCP 47 has them.
[[nodiscard]] bool isLanguageTag(const QString& value);
/// The `lang` of an element: "" when it resets the language, nothing when absent or no language tag.
[[nodiscard]] std::optional<QString> languageOf(const GumboNode* node);
[[nodiscard]] bool hasClass(const GumboNode* node, QStringView name);
/// All text inside, script and style left out.
[[nodiscard]] QString textOf(const GumboNode* node);
/// What `dir` or the style attribute's `direction` says; dir=auto decides by the text.
[[nodiscard]] std::optional<Direction> explicitDirection(const GumboNode* node);

} // namespace warraq

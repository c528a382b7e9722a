// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/paste_blocks.h"
#include "article/paste_node.h"
#include "article/paste_pictures.h"

namespace warraq {

/// Reads a tree from top to bottom: text gathers until an element ends it, and becomes a block of the kind
/// of the elements around it. Recursive; HtmlTree bounds the depth.
class PasteReader
{
public:
    PasteReader(PastePictures& pictures, PasteReport& report, const CancelFlag& cancel)
        : m_pictures(pictures)
        , m_report(report)
        , m_cancel(cancel)
    {
    }

    [[nodiscard]] QList<PastedBlock> read(const GumboNode* root);

private:
    using Scope = PasteScope;
    using Role = PasteScope::Role;

    void walk(const GumboNode* node, const Scope& scope);
    void visit(const GumboNode* node, const Scope& outer);
    void visitBlock(const GumboNode* node, PasteNode kind, const CssStyle& css, Scope scope);
    void visitQuoteSource(const GumboNode* node, Scope scope);
    void visitList(const GumboNode* node, Scope scope);
    void visitItem(const GumboNode* node, Scope scope);
    void visitWordItem(const GumboNode* node, const CssStyle& css, Scope scope);
    void visitPicture(const GumboNode* node, const Scope& scope);
    void visitMedia(const GumboNode* node, const Scope& scope);
    void visitTable(const GumboNode* node, const Scope& scope);
    void visitFootnotes(const GumboNode* node, const Scope& scope);
    [[nodiscard]] Scope styledBy(const GumboNode* node, const CssStyle& css, const Scope& outer);
    [[nodiscard]] QString linkTarget(const GumboNode* node);
    void addText(const QString& text, const Scope& scope);
    void addIsland(const GumboNode* node, const Scope& scope);
    void note(PasteNote note, const GumboNode* node); ///< only when it has words

    PastePictures& m_pictures;
    PasteReport& m_report;
    CancelFlag m_cancel;
    PasteBlocks m_blocks;
    int m_lastNumber = 0;    ///< given to a quote, list or item
    QString m_wordList;      ///< the list of Word that goes on
    int m_wordContainer = 0; ///< its number
    QString m_base;          ///< relative addresses start there
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/abbreviations.h"
#include "text/digits.h"
#include "text/smart_quotes.h"

#include <QStringList>
#include <QTextBlock>

class QKeyEvent;

namespace warraq {

class ArticleTextEdit;

/// How the desk writes.
struct TypingRules
{
    QuotePolicy quotes;
    DigitPolicy digits = DigitPolicy::Keep;
    QString language = QStringLiteral("ar"); ///< of the article; a paragraph may have its own
    QStringList deskLanguages;
};

/// Mends what was just typed: quotation marks, digits, abbreviations. What the key wrote stands in the text
/// first, and the change is an undo step of its own (digits belong to the key's): Ctrl+Z, or Backspace as the
/// next key, gives back what was typed. Never in code, URLs or Latin tokens.
class TypingAids
{
public:
    explicit TypingAids(ArticleTextEdit& text)
        : m_text(text)
    {
    }

    void setRules(const TypingRules& rules) { m_rules = rules; }
    [[nodiscard]] const TypingRules& rules() const { return m_rules; }
    void setAbbreviations(const AbbreviationList& list) { m_abbreviations = list; }
    [[nodiscard]] const AbbreviationList& abbreviations() const { return m_abbreviations; }

    /// Backspace right behind a change these aids made: true when it was taken back.
    bool takeBack(const QKeyEvent* event);
    /// Text came in by a key or an input method; `typed` is in the document, the caret behind it.
    void handleTyping(const QString& typed);
    /// Arabic for every paragraph from the right, whatever the article's language, and the other way round.
    [[nodiscard]] QString languageOf(const QTextBlock& line) const;

private:
    void mendDigits(const QTextBlock& line, int end);
    void mendQuote(const QTextBlock& line, int end, QChar typed);
    void mendFirstQuote(const QTextBlock& line);
    void expand(const QTextBlock& line, int end);
    void replace(const QTextBlock& line, int start, int end, const QString& by);
    void remember();

    ArticleTextEdit& m_text;
    TypingRules m_rules;
    AbbreviationList m_abbreviations;
    int m_revision = -1;       ///< of the document, right after the last change made here
    int m_position = -1;       ///< of the caret then
    bool m_startQuote = false; ///< the last change opened a quotation at the start of a paragraph
};

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace warraq {

/// One token of HTML source: only where it lies and what it is called, never its meaning (that is gumbo's).
struct MarkupToken
{
    enum Kind : quint8
    {
        Text,
        StartTag,
        EndTag,
        Comment,
        Other
    };
    qsizetype begin = 0;
    qsizetype end = 0;
    Kind kind = Text;
    QByteArrayView name{}; ///< of a tag, as written; points into the source
};

/// Cuts HTML source into tokens by the state machine of the HTML standard (13.2.5), content of script, style,
/// textarea, title and iframe being one text. Linear time, constant memory, any bytes. Tokens tile the
/// source.
class MarkupScanner
{
public:
    /// The viewed bytes must outlive the scanner.
    explicit MarkupScanner(QByteArrayView source)
        : m_source(source)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_source.size(); }
    [[nodiscard]] MarkupToken next();

private:
    MarkupToken token(MarkupToken::Kind kind, qsizetype end, QByteArrayView name = {});
    [[nodiscard]] qsizetype endOfText() const;
    [[nodiscard]] qsizetype endOfRawText() const;
    [[nodiscard]] qsizetype endOfComment() const;
    [[nodiscard]] qsizetype endOfTag(qsizetype at) const;
    [[nodiscard]] qsizetype after(char c, qsizetype from) const;
    [[nodiscard]] char at(qsizetype i) const { return i < m_source.size() ? m_source[i] : '\0'; }

    QByteArrayView m_source;
    qsizetype m_at = 0;
    QByteArrayView m_rawTextOf{}; ///< the element whose raw text comes next
};

[[nodiscard]] inline bool isHtmlSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}
[[nodiscard]] bool sameName(QByteArrayView a, QByteArrayView lowerCase); ///< ASCII, any case
[[nodiscard]] bool isVoidElement(QByteArrayView name);
/// Elements that end a paragraph when they begin.
[[nodiscard]] bool isBlockElement(QByteArrayView name);
/// Elements whose content is text up to their end tag, or to the end of the file.
[[nodiscard]] bool isRawTextElement(QByteArrayView name);
/// What would have to follow `source` so that more can follow: it may end inside a comment, tag or script.
[[nodiscard]] QByteArray missingEnd(QByteArrayView source);
/// Value of attribute `name` (lower case) in the source of a start tag, without its quotes, entities as they
/// are; null when absent.
[[nodiscard]] QByteArrayView attributeInSource(QByteArrayView tag, QByteArrayView name);

} // namespace warraq

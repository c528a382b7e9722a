// SPDX-License-Identifier: GPL-3.0-or-later
//
// Assumptions: QTextDocument joins typed letters into the undo step before them when that ends with an
// insertion right in front of them. So a replacement here inserts first and removes then: typing goes on in a
// step of its own.
#include "editor/typing_aids.h"

#include "editor/article_text_edit.h"
#include "editor/line_helpers.h"
#include "editor/text_changes.h"
#include "editor/text_commands.h"

#include <QKeyEvent>

#include <utility>

namespace warraq {

namespace {

bool isCode(const QTextBlock& line, int end)
{
    QTextCursor behind(line);
    behind.setPosition(line.position() + end);
    return end > 0 && textformat::styleOf(behind.charFormat()).code;
}

bool endsAbbreviation(QChar c)
{
    return c.isSpace() || (c.isPunct() && c != u'*');
}

} // namespace

bool TypingAids::takeBack(const QKeyEvent* event)
{
    const bool backspace = event->key() == Qt::Key_Backspace && !(event->modifiers() & ~Qt::KeypadModifier);
    if (!backspace || m_text.isReadOnly() || m_text.document()->revision() != m_revision ||
        m_text.textCursor().hasSelection() || m_text.textCursor().position() != m_position)
        return false;
    m_text.undo();
    m_revision = -1;
    m_startQuote = false;
    return true;
}

QString TypingAids::languageOf(const QTextBlock& line) const
{
    const QString own = line.blockFormat().stringProperty(textformat::Language);
    const QString language = own.isEmpty() ? m_rules.language : own;
    const Direction direction = textformat::fromQt(line.blockFormat().layoutDirection());
    if (languageDirection(language) == direction)
        return language;
    for (const QString& desk : m_rules.deskLanguages) {
        if (languageDirection(desk) == direction)
            return desk;
    }
    return direction == Direction::RightToLeft ? QStringLiteral("ar") : QStringLiteral("en");
}

void TypingAids::handleTyping(const QString& typed)
{
    const QTextCursor caret = m_text.textCursor();
    if (typed.isEmpty() || caret.hasSelection())
        return;
    const QChar last = typed.back();
    QTextBlock line = caret.block();
    int end = caret.positionInBlock();
    if (last == u'\r' || last == u'\n' || last == QChar::ParagraphSeparator) {
        if (!caret.atBlockStart())
            return;
        line = line.previous();
        if (line.isValid() && !holdsObject(line) && !isCode(line, line.length() - 1))
            expand(line, line.length() - 1);
        return;
    }
    if (end == 0 || holdsObject(line) || line.text().at(end - 1) != last || isCode(line, end))
        return;
    if (std::exchange(m_startQuote, false) && end == 2)
        mendFirstQuote(line);
    mendDigits(line, end);
    if (endsAbbreviation(last))
        expand(line, end - 1);
    end = m_text.textCursor().positionInBlock();
    if (last == u'"' || last == u'\'')
        mendQuote(m_text.textCursor().block(), end, last);
}

void TypingAids::mendDigits(const QTextBlock& line, int end)
{
    if (m_rules.digits == DigitPolicy::Keep || !languageOf(line).startsWith(u"ar"))
        return;
    const DigitSet set =
        m_rules.digits == DigitPolicy::ArabicIndic ? DigitSet::ArabicIndic : DigitSet::European;
    const QString text = line.text();
    const TextChanges changes = digitChangesWhileTyping(QStringView(text).first(end), set);
    if (changes.isEmpty())
        return;
    const EditStep step(m_text.textCursor(), true);
    changeText(line, changes);
}

void TypingAids::mendQuote(const QTextBlock& line, int end, QChar typed)
{
    const QString text = line.text();
    const QStringView all(text);
    const QString mark =
        smartQuote(all.first(end - 1), all.sliced(end), typed, languageOf(line), m_rules.quotes);
    if (mark == typed)
        return;
    replace(line, end - 1, end, mark);
    m_startQuote = end == 1;
}

/// The first letter of a paragraph says what language it is in, after the quotation mark in front of it.
void TypingAids::mendFirstQuote(const QTextBlock& line)
{
    const QString text = line.text();
    const QString mark = smartQuote({}, QStringView(text).sliced(1), u'"', languageOf(line), m_rules.quotes);
    if (mark == text.first(1) || mark.size() != 1)
        return;
    const EditStep step(m_text.textCursor(), true);
    changeText(line, {{0, 1, mark}});
}

void TypingAids::expand(const QTextBlock& line, int end)
{
    const QString text = line.text();
    const auto expansion = expansionOf(QStringView(text).first(end), m_abbreviations);
    if (expansion)
        replace(line, end - int(expansion->length), end, expansion->text);
}

void TypingAids::replace(const QTextBlock& line, int start, int end, const QString& by)
{
    QTextCursor edit(line);
    const int number = line.blockNumber();
    {
        const EditStep step(m_text.textCursor()); // where undo puts the caret
        edit.setPosition(line.position() + end);
        const QTextCharFormat format = edit.charFormat();
        if (by.contains(u'\n'))
            textcommand::insertBlocks(
                m_text.article(), edit,
                textcommand::blocksOfPlainText(by, textformat::fromQt(line.blockFormat().layoutDirection())));
        else
            edit.insertText(by, format);
        const QTextBlock first = m_text.document()->findBlockByNumber(number);
        edit.setPosition(first.position() + start);
        edit.setPosition(first.position() + end, QTextCursor::KeepAnchor);
        edit.removeSelectedText();
        textcommand::followTyping(m_text.article(), first);
    }
    remember();
}

void TypingAids::remember()
{
    m_revision = m_text.document()->revision();
    m_position = m_text.textCursor().position();
}

} // namespace warraq

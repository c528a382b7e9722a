// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/text_menu.h"

#include "editor/article_text_edit.h"
#include "editor/editor_commands.h"
#include "editor/line_helpers.h"
#include "editor/spelling_marks.h"
#include "editor/text_changes.h"
#include "editor/xray_layer.h"
#include "widgets/style.h"

namespace warraq {

TextMenu::TextMenu(ArticleTextEdit& text, SpellingMarks& marks, const EditorCommands& commands,
                   const QTextCursor& at)
    : KeyedMenu(&text)
    , m_text(text)
    , m_marks(marks)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QTextCursor word = marks.wordAt(at);
    if (word.hasSelection() && marks.service() && !text.isReadOnly())
        addSpelling(word);
    if (!text.isReadOnly())
        addDirection(at);
    addClipboard();
    if (text.isReadOnly())
        return;
    addSeparator();
    addActions({commands.bold, commands.italic, commands.link});
    addSeparator();
    addActions({commands.rightToLeft, commands.leftToRight, commands.flip});
    addActions({commands.isolateLeft, commands.isolateRight, commands.unwrap});
    addSeparator();
    addActions({commands.quote, commands.quoteSource});
}

void TextMenu::addSpelling(const QTextCursor& word)
{
    m_word = word;
    m_waiting = addAction(tr("Looking for suggestions…"));
    m_waiting->setEnabled(false);
    m_marks.service()->suggest(this, word.selectedText(),
                               [this](const QStringList& found) { showSuggestions(found); });
    addSeparator();
    const QString text = word.selectedText();
    addAction(tr("Add to the desk's dictionary"), this, [this, text] { Q_EMIT addToDictionary(text); });
    addAction(tr("Ignore"), this, [this, text] {
        if (m_marks.service())
            m_marks.service()->accept(text);
    });
    addSeparator();
}

void TextMenu::showSuggestions(const QStringList& suggestions)
{
    QAction* before = m_waiting;
    for (const QString& suggestion : suggestions) {
        auto* action = new QAction(suggestion, this);
        QFont font = fontFor(TextRole::Base);
        font.setBold(true);
        action->setFont(font);
        connect(action, &QAction::triggered, this, [this, suggestion] {
            QTextCursor word = m_word;
            QTextCursor inside(word);
            inside.setPosition(word.selectionStart() + 1);
            word.insertText(suggestion, inside.charFormat()); // bold stays bold
            m_text.setTextCursor(word);
        });
        insertAction(before, action);
    }
    if (suggestions.isEmpty())
        m_waiting->setText(tr("No suggestion"));
    else
        removeAction(m_waiting);
    // None is lit beforehand: the first press of Down reaches the first suggestion, as in every menu.
}

/// What would read in another order at this place, with what mends it.
void TextMenu::addDirection(const QTextCursor& at)
{
    const QTextBlock line = at.block();
    const qsizetype here = at.positionInBlock();
    for (const DirectionFinding& finding : m_text.xray().findingsOf(line)) {
        const bool covers = here >= finding.offset && here <= finding.offset + finding.length;
        if (finding.fixes.isEmpty() || (!covers && finding.rule != DirectionRule::Base))
            continue;
        const DirectionFix fix = finding.fixes.first();
        addAction(wordsOf(fix, line.text().mid(finding.offset, finding.length)), this,
                  [this, fix, number = line.blockNumber()] {
                      m_text.run([&](QTextCursor& cursor) {
                          const QTextBlock there = cursor.document()->findBlockByNumber(number);
                          textcommand::mendDirection(m_text.article(), there, fix);
                      });
                  });
        addSeparator();
    }
}

QString TextMenu::wordsOf(const DirectionFix& fix, const QString& text)
{
    switch (fix.remedy) {
    case DirectionRemedy::Wrap:
        return tr("Keep “%1” together").arg(isolated(text));
    case DirectionRemedy::Rewrite:
        return tr("Write “%1”")
            .arg(isolated(fix.changes.isEmpty()
                              ? QString()
                              : applied(text, {{0, text.size(), fix.changes.first().text}})));
    case DirectionRemedy::TurnParagraph:
        return fix.paragraph == Direction::LeftToRight ? tr("Write the paragraph from left to right")
                                                       : tr("Write the paragraph from right to left");
    case DirectionRemedy::Mend:
        return tr("Mend the isolate");
    case DirectionRemedy::Modernise:
        return tr("Replace old direction characters by isolates");
    case DirectionRemedy::Remove:
    case DirectionRemedy::AddMark:
        break;
    }
    return tr("Mend the invisible direction characters");
}

void TextMenu::addClipboard()
{
    const bool selected = m_text.textCursor().hasSelection();
    const bool editable = !m_text.isReadOnly();
    const auto add = [this](const QString& text, const QKeySequence& keys, bool enabled,
                            const std::function<void()>& run) {
        QAction* action = addAction(text, this, run);
        action->setShortcut(keys);
        action->setEnabled(enabled);
    };
    const QTextDocument* document = m_text.document();
    add(tr("Undo"), QKeySequence::Undo, editable && document->isUndoAvailable(), [this] { m_text.undo(); });
    add(tr("Redo"), QKeySequence::Redo, editable && document->isRedoAvailable(), [this] { m_text.redo(); });
    addSeparator();
    add(tr("Cut"), QKeySequence::Cut, selected && editable, [this] { m_text.cut(); });
    add(tr("Copy"), QKeySequence::Copy, selected, [this] { m_text.copy(); });
    add(tr("Paste"), QKeySequence::Paste, editable && m_text.canPaste(), [this] { m_text.paste(); });
    add(tr("Select all"), QKeySequence::SelectAll, true, [this] { m_text.selectAll(); });
}

} // namespace warraq

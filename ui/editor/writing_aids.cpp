// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/writing_aids.h"

#include "editor/abbreviation_dialog.h"
#include "editor/article_text_edit.h"
#include "editor/editor_commands.h"
#include "editor/text_changes.h"
#include "editor/text_chooser.h"
#include "editor/typing_aids.h"
#include "text/arabic_marks.h"

#include <QMenu>

namespace warraq {

namespace {

bool isArabic(const QTextBlock& line)
{
    return line.blockFormat().layoutDirection() == Qt::RightToLeft;
}

} // namespace

WritingAids::WritingAids(ArticleTextEdit& text, EditorCommands& commands, QObject* parent)
    : QObject(parent)
    , m_text(text)
{
    addScript(commands);
    addCharacters(commands);
    addTexts(commands);
}

void WritingAids::setSession(ArticleSession* session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (!session)
        return;
    connect(session, &ArticleSession::metadataChanged, this, &WritingAids::followDesk);
    followDesk();
    readAbbreviations();
}

void WritingAids::followDesk()
{
    const ProjectSettings& desk = m_session->project().settings();
    m_text.aids().setRules(
        {desk.quotes, desk.typedDigits, m_session->article().meta.language, desk.languages});
}

void WritingAids::readAbbreviations()
{
    const auto loaded = loadAbbreviations(m_session->project().folder());
    m_hash = loaded ? loaded->hash : QString();
    m_text.aids().setAbbreviations(loaded ? loaded->list : AbbreviationList());
    if (!loaded)
        Q_EMIT problem(loaded.error());
}

void WritingAids::addCharacters(EditorCommands& commands)
{
    QMenu* menu = commands.addMenu(tr("Insert character"));
    const auto insert = [this, &commands, menu](const QString& name, char16_t character,
                                                const QKeySequence& keys = {}) {
        commands.add(
            name, keys,
            [this, character] {
                m_text.run([this, character](QTextCursor& cursor) {
                    textcommand::prepareTyping(m_text.article(), cursor);
                    cursor.insertText(QString(QChar(character)));
                    textcommand::mendWord(cursor);
                });
            },
            menu);
    };
    insert(tr("Fatha ◌َ"), 0x064e);
    insert(tr("Damma ◌ُ"), 0x064f);
    insert(tr("Kasra ◌ِ"), 0x0650);
    insert(tr("Sukun ◌ْ"), 0x0652);
    insert(tr("Shadda ◌ّ"), 0x0651);
    insert(tr("Fathatan ◌ً"), 0x064b);
    insert(tr("Dammatan ◌ٌ"), 0x064c);
    insert(tr("Kasratan ◌ٍ"), 0x064d);
    insert(tr("Dagger alef ◌ٰ"), 0x0670);
    insert(tr("Tatweel ـ"), 0x0640);
    menu->addSeparator();
    insert(tr("No-break space"), 0x00a0, Qt::CTRL | Qt::SHIFT | Qt::Key_Space);
    insert(tr("Thin no-break space"), 0x202f);
    insert(tr("Zero-width non-joiner (ZWNJ)"), 0x200c);
    insert(tr("Zero-width joiner (ZWJ)"), 0x200d);
    menu->addSeparator();
    insert(tr("Left-to-right mark (LRM)"), 0x200e);
    insert(tr("Right-to-left mark (RLM)"), 0x200f);
    insert(tr("Arabic letter mark (ALM)"), 0x061c);
}

void WritingAids::addScript(EditorCommands& commands)
{
    QMenu* menu = commands.addMenu(tr("Digits, tatweel and tashkeel"));
    const auto change = [this, &commands,
                         menu](const QString& name,
                               const std::function<TextChanges(const QTextBlock&)>& changesOf) {
        commands.add(name, {}, [this, changesOf] { changeLines(m_text.textCursor(), changesOf); }, menu);
    };
    change(tr("Digits: European (123)"),
           [](const QTextBlock& line) { return digitChanges(line.text(), DigitSet::European); });
    change(tr("Digits: Arabic-Indic (١٢٣)"), [](const QTextBlock& line) {
        return isArabic(line) ? digitChanges(line.text(), DigitSet::ArabicIndic) : TextChanges();
    });
    menu->addSeparator();
    change(tr("Take decorative tatweel away"),
           [](const QTextBlock& line) { return tatweelRemovals(line.text(), Tatweel::Decorative); });
    change(tr("Take all tatweel away"),
           [](const QTextBlock& line) { return tatweelRemovals(line.text(), Tatweel::All); });
    menu->addSeparator();
    change(tr("Take tashkeel away, keep shadda"),
           [](const QTextBlock& line) { return tashkeelRemovals(line.text(), Tashkeel::AllButShadda); });
    change(tr("Take all tashkeel away"),
           [](const QTextBlock& line) { return tashkeelRemovals(line.text(), Tashkeel::All); });
}

void WritingAids::addTexts(EditorCommands& commands)
{
    QMenu* menu = commands.addMenu(tr("Abbreviations and ready texts"));
    commands.add(tr("Insert a ready text…"), Qt::CTRL | Qt::Key_J, [this] { chooseText(); }, menu);
    QAction* edit = commands.add(
        tr("Abbreviations and ready texts of the desk…"), {}, [this] { editAbbreviations(); }, menu);
    commands.keepEnabled(edit);
}

void WritingAids::chooseText()
{
    if (!m_session)
        return;
    auto* chooser = new TextChooser(m_text.aids().abbreviations(), &m_text);
    connect(chooser, &TextChooser::chosen, this, [this](const QString& text) {
        m_text.run([this, &text](QTextCursor& cursor) {
            const Direction direction = textformat::fromQt(cursor.blockFormat().layoutDirection());
            const QTextBlock line = cursor.block();
            textcommand::insertBlocks(m_text.article(), cursor,
                                      textcommand::blocksOfPlainText(text, direction));
            textcommand::followTyping(m_text.article(), line);
        });
        m_text.setFocus();
    });
    connect(chooser, &TextChooser::editWanted, this, &WritingAids::editAbbreviations);
    chooser->showAt(m_text.viewport()->mapToGlobal(m_text.cursorRect().bottomLeft()));
}

void WritingAids::editAbbreviations()
{
    if (!m_session)
        return;
    readAbbreviations(); // a colleague may have added one
    auto* dialog = new AbbreviationDialog(m_text.aids().abbreviations(), m_session->isReadOnly(), &m_text);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { saveAbbreviations(dialog->list()); });
    dialog->open();
}

void WritingAids::saveAbbreviations(const AbbreviationList& mine)
{
    if (!m_session || mine == m_text.aids().abbreviations())
        return;
    const QString folder = m_session->project().folder();
    AbbreviationList list = mine;
    auto saved = warraq::saveAbbreviations(folder, list, m_hash);
    if (!saved && saved.error().code == ErrorCode::ChangedOutside) {
        // A colleague was faster: both have their entries.
        if (const auto theirs = loadAbbreviations(folder)) {
            list = merged(m_text.aids().abbreviations(), mine, theirs->list);
            saved = warraq::saveAbbreviations(folder, list, theirs->hash);
        }
    }
    if (!saved) {
        Q_EMIT problem(saved.error());
        return;
    }
    m_hash = *saved;
    m_text.aids().setAbbreviations(list);
}

} // namespace warraq

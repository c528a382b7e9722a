// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/direction_commands.h"

#include "editor/article_fields.h"
#include "editor/article_text_edit.h"
#include "editor/direction_panel.h"
#include "editor/editor_commands.h"
#include "editor/growing_field.h"
#include "editor/line_helpers.h"
#include "editor/order_popup.h"
#include "editor/page_column.h"
#include "editor/text_commands.h"
#include "widgets/slide_over.h"

#include <QAction>
#include <QTextLayout>

namespace warraq {

namespace {

constexpr int panelWidth = 340;

OrderPopup::Line lineAt(const QTextCursor& caret)
{
    const QTextBlock block = caret.block();
    OrderPopup::Line line;
    line.text = block.text();
    line.paragraph = textformat::fromQt(block.blockFormat().layoutDirection());
    line.isChosen = block.blockFormat().boolProperty(textformat::DirectionChosen);
    if (const QTextBlock before = block.previous(); before.isValid())
        line.previous = textformat::fromQt(before.blockFormat().layoutDirection());
    line.caret = caret.positionInBlock();
    line.end = line.text.size();
    if (const QTextLine laid = block.layout()->lineForTextPosition(caret.positionInBlock()); laid.isValid()) {
        line.start = laid.textStart();
        line.end = laid.textStart() + laid.textLength();
    }
    return line;
}

} // namespace

DirectionCommands::DirectionCommands(ArticleTextEdit& text, ArticleFields& fields, PageColumn& page,
                                     EditorCommands& commands, QWidget* owner)
    : QObject(owner)
    , m_text(text)
    , m_fields(fields)
    , m_page(page)
    , m_owner(owner)
    , m_notes(text)
    , m_toggle(
          commands.add(tr("Direction findings"), Qt::CTRL | Qt::SHIFT | Qt::Key_K, [this] { togglePanel(); }))
{
    commands.keepEnabled(m_toggle);
    QAction* why =
        commands.add(tr("Why is this reversed?"), Qt::CTRL | Qt::SHIFT | Qt::Key_Y, [this] { explain(); });
    commands.keepEnabled(why);
    connect(&m_notes, &DirectionNotes::changed, this, &DirectionCommands::countChanged);
}

void DirectionCommands::setSession(ArticleSession* session)
{
    m_notes.setSession(session);
    if (!session && m_slide)
        m_slide->setOpen(false);
}

void DirectionCommands::togglePanel()
{
    if (m_slide && m_slide->isOpen())
        m_slide->setOpen(false);
    else
        openPanel();
}

void DirectionCommands::openPanel()
{
    if (!m_panel) {
        m_panel = new DirectionPanel(m_notes);
        m_slide = new SlideOver(m_panel, panelWidth, m_owner);
        connect(m_panel, &DirectionPanel::closeWanted, m_slide, [this] { m_slide->setOpen(false); });
        connect(m_panel, &DirectionPanel::placeWanted, this, &DirectionCommands::goTo);
        connect(m_slide, &SlideOver::openChanged, this, [this](bool open) {
            m_page.setSideRoom(open ? panelWidth : 0);
            if (!open)
                m_text.setFocus();
        });
    }
    m_slide->setOpen(true);
    m_panel->refresh();
    m_panel->focusList();
}

void DirectionCommands::goTo(const DirectionNote& note)
{
    if (note.part != DirectionNote::Part::Body) {
        GrowingField* field = m_fields.head().value(int(note.part));
        QTextCursor place(field->document());
        place.setPosition(std::min<int>(int(note.finding.offset), field->document()->characterCount() - 1));
        field->setTextCursor(place);
        field->setFocus();
        return;
    }
    const QTextBlock line = m_text.document()->findBlockByNumber(note.line);
    if (!line.isValid())
        return;
    QTextCursor place(line);
    const int last = line.position() + line.length() - 1;
    place.setPosition(std::min(last, line.position() + int(note.finding.offset)));
    place.setPosition(std::min(last, line.position() + int(note.finding.offset + note.finding.length)),
                      QTextCursor::KeepAnchor);
    m_text.setTextCursor(place);
    m_text.ensureCursorVisible();
    m_text.setFocus();
}

void DirectionCommands::explain()
{
    const QTextBlock block = m_text.textCursor().block();
    if (holdsObject(block) || block.text().trimmed().isEmpty())
        return;
    const OrderPopup::Line line = lineAt(m_text.textCursor());
    auto* popup = new OrderPopup(line, &m_text);
    connect(popup, &OrderPopup::fixWanted, this,
            [this, number = block.blockNumber(), line](const DirectionFix& fix) {
                m_text.run([&](QTextCursor& cursor) {
                    const QTextBlock there = cursor.document()->findBlockByNumber(number);
                    if (there.text() == line.text)
                        textcommand::mendDirection(m_text.article(), there, fix);
                });
            });
    popup->showAt(m_text.viewport()->mapToGlobal(m_text.cursorRect().bottomLeft()));
}

} // namespace warraq

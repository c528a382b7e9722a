// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/text_accents.h"

#include "editor/article_text_edit.h"
#include "editor/text_formats.h"
#include "widgets/style.h"

#include <QScrollBar>

namespace warraq {

TextAccents::TextAccents(ArticleTextEdit& edit)
    : QObject(&edit)
    , m_edit(edit)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TextAccents::now);
    // Never at once: the scroll bar also moves while QTextDocument ends an edit and walks over the cursors it
    // changed, and new selections would free cursors under its feet.
    connect(edit.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_timer.start(0); });
    connect(&edit.article(), &ArticleDocument::edited, this, &TextAccents::soon);
}

void TextAccents::soon()
{
    if (!m_timer.isActive())
        m_timer.start(30);
}

void TextAccents::now()
{
    const Colors& c = colors(&m_edit);
    QList<QTextEdit::ExtraSelection> selections;
    const auto [first, last] = m_edit.visibleLines();
    for (QTextBlock line = first; line.isValid(); line = line.next()) {
        for (auto it = line.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const Run style = textformat::styleOf(fragment.charFormat());
            if (style.href.isEmpty() && !style.code)
                continue;
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(line);
            selection.cursor.setPosition(fragment.position());
            selection.cursor.setPosition(fragment.position() + int(fragment.length()),
                                         QTextCursor::KeepAnchor);
            selection.cursor.setKeepPositionOnInsert(true); // what is typed behind a link is not part of it
            if (!style.href.isEmpty())
                selection.format.setForeground(c.accent);
            if (style.code)
                selection.format.setBackground(c.panel);
            selections.append(selection);
        }
        if (line == last)
            break;
    }
    // Against what stands there now: cursors move with the text, and a remembered place says nothing of them.
    const auto same = [](const QTextEdit::ExtraSelection& a, const QTextEdit::ExtraSelection& b) {
        return a.cursor.selectionStart() == b.cursor.selectionStart() &&
               a.cursor.selectionEnd() == b.cursor.selectionEnd() && a.format == b.format;
    };
    if (!std::ranges::equal(selections, m_edit.extraSelections(), same))
        m_edit.setExtraSelections(selections);
}

} // namespace warraq

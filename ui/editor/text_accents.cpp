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
    m_timer.setInterval(30);
    connect(&m_timer, &QTimer::timeout, this, &TextAccents::now);
    connect(edit.verticalScrollBar(), &QScrollBar::valueChanged, this, &TextAccents::now);
    connect(&edit.article(), &ArticleDocument::edited, this, &TextAccents::soon);
}

void TextAccents::soon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void TextAccents::now()
{
    const Colors& c = colors(&m_edit);
    QList<QTextEdit::ExtraSelection> selections;
    QList<std::pair<int, int>> places;
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
            if (!style.href.isEmpty())
                selection.format.setForeground(c.accent);
            if (style.code)
                selection.format.setBackground(c.panel);
            selections.append(selection);
            places.append({fragment.position(), int(fragment.length()) * 4 + (style.href.isEmpty() ? 0 : 1) +
                                                    (style.code ? 2 : 0)});
        }
        if (line == last)
            break;
    }
    if (places == m_shown && c.dark == m_dark)
        return;
    m_shown = places;
    m_dark = c.dark;
    m_edit.setExtraSelections(selections);
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/paste_notice.h"

#include "editor/editor_commands.h"
#include "text/direction.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace warraq {

PasteNotice::PasteNotice(Pasting& pasting, EditorCommands& commands, QObject* parent)
    : QObject(parent)
    , m_pasting(pasting)
    , m_asItWas(commands.add(tr("Paste again, as it was"), {}, [&pasting] { pasting.pasteAsItWas(); }))
    , m_onlyText(commands.add(tr("Paste again, only the text"), {}, [&pasting] { pasting.pasteOnlyText(); }))
{
    end();
    connect(&pasting, &Pasting::told, this, &PasteNotice::tell);
    connect(&pasting, &Pasting::settled, this, &PasteNotice::end);
    connect(&pasting, &Pasting::finished, this, &PasteNotice::end);
    connect(&pasting, &Pasting::reading, this, [this](const QString& file) {
        m_words = file.isEmpty() ? tr("Reading what was pasted…") : tr("Reading %1…").arg(isolated(file));
        Q_EMIT wanted(m_words, {{tr("Cancel"), [this] { m_pasting.cancel(); }}});
    });
}

QString PasteNotice::nameOf(CleanedCharacter kind)
{
    using enum CleanedCharacter;
    switch (kind) {
    case NoBreakSpace:
        return tr("No-break spaces");
    case PresentationForm:
        return tr("Letters that were shapes");
    case PersianLetter:
        return tr("Persian letters");
    case Mark:
    case Embedding:
    case Override:
    case ZeroWidth:
    case Control:
        return tr("Invisible characters");
    case Quote:
        return tr("Straight quotation marks");
    case Composed:
        return tr("Letters joined with their marks");
    }
    return {};
}

QString PasteNotice::nameOf(PasteNote note)
{
    using enum PasteNote;
    switch (note) {
    case Table:
        return tr("Tables kept as HTML");
    case Footnote:
        return tr("Footnotes kept as HTML");
    case Media:
        return tr("Players kept by their address");
    case PictureLost:
        return tr("Pictures left out, their files are not here");
    case PictureAway:
        return tr("Pictures that stay on the web and are not in the newsroom");
    case Tracking:
        return tr("Pictures of a point's size that only watch readers, left out");
    case MediaLost:
        return tr("Players left out");
    case Drawing:
        return tr("Drawings left out");
    case Hidden:
        return tr("Hidden passages left out");
    case Deleted:
        return tr("Deleted passages left out");
    case Comment:
        return tr("Remarks left out");
    case Control:
        return tr("Form fields left out");
    case LinkLost:
        return tr("Links that lead nowhere from here");
    case OnlyText:
        return tr("Markup too deep to read, only its words came in");
    }
    return {};
}

QString PasteNotice::nameOf(QStringView code)
{
    for (int i = 0; i < cleanedCharacterKinds; ++i) {
        if (code == u"cleaned "_s + cleanedCharacterName(CleanedCharacter(i)))
            return nameOf(CleanedCharacter(i));
    }
    for (int i = 0; i < pasteNoteKinds; ++i) {
        if (code == u"document "_s + pasteNoteName(PasteNote(i)))
            return nameOf(PasteNote(i));
    }
    return {};
}

QString PasteNotice::summary(const PasteReport& report)
{
    QList<std::pair<QString, int>> lines; // several kinds have one name for a person
    const auto add = [&lines](const QString& name, int count) {
        if (count == 0)
            return;
        if (!lines.isEmpty() && lines.last().first == name)
            lines.last().second += count;
        else
            lines.append({name, count});
    };
    for (int i = 0; i < cleanedCharacterKinds; ++i)
        add(nameOf(CleanedCharacter(i)), report.characters[CleanedCharacter(i)]);
    for (int i = 0; i < pasteNoteKinds; ++i) {
        if (PasteNote(i) != PasteNote::OnlyText) // of the whole, not to be counted
            add(nameOf(PasteNote(i)), report.count(PasteNote(i)));
    }
    QStringList parts;
    for (const auto& [name, count] : std::as_const(lines))
        parts += tr("%1: %2").arg(name).arg(count);
    if (report.count(PasteNote::OnlyText) > 0)
        parts += nameOf(PasteNote::OnlyText);
    return parts.join(QStringLiteral(" · "));
}

void PasteNotice::tell(const PasteReport& report, bool hasMarkup)
{
    const QString changes = summary(report);
    if (changes.isEmpty())
        return;
    const bool cleaned = report.characters.sum() > 0;
    m_words = tr("Cleaned while pasting. %1").arg(changes);
    m_asItWas->setEnabled(m_pasting.canRepeat() && cleaned);
    m_onlyText->setEnabled(m_pasting.canRepeat() && hasMarkup);
    QList<Banner::Choice> choices;
    if (m_asItWas->isEnabled())
        choices.append({tr("Paste as it was"), [this] { m_pasting.pasteAsItWas(); }});
    if (m_onlyText->isEnabled())
        choices.append({tr("Only the text"), [this] { m_pasting.pasteOnlyText(); }});
    if (m_pasting.canRepeat())
        choices.append({tr("Undo"), [this] { m_pasting.undo(); }});
    Q_EMIT wanted(m_words, choices);
}

void PasteNotice::end()
{
    m_asItWas->setEnabled(false);
    m_onlyText->setEnabled(false);
    if (!m_words.isEmpty())
        Q_EMIT over(std::exchange(m_words, {}));
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/paste_notice.h"

#include "editor/editor_commands.h"
#include "text/direction.h"

#include <QAction>

namespace warraq {

namespace {

/// Characters of one name; several kinds that a person would call the same.
int sum(const CleanedCounts& counts, std::initializer_list<CleanedCharacter> kinds)
{
    int all = 0;
    for (const CleanedCharacter kind : kinds)
        all += counts[kind];
    return all;
}

} // namespace

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

QString PasteNotice::summary(const PasteReport& report)
{
    using enum CleanedCharacter;
    const CleanedCounts& of = report.characters;
    const std::pair<QString, int> lines[] = {
        {tr("No-break spaces"), of[NoBreakSpace]},
        {tr("Letters that were shapes"), of[PresentationForm]},
        {tr("Persian letters"), of[PersianLetter]},
        {tr("Invisible characters"), sum(of, {Mark, Embedding, Override, ZeroWidth, Control})},
        {tr("Straight quotation marks"), of[Quote]},
        {tr("Tables kept as HTML"), report.count(PasteNote::Table)},
        {tr("Footnotes kept as HTML"), report.count(PasteNote::Footnote)},
        {tr("Players kept by their address"), report.count(PasteNote::Media)},
        {tr("Pictures left out, their files are not here"), report.count(PasteNote::PictureLost)},
        {tr("Players left out"), report.count(PasteNote::MediaLost)},
        {tr("Drawings left out"), report.count(PasteNote::Drawing)},
        {tr("Hidden passages left out"), report.count(PasteNote::Hidden)},
        {tr("Deleted passages left out"), report.count(PasteNote::Deleted)},
        {tr("Remarks left out"), report.count(PasteNote::Comment)},
        {tr("Form fields left out"), report.count(PasteNote::Control)},
        {tr("Links that lead nowhere from here"), report.count(PasteNote::LinkLost)},
    };
    QStringList parts;
    for (const auto& [name, count] : lines) {
        if (count > 0)
            parts += tr("%1: %2").arg(name).arg(count);
    }
    if (report.count(PasteNote::OnlyText) > 0)
        parts += tr("its markup was too deep, only the words came in");
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

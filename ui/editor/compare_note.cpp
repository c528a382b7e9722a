// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/compare_note.h"

#include <QLocale>

namespace warraq {

namespace {

using Kind = ParagraphPair::Kind;

QString shortened(QStringView text)
{
    constexpr qsizetype most = 120;
    return isolated(text.size() > most ? text.first(most).toString() + u'…' : text.toString());
}

} // namespace

QString CompareNote::of(const Comparison& comparison, const ParagraphPair& pair)
{
    if (pair.kind == Kind::MovedAway)
        return tr("Moved from here");
    if (pair.kind == Kind::MovedHere)
        return tr("Moved here");
    if (pair.kind != Kind::Changed || !pair.aspects)
        return {};
    const ComparedParagraph& old = comparison.before[pair.before];
    const ComparedParagraph& now = comparison.after[pair.after];
    const auto kindName = [](const ComparedParagraph& paragraph) {
        switch (paragraph.kind) {
        case BlockKind::Paragraph:
            return tr("paragraph");
        case BlockKind::Heading:
            return tr("heading %1").arg(QLocale().toString(paragraph.level));
        case BlockKind::Quote:
            return tr("quotation");
        case BlockKind::BulletedList:
        case BlockKind::NumberedList:
            return tr("list");
        case BlockKind::Picture:
            return tr("picture");
        case BlockKind::Separator:
            return tr("separator");
        case BlockKind::Embed:
            return tr("embed");
        case BlockKind::RawHtml:
            return tr("HTML");
        case BlockKind::Conflict:
            return tr("two versions");
        }
        return QString();
    };
    QStringList notes;
    if (old.direction != now.direction)
        notes += now.direction == Direction::RightToLeft ? tr("Direction: now right to left")
                                                         : tr("Direction: now left to right");
    else if (pair.aspects.testFlag(Aspect::Direction))
        notes += tr("Direction of a part");
    if (pair.aspects.testFlag(Aspect::Kind) ||
        (pair.aspects.testFlag(Aspect::Level) && old.level != now.level))
        notes += tr("Was %1, is %2").arg(kindName(old), kindName(now));
    else if (pair.aspects.testFlag(Aspect::Level))
        notes += tr("Indent");
    if (pair.aspects.testFlag(Aspect::Style))
        notes += tr("Style");
    if (pair.aspects.testFlag(Aspect::Link))
        notes += tr("Link");
    if (pair.aspects.testFlag(Aspect::Language))
        notes += tr("Language");
    if (pair.aspects.testFlag(Aspect::Details))
        notes += tr("Was “%1”, is “%2”")
                     .arg(shortened(QString(old.details).replace(u'\n', QStringLiteral(" · "))),
                          shortened(QString(now.details).replace(u'\n', QStringLiteral(" · "))));
    return notes.join(QStringLiteral(" · "));
}

QString CompareNote::description(const Comparison& comparison, const ParagraphPair& pair, int stop)
{
    if (pair.kind == Kind::Added)
        return tr("Added paragraph: %1").arg(shortened(comparison.after[pair.after].text));
    if (pair.kind == Kind::Removed)
        return tr("Removed paragraph: %1").arg(shortened(comparison.before[pair.before].text));
    if (pair.kind != Kind::Changed || stop < 0)
        return of(comparison, pair);
    int index = 0;
    for (const WordChange& change : pair.words) {
        if (change.kind == WordChange::Kind::Same || index++ != stop)
            continue;
        const QStringView old =
            QStringView(comparison.before[pair.before].text).sliced(change.beforeOffset, change.beforeLength);
        const QStringView now =
            QStringView(comparison.after[pair.after].text).sliced(change.afterOffset, change.afterLength);
        if (old.isEmpty())
            return tr("Added: %1").arg(shortened(now));
        if (now.isEmpty())
            return tr("Removed: %1").arg(shortened(old));
        return (change.kind == WordChange::Kind::Spelling ? tr("Spelling: %1 became %2") : tr("%1 became %2"))
            .arg(shortened(old), shortened(now));
    }
    return of(comparison, pair);
}

QString CompareNote::unchanged(int paragraphs)
{
    return tr("%Ln paragraph(s) unchanged", nullptr, paragraphs);
}

QString CompareNote::changes(int count)
{
    return count == 0 ? tr("No changes") : tr("%Ln change(s)", nullptr, count);
}

} // namespace warraq

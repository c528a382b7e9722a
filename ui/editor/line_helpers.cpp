// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/line_helpers.h"

#include "editor/text_formats.h"

#include <QTextDocument>

namespace warraq {

namespace {

struct Stretch
{
    int start = 0; ///< document position
    int end = 0;
    QTextCharFormat format;
};

QList<Stretch> stretchesOf(const QTextBlock& line)
{
    QList<Stretch> stretches;
    for (auto it = line.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        stretches.append(
            {fragment.position(), fragment.position() + int(fragment.length()), fragment.charFormat()});
    }
    return stretches;
}

void setFormat(const QTextBlock& line, int start, int end, const QTextCharFormat& format)
{
    QTextCursor cursor(line);
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.setCharFormat(format);
}

} // namespace

void forEachLine(const QTextCursor& selection, const std::function<void(const QTextBlock&)>& visit)
{
    const QTextDocument* document = selection.document();
    const int first = document->findBlock(selection.selectionStart()).blockNumber();
    int last = document->findBlock(selection.selectionEnd()).blockNumber();
    // A selection that ends at the very start of a line does not mean that line.
    if (last > first && document->findBlockByNumber(last).position() == selection.selectionEnd())
        --last;
    for (int i = first; i <= last; ++i)
        visit(document->findBlockByNumber(i));
}

TextRange rangeIn(const QTextBlock& line, const QTextCursor& selection)
{
    const QString text = line.text();
    const TextRange range{std::max(0, selection.selectionStart() - line.position()),
                          std::min<qsizetype>(text.size(), selection.selectionEnd() - line.position())};
    return range.start == range.end ? arabicWordAround(text, range.start) : widenedToWords(text, range);
}

LineRange listAround(const QTextBlock& line)
{
    LineRange range{line, line};
    const BlockKind kind = textformat::kindOf(line.blockFormat());
    if (!isList(kind))
        return range;
    const int identity = textformat::identityOf(line.blockFormat());
    const auto belongs = [&](const QTextBlock& other) {
        return other.isValid() && textformat::kindOf(other.blockFormat()) == kind &&
               textformat::identityOf(other.blockFormat()) == identity;
    };
    while (belongs(range.first.previous()))
        range.first = range.first.previous();
    while (belongs(range.last.next()))
        range.last = range.last.next();
    return range;
}

void reformat(const QTextBlock& line)
{
    const QTextBlockFormat format = line.blockFormat();
    const BlockKind kind = textformat::kindOf(format);
    const int level = format.intProperty(textformat::Level);
    const QTextCharFormat base = textformat::baseCharFormat(kind, level);
    if (line.charFormat() != base)
        QTextCursor(line).setBlockCharFormat(base);
    for (const Stretch& stretch : stretchesOf(line)) {
        if (stretch.format.objectType() == textformat::objectType)
            continue;
        const QTextCharFormat wanted =
            textformat::charFormat(textformat::styleOf(stretch.format), kind, level);
        if (wanted != stretch.format)
            setFormat(line, stretch.start, stretch.end, wanted);
    }
}

void setLineKind(const QTextBlock& line, BlockKind kind, int level, int depth, int identity)
{
    QTextBlockFormat format = line.blockFormat();
    textformat::setKind(format, kind, level, depth);
    format.setProperty(textformat::Identity, identity);
    QTextCursor(line).setBlockFormat(format);
    reformat(line);
}

bool holdsObject(const QTextBlock& line)
{
    return line.text().contains(QChar::ObjectReplacementCharacter);
}

void changeStyle(const QTextBlock& line, int start, int end, const std::function<void(Run&)>& change)
{
    const QTextBlockFormat format = line.blockFormat();
    const BlockKind kind = textformat::kindOf(format);
    const int level = format.intProperty(textformat::Level);
    const int from = line.position() + start;
    const int to = line.position() + end;
    for (const Stretch& stretch : stretchesOf(line)) {
        const int left = std::max(from, stretch.start);
        const int right = std::min(to, stretch.end);
        if (left >= right || stretch.format.objectType() == textformat::objectType)
            continue;
        Run style = textformat::styleOf(stretch.format);
        change(style);
        setFormat(line, left, right, textformat::charFormat(style, kind, level));
    }
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/line_helpers.h"
#include "editor/text_commands.h"

#include <QTextDocument>

namespace warraq::textcommand {

namespace {

void setLineDirection(const QTextBlock& line, Direction direction, bool chosen)
{
    QTextBlockFormat change;
    change.setLayoutDirection(textformat::toQt(direction));
    change.setProperty(textformat::DirectionChosen, chosen);
    QTextCursor(line).mergeBlockFormat(change);
}

/// The list directly above or below that a new item of `kind` joins, else a list of its own.
int identityForList(ArticleDocument& article, const QTextBlock& first, const QTextBlock& last, BlockKind kind)
{
    for (const QTextBlock& neighbour : {first.previous(), last.next()}) {
        if (neighbour.isValid() && textformat::kindOf(neighbour.blockFormat()) == kind)
            return textformat::identityOf(neighbour.blockFormat());
    }
    return article.store().newIdentity();
}

} // namespace

void setDirection(ArticleDocument&, const QTextCursor& selection, Direction direction)
{
    const EditStep step(selection);
    forEachLine(selection, [direction](const QTextBlock& line) {
        const LineRange list = listAround(line);
        for (QTextBlock item = list.first; item.isValid(); item = item.next()) {
            setLineDirection(item, direction, true);
            if (item == list.last)
                break;
        }
    });
}

void flipDirection(ArticleDocument& article, const QTextCursor& selection)
{
    const bool isLeft = selection.block().blockFormat().layoutDirection() == Qt::LeftToRight;
    setDirection(article, selection, isLeft ? Direction::RightToLeft : Direction::LeftToRight);
}

void followTyping(ArticleDocument& article, QTextBlock line)
{
    const QTextBlockFormat format = line.blockFormat();
    const LineRange list = listAround(line);
    if (format.boolProperty(textformat::DirectionChosen) || list.first != line ||
        textformat::isObject(textformat::kindOf(format)))
        return;
    const Direction now = textformat::fromQt(format.layoutDirection());
    const Direction wanted = paragraphDirection(line.text(), std::nullopt, now, article.articleDirection());
    if (wanted == now)
        return;
    const EditStep step(QTextCursor(line), true);
    for (QTextBlock item = list.first; item.isValid(); item = item.next()) {
        setLineDirection(item, wanted, false);
        if (item == list.last)
            break;
    }
}

void setKind(ArticleDocument& article, const QTextCursor& selection, BlockKind kind, int level)
{
    bool isThere = true;
    QList<QTextBlock> lines;
    forEachLine(selection, [&](const QTextBlock& line) {
        if (holdsObject(line))
            return;
        lines.append(line);
        const QTextBlockFormat format = line.blockFormat();
        isThere = isThere && textformat::kindOf(format) == kind &&
                  (kind != BlockKind::Heading || format.intProperty(textformat::Level) == level);
    });
    if (lines.isEmpty())
        return;
    const BlockKind wanted = isThere ? BlockKind::Paragraph : kind;
    const EditStep step(selection);
    const int list = isList(wanted) ? identityForList(article, lines.first(), lines.last(), wanted) : 0;
    const Direction listDirection = textformat::fromQt(lines.first().blockFormat().layoutDirection());
    for (const QTextBlock& line : std::as_const(lines)) {
        const int identity = list != 0 ? list : textformat::identityOf(line.blockFormat());
        const int depth =
            isList(textformat::kindOf(line.blockFormat())) ? textformat::depthOf(line.blockFormat()) : 0;
        setLineKind(line, wanted, level, depth, identity);
        if (list != 0)
            setLineDirection(line, listDirection,
                             line.blockFormat().boolProperty(textformat::DirectionChosen));
    }
}

void changeDepth(ArticleDocument&, const QTextCursor& selection, int by)
{
    const EditStep step(selection);
    forEachLine(selection, [by](const QTextBlock& line) {
        constexpr int deepest = 5;
        const QTextBlockFormat format = line.blockFormat();
        const BlockKind kind = textformat::kindOf(format);
        if (!isList(kind))
            return;
        const bool first = listAround(line).first == line;
        const int above = first ? -1 : textformat::depthOf(line.previous().blockFormat());
        const int depth = qBound(0, textformat::depthOf(format) + by, std::min(deepest, above + 1));
        setLineKind(line, kind, 0, depth, textformat::identityOf(format));
    });
}

void setQuoteSource(const QTextCursor& cursor, const QString& source)
{
    const QTextBlock line = cursor.block();
    QTextBlockFormat format = line.blockFormat();
    if (textformat::kindOf(format) != BlockKind::Quote)
        return;
    format.setProperty(textformat::Source, source);
    textformat::setKind(format, BlockKind::Quote, 0, 0);
    QTextCursor(line).setBlockFormat(format);
}

std::optional<Block> objectOf(ArticleDocument& article, const QTextBlock& line)
{
    for (auto it = line.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        if (format.objectType() == textformat::objectType)
            return article.store().object(format.intProperty(textformat::Object));
    }
    return std::nullopt;
}

void insertObject(ArticleDocument& article, QTextCursor& cursor, const Block& block)
{
    const EditStep step(cursor);
    removeSelection(article, cursor);
    DocumentBuilder build = article.builder();
    Block object = block;
    object.original.reset();
    object.direction = textformat::fromQt(cursor.blockFormat().layoutDirection());
    const Line line = build.objectLine(object, article.store().newIdentity());
    QTextBlock here = cursor.block();
    if (here.length() > 1) {
        DocumentBuilder::insertLinesAfter(here, {line});
        here = here.next();
    } else {
        DocumentBuilder::replaceLine(here, line);
    }
    // Always a place to go on writing.
    if (!here.next().isValid() || holdsObject(here.next())) {
        Block paragraph;
        paragraph.direction = object.direction;
        DocumentBuilder::insertLinesAfter(here, build.linesOf(paragraph, false));
    }
    cursor.setPosition(here.next().position());
}

void replaceObject(ArticleDocument& article, const QTextBlock& line, const Block& block)
{
    Block object = block;
    object.original.reset();
    const EditStep step{QTextCursor(line)};
    const Line fresh = article.builder().objectLine(object, textformat::identityOf(line.blockFormat()));
    QTextCursor cursor(line);
    cursor.setBlockFormat(fresh.format);
    for (auto it = line.begin(); !it.atEnd(); ++it) {
        if (it.fragment().charFormat().objectType() != textformat::objectType)
            continue;
        cursor.setPosition(it.fragment().position());
        cursor.setPosition(it.fragment().position() + 1, QTextCursor::KeepAnchor);
        cursor.setCharFormat(fresh.pieces.first().format);
        break;
    }
}

} // namespace warraq::textcommand

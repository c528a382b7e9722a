// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/article_document.h"

#include "editor/document_reader.h"
#include "editor/text_formats.h"
#include "text/words.h"

#include <QSet>
#include <QTextDocument>

#include <algorithm>

namespace warraq {

ArticleDocument::ArticleDocument(QTextDocument* document)
    : QObject(document)
    , m_document(document)
{
    connect(document, &QTextDocument::contentsChange, this, &ArticleDocument::noteChange);
}

void ArticleDocument::noteChange(int position, int removed, int added)
{
    m_stale = true;
    if (m_loading)
        return;
    QTextBlock block = m_document->findBlock(position);
    const QTextBlock end =
        m_document->findBlock(std::min(position + added, m_document->characterCount() - 1));
    if (block == end && block.isValid()) {
        LineData::of(block, m_lines).textChanged(position - block.position(), removed, added);
    } else {
        for (; block.isValid(); block = block.next()) {
            LineData::of(block, m_lines).textChanged(0, block.length(), block.length());
            if (block == end)
                break;
        }
    }
    Q_EMIT edited();
}

void ArticleDocument::load(const Blocks& blocks, Direction articleDirection)
{
    m_loading = true;
    m_direction = articleDirection;
    m_document->setUndoRedoEnabled(false);
    m_document->clear();
    // The document's margin is the gutters' width; under the byline row a third of it is enough.
    QTextFrameFormat page = m_document->rootFrame()->frameFormat();
    page.setTopMargin(textformat::gutter / 3.0);
    page.setBottomMargin(textformat::marginBelow);
    m_document->rootFrame()->setFrameFormat(page);
    m_store = BlockStore();
    DocumentBuilder build(m_store);
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    bool first = true;
    for (const Block& block : blocks) {
        for (const Line& line : build.linesOf(block)) {
            if (first) {
                cursor.setBlockFormat(line.format);
                cursor.setBlockCharFormat(line.blockCharFormat);
            } else {
                cursor.insertBlock(line.format, line.blockCharFormat);
            }
            DocumentBuilder::insertPieces(cursor, line);
            first = false;
        }
    }
    if (first) {
        Block empty;
        empty.direction = articleDirection;
        cursor.setBlockFormat(textformat::blockFormat(empty, 0, {m_store.newIdentity(), 0}));
    }
    cursor.endEditBlock();
    m_document->setUndoRedoEnabled(true);
    m_document->setModified(false);
    m_loading = false;
    settleIdentities();
    m_stale = true;
    Q_EMIT edited();
}

/// Reads the fresh text once and notes for each loaded block what that gave.
void ArticleDocument::settleIdentities()
{
    QHash<int, Block> asRead;
    QSet<int> fresh;
    for (QTextBlock line = m_document->begin(); line.isValid(); line = line.next()) {
        LineData& data = LineData::of(line, m_lines);
        if (!data.isRead)
            readInto(data, line);
        const int identity = textformat::identityOf(line.blockFormat());
        const auto known = asRead.find(identity);
        if (known == asRead.end())
            asRead.insert(identity, data.content.first());
        else
            known->items += data.content.first().items;
    }
    for (auto it = asRead.cbegin(); it != asRead.cend(); ++it) {
        BlockStore::Entry* entry = m_store.find(it.key());
        if (entry && !entry->isSettled) {
            entry->asRead = it.value();
            entry->isSettled = true;
            fresh.insert(it.key());
        }
    }
    for (QTextBlock line = m_document->begin(); line.isValid(); line = line.next()) {
        LineData& data = LineData::of(line, m_lines);
        const int identity = textformat::identityOf(line.blockFormat());
        if (fresh.contains(identity) && !isList(data.content.first().kind) && data.content.size() == 1)
            data.content = {m_store.find(identity)->loaded};
    }
}

void ArticleDocument::appendBlock(const Block& block, int identity, int line)
{
    m_blocks.append(block);
    m_firstLine.append(line);
    m_identities.append(identity);
}

void ArticleDocument::readInto(LineData& data, const QTextBlock& line) const
{
    data.content = readLine(line, m_store);
    data.setWords(wordCount(line.text()));
    data.isRead = true;
    // Whoever says what was loaded is what was loaded, bytes included. (Lists are known when they are whole.)
    const BlockStore::Entry* entry = m_store.find(textformat::identityOf(line.blockFormat()));
    if (entry && entry->isSettled && data.content.size() == 1 && !isList(data.content.first().kind) &&
        entry->asRead.sameContent(data.content.first()))
        data.content = {entry->loaded};
}

void ArticleDocument::appendItem(const Block& item, bool continues)
{
    QList<ListItem>& items = m_blocks.last().items;
    if (continues)
        items += item.items;
    // No item is more than one step deeper than the one above it.
    const int above = items.size() > 1 ? items[items.size() - 2].depth : -1;
    items.last().depth = std::min(items.last().depth, above + 1);
}

void ArticleDocument::read()
{
    m_blocks.clear();
    m_firstLine.clear();
    m_identities.clear();
    int number = 0;
    for (QTextBlock line = m_document->begin(); line.isValid(); line = line.next(), ++number) {
        LineData& data = LineData::of(line, m_lines);
        if (!data.isRead)
            readInto(data, line);
        const int identity = textformat::identityOf(line.blockFormat());
        for (const Block& block : std::as_const(data.content)) {
            const bool inList = isList(block.kind);
            const bool continues = inList && !m_blocks.isEmpty() && m_identities.last() == identity &&
                                   m_blocks.last().kind == block.kind;
            if (!continues)
                appendBlock(block, identity, number);
            if (inList)
                appendItem(block, continues);
        }
    }
    const bool isBlank =
        m_blocks.size() == 1 && m_blocks[0].kind == BlockKind::Paragraph && m_blocks[0].runs.isEmpty();
    if (isBlank && !m_store.find(m_identities[0])) { // an empty place to type into is not yet a paragraph
        m_blocks.clear();
        m_firstLine.clear();
        m_identities.clear();
    }
    giveBytesBack();
    m_stale = false;
}

/// Whole lists that say what was loaded become it; of several blocks with one identity (Enter copies it) only
/// the first keeps the bytes.
void ArticleDocument::giveBytesBack()
{
    QSet<int> used;
    used.reserve(m_blocks.size());
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        const BlockStore::Entry* entry = m_store.find(m_identities[i]);
        if (!entry)
            continue;
        const bool list = isList(m_blocks[i].kind);
        if (!m_blocks[i].original && !(list && entry->asRead.sameContent(m_blocks[i])))
            continue;
        if (used.contains(m_identities[i])) {
            m_blocks[i] = entry->asRead;
            m_blocks[i].original.reset();
        } else {
            m_blocks[i] = entry->loaded;
            used.insert(m_identities[i]);
        }
    }
}

const Blocks& ArticleDocument::blocks()
{
    if (m_stale)
        read();
    return m_blocks;
}

int ArticleDocument::indexOf(const QTextBlock& line)
{
    (void)blocks();
    const auto after = std::ranges::upper_bound(m_firstLine, line.blockNumber());
    return int(std::distance(m_firstLine.begin(), after)) - 1;
}

QTextBlock ArticleDocument::firstLineOf(int index)
{
    (void)blocks();
    return index >= 0 && index < m_firstLine.size() ? m_document->findBlockByNumber(m_firstLine[index])
                                                    : QTextBlock();
}

/// Text and a card in one line are two blocks of one line: replaced together or not at all.
bool ArticleDocument::sharesLine(qsizetype index) const
{
    return index > 0 && index < m_firstLine.size() && m_firstLine[index] == m_firstLine[index - 1];
}

/// Same words in other bytes (an attribute, a space between tags, a draft): the text stays. The bytes hang on
/// the identity in the lines' format, so a new identity for them is a change that undo takes back.
bool ArticleDocument::takeBytes(int index, const Block& news)
{
    if (sharesLine(index) || sharesLine(index + 1))
        return false;
    const int first = m_firstLine[index];
    const int end = index + 1 < m_firstLine.size() ? m_firstLine[index + 1] : m_document->blockCount();
    const Lines lines = builder().linesOf(news);
    if (lines.size() != end - first)
        return false;
    for (int i = 0; i < end - first; ++i)
        DocumentBuilder::replaceLine(m_document->findBlockByNumber(first + i), lines[i]);
    return true;
}

void ArticleDocument::apply(const Blocks& news, Step step)
{
    const Blocks old = blocks();
    const auto sameBytes = [](const Block& a, const Block& b) {
        if (a.isDraft != b.isDraft || a.original.has_value() != b.original.has_value())
            return false;
        return !a.original || a.original->constData() == b.original->constData() ||
               *a.original == *b.original;
    };
    const auto same = [&sameBytes](const Block& a, const Block& b) {
        const bool shared = a.original && b.original && a.original->constData() == b.original->constData();
        return (shared && sameBytes(a, b)) || a.sameContent(b);
    };
    const qsizetype shorter = std::min(old.size(), news.size());
    qsizetype start = 0;
    while (start < shorter && same(old[start], news[start]))
        ++start;
    qsizetype tail = 0;
    while (tail < shorter - start && same(old[old.size() - 1 - tail], news[news.size() - 1 - tail]))
        ++tail;
    QTextCursor edit(m_document);
    if (step == Step::JoinsLast)
        edit.joinPreviousEditBlock();
    else
        edit.beginEditBlock();
    const auto takeAll = [&](qsizetype from, qsizetype end, qsizetype shift) {
        for (qsizetype i = from; i < end; ++i) {
            if (!sameBytes(old[i], news[i + shift]))
                std::ignore = takeBytes(int(i), news[i + shift]);
        }
    };
    takeAll(0, start, 0);
    takeAll(old.size() - tail, old.size(), news.size() - old.size());
    while (tail > 0 && sharesLine(old.size() - tail))
        --tail;
    while (sharesLine(start))
        --start;
    const qsizetype oldCount = old.size() - start - tail;
    const qsizetype newCount = news.size() - start - tail;
    if (oldCount > 0 || newCount > 0)
        replaceRange(int(start), int(oldCount), news.mid(start, newCount));
    edit.endEditBlock();
    settleIdentities();
    m_stale = true;
}

void ArticleDocument::replaceRange(int first, int oldCount, const Blocks& news)
{
    const int lineCount = m_document->blockCount();
    const bool wasBlank = m_firstLine.isEmpty();
    const int firstLine = wasBlank ? 0 : first < m_firstLine.size() ? m_firstLine[first] : lineCount;
    const int endLine = first + oldCount < m_firstLine.size() ? m_firstLine[first + oldCount] : lineCount;
    DocumentBuilder build(m_store);
    Lines lines;
    for (const Block& block : news)
        lines += build.linesOf(block);
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    const int paired = std::min(int(lines.size()), endLine - firstLine);
    for (int i = 0; i < paired; ++i)
        DocumentBuilder::replaceLine(m_document->findBlockByNumber(firstLine + i), lines[i]);
    if (lines.size() > paired) {
        const Lines rest = lines.mid(paired);
        const int before = firstLine + paired - 1;
        if (before >= 0)
            DocumentBuilder::insertLinesAfter(m_document->findBlockByNumber(before), rest);
        else
            DocumentBuilder::insertLinesBefore(m_document->begin(), rest);
    } else if (firstLine + paired < endLine) {
        DocumentBuilder::removeLines(m_document->findBlockByNumber(firstLine + paired),
                                     endLine - firstLine - paired);
    }
    if (lines.isEmpty() && firstLine == 0 &&
        endLine == lineCount) { // nothing left: an empty paragraph to type into
        Block empty;
        empty.direction = m_direction;
        QTextCursor start(m_document);
        start.setBlockFormat(textformat::blockFormat(empty, 0, {m_store.newIdentity(), 0}));
        start.setBlockCharFormat({});
    }
    cursor.endEditBlock();
}

} // namespace warraq

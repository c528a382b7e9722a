// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/block_store.h"
#include "editor/document_builder.h"
#include "editor/line_data.h"

#include <QObject>

class QTextDocument;

namespace warraq {

/// Ties an article's blocks to a QTextDocument, both ways. Reading is incremental (only text blocks that
/// changed since are read), and so is writing (only the blocks that differ are touched, in one undo step).
///
/// The owner connects nothing: call blocks() whenever the value is wanted.
class ArticleDocument : public QObject
{
    Q_OBJECT

public:
    explicit ArticleDocument(QTextDocument* document); ///< child of the document

    /// A fresh text; undo starts here.
    void load(const Blocks& blocks, Direction articleDirection);
    enum class Step
    {
        Own,
        JoinsLast ///< part of the undo step before
    };
    /// Makes the document say `blocks` (they came from the source view or from outside), as one undo step:
    /// bytes that say the same in other words are part of it, too.
    void apply(const Blocks& blocks, Step step = Step::Own);
    /// What the document says now. Untouched blocks are as they were loaded, bytes included.
    [[nodiscard]] const Blocks& blocks();
    [[nodiscard]] bool isStale() const { return m_stale; } ///< blocks() would read something

    /// Index of the article block that `line` belongs to, -1 for none; and the first text block of one.
    [[nodiscard]] int indexOf(const QTextBlock& line);
    [[nodiscard]] QTextBlock firstLineOf(int index);

    [[nodiscard]] BlockStore& store() { return m_store; }
    [[nodiscard]] DocumentBuilder builder() { return DocumentBuilder(m_store); }
    [[nodiscard]] const std::shared_ptr<LineRegistry>& lines() const { return m_lines; }
    [[nodiscard]] QTextDocument* document() const { return m_document; }
    [[nodiscard]] Direction articleDirection() const { return m_direction; }

Q_SIGNALS:
    void edited(); ///< something changed, by hand or undo; after the change, many times a second

private:
    void noteChange(int position, int removed, int added);
    void read();
    void readInto(LineData& data, const QTextBlock& line) const;
    void appendBlock(const Block& block, int identity, int line);
    void appendItem(const Block& item, bool continues);
    void giveBytesBack();
    void settleIdentities();
    [[nodiscard]] bool sharesLine(qsizetype index) const;
    bool takeBytes(int index, const Block& news);
    void replaceRange(int first, int oldCount, const Blocks& news);

    QTextDocument* m_document;
    BlockStore m_store;
    std::shared_ptr<LineRegistry> m_lines = std::make_shared<LineRegistry>();
    Blocks m_blocks;
    QList<int> m_firstLine;  ///< per article block: number of its first text block
    QList<int> m_identities; ///< per article block
    Direction m_direction = Direction::RightToLeft;
    bool m_stale = true;
    bool m_loading = false;
};

} // namespace warraq

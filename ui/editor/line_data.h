// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/blocks.h"
#include "language/spelling.h"

#include <QHash>
#include <QTextBlock>
#include <QTextBlockUserData>

#include <memory>

namespace warraq {

class LineData;

/// All living lines of a document by number, so that an answer from a worker finds its line or finds it gone.
struct LineRegistry
{
    QHash<quint64, LineData*> lines;
    quint64 next = 0;
    int words = 0; ///< of all lines
    int misspellings = 0;
};

/// What is known about one text block. A block has one user data: everything that wants to remember something
/// per block puts a member here, nobody replaces it.
class LineData final : public QTextBlockUserData
{
public:
    explicit LineData(std::shared_ptr<LineRegistry> registry);
    ~LineData() override;
    Q_DISABLE_COPY_MOVE(LineData)

    /// The block's own data, made when missing.
    [[nodiscard]] static LineData& of(QTextBlock block, const std::shared_ptr<LineRegistry>& registry);
    [[nodiscard]] static LineData* find(const QTextBlock& block);

    const quint64 number;
    quint64 revision = 0;                  ///< counts changes of the text
    bool isRead = false;                   ///< `content` is what the text says
    Blocks content;                        ///< usually one; text around a card in one line gives more
    quint64 checkedRevision = ~quint64(0); ///< of `marks`

    [[nodiscard]] const QList<Misspelling>& marks() const { return m_marks; }
    void setMarks(const QList<Misspelling>& marks);
    void setWords(int words);
    /// The text changed: marks behind the change move along, those in it go.
    void textChanged(qsizetype offset, qsizetype removed, qsizetype added);

private:
    std::shared_ptr<LineRegistry> m_registry;
    QList<Misspelling> m_marks;
    int m_words = 0;
};

} // namespace warraq

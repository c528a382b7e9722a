// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/compare_text.h"

#include "article/inline_text.h"
#include "text/isolates.h"

#include <algorithm>

namespace warraq {

namespace {

using Mark = CompareText::Mark;

constexpr QChar thinSpace = u'\u2009';

QChar initiatorOf(Direction direction)
{
    return direction == Direction::RightToLeft ? isolate::rightToLeft : isolate::leftToRight;
}

/// Writes pieces of paragraphs one after the other; pieces of one span direction share its isolate.
class Writer
{
public:
    explicit Writer(Direction paragraph) { m_out.direction = paragraph; }

    void write(const ComparedParagraph& from, qsizetype offset, qsizetype length, std::optional<Mark> mark,
               bool isolate = false)
    {
        if (length <= 0)
            return;
        // Inside the span that is being written, if any: a word taken out of its middle must not break it in
        // two.
        if (isolate)
            add(initiatorOf(from.direction));
        qsizetype runStart = 0;
        qsizetype written = offset;
        for (const Run& run : from.runs) {
            const qsizetype start = std::max(offset, runStart);
            const qsizetype end = std::min(offset + length, runStart + run.text.size());
            if (start < end) {
                setDirection(run.direction, isolate);
                piece(QStringView(from.text).sliced(start, end - start), &run, mark, isolate);
                written = end;
            }
            runStart += run.text.size();
        }
        if (written < offset + length) // an island: its text is in no run
            piece(QStringView(from.text).sliced(written, offset + length - written), nullptr, mark, isolate);
        if (isolate) {
            setDirection(std::nullopt, true);
            add(isolate::pop);
        }
    }

    /// What was removed, isolated; the spaces at its ends stay outside, and what came instead does not touch
    /// it.
    void writeGone(const ComparedParagraph& from, qsizetype offset, qsizetype length, Mark mark,
                   bool replaced)
    {
        qsizetype end = offset + length;
        while (offset < end && from.text[offset].isSpace())
            m_out.text += from.text[offset++];
        qsizetype spaces = 0;
        while (end > offset && from.text[end - 1].isSpace()) {
            --end;
            ++spaces;
        }
        write(from, offset, end - offset, mark, true);
        if (replaced && spaces == 0 && end > offset)
            add(thinSpace);
        m_out.text += QStringView(from.text).sliced(end, spaces);
    }

    void stop() { m_out.stops.append(m_out.text.size()); }

    [[nodiscard]] CompareText take()
    {
        setDirection(std::nullopt);
        return std::move(m_out);
    }

private:
    /// What is there for display alone.
    void add(QChar c)
    {
        m_out.additions.append(m_out.text.size());
        m_out.text += c;
    }

    void setDirection(std::optional<Direction> direction, bool inside = false)
    {
        std::optional<Direction>& present = inside ? m_inner : m_direction;
        if (direction == present)
            return;
        if (present)
            add(isolate::pop);
        if (direction)
            add(initiatorOf(*direction));
        present = direction;
    }

    /// `isolated`: what is gone keeps no direction controls, which could end the isolate around it.
    void piece(QStringView text, const Run* run, std::optional<Mark> mark, bool isolated)
    {
        const qsizetype start = m_out.text.size();
        for (const QChar c : text) {
            if (isolated && ((c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069')))
                continue;
            m_out.text += c == u'\n' || c == QChar::ParagraphSeparator ? QChar(QChar::LineSeparator) : c;
        }
        const qsizetype length = m_out.text.size() - start;
        if (mark)
            span(start, length, *mark);
        if (!run)
            return;
        if (run->bold)
            span(start, length, Mark::Bold);
        if (run->italic)
            span(start, length, Mark::Italic);
        if (!run->href.isEmpty())
            span(start, length, Mark::Link);
    }

    void span(qsizetype start, qsizetype length, Mark mark)
    {
        // Spaces at the ends are not marked, unless they are the change.
        const QStringView all = QStringView(m_out.text).sliced(start, length);
        if (const QStringView core = all.trimmed(); !core.isEmpty()) {
            start += core.data() - all.data();
            length = core.size();
        }
        for (CompareText::Span& known : m_out.spans) {
            if (known.mark == mark && known.offset + known.length == start) {
                known.length += length;
                return;
            }
        }
        m_out.spans.append({start, length, mark});
    }

    CompareText m_out;
    std::optional<Direction> m_direction;
    std::optional<Direction> m_inner;
};

/// Words of one kind of change, with the same words in another style as marks of their own.
struct Piece
{
    WordChange change;
    bool isRestyled = false;
};

QList<Piece> piecesOf(const ParagraphPair& pair)
{
    QList<Piece> pieces;
    qsizetype mark = 0;
    for (WordChange words : pair.words) {
        if (words.kind != WordChange::Kind::Same) {
            pieces.append({words, false});
            continue;
        }
        const auto take = [&](qsizetype length, bool restyled) {
            WordChange part = words;
            part.beforeLength = part.afterLength = length;
            if (length > 0)
                pieces.append({part, restyled});
            words.beforeOffset += length;
            words.afterOffset += length;
            words.beforeLength -= length;
            words.afterLength -= length;
        };
        while (mark < pair.marks.size() &&
               pair.marks[mark].afterOffset < words.afterOffset + words.afterLength &&
               pair.marks[mark].beforeOffset >= words.beforeOffset) {
            take(pair.marks[mark].afterOffset - words.afterOffset, false);
            take(std::min(pair.marks[mark].afterLength, words.afterLength), true);
            ++mark;
        }
        take(words.afterLength, false);
    }
    return pieces;
}

void writeChanged(Writer& writer, const Comparison& comparison, const ParagraphPair& pair, CompareSide side)
{
    const ComparedParagraph& old = comparison.before[pair.before];
    const ComparedParagraph& now = comparison.after[pair.after];
    for (const Piece& piece : piecesOf(pair)) {
        const WordChange& change = piece.change;
        const bool isSame = change.kind == WordChange::Kind::Same;
        const bool isSpelling = change.kind == WordChange::Kind::Spelling;
        if (!isSame || piece.isRestyled)
            writer.stop();
        if (isSame) {
            const std::optional<Mark> mark = piece.isRestyled ? std::optional(Mark::Restyled) : std::nullopt;
            if (side == CompareSide::Before)
                writer.write(old, change.beforeOffset, change.beforeLength, mark);
            else
                writer.write(now, change.afterOffset, change.afterLength, mark);
            continue;
        }
        const Mark gone = isSpelling ? Mark::SpellingRemoved : Mark::Removed;
        if (side == CompareSide::Before)
            writer.write(old, change.beforeOffset, change.beforeLength, gone);
        else if (side == CompareSide::Both)
            writer.writeGone(old, change.beforeOffset, change.beforeLength, gone, change.afterLength > 0);
        if (side != CompareSide::Before)
            writer.write(now, change.afterOffset, change.afterLength,
                         isSpelling ? Mark::SpellingAdded : Mark::Added);
    }
}

} // namespace

bool isShown(const ParagraphPair& pair, CompareSide side)
{
    using Kind = ParagraphPair::Kind;
    if (side == CompareSide::Before)
        return pair.kind != Kind::Added && pair.kind != Kind::MovedHere;
    return side == CompareSide::Both || (pair.kind != Kind::Removed && pair.kind != Kind::MovedAway);
}

QString writtenText(const CompareText& text, qsizetype offset, qsizetype length)
{
    QString written;
    const qsizetype end = offset + length;
    auto addition = std::ranges::lower_bound(text.additions, offset);
    for (qsizetype i = offset; i < end; ++i) {
        const QChar c = text.text[i];
        if (addition != text.additions.end() && *addition == i) {
            ++addition;
            if (c == thinSpace && i > offset && i + 1 < end)
                written += u' ';
        } else {
            written += c == QChar::LineSeparator ? u'\n' : c;
        }
    }
    return written;
}

CompareText compareText(const Comparison& comparison, const ParagraphPair& pair, CompareSide side)
{
    using Kind = ParagraphPair::Kind;
    const bool isOld =
        pair.kind == Kind::Removed || pair.kind == Kind::MovedAway ||
        (side == CompareSide::Before && pair.kind != Kind::Added && pair.kind != Kind::MovedHere);
    const ComparedParagraph& paragraph =
        isOld ? comparison.before[pair.before] : comparison.after[pair.after];
    Writer writer(paragraph.direction);
    if (pair.kind == Kind::Changed) {
        writeChanged(writer, comparison, pair, side);
    } else {
        std::optional<Mark> mark;
        if (pair.kind == Kind::Removed)
            mark = Mark::Removed;
        else if (pair.kind == Kind::Added)
            mark = Mark::Added;
        writer.write(paragraph, 0, paragraph.text.size(), mark);
    }
    CompareText text = writer.take();
    text.isMarkup = paragraph.kind == BlockKind::RawHtml || paragraph.kind == BlockKind::Conflict ||
                    paragraph.kind == BlockKind::Embed;
    // A style that would begin or end inside an Arabic word takes the word apart (bug Q1).
    for (CompareText::Span& span : text.spans) {
        if (span.mark != Mark::Bold && span.mark != Mark::Italic)
            continue;
        const TextRange words = widenedToWords(text.text, {span.offset, span.offset + span.length});
        span.offset = words.start;
        span.length = words.end - words.start;
    }
    return text;
}

} // namespace warraq

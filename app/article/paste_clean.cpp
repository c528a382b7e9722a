// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/paste_clean.h"

#include "article/block_reader.h"
#include "article/inline_text.h"
#include "article/markup_scanner.h"
#include "article/paste_reader.h"
#include "article/paste_runs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr int mostRounds = 8;

struct Letters
{
    bool left = false;  ///< some that are written from the left
    bool right = false; ///< and from the right
};

Letters lettersIn(const Block& block)
{
    Letters letters;
    for (const QChar c : plainText(block)) {
        letters.left = letters.left || c.direction() == QChar::DirL;
        letters.right = letters.right || c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    }
    return letters;
}

QStringView primary(QStringView language)
{
    const qsizetype hyphen = language.indexOf(u'-');
    return hyphen < 0 ? language : language.first(hyphen);
}

/// What a document may never hold, whatever a person wants to keep.
Runs withoutForbidden(Runs runs)
{
    for (Run& run : runs) {
        run.text.removeIf([](QChar c) {
            return c.unicode() < 0x20 || c.unicode() == 0x7F || c == QChar::ObjectReplacementCharacter ||
                   c == QChar::ByteOrderMark;
        });
    }
    return normalised(std::move(runs));
}

class Cleaner
{
public:
    Cleaner(const PasteContext& context, PasteReport& report)
        : m_context(context)
        , m_body{context.direction, context.language, context.previous}
        , m_report(report)
        , m_previous(context.previous)
    {
        m_cleaning.language = context.language;
    }

    Block cleaned(PastedBlock pasted)
    {
        Block block = std::move(pasted.block);
        const auto chosen = chosenDirection(pasted, lettersIn(block));
        direct(block, chosen);
        block.runs = cleanedRuns(block.runs, block.direction);
        for (ListItem& item : block.items)
            item.runs = cleanedRuns(item.runs, block.direction);
        for (QString* words : {&block.alt, &block.source}) {
            if (m_context.cleansCharacters && (words == &block.alt || block.kind == BlockKind::Quote))
                *words = cleanedText(*words, block.direction, m_cleaning);
        }
        direct(block, chosen); // without the marks that decided before
        block.language = languageFor(block, pasted.language);
        m_previous = block.direction;
        return block;
    }

    void finish() { m_report.characters += m_cleaning.counts; }

private:
    /// What the markup says, unless it only repeats the default of the program that wrote it: left-to-right
    /// around nothing but Arabic, or said by the whole page.
    static std::optional<Direction> chosenDirection(const PastedBlock& pasted, Letters letters)
    {
        const bool isWrong = pasted.said == Direction::LeftToRight && letters.right && !letters.left;
        if (pasted.said && !isWrong)
            return pasted.said;
        const bool isArabicPage = pasted.inherited == Direction::RightToLeft;
        return isArabicPage && letters.right ? pasted.inherited : std::nullopt;
    }

    void direct(Block& block, std::optional<Direction> chosen) const
    {
        directBlock(block, chosen, m_previous, m_body);
    }

    [[nodiscard]] QString languageFor(const Block& block, const QString& said) const
    {
        const Letters letters = lettersIn(block);
        const bool fits = languageDirection(said) == Direction::RightToLeft ? letters.right : letters.left;
        const bool isOther = primary(said).compare(primary(m_context.language), Qt::CaseInsensitive) != 0;
        return !said.isEmpty() && fits && isOther && block.direction == languageDirection(said) ? said
                                                                                                : QString();
    }

    [[nodiscard]] QString quotingLanguage(Direction direction) const
    {
        if (languageDirection(m_context.language) == direction)
            return m_context.language;
        return direction == Direction::RightToLeft ? QStringLiteral("ar") : QStringLiteral("en");
    }

    Runs cleanedRuns(const Runs& runs, Direction direction)
    {
        if (!m_context.cleansCharacters)
            return withoutForbidden(runs);
        Spans spans = isolatedSpans(runs);
        for (int round = 0; round < mostRounds; ++round) {
            bool changed = false;
            const auto take = [&](const TextChanges& changes) {
                if (changes.isEmpty())
                    return;
                spans = applied(spans, changes);
                changed = true;
            };
            take(changedCharacters(spans));
            take(compositionChanges(textOf(spans), m_cleaning));
            take(controlChanges(textOf(spans), direction, m_cleaning));
            if (!changed)
                break;
        }
        spans = applied(spans, isolateRemovals(textOf(spans), direction, m_cleaning));
        if (m_context.quotes)
            spans = applied(spans, quotes(spans, direction));
        return warraq::runsOf(spans);
    }

    TextChanges changedCharacters(const Spans& spans)
    {
        const QString text = textOf(spans);
        TextChanges changes;
        for (qsizetype from = 0; const Span& span : spans) {
            const qsizetype to = from + span.text.size();
            changes += characterChanges(text, from, to, span.style.language, m_cleaning);
            from = to;
        }
        return changes;
    }

    TextChanges quotes(const Spans& spans, Direction direction)
    {
        TextChanges changes =
            quoteChanges(textOf(spans), quotingLanguage(direction), *m_context.quotes, m_cleaning);
        for (qsizetype from = 0; const Span& span : spans) { // in code they are signs
            const qsizetype to = from + span.text.size();
            if (span.style.code) {
                const auto gone = changes.removeIf([from, to](const TextChange& change) {
                    return change.offset >= from && change.offset < to;
                });
                m_cleaning.counts[CleanedCharacter::Quote] -= int(gone);
            }
            from = to;
        }
        return changes;
    }

    const PasteContext& m_context;
    BodyContext m_body;
    PasteReport& m_report;
    std::optional<Direction> m_previous;
    TextCleaning m_cleaning;
};

/// What is left of a source that no parser should be given.
QString wordsOf(const QByteArray& html)
{
    QString words;
    bool skips = false;
    for (MarkupScanner scanner(html); !scanner.atEnd();) {
        const MarkupToken token = scanner.next();
        if (token.kind == MarkupToken::StartTag || token.kind == MarkupToken::EndTag) {
            skips = token.kind == MarkupToken::StartTag && isRawTextElement(token.name);
            if (isBlockElement(token.name) || sameName(token.name, "br"))
                words += u'\n';
        } else if (token.kind == MarkupToken::Text && !skips) {
            const QByteArray text = html.sliced(token.begin, token.end - token.begin);
            words += text.contains('&') ? plainText(readInline(text, {})) : QString::fromUtf8(text);
        }
    }
    return words;
}

CleanPaste cleaned(QList<PastedBlock> pasted, const PasteContext& context, CleanPaste out,
                   const CancelFlag& cancel)
{
    Cleaner cleaner(context, out.report);
    for (PastedBlock& block : pasted) {
        if (cancel.isCancelled())
            break;
        out.blocks.append(cleaner.cleaned(std::move(block)));
    }
    cleaner.finish();
    return out;
}

} // namespace

QString pasteNoteName(PasteNote note)
{
    static const std::array<QString, pasteNoteKinds> names{
        u"table"_s,    u"footnote"_s,   u"media"_s,     u"picture-lost"_s, u"picture-away"_s,
        u"tracking"_s, u"media-lost"_s, u"drawing"_s,   u"hidden"_s,       u"deleted"_s,
        u"comment"_s,  u"control"_s,    u"link-lost"_s, u"only-text"_s};
    return names[size_t(note)];
}

PasteReport& PasteReport::operator+=(const PasteReport& other)
{
    characters += other.characters;
    std::ranges::transform(notes, other.notes, notes.begin(), std::plus());
    return *this;
}

CleanPaste cleanHtml(const QByteArray& html, const PasteContext& context, const CancelFlag& cancel)
{
    PastePictures pictures(context);
    const QByteArray source = pictures.withoutData(html);
    const auto tree = HtmlTree::parse(source, HtmlTree::Kind::Page);
    if (!tree) {
        CleanPaste words = cleanPlainText(wordsOf(source), context, cancel);
        words.report.add(PasteNote::OnlyText);
        return words;
    }
    CleanPaste out;
    PasteReader reader(pictures, out.report, cancel);
    QList<PastedBlock> pasted = reader.read(tree->root());
    out.pictures = pictures.take();
    return cleaned(std::move(pasted), context, std::move(out), cancel);
}

CleanPaste cleanPlainText(const QString& text, const PasteContext& context, const CancelFlag& cancel)
{
    QString normal = text;
    normal.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
        .replace(u'\r', u'\n')
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(u'\t', u' ')
        .replace(u'\f', u'\n');
    const QStringList lines = normal.split(u'\n');
    QList<PastedBlock> pasted;
    for (const QString& line : lines) {
        const Runs runs = warraq::runsOf(line);
        if (lines.size() > 1 && isBlankText(runs))
            continue; // blank lines part paragraphs
        PastedBlock block;
        block.block.runs = runs;
        pasted.append(block);
    }
    return cleaned(std::move(pasted), context, {}, cancel);
}

} // namespace warraq

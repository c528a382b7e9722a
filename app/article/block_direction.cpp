// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/block_direction.h"

#include "article/body_splitter.h"
#include "article/inline_text.h"
#include "article/markup_scanner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace warraq {

namespace {

/// Text of [from, to) of `text` after `changes`, which lie inside, without the controls that stand for a
/// <span dir> and are no characters of the plain text.
QString replacement(const QString& text, const QList<qsizetype>& plainOffsets, qsizetype from, qsizetype to,
                    const TextChanges& changes)
{
    QString out;
    auto change = changes.cbegin();
    for (qsizetype at = from; at <= to; ++at) {
        qsizetype skip = 0;
        for (; change != changes.cend() && change->offset == at; ++change) {
            out += change->text;
            skip += change->length;
        }
        if (skip > 0) {
            at += skip - 1;
            continue;
        }
        const bool isCharacter = at < to && plainOffsets[at] != plainOffsets[at + 1];
        if (isCharacter)
            out += text[at];
    }
    return out;
}

BlockDirectionFinding inPlainText(const DirectionFinding& found, const QString& text,
                                  const QList<qsizetype>& plainOffsets, qsizetype base)
{
    BlockDirectionFinding out{found, {}};
    qsizetype from = found.offset;
    qsizetype to = found.offset + found.length;
    for (const DirectionFix& fix : found.fixes) {
        for (const TextChange& change : fix.changes) {
            from = std::min(from, change.offset);
            to = std::max(to, change.offset + change.length);
        }
    }
    out.finding.offset = base + plainOffsets[from];
    out.finding.length = plainOffsets[to] - plainOffsets[from];
    for (const DirectionFix& fix : found.fixes) {
        if (!fix.changes.isEmpty())
            out.fixes.append(replacement(text, plainOffsets, from, to, fix.changes));
    }
    return out;
}

void addFindings(QList<BlockDirectionFinding>& out, const Runs& runs, Direction direction, qsizetype base)
{
    QList<qsizetype> plainOffsets;
    const QString text = textOf(isolatedSpans(runs, &plainOffsets));
    for (const DirectionFinding& found : directionFindings(text, direction))
        out.append(inPlainText(found, text, plainOffsets, base));
}

bool hasText(const Block& block)
{
    return block.kind != BlockKind::Separator && block.kind != BlockKind::RawHtml &&
           block.kind != BlockKind::Conflict;
}

/// One finding after the other, as withFixedDirection does it, but with the styles kept. `mayTurn` is false
/// where the direction belongs to more than these runs.
QList<DirectionRule> fixRuns(Runs& runs, Direction& direction, const QList<DirectionRule>& rules,
                             bool mayTurn)
{
    QList<DirectionRule> wanted = rules;
    if (!mayTurn)
        wanted.removeAll(DirectionRule::Base);
    Spans spans = isolatedSpans(runs);
    QList<DirectionRule> done;
    constexpr int most = 1000;
    while (done.size() < most) {
        const QList<DirectionFinding> findings = directionFindings(textOf(spans), direction);
        const auto next = std::ranges::find_if(findings, [&](const DirectionFinding& finding) {
            return wanted.contains(finding.rule) && !finding.fixes.isEmpty();
        });
        if (next == findings.end())
            break;
        const DirectionFix& fix = next->fixes.first();
        spans = applied(spans, fix.changes);
        direction = fix.paragraph.value_or(direction);
        done.append(next->rule);
    }
    if (!done.isEmpty())
        runs = runsOf(spans);
    return done;
}

/// A list is turned when most of its items would be.
bool isListTurned(const Block& block)
{
    const auto turned = std::ranges::count_if(block.items, [&](const ListItem& item) {
        return std::ranges::any_of(
            directionFindings(textOf(isolatedSpans(item.runs)), block.direction),
            [](const DirectionFinding& finding) { return finding.rule == DirectionRule::Base; });
    });
    return 2 * turned > block.items.size();
}

/// What a start tag may say and be said again by a block.
bool isKnownTag(QByteArrayView tag, QByteArrayView name)
{
    static const QSet<QByteArray> names{"p",  "h2",   "h3", "h4",   "blockquote", "cite",   "ul",
                                        "ol", "li",   "br", "hr",   "b",          "strong", "i",
                                        "em", "code", "a",  "span", "img",        "figure", "figcaption"};
    if (!names.contains(name.toByteArray().toLower()))
        return false;
    // The attributes by their names: what is left when values are taken out.
    const QByteArray source = tag.toByteArray();
    QByteArray bare;
    char quote = 0;
    for (const char c : source.sliced(1 + name.size())) {
        if (quote != 0)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else
            bare += c;
    }
    static const QSet<QByteArray> attributes{"dir=", "lang=", "href=", "src=", "alt=", "/", ""};
    // Ours, and those that WordPress gives every block of a kind.
    static const QSet<QByteArray> classes{"credit",        "embed",          "wp-block-heading",
                                          "wp-block-list", "wp-block-quote", "wp-block-image"};
    const QList<QByteArray> words = bare.replace('>', ' ').simplified().split(' ');
    return std::ranges::all_of(words, [&](const QByteArray& word) {
        return attributes.contains(word.toLower()) ||
               (word.toLower() == "class=" &&
                classes.contains(attributeInSource(tag, "class").toByteArray()));
    });
}

/// WordPress says a heading's level and a list's kind beside the tags that say them too.
bool saysNothingMore(const WordPressComment& comment)
{
    const QJsonObject settings = QJsonDocument::fromJson(comment.attributes.toByteArray()).object();
    const QStringList keys = settings.keys();
    return !comment.name.isEmpty() && (comment.attributes.isEmpty() || !keys.isEmpty()) &&
           std::ranges::all_of(keys, [](const QString& key) { return key == u"level" || key == u"ordered"; });
}

} // namespace

QList<BlockDirectionFinding> directionFindings(const Block& block)
{
    QList<BlockDirectionFinding> out;
    if (!hasText(block))
        return out;
    if (!isList(block.kind)) {
        addFindings(out, block.runs, block.direction, 0);
        return out;
    }
    qsizetype base = 0;
    for (const ListItem& item : block.items) {
        addFindings(out, item.runs, block.direction, base);
        base += plainText(item.runs).size() + 1;
    }
    if (!isListTurned(block))
        out.removeIf([](const BlockDirectionFinding& f) { return f.finding.rule == DirectionRule::Base; });
    return out;
}

QList<BlockDirectionFinding> fieldDirectionFindings(const QString& text, Direction direction)
{
    QList<BlockDirectionFinding> out;
    Run run;
    run.text = text;
    addFindings(out, {run}, direction, 0);
    out.removeIf([](const BlockDirectionFinding& f) { return f.finding.rule == DirectionRule::Base; });
    return out;
}

QList<DirectionRule> fixDirection(Block& block, const QList<DirectionRule>& rules)
{
    if (!hasText(block))
        return {};
    QList<DirectionRule> done;
    if (isList(block.kind)) {
        if (rules.contains(DirectionRule::Base) && isListTurned(block)) {
            const bool right = block.direction == Direction::RightToLeft;
            block.direction = right ? Direction::LeftToRight : Direction::RightToLeft;
            done.append(DirectionRule::Base);
        }
        for (ListItem& item : block.items)
            done += fixRuns(item.runs, block.direction, rules, false);
    } else {
        done = fixRuns(block.runs, block.direction, rules, true);
    }
    if (done.contains(DirectionRule::Base))
        block.directionChosen = true; // typing must not turn it back
    if (!done.isEmpty())
        block.original.reset();
    return done;
}

bool canBeRewritten(const Block& block)
{
    if (!block.original)
        return true;
    for (MarkupScanner scanner(*block.original); !scanner.atEnd();) {
        const MarkupToken token = scanner.next();
        const QByteArrayView source =
            QByteArrayView(*block.original).sliced(token.begin, token.end - token.begin);
        switch (token.kind) {
        case MarkupToken::Text:
        case MarkupToken::EndTag:
            break;
        case MarkupToken::StartTag:
            if (!isKnownTag(source, token.name))
                return false;
            break;
        case MarkupToken::Comment:
            if (!saysNothingMore(wordPressComment(source)))
                return false;
            break;
        case MarkupToken::Other:
            return false;
        }
    }
    return true;
}

} // namespace warraq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/inline_text.h"

#include <QHash>

#include <vector>

namespace warraq {

namespace {

/// Letters that join, their marks, tatweel and joiners.
bool isArabicWordPart(QChar c)
{
    const char16_t u = c.unicode();
    if (u == 0x200c || u == 0x200d)
        return true;
    if (c.category() == QChar::Mark_NonSpacing || c.isLetter())
        return c.script() == QChar::Script_Arabic || (u >= 0x064b && u <= 0x0670) || u == 0x0640;
    return false;
}

/// Characters that QTextCursor::insertText would take for a new block, or that have a meaning of their own to
/// Qt.
QString withoutBreaks(const QString& text)
{
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\u2028"));
    for (QChar& c : plain) {
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator)
            c = QChar::LineSeparator;
        else if (c == u'\ufdd0' || c == u'\ufdd1' || c == QChar::ObjectReplacementCharacter ||
                 c == QChar::Null)
            c = u'\ufffd';
    }
    return plain;
}

Run styleOf(const Run& run)
{
    Run style = run;
    style.text.clear();
    style.direction.reset();
    return style;
}

void append(Spans& spans, const QString& text, const Run& style)
{
    if (text.isEmpty())
        return;
    if (!spans.isEmpty() && spans.last().style == style)
        spans.last().text += text;
    else
        spans.append({text, style});
}

/// Partner of each outermost isolate start in `text` that a direction of its runs can stand for, -1
/// everywhere else. An empty isolate and one directly behind its like could not be told apart again: they
/// stay characters.
std::vector<qsizetype> outermostPairs(QStringView text)
{
    std::vector<qsizetype> partner(size_t(text.size()), -1);
    std::vector<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isolate::isStart(text[i])) {
            open.push_back(i);
        } else if (text[i] == isolate::pop && !open.empty()) {
            partner[size_t(open.back())] = i;
            open.pop_back();
        }
    }
    qsizetype lastEnd = -1;
    QChar lastStart;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = partner[size_t(i)];
        if (end < 0)
            continue;
        const bool likeTheLast = i == lastEnd + 1 && text[i] == lastStart;
        // A first-strong isolate has no direction of its own; what is inside it is not outermost either.
        if (text[i] == isolate::firstStrong || end == i + 1 || likeTheLast) {
            partner[size_t(i)] = -1;
        } else {
            lastEnd = end;
            lastStart = text[i];
        }
        for (qsizetype inside = i + 1; inside < end; ++inside)
            partner[size_t(inside)] = -1;
        i = end;
    }
    return partner;
}

} // namespace

TextRange arabicWordAround(QStringView text, qsizetype offset)
{
    TextRange range{offset, offset};
    while (range.start > 0 && isArabicWordPart(text[range.start - 1]))
        --range.start;
    while (range.end < text.size() && isArabicWordPart(text[range.end]))
        ++range.end;
    return range;
}

TextRange widenedToWords(QStringView text, TextRange range)
{
    const auto isInside = [&](qsizetype at) {
        return at > 0 && at < text.size() && isArabicWordPart(text[at - 1]) && isArabicWordPart(text[at]);
    };
    if (isInside(range.start))
        range.start = arabicWordAround(text, range.start).start;
    if (isInside(range.end))
        range.end = arabicWordAround(text, range.end).end;
    return range;
}

Spans snapped(const Spans& spans)
{
    if (spans.size() < 2)
        return spans;
    QString text;
    std::vector<qsizetype> styleAt; // index of the span, per character
    for (qsizetype i = 0; i < spans.size(); ++i) {
        text += spans[i].text;
        styleAt.resize(size_t(text.size()), i);
    }
    for (qsizetype i = 1; i < text.size(); ++i) {
        const bool inside = isArabicWordPart(text[i - 1]) && isArabicWordPart(text[i]);
        if (!inside || styleAt[size_t(i)] == styleAt[size_t(i - 1)])
            continue;
        const TextRange word = arabicWordAround(text, i);
        QHash<qsizetype, int> letters;
        for (qsizetype k = word.start; k < word.end; ++k)
            ++letters[styleAt[size_t(k)]];
        qsizetype winner = styleAt[size_t(word.start)];
        for (auto it = letters.cbegin(); it != letters.cend(); ++it) {
            if (it.value() > letters.value(winner))
                winner = it.key();
        }
        for (qsizetype k = word.start; k < word.end; ++k)
            styleAt[size_t(k)] = winner;
        i = word.end;
    }
    Spans result;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        while (end < text.size() && styleAt[size_t(end)] == styleAt[size_t(i)])
            ++end;
        append(result, text.mid(i, end - i), spans[styleAt[size_t(i)]].style);
        i = end;
    }
    return result;
}

Spans isolatedSpans(const Runs& runs, QList<qsizetype>* plainOffsets)
{
    Spans spans;
    std::optional<Direction> open;
    qsizetype plain = 0;
    const auto addControl = [&](QChar control) {
        append(spans, QString(control), {});
        if (plainOffsets != nullptr)
            plainOffsets->append(plain);
    };
    for (const Run& run : runs) {
        if (run.direction != open) {
            if (open)
                addControl(isolate::pop);
            if (run.direction)
                addControl(isolate::start(*run.direction));
            open = run.direction;
        }
        const QString text = withoutBreaks(run.text);
        append(spans, text, styleOf(run));
        for (qsizetype i = 0; plainOffsets != nullptr && i < text.size(); ++i)
            plainOffsets->append(plain + i);
        plain += run.text.size();
    }
    if (open)
        addControl(isolate::pop);
    if (plainOffsets != nullptr)
        plainOffsets->append(plain);
    return spans;
}

Spans spansOf(const Runs& runs)
{
    return snapped(isolatedSpans(runs));
}

QString textOf(const Spans& spans)
{
    QString text;
    for (const Span& span : spans)
        text += span.text;
    return text;
}

Spans applied(const Spans& spans, const TextChanges& changes)
{
    const QString text = textOf(spans);
    std::vector<qsizetype> spanAt; // per unit
    for (qsizetype i = 0; i < spans.size(); ++i)
        spanAt.resize(spanAt.size() + size_t(spans[i].text.size()), i);
    const auto styleAt = [&](qsizetype at) {
        return at >= 0 && at < text.size() ? spans[spanAt[size_t(at)]].style : Run();
    };
    Spans out;
    qsizetype done = 0;
    const auto keepUntil = [&](qsizetype end) {
        while (done < end) {
            qsizetype last = done + 1;
            while (last < end && spanAt[size_t(last)] == spanAt[size_t(done)])
                ++last;
            append(out, text.mid(done, last - done), styleAt(done));
            done = last;
        }
    };
    for (const TextChange& change : changes) {
        keepUntil(change.offset);
        const bool closes = change.text == isolate::pop || change.offset == text.size();
        append(out, change.text, styleAt(closes ? change.offset - 1 : change.offset));
        done = change.offset + change.length;
    }
    keepUntil(text.size());
    return out;
}

Runs runsOf(const Spans& spans)
{
    const std::vector<qsizetype> partner = outermostPairs(textOf(spans));
    Runs runs;
    qsizetype at = 0;
    qsizetype closing = -1;
    std::optional<Direction> direction;
    for (const Span& span : spans) {
        Run run = span.style;
        run.direction = direction;
        const auto finish = [&runs, &run] {
            if (!run.text.isEmpty())
                runs.append(run);
            run.text.clear();
        };
        for (const QChar c : span.text) {
            const qsizetype here = at++;
            if (partner[size_t(here)] >= 0) {
                finish();
                closing = partner[size_t(here)];
                direction = c == isolate::leftToRight ? Direction::LeftToRight : Direction::RightToLeft;
                run.direction = direction;
            } else if (here == closing) {
                finish();
                closing = -1;
                direction.reset();
                run.direction.reset();
            } else {
                run.text += c;
            }
        }
        finish();
    }
    return normalised(runs);
}

Runs runsOf(const QString& plainText)
{
    return runsOf(Spans{{plainText, {}}});
}

} // namespace warraq

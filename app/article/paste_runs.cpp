// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/paste_runs.h"

#include <algorithm>

namespace warraq {

namespace {

constexpr QChar lineBreak = QChar::LineSeparator;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isEdge(QChar c)
{
    return isSpace(c) || c == QChar::Nbsp || c == lineBreak;
}

void trimEdges(Runs& runs)
{
    while (!runs.isEmpty()) {
        QString& text = runs.front().text;
        const auto end = std::ranges::find_if_not(text, isEdge);
        text.remove(0, end - text.begin());
        if (!text.isEmpty())
            break;
        runs.removeFirst();
    }
    while (!runs.isEmpty()) {
        QString& text = runs.back().text;
        while (!text.isEmpty() && isEdge(text.back()))
            text.chop(1);
        if (!text.isEmpty())
            break;
        runs.removeLast();
    }
}

} // namespace

Runs collapsedSpace(const Runs& runs, bool keepsEdges)
{
    Runs out;
    QChar last = keepsEdges ? QChar(u'x') : lineBreak;
    qsizetype pending = -1; // the run with white space in it whose worth the next character decides
    const auto settle = [&] {
        if (pending >= 0)
            out[pending].text += u' ';
        pending = -1;
    };
    for (const Run& run : runs) {
        out.append(run);
        out.last().text.clear();
        for (const QChar c : run.text) {
            if (isSpace(c)) {
                if (pending < 0 && last != lineBreak)
                    pending = out.size() - 1;
                continue;
            }
            if (c == lineBreak)
                pending = -1;
            settle();
            out.last().text += last = c;
        }
    }
    if (keepsEdges)
        settle();
    else
        trimEdges(out);
    return normalised(std::move(out));
}

QList<Runs> paragraphsOf(const Runs& runs)
{
    QList<Runs> paragraphs(1);
    int breaks = 0;
    for (const Run& run : runs) {
        Run part = run;
        part.text.clear();
        const auto keep = [&] {
            if (!part.text.isEmpty())
                paragraphs.last().append(part);
            part.text.clear();
        };
        for (const QChar c : run.text) {
            if (c == lineBreak) {
                ++breaks;
                continue;
            }
            if (breaks == 1) {
                part.text += lineBreak;
            } else if (breaks > 1) {
                keep();
                paragraphs.append(Runs());
            }
            breaks = 0;
            part.text += c;
        }
        keep();
    }
    for (Runs& paragraph : paragraphs)
        paragraph = normalised(std::move(paragraph));
    return paragraphs;
}

bool isBlankText(const Runs& runs)
{
    return std::ranges::all_of(runs, [](const Run& run) {
        return std::ranges::all_of(run.text, [](QChar c) {
            return c.isSpace() || c.category() == QChar::Other_Format ||
                   c == QChar::ObjectReplacementCharacter;
        });
    });
}

} // namespace warraq

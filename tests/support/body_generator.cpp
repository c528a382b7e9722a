// SPDX-License-Identifier: GPL-3.0-or-later
#include "body_generator.h"

#include <QByteArrayList>

#include <algorithm>

namespace warraq {

QByteArray randomMarkup(Dice& dice, int pieces)
{
    // clang-format off
    static const QByteArrayList parts{
        "<p>", "</p>", "<p dir=rtl>", "<div>", "</div>", "<b>", "</b>", "<a href=\"x\">", "</a>", "<a href='", "\">", "<ul>",
        "<li>", "</li>", "</ul>", "<ol start=3>", "</ol>", "<blockquote>", "</blockquote>", "<cite>", "</cite>", "<h2>", "</h2>",
        "<hr>", "<br />", "<img src=a.jpg alt=\"ب\">", "<figure>", "</figure>", "<figcaption>", "</figcaption>", "<table>",
        "</table>", "<tr>", "<td>", "<script>", "</script>", "<style>", "</style>", "<title>", "</title>", "<svg>", "</svg>",
        "<math>", "<mi>", "</math>", "<template>", "</template>", "<noscript>", "</noscript>", "<textarea>", "</textarea>",
        "<select>", "<option>", "</select>", "<plaintext>", "<form>", "</form>", "<!--", "-->", "<!-- c -->", "<!--more-->",
        "<!-->", "<!DOCTYPE html>", "<?php ?>", "<![CDATA[", "]]>", "</", "<", ">", "&", "&amp;", "&nbsp;", "&#0;", "\"", "'", "=",
        "<!-- wp:paragraph -->", "<!-- /wp:paragraph -->", "<!-- wp:list -->", "<!-- /wp:list -->", "<!-- wp:html -->",
        "<!-- /wp:html -->", "<!-- wp:x/y {\"a\":1.50} /-->", "<!-- wp:quote {\"a\":\"-->", "[caption id=1]", "[/caption]",
        "[embed]", "[/embed]", "https://a.example/v", "\n", "\n\n", "\r\n\r\n", " ", "\t", "\f", "خبر", "text", "٪", "\xE2\x80\xAE",
        QByteArray("\0", 1), "\xFF", "\xC3", "\xED\xA0\x80", "\xEF\xBB\xBF", "\x01"};
    // clang-format on
    QByteArray out;
    for (int i = 0; i < pieces; ++i)
        out += parts[dice.roll(int(parts.size()))];
    return out;
}

QString randomText(Dice& dice)
{
    static const QStringList parts{QStringLiteral("خبر"),
                                   QStringLiteral(" "),
                                   QStringLiteral("  "),
                                   QStringLiteral("BBC"),
                                   QStringLiteral("<b>"),
                                   QStringLiteral("&amp;"),
                                   QStringLiteral("\""),
                                   QStringLiteral("'"),
                                   QString(QChar(0x2028)),
                                   QString(QChar(0xA0)),
                                   QStringLiteral("12%"),
                                   QStringLiteral("\t"),
                                   QStringLiteral("«نص»"),
                                   QString(QChar(0x200F)),
                                   QStringLiteral("[caption]"),
                                   QStringLiteral("-->"),
                                   QStringLiteral("https://a.example/"),
                                   QStringLiteral("😀")};
    QString out;
    for (int i = dice.roll(6); i >= 0; --i)
        out += parts[dice.roll(int(parts.size()))];
    return out;
}

Runs randomRuns(Dice& dice)
{
    Runs runs;
    for (int i = dice.roll(5); i > 0; --i) {
        Run run;
        run.text = randomText(dice);
        run.bold = dice.once(3);
        run.italic = dice.once(4);
        run.code = dice.once(5);
        if (dice.once(4))
            run.href =
                dice.once(2) ? QStringLiteral("https://a.example/?a=1&b=\"2\"") : QStringLiteral("#note");
        if (dice.once(4))
            run.direction = dice.once(2) ? Direction::LeftToRight : Direction::RightToLeft;
        if (dice.once(6))
            run.language = QStringLiteral("en");
        runs.append(run);
    }
    return runs;
}

Block randomBlock(Dice& dice)
{
    static const QByteArrayList islands{"<table><tr><td>1</td></tr></table>",
                                        "<!-- wp:vendor/x {\"a\":1.50} /-->",
                                        "<iframe src=\"https://a.example\"></iframe>",
                                        "[gallery ids=\"1,2\"]",
                                        "<p>نص</p>",
                                        "<!--more-->",
                                        "text <img src=\"a.jpg\"> text",
                                        "<div><p>a</p>\n\n<p>b</p></div>"};
    Block block;
    block.kind = BlockKind(dice.roll(9));
    block.direction = dice.once(2) ? Direction::LeftToRight : Direction::RightToLeft;
    if (dice.once(4))
        block.language = QStringLiteral("fr");
    block.level = 2 + dice.roll(3);
    const bool isList = block.kind == BlockKind::BulletedList || block.kind == BlockKind::NumberedList;
    if (isList) {
        int depth = 0;
        for (int i = dice.roll(6); i >= 0; --i) {
            block.items.append({randomRuns(dice), depth});
            depth = dice.roll(std::min(depth + 2, 6));
        }
    } else if (block.kind != BlockKind::Separator && block.kind != BlockKind::RawHtml) {
        block.runs = randomRuns(dice);
    }
    if (block.kind == BlockKind::Quote && dice.once(2))
        block.source = randomText(dice);
    if (block.kind == BlockKind::Embed) {
        block.source = QStringLiteral("https://video.example/a?b=1&c=2");
        for (Run& run : block.runs)
            run.href.clear(); // the label is the link's own words
    }
    if (block.kind == BlockKind::Picture) {
        block.source = QStringLiteral("media/a.jpg");
        block.alt = randomText(dice);
        block.credit = dice.once(2) ? randomText(dice) : QString();
    }
    if (block.kind == BlockKind::RawHtml)
        block.raw = islands[dice.roll(int(islands.size()))];
    return block;
}

} // namespace warraq

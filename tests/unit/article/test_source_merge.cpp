// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/html_writer.h"
#include "article/markup_check.h"
#include "article/source_merge.h"
#include "body_generator.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

const BodyContext arabic{Direction::RightToLeft, u"ar"_s};

const QByteArray three =
    u"<p dir=\"rtl\">أول</p>\n<p dir=\"rtl\">ثان</p>\n<p dir=\"rtl\">ثالث</p>\n"_s.toUtf8();

QByteArray spliced(QByteArray body, const QString& after, const QString& text)
{
    const QByteArray place = after.toUtf8();
    return body.insert(body.indexOf(place) + place.size(), text.toUtf8());
}

QByteArray randomBody(Dice& dice)
{
    Blocks blocks;
    for (int i = dice.roll(6); i >= 0; --i)
        blocks += randomBlock(dice);
    QByteArray body = writeBody(blocks, arabic);
    return dice.once(3) ? body + "\nclassic text\n\nand more\n" + randomMarkup(dice, 5) : body;
}

/// A hand at the source: a few bytes away, something (often half of something) in their place.
QByteArray edited(QByteArray body, Dice& dice)
{
    static const QList<QByteArray> pieces{"<b>",
                                          "</b>",
                                          "<p>",
                                          "</p>",
                                          "<",
                                          ">",
                                          "\n",
                                          "\n\n",
                                          " ",
                                          "<table>",
                                          "</table>",
                                          "<!--",
                                          "-->",
                                          "&amp;",
                                          "&nope;",
                                          "\"",
                                          "x",
                                          "كلمة",
                                          "<h2>",
                                          "</h2>",
                                          "[caption]",
                                          "<ul><li>",
                                          "</li></ul>",
                                          "<p dir=\"ltr\">y</p>\n",
                                          QByteArray("\0", 1)};
    // At a boundary of letters: a text widget holds no half of one.
    QString text = QString::fromUtf8(body);
    const qsizetype at = dice.roll(int(text.size()) + 1);
    const qsizetype length =
        dice.roll(3) == 0 ? dice.roll(int(std::min<qsizetype>(40, text.size() - at)) + 1) : 0;
    const QString piece = length > 0 && dice.roll(2) == 0
                              ? QString()
                              : QString::fromUtf8(pieces[dice.roll(int(pieces.size()))]);
    return text.replace(at, length, piece).toUtf8();
}

} // namespace

class TestSourceMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheTouchedBlockIsNew()
    {
        const Blocks before = readBody(three, arabic);
        const QByteArray now = spliced(three, u"ثان"_s, u" جديد"_s);
        const Blocks after = mergeSource(before, now, arabic);
        QCOMPARE(after.size(), 3);
        QCOMPARE(plainText(after[1]), u"ثان جديد"_s);
        QCOMPARE(after[0].original->constData(), before[0].original->constData()); // the very same
        QCOMPARE(after[2].original->constData(), before[2].original->constData());
        QCOMPARE(writeBody(after, arabic), now);
    }

    void brokenMarkupKeepsWhatWasSaid()
    {
        Blocks blocks = readBody(three, arabic);
        QByteArray body = three;
        for (const QString& part : {u"<b"_s, u">"_s, u"نص"_s, u"</"_s}) { // typed, piece by piece
            body = spliced(body,
                           part == u"<b"_s   ? u"ثان"_s
                           : part == u">"_s  ? u"<b"_s
                           : part == u"نص"_s ? u"<b>"_s
                                             : u"<b>نص"_s,
                           part);
            blocks = mergeSource(blocks, body, arabic);
            QCOMPARE(blocks.size(), 3);
            QVERIFY(blocks[1].isDraft);
            QCOMPARE(plainText(blocks[1]), u"ثان"_s);
            QCOMPARE(plainText(blocks[2]), u"ثالث"_s);
            QCOMPARE(writeBody(blocks, arabic), body);
        }
        body = spliced(body, u"نص</"_s, u"b>"_s);
        blocks = mergeSource(blocks, body, arabic);
        QVERIFY(!blocks[1].isDraft);
        QCOMPARE(plainText(blocks[1]), u"ثاننص"_s);
        QVERIFY(blocks[1].runs.last().bold);
    }

    void anOpenTableSwallowsNothing()
    {
        QByteArray body = spliced(three, u"ثان</p>\n"_s, u"<table>"_s);
        Blocks blocks = mergeSource(readBody(three, arabic), body, arabic);
        QCOMPARE(blocks.size(), 3); // no card, and certainly not two
        QCOMPARE(plainText(blocks), plainText(readBody(three, arabic)));
        QCOMPARE(writeBody(blocks, arabic), body);
        body = spliced(body, u"<table>"_s, u"<tr><td>خلية</td></tr></table>\n"_s);
        blocks = mergeSource(blocks, body, arabic);
        QCOMPARE(blocks.size(), 4);
        QVERIFY(blocks[2].kind == BlockKind::RawHtml);
        QVERIFY(std::ranges::none_of(blocks, &Block::isDraft));
    }

    void whatIsClosedFurtherDownBecomesOne()
    {
        QByteArray body = spliced(QByteArray(), {}, u"<blockquote>\n"_s) + three;
        Blocks blocks = mergeSource(readBody(three, arabic), body, arabic);
        QVERIFY(blocks[0].isDraft);
        QCOMPARE(plainText(blocks[0]), u"أول"_s);
        body = spliced(body, u"ثان</p>\n"_s, u"</blockquote>\n"_s);
        blocks = mergeSource(blocks, body, arabic);
        QVERIFY(std::ranges::none_of(blocks, &Block::isDraft));
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(writeBody(blocks, arabic), body);
    }

    void anEditAcrossBlocksLosesNoRest()
    {
        const QByteArray body = u"<h2 dir=\"rtl\">عنوان طويل</h2>\n<p dir=\"rtl\">نص ثان</p>\n"_s.toUtf8();
        const Blocks before = readBody(body, arabic);
        QByteArray now = body;
        const QByteArray cut = u" طويل</h2>\n<p dir=\"rtl\">نص"_s.toUtf8();
        now.remove(now.indexOf(cut), cut.size());
        Blocks blocks = mergeSource(before, now, arabic);
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(plainText(blocks), plainText(before));
        QCOMPARE(writeBody(blocks, arabic), now);
        now.replace("</p>", "</h2>");
        blocks = mergeSource(blocks, now, arabic);
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(plainText(blocks), u"عنوان ثان"_s);
    }

    /// All of a story is written anew in the source, one tag of it open: the text shows the new words, and a
    /// letter typed into one of its paragraphs takes nothing of the others.
    void whatReplacesEverythingIsReadLineByLine()
    {
        const QByteArray old =
            u"<p dir=\"rtl\">فقرة أولى عربية</p>\n<p dir=\"rtl\">فقرة ثانية</p>\n"_s.toUtf8();
        const QByteArray now = u"<p dir=\"rtl\">سليم <b>غير مغلق</p>\n<p>ثانية جديدة</p>\n"_s.toUtf8();
        Blocks blocks = mergeSource(readBody(old, arabic), now, arabic);
        QCOMPARE(writeBody(blocks, arabic), now);
        QCOMPARE(blocks.size(), 2);
        QVERIFY(blocks[0].isDraft);
        QCOMPARE(plainText(blocks[0]), u"سليم غير مغلق"_s);
        QVERIFY(!blocks[1].isDraft);
        QCOMPARE(plainText(blocks[1]), u"ثانية جديدة"_s);
        blocks[1].runs.last().text += u'!';
        blocks[1].original.reset();
        const QByteArray typed = writeBody(blocks, arabic);
        QVERIFY(typed.startsWith(u"<p dir=\"rtl\">سليم <b>غير مغلق</p>\n"_s.toUtf8()));
        QVERIFY(typed.contains(u"ثانية جديدة!</p>"_s.toUtf8()));
        QVERIFY(!typed.contains("فقرة"));
    }

    /// Whatever was put in the place of a story: each of its lines is in the file after a letter in any
    /// block.
    void aLetterInOneBlockTakesNothingOfTheOthers()
    {
        Dice dice(20261124);
        for (int round = 0; round < 300; ++round) {
            const Blocks before = readBody(randomBody(dice), arabic);
            QByteArray now;
            QList<QByteArray> lines;
            for (int i = 0; i < 4; ++i) {
                const QString word = u"كلمة%1رقم%2"_s.arg(round).arg(i);
                const bool open = dice.once(2);
                lines.append((open ? u"<p dir=\"rtl\">%1 <b>بقية</p>\n"_s : u"<p dir=\"rtl\">%1 بقية</p>\n"_s)
                                 .arg(word)
                                 .toUtf8());
                now += lines.last();
            }
            Blocks blocks = mergeSource(before, now, arabic);
            QCOMPARE(writeBody(blocks, arabic), now);
            if (blocks.isEmpty())
                continue;
            Block& hit = blocks[dice.roll(int(blocks.size()))];
            const QByteArray own = *hit.original;
            hit.original.reset();
            hit.isDraft = false;
            const QByteArray after = writeBody(blocks, arabic);
            for (const QByteArray& line : std::as_const(lines)) {
                if (!own.contains(line.trimmed()))
                    QVERIFY2(after.contains(line.trimmed()), after.constData());
            }
        }
    }

    void blocksOfTheEditorKeepTheirBytes()
    {
        Blocks before = readBody(three, arabic);
        before[0].original.reset(); // written by hand in the text, no bytes of its own yet
        before[1].original.reset();
        const QByteArray shown = writeBody(before, arabic);
        const QByteArray now = spliced(shown, u"<p"_s, u" "_s); // only a space more
        const Blocks after = mergeSource(before, now, arabic);
        QCOMPARE(writeBody(after, arabic), now);
        QCOMPARE(plainText(after), plainText(before));
    }

    void anyHandKeepsEveryByte()
    {
        Dice dice(20261123);
        int whole = 0;
        for (int round = 0; round < 150; ++round) {
            QByteArray body = randomBody(dice);
            Blocks blocks = readBody(body, arabic);
            for (int edit = 0; edit < 30; ++edit) {
                if (dice.roll(6) == 0 && !blocks.isEmpty()) { // the other view rewrites a block
                    Block& block = blocks[dice.roll(int(blocks.size()))];
                    if (block.kind != BlockKind::RawHtml) {
                        block.original.reset();
                        block.isDraft = false;
                    }
                    body = writeBody(blocks, arabic);
                }
                body = edited(body, dice);
                blocks = mergeSource(blocks, body, arabic);
                QCOMPARE(writeBody(blocks, arabic), body);
                whole += std::ranges::none_of(blocks, &Block::isDraft) ? 1 : 0;
            }
        }
        QVERIFY(whole > 100);
    }
};

QTEST_GUILESS_MAIN(TestSourceMerge)
#include "test_source_merge.moc"

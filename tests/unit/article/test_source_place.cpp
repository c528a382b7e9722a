// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/html_writer.h"
#include "article/source_place.h"
#include "body_generator.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestSourcePlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameLetter()
    {
        const QString source = u"<p dir=\"rtl\">قال <b>Blue</b> &amp; عاد<!-- x --></p>\n"_s;
        const QString text = u"قال Blue & عاد"_s;
        QCOMPARE(lettersIn(text), 11);
        QCOMPARE(lettersBefore(source, source.size()), 11);
        for (qsizetype at = 0; at <= text.size(); ++at) {
            const qsizetype letters = lettersIn(QStringView(text).first(at));
            const qsizetype there = offsetBehindLetters(source, letters);
            QCOMPARE(lettersBefore(source, there), letters);
        }
        QCOMPARE(offsetBehindLetters(source, 0), source.indexOf(u"قال"_s));
        QCOMPARE(offsetBehindLetters(source, 5), source.indexOf(u"lue"_s) + 1);
        QCOMPARE(offsetBehindLetters(source, 99), source.indexOf(u"<!--"_s));
    }

    void insideATagIsTheNearestLetter()
    {
        const QString source = u"<p dir=\"rtl\">اب</p>"_s;
        QCOMPARE(lettersBefore(source, 5), 0);
        QCOMPARE(lettersBefore(source, source.size() - 2), 2);
        QCOMPARE(offsetBehindLetters(u"<hr>"_s, 3), 4);
        QCOMPARE(lettersBefore(u"a < b"_s, 5), 3); // no tag
        QCOMPARE(lettersBefore(u"x <b"_s, 4), 1);  // one that is being typed
    }

    void inTheText()
    {
        QCOMPARE(offsetInText(u"اب جد", 3), 4);
        QCOMPARE(offsetInText(u"اب جد", 0), 0);
        QCOMPARE(offsetInText(u"\u2066ab\u2069 x", 2), 3);
        QCOMPARE(offsetInText(u"ab", 9), 2);
    }

    void anyParagraphHasAsManyInBoth()
    {
        Dice dice(20261124);
        for (int round = 0; round < 300; ++round) {
            Block block = randomBlock(dice);
            if (block.kind != BlockKind::Paragraph && block.kind != BlockKind::Heading)
                continue;
            block.original.reset();
            const QString source = QString::fromUtf8(writeBody({block}, {Direction::RightToLeft, u"ar"_s}));
            QCOMPARE(lettersBefore(source, source.size()), lettersIn(plainText(block)));
        }
    }
};

QTEST_APPLESS_MAIN(TestSourcePlace)
#include "test_source_place.moc"

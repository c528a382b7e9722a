// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment_truth.h"

#include <QTest>

#include <algorithm>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestCommentTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hiddenControlsBecomeNames()
    {
        const auto shown = shownText(u"اقرأ \u202Efdp.exe\u202C هنا"_s, Direction::LeftToRight);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown[0].direction, Direction::RightToLeft);
        QVERIFY(!shown[0].text.contains(QChar(0x202E)) && !shown[0].text.contains(QChar(0x202C)));
        QCOMPARE(shown[0].parts.size(), 2);
        QCOMPARE(shown[0].text.sliced(shown[0].parts[0].offset, shown[0].parts[0].length).trimmed(),
                 u"RLO"_s);
        QCOMPARE(shown[0].text.sliced(shown[0].parts[1].offset, shown[0].parts[1].length).trimmed(),
                 u"PDF"_s);
    }

    void honestMarksAreNamedOnlyInFull()
    {
        const QString text = u"خانه\u200Cها \u200Fو\u200D"_s;
        QVERIFY(shownText(text, Direction::RightToLeft)[0].parts.isEmpty());
        QCOMPARE(shownText(text, Direction::RightToLeft, TruthLevel::Full)[0].parts.size(), 3);
    }

    void everyParagraphHasItsOwnDirection()
    {
        const auto shown = shownText(u"مرحبا\r\nHello\n\n\n123\n"_s, Direction::RightToLeft);
        QCOMPARE(shown.size(), 3);
        QCOMPARE(shown[0].direction, Direction::RightToLeft);
        QCOMPARE(shown[1].direction, Direction::LeftToRight);
        QCOMPARE(shown[2].direction, Direction::LeftToRight); // as the one before
    }

    void controlCharactersAreNamed()
    {
        const auto shown = shownText(QString::fromUtf16(u"a\0b\x7", 4), Direction::LeftToRight);
        QCOMPARE(shown[0].parts.size(), 2);
        QVERIFY(shown[0].text.contains(u"U+0000"));
        QVERIFY(shown[0].text.contains(u"U+0007"));
    }

    void stacksOfMarksAreCut()
    {
        const auto shown = shownText(u"a"_s + QString(1'000, QChar(0x0301)) + u"b"_s, Direction::LeftToRight);
        QVERIFY(shown[0].text.size() < 30);
        QVERIFY(shown[0].text.contains(u"+994"));
        QVERIFY(shown[0].text.endsWith(u'b'));
    }

    void links_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("links");
        QTest::newRow("scheme") << u"see https://a.example/x?y=1."_s
                                << QStringList{u"https://a.example/x?y=1"_s};
        QTest::newRow("www") << u"(www.a.example)"_s << QStringList{u"www.a.example"_s};
        QTest::newRow("bare with path") << u"هنا bit.example/x9 قبل"_s << QStringList{u"bit.example/x9"_s};
        QTest::newRow("beside Arabic") << u"هناhttp://a.example/بعد"_s << QStringList{u"http://a.example/"_s};
        QTest::newRow("a date is none") << u"12/11/2026 and/or a.b"_s << QStringList();
        QTest::newRow("an address is none") << u"me@press.example"_s << QStringList();
    }

    void links()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, links);
        QStringList found;
        const auto shown = shownText(text, Direction::RightToLeft);
        for (const ShownPart& part : shown[0].parts)
            found.append(shown[0].text.sliced(part.offset, part.length));
        QCOMPARE(found, links);
    }

    void signs()
    {
        QVERIFY(commentSigns({u"a\u202Eb"_s, {}}).hiddenDirection);
        QVERIFY(!commentSigns({u"a\u202Eb"_s, {}}).hiddenCharacters);
        QVERIFY(commentSigns({u"س\u200Bلام"_s, {}}).hiddenCharacters);
        QVERIFY(!commentSigns({u"مُحَمَّدٌ"_s, {}}).stackedMarks);
        QVERIFY(commentSigns({u"a\u0301\u0301\u0301\u0301"_s, {}}).stackedMarks);
        QVERIFY(commentSigns({u"http://bank.example/"_s, {u"http://evil.example/"_s}}).linkElsewhere);
        QVERIFY(!commentSigns({u"http://bank.example/"_s, {u"https://www.bank.example/in"_s}}).linkElsewhere);
        QCOMPARE(commentSigns({u"click here"_s, {u"http://a.example"_s, u"http://b.example"_s}}).links, 2);
        QVERIFY(commentSigns({u"\U0001D401\U0001D411"_s, {}}).disguisedLetters);
        QVERIFY(commentSigns({u"ｆｒｅｅ"_s, {}}).disguisedLetters);
        QVERIFY(commentSigns({u"x"_s, {}}, u"سامـر"_s).disguisedName);
        QVERIFY(commentSigns({u"x"_s, {}}, u"\u200Eقلم"_s).disguisedName);
        QVERIFY(!commentSigns({u"x"_s, {}}, u"مُنى"_s).disguisedName);
        const CommentSigns plain = commentSigns({u"شكرًا على التغطية\r\n"_s, {}});
        QVERIFY(plain.links == 0 && !plain.hiddenDirection && !plain.hiddenCharacters && !plain.stackedMarks);
    }

    void cleaned()
    {
        QCOMPARE(cleanedText(u"كـــذب"_s), u"كذب"_s);
        QCOMPARE(cleanedText(u"a\u202Eb\u200Bc"_s), u"abc"_s);
        QCOMPARE(cleanedText(u"خانه\u200Cها"_s), u"خانه\u200Cها"_s);
        QCOMPARE(cleanedText(u"مُحَمَّدٌ"_s), u"مُحَمَّدٌ"_s);
        QCOMPARE(cleanedText(u"\U0001D401\U0001D411 ｆｒｅｅ"_s), u"BR free"_s);
    }

    void hostileLengthIsCut()
    {
        const QString text = u"a,"_s.repeated(2'000'000);
        const auto shown = shownText(text, Direction::LeftToRight);
        QVERIFY(shown.size() == 2 && shown[0].text.size() < 5'000);
        (void)commentSigns({text, {}});
    }

    void whatIsShownKnowsWhereItCameFrom()
    {
        const QString text = u"سطر أول\r\n\r\nقال \u202Eكذ\u200Bب\u202C https://a.example/x نهاية"_s;
        const QList<ShownParagraph> shown = shownText(text, Direction::RightToLeft);
        QCOMPARE(shown.size(), 2);
        for (const ShownParagraph& paragraph : shown) {
            QCOMPARE(paragraph.source.size(), paragraph.text.size());
            QVERIFY(std::ranges::is_sorted(paragraph.source));
        }
        const qsizetype word = text.indexOf(u"كذ"_s);
        const auto place = shown[1].placeOf(word, 4); // with the hidden character inside
        QVERIFY(place);
        const QString marked = shown[1].text.sliced(place->first, place->second);
        QVERIFY(marked.startsWith(u"كذ"_s) && marked.endsWith(u"ب"_s) && marked.contains(u"ZWSP"_s));
        QVERIFY(!shown[0].placeOf(word, 4));
        QCOMPARE(shown[0].placeOf(0, 3), (std::pair<qsizetype, qsizetype>(0, 3)));
        const qsizetype link = text.indexOf(u"https"_s);
        const auto linkPlace = shown[1].placeOf(link, 19);
        QCOMPARE(shown[1].text.sliced(linkPlace->first, linkPlace->second), u"https://a.example/x"_s);
    }
};

QTEST_GUILESS_MAIN(TestCommentTruth)
#include "test_comment_truth.moc"

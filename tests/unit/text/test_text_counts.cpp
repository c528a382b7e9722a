// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_counts.h"
#include "text/words.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestTextCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void charactersAsAReaderSeesThem()
    {
        const TextCounts counts = textCounts(u"عُلِّمَ \u2066BBC\u2069 👩‍👩‍👧\nنعم"_s);
        QCOMPARE(counts.words, 3);
        QCOMPARE(counts.characters, 3 + 1 + 3 + 1 + 1 + 3);
        QCOMPARE(counts.charactersWithoutSpaces, 10);
        QCOMPARE(counts.units, u"عُلِّمَ \u2066BBC\u2069 👩‍👩‍👧\nنعم"_s.size());
        QCOMPARE(textCounts(u"").characters, 0);
        QCOMPARE(textCounts(u"").sms, SmsCount(false, 0, 0, 160));
    }

    void wordsOfArabic()
    {
        QCOMPARE(
            textCounts(u"وبالقرارِ العـــراقيّ – «لا» می‌خواهم").words,
            4); // one dash, ZWNJ inside
    }

    void messages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SmsCount>("count");
        QTest::newRow("GSM 160") << QString(160, u'a') << SmsCount{false, 160, 1, 0};
        QTest::newRow("GSM 161") << QString(161, u'a') << SmsCount{false, 161, 2, 145};
        QTest::newRow("euro takes two") << u"€"_s << SmsCount{false, 2, 1, 158};
        QTest::newRow("Arabic 70") << QString(70, u'ع') << SmsCount{true, 70, 1, 0};
        QTest::newRow("Arabic 71") << QString(71, u'ع') << SmsCount{true, 71, 2, 63};
        QTest::newRow("Arabic 134") << QString(134, u'ع') << SmsCount{true, 134, 2, 0};
        QTest::newRow("curly quote makes it UCS-2") << u"“a”"_s << SmsCount{true, 3, 1, 67};
        // 66 letters, then an emoji of two units: it moves whole into the next message.
        QTest::newRow("pairs are not split") << QString(66, u'ع') + u"😀😀😀"_s << SmsCount{true, 72, 2, 61};
    }

    void messages()
    {
        QFETCH(QString, text);
        QFETCH(SmsCount, count);
        const SmsCount found = smsCount(text);
        QCOMPARE(found.isUnicode, count.isUnicode);
        QCOMPARE(found.units, count.units);
        QCOMPARE(found.messages, count.messages);
        QCOMPARE(found.left, count.left);
    }

    void xWeights()
    {
        QCOMPARE(xLength(u"عاجل: ABC é"), 11);
        QCOMPARE(xLength(u"e\u0301"), 1); // composed first
        QCOMPARE(xLength(u"日本"), 4);
        QCOMPARE(xLength(u"😀 👩‍👩‍👧 🇱🇧"), 2 + 1 + 2 + 1 + 2);
        QCOMPARE(xLength(u"اقرأ https://a.example/a/very/long/path?with=things"), 5 + 23);
        QCOMPARE(xLength(u"في news24.com اليوم"), 3 + 23 + 6);
        QCOMPARE(xLength(u"@user #وسم"), 10);
    }

    void reading()
    {
        QCOMPARE(readingSeconds(180, true), 60);
        QCOMPARE(readingSeconds(240, false), 60);
        QCOMPARE(textCounts(u"كلمة أخرى").readingSeconds, 0);
    }

    void addresses()
    {
        const QString text = u"في a@b.example و https://c.example، @x"_s;
        const QList<Address> found = addressesOf(text);
        QCOMPARE(found.size(), 3);
        QVERIFY(!found[0].isUrl && found[1].isUrl && !found[2].isUrl);
        QCOMPARE(text.mid(found[1].offset, found[1].length), u"https://c.example"_s);
    }
};

QTEST_APPLESS_MAIN(TestTextCounts)
#include "test_text_counts.moc"

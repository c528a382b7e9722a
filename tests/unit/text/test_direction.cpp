// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/direction.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<warraq::Direction>)

class TestDirection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names()
    {
        QCOMPARE(directionName(Direction::RightToLeft), u"rtl"_s);
        QCOMPARE(directionName(Direction::LeftToRight), u"ltr"_s);
        QCOMPARE(directionFromName(u"RTL"), std::optional(Direction::RightToLeft));
        QCOMPARE(directionFromName(u" ltr "), std::optional(Direction::LeftToRight));
        QVERIFY(!directionFromName(u"auto"));
        QVERIFY(!directionFromName(u""));
    }

    void firstStrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<Direction>>("expected");
        const std::optional<Direction> none;
        const std::optional right(Direction::RightToLeft);
        const std::optional left(Direction::LeftToRight);
        QTest::newRow("empty") << QString() << none;
        QTest::newRow("digits") << u"2025 ١٢ ۱۲ (%)"_s << none;
        QTest::newRow("arabic") << u"خبر BBC"_s << right;
        QTest::newRow("hebrew") << u"שלום"_s << right;
        QTest::newRow("latin") << u"BBC خبر"_s << left;
        QTest::newRow("quote then arabic") << u"«(“12 – عاجل"_s << right;
        QTest::newRow("isolate is skipped") << u"\u2068BBC\u2069 عربية"_s << right;
        QTest::newRow("nested isolates") << u"\u2066a\u2067ب\u2069c\u2069 خبر"_s << right;
        QTest::newRow("open isolate hides the rest") << u"\u2066abc خبر"_s << none;
        QTest::newRow("stray PDI") << u"\u2069خبر"_s << right;
        QTest::newRow("marks are strong") << u"\u200F BBC"_s << right;
        QTest::newRow("ALM is strong") << u"\u061C12 BBC"_s << right;
        QTest::newRow("embedding is not") << u"\u202Babc\u202C"_s << left;
        QTest::newRow("next paragraph does not count") << u"12\u2029خبر"_s << none;
        QTest::newRow("line break is no paragraph") << u"12\u2028خبر"_s << right;
        QTest::newRow("adlam, outside the BMP") << u"\U0001E900"_s << right;
        QTest::newRow("a flag is no letter") << u"\U0001F1EF\U0001F1F4 عمّان: BBC"_s << right;
        QTest::newRow("lone surrogate") << QString(QChar(0xD801)) + u"خ"_s << left;
    }

    void firstStrong()
    {
        QFETCH(QString, text);
        QFETCH(std::optional<Direction>, expected);
        QCOMPARE(firstStrongDirection(text), expected);
    }

    void theRuleInItsOrder()
    {
        using enum Direction;
        QCOMPARE(paragraphDirection(u"BBC", RightToLeft, LeftToRight, LeftToRight), RightToLeft);
        QCOMPARE(paragraphDirection(u"BBC", {}, RightToLeft, RightToLeft), LeftToRight);
        QCOMPARE(paragraphDirection(u"12", {}, LeftToRight, RightToLeft), LeftToRight);
        QCOMPARE(paragraphDirection(u"12", {}, {}, RightToLeft), RightToLeft);
        QCOMPARE(paragraphDirection(u"", {}, {}, LeftToRight), LeftToRight);
    }

    void languages()
    {
        for (const auto* name :
             {"ar", "ar-EG", "AR", "ar_JO", "fa", "ur", "he", "ckb", "ps", "dv", "az-Arab"})
            QCOMPARE(languageDirection(QString::fromLatin1(name)), Direction::RightToLeft);
        for (const auto* name : {"en", "fr", "tr", "ar-Latn", "", "x", "zz-zz-zz-zz", "ru"})
            QCOMPARE(languageDirection(QString::fromLatin1(name)), Direction::LeftToRight);
        QCOMPARE(languageDirection(u"عربي"), Direction::LeftToRight);
    }

    void isolates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("plain") << u"أحمد"_s << u"\u2068أحمد\u2069"_s;
        QTest::newRow("override left open") << u"\u202Ecba"_s << u"\u2068\u202Ecba\u202C\u2069"_s;
        QTest::newRow("stray PDF") << u"a\u202Cb"_s << u"\u2068ab\u2069"_s;
        QTest::newRow("stray PDI would end ours") << u"a\u2069b"_s << u"\u2068ab\u2069"_s;
        QTest::newRow("balanced stays") << u"\u2067a\u2069"_s << u"\u2068\u2067a\u2069\u2069"_s;
        QTest::newRow("open isolate is closed") << u"\u2066a"_s << u"\u2068\u2066a\u2069\u2069"_s;
        QTest::newRow("PDF may not reach out of an isolate")
            << u"\u202A\u2066\u202Ca\u2069"_s << u"\u2068\u202A\u2066a\u2069\u202C\u2069"_s;
        QTest::newRow("PDI ends embeddings inside")
            << u"\u2066\u202Ea\u2069\u202C"_s << u"\u2068\u2066\u202Ea\u2069\u2069"_s;
        QTest::newRow("paragraphs") << u"a\nb"_s << u"\u2068a\u2069\n\u2068b\u2069"_s;
    }

    void isolates()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(isolated(text), expected);
    }

    void isolatesWithADirection()
    {
        QCOMPARE(isolated(u"+962 6", Direction::LeftToRight), u"\u2066+962 6\u2069"_s);
        QCOMPARE(isolated(u"BBC عربي", Direction::RightToLeft), u"\u2067BBC عربي\u2069"_s);
    }

    /// Whatever a name holds, the text after it keeps its own level.
    void nothingLeaksOut()
    {
        const QString units = u"aب1 \u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200F\u061C"_s;
        quint32 seed = 7;
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int i = 0; i < 12; ++i) {
                seed = seed * 1664525U + 1013904223U;
                text += units[(seed >> 16) % quint32(units.size())];
            }
            const QString out = isolated(text);
            int depth = 0;
            for (qsizetype i = 0; i < out.size(); ++i) {
                const char16_t c = out[i].unicode();
                depth += c >= 0x2066 && c <= 0x2068 ? 1 : c == 0x2069 ? -1 : 0;
                QVERIFY2(depth > 0 || i + 1 == out.size(), qPrintable(out));
            }
            QCOMPARE(depth, 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestDirection)
#include "test_direction.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mixed_text.h"
#include "text/bidi_order.h"
#include "text/isolate_guard.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

/// In rows < is LRI, > is RLI, ^ is FSI, | is PDI.
class TestIsolateGuard : public QObject
{
    Q_OBJECT

    static QString coded(QString text)
    {
        return text.replace(u'<', u'\u2066')
            .replace(u'>', u'\u2067')
            .replace(u'^', u'\u2068')
            .replace(u'|', u'\u2069');
    }
    static QString shown(QString text)
    {
        return text.replace(u'\u2066', u'<')
            .replace(u'\u2067', u'>')
            .replace(u'\u2068', u'^')
            .replace(u'\u2069', u'|');
    }
    static QString withoutIsolates(QString text)
    {
        text.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
        return text;
    }
    static bool isWhole(const QString& text)
    {
        int depth = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (isolate::isStart(text[i])) {
                ++depth;
                if (i + 1 < text.size() && text[i + 1] == isolate::pop)
                    return false;
            } else if (text[i] == isolate::pop && --depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

private Q_SLOTS:
    void mended_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString& text, const QString& expected) {
            QTest::newRow(qPrintable(text)) << text << expected;
        };
        row(u""_s, u""_s);
        row(u"خبر"_s, u"خبر"_s);
        row(u"خبر <C++| خبر"_s, u"خبر <C++| خبر"_s);
        row(u"خبر C++| خبر"_s, u"خبر C++ خبر"_s);
        row(u"خبر <C++ خبر"_s, u"خبر <C++| خبر"_s);
        row(u"خبر <C++، خبر"_s, u"خبر <C++|، خبر"_s);
        row(u"خبر <BBC."_s, u"خبر <BBC|."_s);
        row(u"خبر ^BBC 24 خبر"_s, u"خبر ^BBC 24| خبر"_s);
        row(u"a >خبر ثان a"_s, u"a >خبر ثان| a"_s);
        row(u"خبر <"_s, u"خبر "_s);
        row(u"خبر < خبر"_s, u"خبر  خبر"_s);
        row(u"خبر <| خبر"_s, u"خبر  خبر"_s);
        row(u"<>^|||"_s, u""_s);
        row(u"<>^||"_s, u""_s);
        row(u"<a>ب|"_s, u"<a|>ب|"_s);
        row(u"<a >ب| c ب"_s, u"<a >ب| c| ب"_s);
        row(u"|<a|"_s, u"<a|"_s);
        row(u"<a<b"_s, u"<a|<b|"_s);
        row(u"<a\u2029b|"_s, u"<a|\u2029b"_s);
    }

    void mended()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(shown(applied(coded(text), mendedIsolates(coded(text)))), expected);
    }

    void theCaretKeepsAnEmptyPair()
    {
        const QString text = coded(u"خبر <| خبر"_s);
        QCOMPARE(mendedIsolates(text, 5), TextChanges());
        for (const qsizetype elsewhere : {-1, 0, 4, 6})
            QCOMPARE(applied(text, mendedIsolates(text, elsewhere)), u"خبر  خبر"_s);
    }

    void partners_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("left"); // of the text when all of it is done
        QTest::newRow("nothing") << u"ab"_s << 0 << 1 << u"b"_s;
        QTest::newRow("start") << u"x<ab|y"_s << 1 << 2 << u"xaby"_s;
        QTest::newRow("end") << u"x<ab|y"_s << 4 << 5 << u"xaby"_s;
        QTest::newRow("inside") << u"x<ab|y"_s << 2 << 3 << u"x<b|y"_s;
        QTest::newRow("all inside") << u"x<ab|y"_s << 2 << 4 << u"xy"_s;
        QTest::newRow("all inside two") << u"x<>ab||y"_s << 3 << 5 << u"xy"_s;
        QTest::newRow("both") << u"x<ab|y"_s << 0 << 6 << u""_s;
        QTest::newRow("out of one") << u"x<ab|y"_s << 3 << 6 << u"xa"_s;
        QTest::newRow("across two") << u"<ab| <cd|"_s << 2 << 7 << u"ad"_s;
        QTest::newRow("stray") << u"a|b"_s << 1 << 2 << u"ab"_s;
        QTest::newRow("beyond the text") << u"<a|"_s << -3 << 99 << u""_s;
        QTest::newRow("inner end empties the outer") << u"<>a||"_s << 2 << 4 << u""_s;
    }

    void partners()
    {
        QFETCH(QString, text);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, left);
        QString rest = coded(text);
        const QList<qsizetype> more = partnersOf(rest, from, to);
        for (qsizetype i = rest.size() - 1; i >= 0; --i) {
            QVERIFY(!more.contains(i) || i < from || i >= to);
            if ((i >= from && i < to) || more.contains(i))
                rest.remove(i, 1);
        }
        QCOMPARE(shown(rest), left);
    }

    void widened_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("covered");
        QTest::newRow("nothing") << u"abc"_s << 1 << 2 << u"b"_s;
        QTest::newRow("inside a pair") << u"x<ab|y"_s << 2 << 3 << u"a"_s;
        QTest::newRow("over its start") << u"x<ab|y"_s << 0 << 3 << u"x<ab|"_s;
        QTest::newRow("over its end") << u"x<ab|y"_s << 3 << 6 << u"<ab|y"_s;
        QTest::newRow("across two") << u"<ab| <cd|"_s << 2 << 7 << u"<ab| <cd|"_s;
        QTest::newRow("pulls an outer one in") << u"<a>b|c|<d|"_s << 1 << 4 << u"a>b|"_s;
        QTest::newRow("from inside out") << u"<a>b|c|d"_s << 3 << 8 << u"<a>b|c|d"_s;
        QTest::newRow("stray") << u"a|b<c"_s << 1 << 2 << u"|"_s;
    }

    void widened()
    {
        QFETCH(QString, text);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, covered);
        const QString whole = coded(text);
        const TextRange range = widenedToPairs(whole, {from, to});
        QCOMPARE(shown(whole.sliced(range.start, range.end - range.start)), covered);
    }

    void around()
    {
        const QString text = coded(u"x<a>b|c|y"_s);
        QCOMPARE(isolatesAround(text, 1), QList<qsizetype>());
        QCOMPARE(isolatesAround(text, 2), QList<qsizetype>{1});
        QCOMPARE(isolatesAround(text, 4), (QList<qsizetype>{1, 3}));
        QCOMPARE(isolatesAround(text, 7), QList<qsizetype>{1});
        QCOMPARE(isolatesAround(text, 8), QList<qsizetype>());
        QCOMPARE(isolatePartner(text, 1), 7);
        QCOMPARE(isolatePartner(text, 5), 3);
        QCOMPARE(isolatePartner(text, 2), -1);
        QCOMPARE(isolatePartner(text, 99), -1);
    }

    /// Ten thousand edits, each followed by what an editor does: the pairs stay whole, the words stay.
    void wholeUnderRandomEdits()
    {
        MixedText source(5);
        QString text;
        for (int round = 0; round < 10'000; ++round) {
            const qsizetype at = source.below(text.size() + 1);
            if (source.below(3) == 0 || text.size() > 120) {
                const qsizetype end = std::min<qsizetype>(text.size(), at + source.below(20));
                const QList<qsizetype> more = partnersOf(text, at, end);
                for (qsizetype i = text.size() - 1; i >= 0; --i) {
                    if ((i >= at && i < end) || more.contains(i))
                        text.remove(i, 1);
                }
                QVERIFY2(isWhole(text), qPrintable(shown(text))); // partners alone keep what was whole
            } else {
                text.insert(at, source.paragraph(2, true));
            }
            const QString mended = applied(text, mendedIsolates(text));
            QVERIFY2(isWhole(mended), qPrintable(shown(text)));
            QCOMPARE(mendedIsolates(mended), TextChanges());
            QCOMPARE(withoutIsolates(mended), withoutIsolates(text));
            text = mended;
        }
    }

    void embeddings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << u"خبر"_s << u"خبر"_s;
        QTest::newRow("left") << u"خبر \u202AC++\u202C خبر"_s << u"خبر <C++| خبر"_s;
        QTest::newRow("right") << u"a \u202Bب\u202C"_s << u"a >ب|"_s;
        QTest::newRow("nested") << u"\u202Aa\u202Bب\u202C\u202C"_s << u"<a>ب||"_s;
        QTest::newRow("empty") << u"\u202A\u202C"_s << u""_s;
        QTest::newRow("open") << u"\u202Aab"_s << u"ab"_s;
        QTest::newRow("stray") << u"ab\u202C"_s << u"ab"_s;
        QTest::newRow("overrides") << u"\u202Eab\u202C \u202Dab\u202C"_s << u"ab ab"_s;
        QTest::newRow("override in embedding") << u"\u202A\u202Eab\u202C\u202C"_s << u"<ab|"_s;
        QTest::newRow("isolate in embedding") << u"\u202A<ab|\u202C"_s << u"<<ab||"_s;
        QTest::newRow("cut by an isolate") << u"<\u202Aab|\u202C"_s << u"<ab|"_s;
        QTest::newRow("out of an isolate") << u"\u202A<\u202Cab|"_s << u"<ab|"_s;
        QTest::newRow("next paragraph") << u"\u202Aab\u2029\u202C"_s << u"ab\u2029"_s;
    }

    void embeddings()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QString out = applied(coded(text), modernisedEmbeddings(coded(text)));
        QCOMPARE(shown(out), expected);
        QCOMPARE(modernisedEmbeddings(out), TextChanges());
    }

    void marks()
    {
        using enum Direction;
        QCOMPARE(uselessMarks(u"خبر", RightToLeft), QList<qsizetype>());
        QCOMPARE(uselessMarks(u"خبر\u200F ثان", RightToLeft), QList<qsizetype>{3});
        QCOMPARE(uselessMarks(u"لغة C++\u200E سريعة", RightToLeft), QList<qsizetype>());
        QCOMPARE(uselessMarks(u"لغة C++\u200E\u200E سريعة", RightToLeft).size(), 1);
        QCOMPARE(uselessMarks(u"\u200FBBC خبر", RightToLeft), QList<qsizetype>()); // first strong
        QCOMPARE(uselessMarks(u"\u200Fخبر", RightToLeft), QList<qsizetype>{0});
        QCOMPARE(uselessMarks(u"\u061C10-20", RightToLeft), QList<qsizetype>());
    }

    /// Taking the useless ones away moves nothing, and leaves none.
    void marksOfAnyText()
    {
        MixedText source(3);
        for (int round = 0; round < 2000; ++round) {
            QString text = source.paragraph(8, true);
            const Direction paragraph = round % 2 == 0 ? Direction::RightToLeft : Direction::LeftToRight;
            const QList<qsizetype> useless = uselessMarks(text, paragraph);
            QString without = text;
            for (auto it = useless.crbegin(); it != useless.crend(); ++it)
                without.remove(*it, 1);
            const auto order = [&](const QString& t) {
                QString out;
                for (const qsizetype at : visualOrder(t, paragraph)) {
                    if (t[at] != u'\u200E' && t[at] != u'\u200F' && t[at] != u'\u061C')
                        out += t[at];
                }
                return out;
            };
            QCOMPARE(order(without), order(text));
            QCOMPARE(firstStrongDirection(without), firstStrongDirection(text));
        }
    }
};

QTEST_APPLESS_MAIN(TestIsolateGuard)
#include "test_isolate_guard.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_merge.h"

#include <QRandomGenerator>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestTextMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothChangesStand_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("merged");
        const QString base = u"<p>أغلق الميناء</p>\n<p>صباح اليوم</p>\n"_s;
        const auto with = [&base](const QString& old, const QString& now) {
            return QString(base).replace(old, now);
        };
        QTest::newRow("nothing") << base << base << base << base;
        QTest::newRow("mine only") << base << with(u"أغلق"_s, u"فتح"_s) << base << with(u"أغلق"_s, u"فتح"_s);
        QTest::newRow("theirs only") << base << base << with(u"أغلق"_s, u"فتح"_s)
                                     << with(u"أغلق"_s, u"فتح"_s);
        QTest::newRow("the same in both")
            << base << with(u"أغلق"_s, u"فتح"_s) << with(u"أغلق"_s, u"فتح"_s) << with(u"أغلق"_s, u"فتح"_s);
        QTest::newRow("two lines") << base << with(u"أغلق"_s, u"فتح"_s) << with(u"صباح"_s, u"مساء"_s)
                                   << with(u"أغلق"_s, u"فتح"_s).replace(u"صباح"_s, u"مساء"_s);
        QTest::newRow("two ends of a word") << u"ميناء"_s << u"الميناء"_s << u"ميناءين"_s << u"الميناءين"_s;
        QTest::newRow("one place") << u"أ ب"_s << u"أ س ب"_s << u"أ ص ب"_s << u"أ س ص ب"_s;
        QTest::newRow("before what is changed") << u"abc"_s << u"Xabc"_s << u"Ybc"_s << u"XYbc"_s;
        QTest::newRow("gone there, changed here")
            << u"قال أمس هنا"_s << u"قال هنا"_s << u"قال أمسا هنا"_s << u"قال أمسا هنا"_s;
        QTest::newRow("the same letters") << u"قال عشرة"_s << u"قال سبعة"_s << u"قال مئة"_s << QString();
        QTest::newRow("from nothing") << QString() << u"أ"_s << u"ب"_s << u"أب"_s;
        QTest::newRow("halves of characters")
            << u"a\U0001F600b"_s << u"a\U0001F601b"_s << u"a\U0001F600bc"_s << u"a\U0001F601bc"_s;
    }
    void bothChangesStand()
    {
        QFETCH(const QString, base);
        QFETCH(const QString, mine);
        QFETCH(const QString, theirs);
        QFETCH(const QString, merged);
        if (merged.isEmpty()) { // both words are there
            const QString both = mergeTexts(base, mine, theirs);
            QVERIFY2(both.contains(u"سبع"_s) && both.contains(u"مئ"_s), qPrintable(both));
            return;
        }
        QCOMPARE(mergeTexts(base, mine, theirs), merged);
    }

    /// Whatever two hands write, every letter of it is there once, in its order; what nobody took away stays.
    void whatIsWrittenIsNeverLost()
    {
        QRandomGenerator random(20261123);
        const auto below = [&random](qsizetype end) { return qsizetype(random.bounded(int(end))); };
        const auto filtered = [](const QString& text, auto keep) {
            QString out;
            for (const QChar c : text) {
                if (keep(c))
                    out += c;
            }
            return out;
        };
        for (int round = 0; round < 3000; ++round) {
            QString base;
            for (qsizetype i = below(40); i > 0; --i)
                base += u"ابتث <>\n."_s[below(9)];
            const auto edited = [&](const QString& letters, bool removes) {
                QString text = base;
                for (qsizetype i = below(5); i > 0; --i) {
                    if (removes && below(2) == 0 && !text.isEmpty())
                        text.remove(below(text.size()), 1 + below(4));
                    else
                        text.insert(below(text.size() + 1), letters[below(letters.size())]);
                }
                return text;
            };
            const bool removes = round % 2 == 0;
            const QString mine = edited(u"abcdef"_s, removes);
            const QString theirs = edited(u"ABCDEF"_s, removes);
            const QString merged = mergeTexts(base, mine, theirs);
            const auto isMine = [](QChar c) { return c >= u'a' && c <= u'f'; };
            const auto isTheirs = [](QChar c) { return c >= u'A' && c <= u'F'; };
            QCOMPARE(filtered(merged, isMine), filtered(mine, isMine));
            QCOMPARE(filtered(merged, isTheirs), filtered(theirs, isTheirs));
            if (removes)
                continue;
            qsizetype found = 0; // of the base, in its order
            for (const QChar c : std::as_const(merged))
                found += found < base.size() && c == base[found] ? 1 : 0;
            QCOMPARE(found, base.size());
        }
    }
};

QTEST_APPLESS_MAIN(TestTextMerge)
#include "test_text_merge.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/folding.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("loose");
        QTest::addColumn<QString>("filter");
        const auto row = [](const char* name, const QString& text, const QString& exact, const QString& loose,
                            const QString& filter) {
            QTest::newRow(name) << text << exact << loose << filter;
        };
        const auto all = [&row](const char* name, const QString& text, const QString& key) {
            row(name, text, key, key, key);
        };
        all("empty", {}, {});
        all("1 presentation forms", u"ﻓﻲ"_s, u"في"_s);
        all("1 full width", u"ＢＢＣ２"_s, u"bbc2"_s);
        row("1 lam-alef ligature", u"ﻹ"_s, u"لإ"_s, u"لا"_s, u"لا"_s);
        row("1 salla is kept", u"ﷺ"_s, u"ﷺ"_s, u"صلي الله عليه وسلم"_s, u"صلي الله عليه وسلم"_s);
        row("1 Allah is not", u"ﷲ"_s, u"الله"_s, u"الله"_s, u"الله"_s);
        all("1 isolated tashkeel form is no space", u"كﱠتﹰب"_s, u"كتب"_s);
        all("2 controls", u"ب\u200Fي\u202Eر\u2066و\u2069ت\uFEFF\u200C\u00AD\u2060"_s, u"بيروت"_s);
        all("2 tags and selectors", u"a\U000E0041b\uFE0F"_s, u"ab"_s);
        all("3 tatweel and tashkeel", u"الـعَـــرَبِيُّ"_s, u"العربي"_s);
        all("3 superscript alef", u"هٰذا"_s, u"هذا"_s);
        all("4 digits", u"١٢٫٥٪ ۳٬۰۰۰"_s, u"12.5% 3,000"_s);
        all("5 Persian letters", u"کلیم ہھاە"_s, u"كليم ههاه"_s);
        all("6 spaces and case", u"Ünïted\u00A0NATIONS É"_s, u"united nations e"_s);
        all("6 sharp s", u"Straße"_s, u"strasse"_s);
        row("7 hamza seats", u"أإآٱا"_s, u"أإآٱا"_s, u"ااااا"_s, u"ا"_s);
        row("7 decomposed", u"ا\u0654حمد ا\u0653"_s, u"أحمد آ"_s, u"احمد ا"_s, u"احمد ا"_s);
        row("8", u"على مدرسة"_s, u"على مدرسة"_s, u"علي مدرسه"_s, u"علي مدرسه"_s);
        row("9", u"مؤتمر قائد شيء مساءً ء"_s, u"مؤتمر قائد شيء مساء ء"_s, u"موتمر قايد شي مسا ء"_s,
            u"موتمر قايد شي مسا ء"_s);
        row("9 hamza inside stays", u"قراءة"_s, u"قراءة"_s, u"قراءه"_s, u"قراءه"_s);
        row("11", u"گچپڤژ"_s, u"گچپڤژ"_s, u"گچپڤژ"_s, u"كجبفز"_s);
        row("12 repeats", u"كلللللب جدااا 1000 ههه"_s, u"كلللللب جدااا 1000 ههه"_s,
            u"كلللللب جدااا 1000 ههه"_s, u"كلب جدا 1000 ه"_s);
        row("12 spaced out", u"ك.ل.ب ك ل ب"_s, u"ك.ل.ب ك ل ب"_s, u"ك.ل.ب ك ل ب"_s, u"كلبكلب"_s);
        row("12 real words stay", u"موسكو و بيونغ"_s, u"موسكو و بيونغ"_s, u"موسكو و بيونغ"_s,
            u"موسكو و بيونغ"_s);
        all("Cyrillic keeps its letters", u"Й"_s, u"й"_s);
        all("emoji", u"خبر 🔴"_s, u"خبر 🔴"_s);
    }

    void rules()
    {
        QFETCH(QString, text);
        QTEST(folded(text, FoldLevel::Exact), "exact");
        QTEST(folded(text, FoldLevel::Loose), "loose");
        QTEST(folded(text, FoldLevel::Filter), "filter");
    }

    void whatASearchMustFind()
    {
        QCOMPARE(folded(u"تُقهر"), folded(u"تقهر"));
        QCOMPARE(folded(u"الأرصاد"), folded(u"الارصاد"));
        QCOMPARE(folded(u"وزارةُ الصّحة"), folded(u"وزاره الصحه"));
        QVERIFY(folded(u"كلب") != folded(u"قلب"));
        QVERIFY(folded(u"أحمد", FoldLevel::Exact) != folded(u"احمد", FoldLevel::Exact));
    }

    void offsetsPointIntoTheText()
    {
        const QString text = u"قال «الـعَـــرَب» ١٢"_s;
        const FoldedText out = foldedWithOffsets(text);
        QCOMPARE(out.sourceOffset.size(), out.key.size() + 1);
        QCOMPARE(out.sourceOffset.last(), text.size());
        const qsizetype at = out.key.indexOf(u"العرب");
        QCOMPARE(out.sourceOffset[at], text.indexOf(u"الـ"));
        QCOMPARE(out.sourceOffset[at + 5], text.indexOf(u'»'));
    }

    void propertiesOnRandomText()
    {
        const QString units =
            u"اأإآءئؤىيةهكگلب ..--__**\u0640\u064E\u0651\u0653\u0654\u0655\u200C\u200D\u200F\u0670aAé"
            u"\u0301\u0308ßﷺﻼﱠﹰ١۲12ﬁＡ\u00A0ÅЙ😀"_s;
        quint32 seed = 11;
        for (int round = 0; round < 5000; ++round) {
            QString text;
            for (int i = 0; i < 10; ++i) {
                seed = seed * 1664525U + 1013904223U;
                text += units[(seed >> 16) % quint32(units.size())];
            }
            for (const auto level : {FoldLevel::Exact, FoldLevel::Loose, FoldLevel::Filter}) {
                const FoldedText out = foldedWithOffsets(text, level);
                QCOMPARE(out.key, folded(text, level));
                QVERIFY(std::ranges::is_sorted(out.sourceOffset));
                QCOMPARE(out.sourceOffset.size(), out.key.size() + 1);
                const QString again = folded(out.key, level);
                QVERIFY2(again == out.key, qPrintable(text + u" → "_s + out.key + u" → "_s + again));
            }
        }
    }

    void longTextsAreLinear()
    {
        // Quadratic, each of these would run into the time limit of the test.
        QVERIFY(!folded(QString(1'000'000, u'ا'), FoldLevel::Filter).isEmpty());
        QVERIFY(!folded(u"ك "_s.repeated(500'000), FoldLevel::Filter).isEmpty());
        QVERIFY(!folded(u"e"_s + QString(300'000, QChar(0x0301)), FoldLevel::Filter).isEmpty());
        QVERIFY(!folded(u"ا"_s + QString(300'000, u'ء'), FoldLevel::Loose).isEmpty());
        // Marks that normalising has to sort.
        QCOMPARE(folded(u"e"_s + u"\u0301\u0323"_s.repeated(500'000), FoldLevel::Loose), u"e"_s);
        QCOMPARE(folded(u"ب"_s + u"\u0655\u0654"_s.repeated(500'000), FoldLevel::Loose), u"ب"_s);
    }
};

QTEST_APPLESS_MAIN(TestFolding)
#include "test_folding.moc"

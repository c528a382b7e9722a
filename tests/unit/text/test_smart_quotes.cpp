// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/smart_quotes.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestSmartQuotes : public QObject
{
    Q_OBJECT

private:
    /// Every " and ' of `keys` typed one after the other.
    static QString typed(const QString& keys, QStringView language, const QuotePolicy& policy = {})
    {
        QString text;
        for (const QChar c : keys)
            text += c == u'"' || c == u'\'' ? smartQuote(text, {}, c, language, policy) : QString(c);
        return text;
    }

private Q_SLOTS:
    void inArabic_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("text");
        QTest::newRow("a word") << u"قال \"نعم\" ثم"_s << u"قال «نعم» ثم"_s;
        QTest::newRow("line start") << u"\"نعم\"."_s << u"«نعم»."_s;
        QTest::newRow("nested") << u"قال: \"كتب \"انتهى\" ومضى\"."_s << u"قال: «كتب “انتهى” ومضى»."_s;
        QTest::newRow("third level") << u"\"أ \"ب \"ج\" د\" هـ\""_s << u"«أ “ب «ج» د” هـ»"_s;
        QTest::newRow("proclitic with tatweel") << u"في مقابلة لـ\"المدن\""_s << u"في مقابلة لـ«المدن»"_s;
        QTest::newRow("article with tatweel") << u"الـ\"بريكست\""_s << u"الـ«بريكست»"_s;
        QTest::newRow("vocalised proclitic") << u"بِـ\"المدن\""_s << u"بِـ«المدن»"_s;
        QTest::newRow("waw joins nothing") << u"\"الأخبار\" و\"النهار\""_s << u"«الأخبار» و«النهار»"_s;
        QTest::newRow("a quoted waw closes") << u"حرف \"و\" هنا"_s << u"حرف «و» هنا"_s;
        QTest::newRow("a word drawn longer closes") << u"\"ســلامـ\""_s << u"«ســلامـ»"_s;
        QTest::newRow("bracket") << u"(\"نعم\")"_s << u"(«نعم»)"_s;
        QTest::newRow("punctuation inside") << u"\"نعم!\""_s << u"«نعم!»"_s;
        QTest::newRow("no space behind the colon") << u"قال:\"نعم\""_s << u"قال:«نعم»"_s;
        QTest::newRow("Latin inside") << u"شركة \"Apple\" قالت"_s << u"شركة «Apple» قالت"_s;
        QTest::newRow("behind an isolate") << u"\"\u2066Apple\u2069\""_s << u"«\u2066Apple\u2069»"_s;
        QTest::newRow("vowel mark at the end") << u"\"نعمْ\""_s << u"«نعمْ»"_s;
        QTest::newRow("inches") << u"شاشة 5\" جديدة"_s << u"شاشة 5\" جديدة"_s;
        QTest::newRow("a number quoted") << u"رقم \"25\""_s << u"رقم «25»"_s;
        QTest::newRow("spaced by hand") << u"\" نعم \" قال"_s << u"« نعم » قال"_s;
        QTest::newRow("in a URL") << u"https://a.example/?q=\"x"_s << u"https://a.example/?q=\"x"_s;
        QTest::newRow("around a URL") << u"\"https://a.example\""_s << u"«https://a.example»"_s;
        QTest::newRow("apostrophe in a Latin word") << u"صحيفة L'Orient"_s << u"صحيفة L’Orient"_s;
        QTest::newRow("minutes in Arabic") << u"زاوية 5'"_s << u"زاوية 5'"_s;
        QTest::newRow("single in Arabic stays") << u"قال 'نعم'"_s << u"قال 'نعم'"_s;
    }

    void inArabic()
    {
        QFETCH(QString, keys);
        QFETCH(QString, text);
        QCOMPARE(typed(keys, u"ar"), text);
    }

    void byLanguageAndDesk()
    {
        QCOMPARE(typed(u"say \"it 'is'\" no"_s, u"en"), u"say “it ‘is’” no"_s);
        QCOMPARE(typed(u"say \"it's\" ('so')"_s, u"en-GB"), u"say “it’s” (‘so’)"_s);
        QCOMPARE(typed(u"dit \"l'eau\" ici"_s, u"fr"), u"dit «l’eau» ici"_s);
        QuotePolicy desk;
        desk.frenchSpaces = true;
        QCOMPARE(typed(u"dit \"l'eau\" ici"_s, u"fr", desk), u"dit «\u202fl’eau\u202f» ici"_s);
        QCOMPARE(typed(u"قال \"نعم\""_s, u"ar", desk), u"قال «نعم»"_s);
        desk.arabic = QuoteStyle::Curly;
        QCOMPARE(typed(u"قال \"كتب \"لا\" ومضى\""_s, u"ar", desk), u"قال “كتب «لا» ومضى”"_s);
        desk.arabic = QuoteStyle::Straight;
        QCOMPARE(typed(u"قال \"نعم\""_s, u"ar", desk), u"قال \"نعم\""_s);
        QCOMPARE(typed(u"say \"it's\""_s, u"en", desk), u"say \"it's\""_s);
    }

    void inTheMiddle()
    {
        QCOMPARE(smartQuote(u"قال ", u"نعم", u'"', u"ar", {}), u"«"_s);
        QCOMPARE(smartQuote(u"قال «نعم", u" ثم", u'"', u"ar", {}), u"»"_s);
        QCOMPARE(smartQuote(u"https://a.exam", u"ple", u'"', u"ar", {}), u"\""_s);
        QCOMPARE(smartQuote(u"", u"", u'x', u"ar", {}), u"x"_s);
    }

    void names()
    {
        for (const QuoteStyle style : {QuoteStyle::Straight, QuoteStyle::Guillemets, QuoteStyle::Curly})
            QCOMPARE(quoteStyleFromName(quoteStyleName(style)), style);
        QCOMPARE(quoteStyleFromName(u"?"), QuoteStyle::Guillemets);
    }
};

QTEST_APPLESS_MAIN(TestSmartQuotes)
#include "test_smart_quotes.moc"

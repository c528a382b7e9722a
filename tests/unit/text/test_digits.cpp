// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/digits.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestDigits : public QObject
{
    Q_OBJECT

private:
    static QString in(const QString& text, DigitSet set) { return applied(text, digitChanges(text, set)); }
    static QString typed(const QString& keys, DigitSet set)
    {
        QString text;
        for (const QChar c : keys) {
            text += c;
            text = applied(text, digitChangesWhileTyping(text, set));
        }
        return text;
    }

private Q_SLOTS:
    void conversion_data()
    {
        QTest::addColumn<QString>("european");
        QTest::addColumn<QString>("indic");
        QTest::newRow("whole") << u"قتل 25 شخصا"_s << u"قتل ٢٥ شخصا"_s;
        QTest::newRow("decimal and percent") << u"ارتفع 3.5% اليوم"_s << u"ارتفع ٣٫٥٪ اليوم"_s;
        QTest::newRow("thousands") << u"1,234,567.8 ليرة"_s << u"١٬٢٣٤٬٥٦٧٫٨ ليرة"_s;
        QTest::newRow("date and time") << u"3.5.2026 عند 20:30 و1/2"_s << u"٣.٥.٢٠٢٦ عند ٢٠:٣٠ و١/٢"_s;
        QTest::newRow("a comma that groups nothing") << u"المادتان 1,2"_s << u"المادتان ١,٢"_s;
        QTest::newRow("end of sentence") << u"بلغ 25."_s << u"بلغ ٢٥."_s;
        QTest::newRow("with clitics") << u"الـ25 و3 بـ\"7\""_s << u"الـ٢٥ و٣ بـ\"٧\""_s;
        QTest::newRow("in an isolate") << u"فاز \u20662-1\u2069 أمس"_s << u"فاز \u2066٢-١\u2069 أمس"_s;
    }

    void conversion()
    {
        QFETCH(QString, european);
        QFETCH(QString, indic);
        QCOMPARE(in(european, DigitSet::ArabicIndic), indic);
        QCOMPARE(in(indic, DigitSet::European), european);
        QVERIFY(digitChanges(european, DigitSet::European).isEmpty());
        QVERIFY(digitChanges(indic, DigitSet::ArabicIndic).isEmpty());
    }

    void whatStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("URL") << u"انظر https://a.example/2026/5 الآن"_s;
        QTest::newRow("host") << u"موقع news24.com"_s;
        QTest::newRow("mail") << u"راسل desk2@a.example"_s;
        QTest::newRow("handle and tag") << u"كتب @user99 تحت #كأس2026"_s;
        QTest::newRow("Latin token") << u"فيروس H5N1 وشاشة 4K وMate9"_s;
    }

    void whatStays()
    {
        QFETCH(QString, text);
        QCOMPARE(in(text, DigitSet::ArabicIndic), text);
    }

    void persianDigitsAreRead()
    {
        QCOMPARE(in(u"سنة ۲۰۲۶"_s, DigitSet::ArabicIndic), u"سنة ٢٠٢٦"_s);
        QCOMPARE(in(u"سنة ۲۰۲۶"_s, DigitSet::European), u"سنة 2026"_s);
    }

    void typing_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("text");
        for (const QString& text :
             {u"قتل ٢٥ شخصا"_s, u"٣٫٥٪ منهم"_s, u"في ٣.٥.٢٠٢٦ عند ٢٠:٣٠"_s, u"شبكة 5G و5G الآن"_s,
              u"فيروس H5N1"_s, u"https://a.example/25"_s, u"١٬٢٣٤٬٥٦٧٫٨"_s}) {
            QString keys;
            for (const QChar c : text)
                keys += c.digitValue() >= 0 ? QString::number(c.digitValue())
                        : c == u'٫'         ? u"."_s
                        : c == u'٬'         ? u","_s
                        : c == u'٪'         ? u"%"_s
                                            : QString(c);
            QTest::newRow(qPrintable(text)) << keys << text;
        }
    }

    void typing()
    {
        QFETCH(QString, keys);
        QFETCH(QString, text);
        QCOMPARE(typed(keys, DigitSet::ArabicIndic), text);
    }

    void typingEuropean()
    {
        QCOMPARE(typed(u"قتل ٢٥ شخصا، ٣٫٥٪"_s, DigitSet::European), u"قتل 25 شخصا، 3.5%"_s);
    }

    void names()
    {
        for (const DigitPolicy policy : {DigitPolicy::Keep, DigitPolicy::European, DigitPolicy::ArabicIndic})
            QCOMPARE(digitPolicyFromName(digitPolicyName(policy)), policy);
        QCOMPARE(digitPolicyFromName(u"?"), DigitPolicy::Keep);
    }
};

QTEST_APPLESS_MAIN(TestDigits)
#include "test_digits.moc"

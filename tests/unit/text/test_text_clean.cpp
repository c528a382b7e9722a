// SPDX-License-Identifier: GPL-3.0-or-later
#include "mixed_text.h"
#include "text/bidi_order.h"
#include "text/text_clean.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestTextClean : public QObject
{
    Q_OBJECT

    static QString clean(const QString& text, const QString& language = u"ar"_s,
                         Direction direction = Direction::RightToLeft)
    {
        TextCleaning cleaning;
        cleaning.language = language;
        return cleanedText(text, direction, cleaning);
    }

private Q_SLOTS:
    void characters_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("kind"); // -1: nothing is counted
        using enum CleanedCharacter;
        QTest::newRow("no-break space") << u"ar"_s << u"قال\u00A0إن"_s << u"قال إن"_s << int(NoBreakSpace);
        QTest::newRow("many") << u"ar"_s << u"قال \u00A0 \u00A0إن"_s << u"قال إن"_s << int(NoBreakSpace);
        QTest::newRow("French keeps it") << u"fr"_s << u"Quoi\u00A0?"_s << u"Quoi\u00A0?"_s << -1;
        QTest::newRow("French between words")
            << u"fr"_s << u"un\u00A0mot"_s << u"un mot"_s << int(NoBreakSpace);
        QTest::newRow("presentation forms") << u"ar"_s << u"ﻓﻲ"_s << u"في"_s << int(PresentationForm);
        QTest::newRow("lam-alef") << u"ar"_s << u"ﺍﻹﺳﻼﻡ"_s << u"الإسلام"_s << int(PresentationForm);
        QTest::newRow("f-ligature") << u"ar"_s << u"oﬃce"_s << u"office"_s << int(PresentationForm);
        QTest::newRow("the honorific stays") << u"ar"_s << u"ﷺ"_s << u"ﷺ"_s << -1;
        QTest::newRow("ornate brackets stay") << u"ar"_s << u"﴿آية﴾"_s << u"﴿آية﴾"_s << -1;
        QTest::newRow("Persian letters") << u"ar"_s << u"کتابی"_s << u"كتابي"_s << int(PersianLetter);
        QTest::newRow("are Persian's own") << u"fa"_s << u"کتابی"_s << u"کتابی"_s << -1;
        QTest::newRow("zero width space") << u"ar"_s << u"يو\u200Bمي"_s << u"يومي"_s << int(ZeroWidth);
        QTest::newRow("soft hyphen") << u"ar"_s << u"news\u00ADroom"_s << u"newsroom"_s << int(ZeroWidth);
        QTest::newRow("ZWNJ stays") << u"ar"_s << u"نمي\u200Cدانم"_s << u"نمي\u200Cدانم"_s << -1;
        QTest::newRow("controls") << u"ar"_s << u"أ\u0007ب"_s << u"أب"_s << int(Control);
        QTest::newRow("useless mark") << u"ar"_s << u"نص\u200F عربي"_s << u"نص عربي"_s << int(Mark);
        QTest::newRow("a mark that works") << u"ar"_s << u"C++\u200E في نص"_s << u"C++\u200E في نص"_s << -1;
        QTest::newRow("embedding") << u"ar"_s << u"رقم \u202A+962 6\u202C هنا"_s
                                   << u"رقم \u2066+962 6\u2069 هنا"_s << int(Embedding);
        QTest::newRow("override") << u"ar"_s << u"\u202Eabc\u202C"_s << u"abc"_s << int(Override);
        QTest::newRow("NFC") << u"ar"_s << u"ا\u0653ب"_s << u"آب"_s << int(Composed);
    }

    void characters()
    {
        QFETCH(QString, language);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, kind);
        TextCleaning cleaning;
        cleaning.language = language;
        QCOMPARE(cleanedText(from, Direction::RightToLeft, cleaning), to);
        if (kind >= 0)
            QVERIFY(cleaning.counts[CleanedCharacter(kind)] > 0);
        QCOMPARE(cleaning.counts.sum() > 0, kind >= 0);
    }

    void quotesByRole()
    {
        TextCleaning cleaning;
        const auto quoted = [&](const QString& text, const QString& language, QuotePolicy policy = {}) {
            return applied(text, quoteChanges(text, language, policy, cleaning));
        };
        QCOMPARE(quoted(u"قال \"نعم\" ثم \"لا\"."_s, u"ar"_s), u"قال «نعم» ثم «لا»."_s);
        QCOMPARE(quoted(u"\"Yes\", he said"_s, u"en"_s), u"“Yes”, he said"_s);
        QCOMPARE(quoted(u"شاشة 15\" جديدة"_s, u"ar"_s), u"شاشة 15\" جديدة"_s);
        QCOMPARE(quoted(u"\"x\""_s, u"ar"_s, {QuoteStyle::Straight, false}), u"\"x\""_s);
    }

    void isolatesThatChangeNothingGo()
    {
        TextCleaning cleaning;
        const QString text = u"قالت \u2066BBC\u2069 إن \u2066C++\u2069 لغة"_s;
        QCOMPARE(applied(text, isolateRemovals(text, Direction::RightToLeft, cleaning)),
                 u"قالت BBC إن \u2066C++\u2069 لغة"_s);
    }

    /// Cleaning twice is cleaning once; letters are never lost; what stands stays in its order.
    void randomText()
    {
        MixedText mixed(11);
        for (int round = 0; round < 3000; ++round) {
            QString text = mixed.paragraph(1 + int(mixed.below(10)), true);
            static const QString dirt = u"\u00A0\u200B\uFEFF\u00ADﻓﻲﻹیک\u0007\u0653 "_s;
            for (int i = 0; i < 4; ++i)
                text.insert(mixed.below(text.size() + 1), dirt[mixed.below(dirt.size())]);
            for (const Direction direction : {Direction::RightToLeft, Direction::LeftToRight}) {
                const QString once = clean(text, u"ar"_s, direction);
                QCOMPARE(clean(once, u"ar"_s, direction), once);
                const auto letters = [](const QString& of) {
                    QString kept;
                    for (const QChar c : of.normalized(QString::NormalizationForm_KD)) {
                        if (c.isLetterOrNumber())
                            kept += c;
                    }
                    return kept.replace(u'ی', u'ي').replace(u'ک', u'ك');
                };
                QCOMPARE(letters(once), letters(text));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestTextClean)
#include "test_text_clean.moc"

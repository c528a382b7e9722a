// SPDX-License-Identifier: GPL-3.0-or-later
#include "mixed_text.h"
#include "text/bidi_order.h"
#include "text/isolates.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

/// Texts are written with ⟨…⟩ where an isolate is expected.
class TestIsolates : public QObject
{
    Q_OBJECT

    static QString shown(QString text)
    {
        return text.replace(u'\u2066', u'⟨').replace(u'\u2067', u'⟨').replace(u'\u2069', u'⟩');
    }

private Q_SLOTS:
    void inRightToLeft_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
        row("arabic", u"قال الرئيس إن الأمر، كما ترون، انتهى."_s);
        row("latin word", u"قالت BBC إن الأمر انتهى"_s);
        row("latin words", u"قالت The New York Times إن"_s);
        row("c plus plus", u"لغة ⟨C++⟩ سريعة"_s);
        row("c sharp", u"لغة ⟨C#⟩ سريعة"_s);
        row("canal plus", u"قناة ⟨Canal+⟩، وغيرها"_s);
        row("version with a tail", u"كتب ⟨Qt 6.8 C++⟩ بلغة"_s);
        row("version", u"إصدار Qt 6.8.2 جديد"_s);
        row("end of sentence", u"شاهدت NATO."_s);
        row("exclamation is the sentence's", u"هذا هو NATO!"_s);
        row("dot net", u"منصة ⟨.NET⟩ من Microsoft"_s);
        row("initials", u"في ⟨U.S.⟩ كان"_s);
        row("quoted sentence", u"قال «⟨I am here.⟩» ثم"_s);
        row("bracket", u"شبكة HBO (US) الأمريكية"_s);
        row("bracket around", u"شبكة (HBO) الأمريكية"_s);
        row("url", u"الموقع https://example.com/a مفتوح"_s);
        row("url with slash", u"الموقع ⟨https://example.com/a/⟩ مفتوح"_s);
        row("url at the end", u"انظر https://example.com/a."_s);
        row("url query", u"انظر ⟨https://example.com/?q=1&p=%D9%82/⟩."_s);
        row("host with slash", u"انظر ⟨example.com/⟩ هنا"_s);
        row("mail", u"راسل news@example.com الآن"_s);
        row("handle", u"حساب ⟨@AJArabic⟩ قال"_s);
        row("tag", u"وسم ⟨#Gaza_2024⟩ اليوم"_s);
        row("tag at the start", u"⟨#Gaza⟩ اليوم في غزة"_s);
        row("arabic tag", u"وسم #غزة اليوم"_s);
        row("phone", u"اتصل على ⟨+962 6 465 1234⟩ الآن"_s);
        row("phone with zero", u"اتصل على ⟨06 465 1234⟩ الآن"_s);
        row("phone with brackets", u"اتصل على ⟨(06) 465-1234⟩ الآن"_s);
        row("short phone", u"اتصل على ⟨555-1234⟩ الآن"_s);
        row("plain phone", u"اتصل على 0791234567 الآن"_s);
        row("range", u"من 10-20 شخصا"_s);
        row("years", u"في موسم 2019-2020 وموسم 2019-20 الماضي"_s);
        row("spaced range", u"من 10 - 20 شخصا"_s);
        row("score", u"فاز الفريق ⟨3-1⟩ أمس"_s);
        row("rising score", u"فاز الفريق بنتيجة ⟨1-3⟩ أمس"_s);
        row("spaced score", u"انتهت المباراة ⟨2 - 2⟩ أمس"_s);
        row("identifier", u"الرقم ⟨978-3-16-148410-0⟩ هو"_s);
        row("date", u"يوم ⟨16-5-2017⟩ في عمان"_s);
        row("iso date", u"يوم ⟨2017-05-16⟩ في عمان"_s);
        row("date with slashes", u"يوم 16/5/2017 في عمان"_s);
        row("time, decimal, thousands", u"عند 20:30 بلغ 3.5 أو 1,250 مترا"_s);
        row("percent", u"بنسبة 25% تقريبا"_s);
        row("minus", u"الحرارة ⟨-5⟩ درجات"_s);
        row("true minus", u"الحرارة ⟨−5.5⟩ درجات"_s);
        row("minus percent", u"تراجع ⟨-5⟩% أمس"_s);
        row("in an isolate already", u"لغة \u2066C++\u2069 سريعة"_s);
        row("in a nested isolate", u"لغة \u2067لغة \u2066C++\u2069 C#\u2069 سريعة"_s);
        row("a mark does it", u"لغة C++\u200E سريعة"_s);
        row("two", u"بين ⟨C++⟩ و ⟨C#⟩ فرق"_s);
        row("list of two", u"لغات C، ⟨C++⟩ وغيرها"_s);
        row("other line", u"لغة ⟨C++⟩\u2028سطر ⟨C#⟩ ثم ⟨.NET⟩"_s);
        row("waw before it", u"و⟨C++⟩ و⟨#Gaza⟩"_s);
    }

    void inRightToLeft()
    {
        QFETCH(QString, expected);
        // In a row ⟨⟩ show where ours belong; isolates that were there come out so too.
        const QString text = QString(expected).remove(u'⟨').remove(u'⟩');
        const QList<Isolate> list = neededIsolates(text, Direction::RightToLeft);
        QCOMPARE(shown(withIsolates(text, list)), shown(expected));
        QCOMPARE(neededIsolates(withIsolates(text, list), Direction::RightToLeft), QList<Isolate>());
    }

    void versions()
    {
        for (const QString& expected :
             {u"نسخة ⟨2.1-rc⟩ النتيجة"_s, u"ورقم ⟨2-B⟩"_s, u"نسخة ⟨2.1-rc.1⟩ النتيجة"_s,
              u"إصدار ⟨1.4.2-3⟩ هنا"_s, u"نسخة v2.1-rc هنا وموجة 100.5FM هنا"_s, u"بقوة 5-10 BBC قالت"_s}) {
            const QString text = QString(expected).remove(u'⟨').remove(u'⟩');
            QCOMPARE(shown(withIsolates(text, neededIsolates(text, Direction::RightToLeft))), expected);
        }
    }

    void inLeftToRight_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
        row("latin", u"All is well: C++, https://example.com/ (+962 6 465) -5."_s);
        row("arabic word", u"The word مرحبا is Arabic"_s);
        row("arabic words", u"He wrote صباح الخير يا أحمد to him."_s);
        row("tag", u"The tag ⟨#غزة⟩ was used"_s);
        row("quoted sentence", u"He said “⟨من أنت؟!⟩” and left"_s);
        row("number inside", u"He wrote في عام 2024 في عمان there"_s);
        row("phone behind arabic", u"مكتب عمان ⟨+962 6 465 1234⟩ is open"_s);
        row("bracket", u"The channel الحرة (عراق) was on"_s);
    }

    void inLeftToRight()
    {
        QFETCH(QString, expected);
        const QString text = QString(expected).remove(u'⟨').remove(u'⟩');
        const QList<Isolate> list = neededIsolates(text, Direction::LeftToRight);
        QCOMPARE(shown(withIsolates(text, list)), expected);
        QCOMPARE(neededIsolates(withIsolates(text, list), Direction::LeftToRight), QList<Isolate>());
    }

    void kindsAndDirections()
    {
        const auto only = [](QStringView text, Direction paragraph) {
            const QList<Isolate> list = neededIsolates(text, paragraph);
            return list.size() == 1 ? list.first() : Isolate{};
        };
        using enum Direction;
        QCOMPARE(only(u"لغة C++ سريعة", RightToLeft), (Isolate{4, 3, LeftToRight, SpanKind::Version}));
        QCOMPARE(only(u"حساب @AJ قال", RightToLeft), (Isolate{5, 3, LeftToRight, SpanKind::Handle}));
        QCOMPARE(only(u"فاز 3-1 أمس", RightToLeft), (Isolate{4, 3, LeftToRight, SpanKind::Number}));
        QCOMPARE(only(u"درجة -5 مئوية", RightToLeft), (Isolate{5, 2, LeftToRight, SpanKind::Signed}));
        QCOMPARE(only(u"The tag #غزة was", LeftToRight), (Isolate{8, 4, RightToLeft, SpanKind::Arabic}));
    }

    /// Any text: the list is in order, wrapping leaves each stretch as it is alone, and nothing is found
    /// twice.
    void wrappedOnceForAll()
    {
        MixedText source(11);
        for (int round = 0; round < 3000; ++round) {
            const QString text = source.paragraph(14);
            const Direction paragraph = round % 2 == 0 ? Direction::RightToLeft : Direction::LeftToRight;
            const QList<Isolate> list = neededIsolates(text, paragraph);
            qsizetype end = 0;
            for (const Isolate& span : list) {
                QVERIFY2(span.offset >= end && span.length > 0, qPrintable(text));
                end = span.offset + span.length;
            }
            QVERIFY(end <= text.size());
            const QString wrapped = withIsolates(text, list);
            QVERIFY2(neededIsolates(wrapped, paragraph).isEmpty(), qPrintable(text));
            const QList<qsizetype> positions = visualPositions(wrapped, paragraph);
            for (qsizetype i = 0; i < list.size(); ++i) {
                const qsizetype offset = list[i].offset + 2 * i + 1;
                const QList<qsizetype> alone = visualPositions(
                    QStringView(text).sliced(list[i].offset, list[i].length), list[i].direction);
                const qsizetype least = *std::min_element(positions.cbegin() + offset,
                                                          positions.cbegin() + offset + list[i].length);
                for (qsizetype k = 0; k < list[i].length; ++k)
                    QVERIFY2(positions[offset + k] - least == alone[k], qPrintable(wrapped));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestIsolates)
#include "test_isolates.moc"

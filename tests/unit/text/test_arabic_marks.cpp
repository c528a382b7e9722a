// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/arabic_marks.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestArabicMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tatweel_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("decorative");
        QTest::addColumn<QString>("all");
        QTest::newRow("inside") << u"العـــراق"_s << u"العراق"_s << u"العراق"_s;
        QTest::newRow("before a quote") << u"لـ«المدن»"_s << u"لـ«المدن»"_s << u"ل«المدن»"_s;
        QTest::newRow("before digits") << u"الـ25"_s << u"الـ25"_s << u"ال25"_s;
        QTest::newRow("before Latin") << u"وبـBBC"_s << u"وبـBBC"_s << u"وبBBC"_s;
        QTest::newRow("before an isolate")
            << u"لـ\u2066C++\u2069"_s << u"لـ\u2066C++\u2069"_s << u"ل\u2066C++\u2069"_s;
        QTest::newRow("drawn longer") << u"بــــ«المدن»"_s << u"بـ«المدن»"_s << u"ب«المدن»"_s;
        QTest::newRow("before a word") << u"بــالأمس"_s << u"بالأمس"_s << u"بالأمس"_s;
        QTest::newRow("vocalised") << u"كِـ«المدن» قَـــال"_s << u"كِـ«المدن» قَال"_s << u"كِ«المدن» قَال"_s;
        QTest::newRow("at the end of a word") << u"سلامـ عليكم"_s << u"سلام عليكم"_s << u"سلام عليكم"_s;
        QTest::newRow("Hijri year") << u"1447هـ"_s << u"1447هـ"_s << u"1447ه"_s;
        QTest::newRow("suffix and lone mark") << u"ـها و ـَ"_s << u"ـها و ـَ"_s << u"ها و َ"_s;
    }

    void tatweel()
    {
        QFETCH(QString, text);
        QFETCH(QString, decorative);
        QFETCH(QString, all);
        QCOMPARE(applied(text, tatweelRemovals(text, Tatweel::Decorative)), decorative);
        QCOMPARE(applied(text, tatweelRemovals(text, Tatweel::All)), all);
        QVERIFY(tatweelRemovals(all, Tatweel::All).isEmpty());
    }

    void tashkeel()
    {
        const QString text = u"عُلِّمَ الطُّلَّابُ رَحمٰنًا، أ\u0655"_s;
        QCOMPARE(applied(text, tashkeelRemovals(text, Tashkeel::All)), u"علم الطلاب رحمنا، أ\u0655"_s);
        QCOMPARE(applied(text, tashkeelRemovals(text, Tashkeel::AllButShadda)),
                 u"علّم الطّلّاب رحمنا، أ\u0655"_s);
        const QString latin = u"cafe\u0301"_s; // marks of other scripts are letters' own
        QVERIFY(tashkeelRemovals(latin, Tashkeel::All).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestArabicMarks)
#include "test_arabic_marks.moc"

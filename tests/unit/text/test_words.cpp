// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestWords : public QObject
{
    Q_OBJECT

    static QStringList described(const QString& text)
    {
        QStringList out;
        for (const Word& word : wordsOf(text)) {
            const QChar script = word.script == WordScript::Arabic  ? u'A'
                                 : word.script == WordScript::Latin ? u'L'
                                                                    : u'O';
            out << script + u":"_s + text.mid(word.offset, word.length);
        }
        return out;
    }

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("empty") << QString() << QStringList{};
        QTest::newRow("sentence") << u"قال، «نعم»."_s << QStringList{u"A:قال"_s, u"A:نعم"_s};
        QTest::newRow("tashkeel, tatweel")
            << u"تُقهَرُ العـــراق بـ"_s << QStringList{u"A:تُقهَرُ"_s, u"A:العـــراق"_s, u"A:بـ"_s};
        QTest::newRow("ZWNJ") << u"می\u200Cخواهم"_s << QStringList{u"A:می\u200Cخواهم"_s};
        QTest::newRow("clitic and Latin") << u"وBBC"_s << QStringList{u"A:و"_s, u"L:BBC"_s};
        QTest::newRow("with a mark between")
            << u"و\u200FBBC\u200F قال"_s << QStringList{u"A:و"_s, u"L:BBC"_s, u"A:قال"_s};
        QTest::newRow("a mark inside") << u"كت\u200Fاب"_s << QStringList{u"A:كت\u200Fاب"_s};
        QTest::newRow("isolates around") << u"\u2068BBC\u2069"_s << QStringList{u"L:BBC"_s};
        QTest::newRow("tatweel and Latin") << u"بـNATO"_s << QStringList{u"A:بـ"_s, u"L:NATO"_s};
        QTest::newRow("tatweel alone") << u"ـــ"_s << QStringList{};
        QTest::newRow("url") << u"زوروا https://example.com/خبر?a=1. الآن"_s
                             << QStringList{u"A:زوروا"_s, u"A:الآن"_s};
        QTest::newRow("host") << u"على bbc.co.uk و www.x.org وexample.com/a"_s
                              << QStringList{u"A:على"_s, u"A:و"_s, u"A:و"_s};
        QTest::newRow("a sentence without its space")
            << u"end.Next"_s << QStringList{u"L:end"_s, u"L:Next"_s};
        QTest::newRow("host with a path") << u"على harbour.example/updates and.Then/or"_s
                                          << QStringList{u"A:على"_s, u"L:and"_s, u"L:Then"_s, u"L:or"_s};
        QTest::newRow("mail") << u"a.b+c@mail.example.com راسل"_s << QStringList{u"A:راسل"_s};
        QTest::newRow("handles") << u"@desk_1 #عاجل_الآن @ # خبر"_s << QStringList{u"A:خبر"_s};
        QTest::newRow("numbers") << u"87.5% ١٢ 1/3/2026 10k 5th 3D 2024م"_s << QStringList{u"A:م"_s};
        QTest::newRow("digits in a word") << u"H5N1 COVID-19"_s << QStringList{u"L:H5N1"_s, u"L:COVID"_s};
        QTest::newRow("apostrophes") << u"don't l’homme 'x'"_s
                                     << QStringList{u"L:don't"_s, u"L:l’homme"_s, u"L:x"_s};
        QTest::newRow("accents") << u"été cafe\u0301"_s << QStringList{u"L:été"_s, u"L:cafe\u0301"_s};
        QTest::newRow("scripts") << u"Путин北京"_s << QStringList{u"O:Путин"_s, u"O:北京"_s};
        QTest::newRow("outside the BMP")
            << u"\U00010400\U00010401"_s << QStringList{u"O:\U00010400\U00010401"_s};
        QTest::newRow("stray mark") << u"\u064E خبر"_s << QStringList{u"A:خبر"_s};
    }

    void words()
    {
        QFETCH(QString, text);
        QTEST(described(text), "expected");
    }

    void counts()
    {
        QCOMPARE(wordCount(u""), 0);
        QCOMPARE(wordCount(u"  — «» ! "), 0);
        QCOMPARE(wordCount(u"قال وBBC في 12.5%\u00A0أمس"), 5);
        QCOMPARE(wordCount(u"🔴 عاجل \U00010400"), 2);
    }

    void longRunsAreLinear()
    {
        // Quadratic, each of these would run into the time limit of the test.
        QCOMPARE(wordsOf(u"a.b_"_s.repeated(200'000)).size(), 400'000);
        QVERIFY(wordsOf(QString(1'000'000, u'@')).isEmpty());
        QVERIFY(wordsOf(u"a-"_s.repeated(300'000)).size() == 300'000);
    }
};

QTEST_APPLESS_MAIN(TestWords)
#include "test_words.moc"

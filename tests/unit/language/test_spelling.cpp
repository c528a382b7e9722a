// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/arabic_suggestions.h"
#include "language/dictionary.h"
#include "language/spelling.h"
#include "language/word_form.h"
#include "temporary_project.h"

#include <QFile>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<SpellChecker> ownChecker(const QStringList& languages = {u"ar"_s, u"en_US"_s, u"fr"_s})
{
    SpellChecker::Options options;
    options.languages = languages;
    options.folders = {QStringLiteral(WARRAQ_TEST_DATA "/dictionaries")};
    return SpellChecker::load(options);
}

QStringList wrongWords(SpellChecker& checker, const QString& text)
{
    QStringList words;
    for (const Misspelling& m : checker.check(text)) {
        if (text.mid(m.offset, m.length) != m.word)
            return {u"offsets do not fit"_s};
        words += m.word;
    }
    return words;
}

} // namespace

class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDictionaryIsAskedInItsOwnEncoding()
    {
        const auto checker = ownChecker();
        QVERIFY(checker->missing().isEmpty());
        QVERIFY(checker->isRight(u"مدرسة"_s));   // ISO 8859-6
        QVERIFY(checker->isRight(u"حكومةات"_s)); // through an affix
        QVERIFY(!checker->isRight(u"مدرسه"_s));
        QVERIFY(checker->isRight(u"garçon"_s)); // ISO 8859-1
        QVERIFY(!checker->isRight(u"garcon"_s));
        QVERIFY(!checker->isRight(u"garçoń"_s)); // a letter the encoding does not have
        QVERIFY(checker->suggestions(u"garcon"_s).contains(u"garçon"_s));
    }

    void theScriptOfAWordChoosesItsDictionary()
    {
        const auto checker = ownChecker();
        QCOMPARE(wrongWords(*checker, u"في harbour مدرسة maison وBBC كتتاب stormm"_s),
                 (QStringList{u"كتتاب"_s, u"stormm"_s}));
    }

    void aMissingDictionaryIsNamedAndItsWordsPass()
    {
        const auto checker = ownChecker({u"ar"_s, u"he"_s, u"de"_s});
        QCOMPARE(checker->missing(), (QStringList{u"he"_s, u"de"_s}));
        QVERIFY(checker->isRight(u"irgendwas"_s));
        QVERIFY(checker->isRight(u"שלום"_s));
        QVERIFY(!checker->isRight(u"كتتاب"_s));
    }

    void anUnknownEncodingIsAMissingDictionary()
    {
        TemporaryFolder folder;
        for (const auto& [name, bytes] :
             {std::pair{u"ar.aff"_s, QByteArray("SET KLINGON-7\n")}, {u"ar.dic"_s, "1\nx\n"}}) {
            QFile file(folder.path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        SpellChecker::Options options;
        options.languages = {u"ar"_s};
        options.folders = {folder.path()};
        QCOMPARE(SpellChecker::load(options)->missing(), options.languages);
    }

    void theEnvironmentNamesFolders()
    {
        qputenv("WARRAQ_DICTIONARIES", "/one:/two");
        QCOMPARE(Dictionary::systemFolders(), (QStringList{u"/one"_s, u"/two"_s}));
        qunsetenv("WARRAQ_DICTIONARIES");
        qputenv("XDG_DATA_DIRS", "/opt/share");
        QVERIFY(Dictionary::systemFolders().contains(u"/opt/share/hunspell"_s));
        QVERIFY(Dictionary::systemFolders().contains(u"/usr/share/hunspell"_s));
        qunsetenv("XDG_DATA_DIRS");
    }

    void whatIsNotPartOfTheSpellingIsTakenOff_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("form");
        QTest::newRow("tashkeel") << u"مَدْرَسَةٌ"_s << u"مدرسة"_s;
        QTest::newRow("tatweel") << u"مـــدرسة"_s << u"مدرسة"_s;
        QTest::newRow("marks and isolates") << u"\u200fمد\u2067رسة\u2069"_s << u"مدرسة"_s;
        QTest::newRow("presentation forms") << u"ﻓﻲ"_s << u"في"_s;
        QTest::newRow("lam-alef ligature") << u"ﻻ"_s << u"لا"_s;
        QTest::newRow("Persian ya and kaf") << u"کتابی"_s << u"كتابي"_s;
        QTest::newRow("hamza as a mark") << u"مسو\u0654ول"_s << u"مسؤول"_s;
        QTest::newRow("a sign stays") << u"ﷺ"_s << u"ﷺ"_s;
        QTest::newRow("typographic apostrophe") << u"doesn’t"_s << u"doesn't"_s;
    }
    void whatIsNotPartOfTheSpellingIsTakenOff()
    {
        QFETCH(QString, word);
        QFETCH(QString, form);
        QCOMPARE(lookupForm(word), form);
    }

    void someWordsAreNotChecked()
    {
        const auto checker = ownChecker();
        QCOMPARE(
            wrongWords(*checker,
                       u"NATO HiGame qq نص2024 مم x7z https://qqq.example/abcd @handel zz@qqq.example"_s),
            QStringList());
        // Letters without case are not capitals: no Arabic word is skipped by that rule.
        QCOMPARE(wrongWords(*checker, u"كتتاب"_s), QStringList{u"كتتاب"_s});
    }

    void apostrophesBelongToWordsOrJoinThem()
    {
        const auto checker = ownChecker();
        QCOMPARE(wrongWords(*checker, u"doesn't doesn’t aujourd’hui l’homme l'hommme"_s),
                 QStringList{u"hommme"_s});
    }

    void anAcceptedWordPassesWithItsClitics()
    {
        const auto checker = ownChecker();
        QVERIFY(!checker->isRight(u"ترامب"_s));
        checker->accept(u"ترامب"_s);
        for (const QString& form :
             {u"ترامب"_s, u"وترامب"_s, u"لترامب"_s, u"بترامب"_s, u"وبترامب"_s, u"تْرامب"_s})
            QVERIFY2(checker->isRight(form), qPrintable(form));
        QVERIFY(!checker->isRight(u"سترامب"_s));
        checker->accept(u"حوكمة"_s, u"حكومة"_s);
        QVERIFY(checker->isRight(u"حوكمةات"_s)); // the model word's affix
        checker->accept(u"Kylie"_s);
        QVERIFY(checker->isRight(u"Kylie"_s));
    }

    void deskDictionariesAreRead()
    {
        TemporaryFolder folder;
        QFile file(folder.path(u"ar.dic"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"حوكمة/حكومة\nغوغل\n"_s.toUtf8());
        file.close();
        SpellChecker::Options options;
        options.folders = {QStringLiteral(WARRAQ_TEST_DATA "/dictionaries")};
        options.deskDictionaries = {file.fileName(), folder.path(u"absent.dic"_s)};
        const auto checker = SpellChecker::load(options);
        QVERIFY(checker->isRight(u"وغوغل"_s));
        QVERIFY(checker->isRight(u"حوكمةات"_s));
    }

    void arabicSuggestionsKnowHowArabicIsMistyped_data()
    {
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("right");
        QTest::newRow("ta marbuta") << u"مدرسه"_s << u"مدرسة"_s;
        QTest::newRow("hamza") << u"الى"_s << u"إلى"_s;
        QTest::newRow("two confusions") << u"الي"_s << u"إلى"_s;
        QTest::newRow("hamza seat") << u"مسئول"_s << u"مسؤول"_s;
        QTest::newRow("sound") << u"وذير"_s << u"وزير"_s;
        QTest::newRow("swap") << u"كاتب"_s << u"كتاب"_s;
        QTest::newRow("doubled") << u"كتتاب"_s << u"كتاب"_s;
        QTest::newRow("particle") << u"لايمكن"_s << u"لا يمكن"_s;
        QTest::newRow("missing letter") << u"المدسة"_s << u"المدرسة"_s;
    }
    void arabicSuggestionsKnowHowArabicIsMistyped()
    {
        QFETCH(QString, wrong);
        QFETCH(QString, right);
        const auto checker = ownChecker();
        QCOMPARE(checker->suggestions(wrong).value(0), right);
    }

    void noWordIsSplitIntoOneAndABit()
    {
        const auto isRight = [](const QString& word) {
            return QStringList{u"صيادين"_s, u"صياديي"_s, u"ين"_s, u"البيت"_s, u"في"_s}.contains(word);
        };
        const QStringList found = arabicSuggestions(u"صيادييين"_s, {}, isRight, {});
        QCOMPARE(found.value(0), u"صيادين"_s); // a key held too long
        QVERIFY(!arabicSuggestions(u"صيادييين"_s, {}, isRight, {}).contains(u"صياديي ين"_s));
        QCOMPARE(arabicSuggestions(u"فيالبيت"_s, {}, isRight, {}).value(0), u"في البيت"_s);
    }

    void suggestionsStopInTime()
    {
        int asked = 0;
        const auto slow = [&asked](const QString&) {
            ++asked;
            QTest::qSleep(2);
            return false;
        };
        QVERIFY(arabicSuggestions(u"استقلالياتهممم"_s, {}, slow, {.most = 5, .milliseconds = 60}).isEmpty());
        QVERIFY(asked > 5 && asked <= 31); // 2 ms each at least, 60 ms in all
    }

    void theRealArabicDictionary()
    {
        SpellChecker::Options options;
        const auto checker = SpellChecker::load(options);
        if (checker->missing().contains(u"ar"_s))
            QSKIP("hunspell-ar is not installed");
        const QString text =
            u"أعلنت سلطة الموانئ مساء اليوم إغلاق الرصيف الشرقي أمام حركة السفن، وبالمدارس وسيكتب "
            "ودعت الصياديين إلى البقاء، إلي إشعار آخر"_s;
        QCOMPARE(wrongWords(*checker, text).join(u' '), u"الصياديين"_s);
        QCOMPARE(checker->suggestions(u"الصياديين"_s).value(0), u"الصيادين"_s);
        int first = 0;
        const QList<std::pair<QString, QString>> errors{{u"الى"_s, u"إلى"_s},
                                                        {u"الاربعاء"_s, u"الأربعاء"_s},
                                                        {u"الإنتخابات"_s, u"الانتخابات"_s},
                                                        {u"إجتماع"_s, u"اجتماع"_s},
                                                        {u"الشرطه"_s, u"الشرطة"_s},
                                                        {u"الحكومه"_s, u"الحكومة"_s},
                                                        {u"المظيق"_s, u"المضيق"_s},
                                                        {u"اكتشفف"_s, u"اكتشف"_s},
                                                        {u"مسئولون"_s, u"مسؤولون"_s},
                                                        {u"لايمكن"_s, u"لا يمكن"_s},
                                                        {u"فى"_s, u"في"_s},
                                                        {u"المسؤلين"_s, u"المسؤولين"_s}};
        for (const auto& [wrong, right] : errors) {
            const QStringList offered = checker->suggestions(wrong);
            first += offered.value(0) == right ? 1 : 0;
            if (offered.value(0) != right)
                qInfo() << wrong << right << offered;
        }
        qInfo() << "first of" << errors.size() << ":" << first;
        QVERIFY(first >= 11);
    }
};

QTEST_GUILESS_MAIN(TestSpelling)
#include "test_spelling.moc"

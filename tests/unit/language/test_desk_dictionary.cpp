// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "language/desk_dictionary.h"
#include "temporary_project.h"

#include <QDir>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestDeskDictionary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setWriteFault({}); }

    void wordsAreSortedAndNeverDoubled()
    {
        TemporaryFolder folder;
        QVERIFY(addToDeskDictionary(folder.path(), u"ar"_s, u"حوكمة"_s, u"حكومة"_s).has_value());
        QVERIFY(addToDeskDictionary(folder.path(), u"ar"_s, u"أوسلو"_s).has_value());
        QVERIFY(addToDeskDictionary(folder.path(), u"ar"_s, u"أوسلو"_s).has_value());
        const QString file = folder.path(u"dictionary/ar.dic"_s);
        QCOMPARE(QString::fromUtf8(readFile(file).value()), u"أوسلو\nحوكمة/حكومة\n"_s);
        const auto words = readDeskDictionary(file).value();
        QCOMPARE(words.size(), 2);
        QCOMPARE(words[1].model, u"حكومة"_s);
    }

    void aWordTakenOutLeavesTheOthers()
    {
        TemporaryFolder folder;
        QVERIFY(removeFromDeskDictionary(folder.path(), u"ar"_s, u"أوسلو"_s).has_value());
        QVERIFY(!QDir(folder.path(u"dictionary"_s)).exists());
        QVERIFY(addToDeskDictionary(folder.path(), u"ar"_s, u"حوكمة"_s, u"حكومة"_s).has_value());
        QVERIFY(addToDeskDictionary(folder.path(), u"ar"_s, u"أوسلو"_s).has_value());
        QVERIFY(removeFromDeskDictionary(folder.path(), u"ar"_s, u"حوكمة"_s).has_value());
        QCOMPARE(QString::fromUtf8(readFile(folder.path(u"dictionary/ar.dic"_s)).value()), u"أوسلو\n"_s);
    }

    void aFolderThatIsGoneIsNotBegunAnew()
    {
        TemporaryFolder folder;
        const QString gone = folder.path(u"gone"_s);
        QCOMPARE(addToDeskDictionary(gone, u"ar"_s, u"أوسلو"_s).error().code, ErrorCode::ProjectGone);
        QVERIFY(!QDir(gone).exists());
    }

    void aFullDiskKeepsTheOldWords()
    {
        TemporaryFolder folder;
        QVERIFY(addToDeskDictionary(folder.path(), u"ar"_s, u"أوسلو"_s).has_value());
        setWriteFault([](WriteStep, const QString& path) -> std::optional<Error> {
            return Error{ErrorCode::DiskFull, path, 0, {}};
        });
        QCOMPARE(addToDeskDictionary(folder.path(), u"ar"_s, u"غزة"_s).error().code, ErrorCode::DiskFull);
        setWriteFault({});
        QCOMPARE(readDeskDictionary(folder.path(u"dictionary/ar.dic"_s)).value().size(), 1);
    }

    void whatIsNoWordIsRefused()
    {
        TemporaryFolder folder;
        for (const QString& word : {u""_s, u"a b"_s, u"a/b"_s, u"a\nb"_s})
            QCOMPARE(addToDeskDictionary(folder.path(), u"ar"_s, word).error().code, ErrorCode::BadArgument);
        QVERIFY(!QDir(folder.path(u"dictionary"_s)).exists());
    }

    void bytesThatAreNotUtf8AreNotOverwritten()
    {
        TemporaryFolder folder;
        QVERIFY(QDir().mkpath(folder.path(u"dictionary"_s)));
        const QString file = folder.path(u"dictionary/ar.dic"_s);
        QVERIFY(writeFileAtomically(file, "\xff\xfe").has_value());
        QCOMPARE(addToDeskDictionary(folder.path(), u"ar"_s, u"غزة"_s).error().code, ErrorCode::InvalidUtf8);
        QCOMPARE(readFile(file).value(), QByteArray("\xff\xfe"));
    }
};

QTEST_GUILESS_MAIN(TestDeskDictionary)
#include "test_desk_dictionary.moc"

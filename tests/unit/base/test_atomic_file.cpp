// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "temporary_project.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace warraq;

class TestAtomicFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setWriteFault({}); }

    void writesAndReadsBack()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("مقال.html"));
        QVERIFY(writeFileAtomically(path, "one").has_value());
        QVERIFY(writeFileAtomically(path, "two").has_value());
        QCOMPARE(readFile(path).value(), QByteArray("two"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void everyFailingStepKeepsTheOldFile_data()
    {
        QTest::addColumn<int>("step");
        for (const auto step :
             {WriteStep::OpenTemporary, WriteStep::WriteData, WriteStep::SyncData, WriteStep::Rename})
            QTest::newRow(qPrintable(QString::number(int(step)))) << int(step);
    }

    void everyFailingStepKeepsTheOldFile()
    {
        QFETCH(int, step);
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a"));
        QVERIFY(writeFileAtomically(path, "old").has_value());
        setWriteFault([step](WriteStep at, const QString& file) -> std::optional<Error> {
            if (int(at) != step)
                return std::nullopt;
            return Error{ErrorCode::DiskFull, file, 0, {}};
        });
        const auto result = writeFileAtomically(path, "new");
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::DiskFull);
        QCOMPARE(readFile(path).value(), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aFileChangedByAnotherIsNotOverwritten()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a"));
        QVERIFY(writeFileAtomically(path, "mine", QString()).has_value());
        QVERIFY(!writeFileAtomically(path, "again", QString()));
        QVERIFY(writeFileAtomically(path, "newer", contentHash("mine")).has_value());
        const auto result = writeFileAtomically(path, "newest", contentHash("mine"));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ChangedOutside);
        QCOMPARE(readFile(path).value(), QByteArray("newer"));
    }

    /// As some network folders are: the write says Unsupported where it would rename.
    void aFolderThatCannotRenameIsWrittenInPlaceAndToldOf()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("story.html"));
        QVERIFY(writeFileAtomically(path, "old").has_value());
        QStringList told;
        setPlainWriteNotice([&told](const QString& file) { told += file; });
        setWriteFault([](WriteStep step, const QString& file) -> std::optional<Error> {
            return step == WriteStep::Rename ? std::optional(Error{ErrorCode::Unsupported, file, 0, {}})
                                             : std::nullopt;
        });
        QVERIFY(writeFileAtomically(path, "new", contentHash("old")).has_value());
        const QString fresh = folder.path(QStringLiteral("fresh.html"));
        QVERIFY(writeFileAtomically(fresh, "first", QString()).has_value());
        setWriteFault({});
        setPlainWriteNotice({});
        QCOMPARE(readFile(path).value(), QByteArray("new"));
        QCOMPARE(readFile(fresh).value(), QByteArray("first"));
        QCOMPARE(told, QStringList({path, fresh}));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2); // no copy is left
    }

    void nothingIsWrittenThroughALink()
    {
        TemporaryFolder folder;
        QVERIFY(writeFileAtomically(folder.path(QStringLiteral("target")), "1").has_value());
        QVERIFY(QFile::link(folder.path(QStringLiteral("target")), folder.path(QStringLiteral("link"))));
        QVERIFY(writeFileAtomically(folder.path(QStringLiteral("link")), "2").has_value());
        QCOMPARE(readFile(folder.path(QStringLiteral("link"))).value(), QByteArray("2"));
        QCOMPARE(readFile(folder.path(QStringLiteral("target"))).value(), QByteArray("1"));
        QVERIFY(QFile::link(folder.path(QStringLiteral("target")), folder.path(QStringLiteral("ledger"))));
        QVERIFY(!appendDurably(folder.path(QStringLiteral("ledger")), "3\n").has_value());
        QCOMPARE(readFile(folder.path(QStringLiteral("target"))).value(), QByteArray("1"));
    }

    void appendStartsOnALineOfItsOwn()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("ledger.jsonl"));
        QVERIFY(writeFileAtomically(path, "{\"a\":1}\n{\"torn").has_value());
        QVERIFY(appendDurably(path, "{\"b\":2}\n").has_value());
        QCOMPARE(readFile(path).value(), QByteArray("{\"a\":1}\n{\"torn\n{\"b\":2}\n"));
    }
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "test_atomic_file.moc"

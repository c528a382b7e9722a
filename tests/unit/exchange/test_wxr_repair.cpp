// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wxr_repair.h"

#include <QTest>

using namespace warraq;

class TestWxrRepair : public QObject
{
    Q_OBJECT

    struct Outcome
    {
        QByteArray bytes;
        QStringList reports;
    };

    /// Feeds in pieces of `size`, so that every character is cut somewhere.
    static Outcome repaired(const QByteArray& input, qsizetype size)
    {
        Outcome outcome;
        CharacterRepair repair([&](qint64 line, const QString& what, const QString& why) {
            outcome.reports.append(QStringLiteral("%1 %2 %3").arg(line).arg(what, why));
        });
        for (qsizetype i = 0; i < input.size(); i += size)
            outcome.bytes += repair.feed(input.mid(i, size), false);
        outcome.bytes += repair.feed({}, true);
        return outcome;
    }

private Q_SLOTS:
    void repairs_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QStringList>("reports");
        const QByteArray fffd = "\xEF\xBF\xBD";
        QTest::newRow("clean Arabic")
            << QByteArray("خبر\r\n\tثانٍ 😀") << QByteArray("خبر\r\n\tثانٍ 😀") << QStringList();
        QTest::newRow("control") << QByteArray("a\n\x01"
                                               "b")
                                 << "a\n" + fffd + "b"
                                 << QStringList{QStringLiteral("2 character forbidden-character U+0001")};
        QTest::newRow("nul") << QByteArray("a\0b", 3) << "a" + fffd + "b"
                             << QStringList{QStringLiteral("1 character forbidden-character U+0000")};
        QTest::newRow("noncharacter")
            << QByteArray("x\xEF\xBF\xBE\xEF\xBF\xBF") << "x" + fffd + fffd
            << QStringList{QStringLiteral("1 character forbidden-character U+FFFE"),
                           QStringLiteral("1 character forbidden-character U+FFFF")};
        QTest::newRow("lone continuation")
            << QByteArray("a\x80"
                          "b")
            << "a" + fffd + "b" << QStringList{QStringLiteral("1 character invalid-utf8")};
        QTest::newRow("cut letter") << QByteArray("\xD8\n\xD8") << fffd + "\n" + fffd
                                    << QStringList{QStringLiteral("1 character invalid-utf8"),
                                                   QStringLiteral("2 character invalid-utf8")};
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << fffd + fffd + fffd
                                   << QStringList(3, QStringLiteral("1 character invalid-utf8"));
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << fffd + fffd
                                  << QStringList(2, QStringLiteral("1 character invalid-utf8"));
        QTest::newRow("byte order mark")
            << QByteArray("\xEF\xBB\xBF<rss/>") << QByteArray("<rss/>") << QStringList();
        QTest::newRow("windows-1256")
            << QByteArray("<?xml version=\"1.0\" encoding=\"windows-1256\"?>\xCE\xC8\xD1")
            << QByteArray("<?xml version=\"1.0\" encoding=\"windows-1256\"?>خبر")
            << QStringList{QStringLiteral("1 encoding converted-from WINDOWS-1256")};
        QTest::newRow("unknown encoding")
            << QByteArray("<?xml version=\"1.0\" encoding=\"x-none\"?>a")
            << QByteArray("<?xml version=\"1.0\" encoding=\"x-none\"?>a")
            << QStringList{QStringLiteral("1 encoding unknown-encoding X-NONE")};
    }

    void repairs()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, output);
        QFETCH(QStringList, reports);
        for (const qsizetype size : {qsizetype(1), qsizetype(2), qsizetype(3), qsizetype(4096)}) {
            const Outcome outcome = repaired(input, size);
            QCOMPARE(outcome.bytes, output);
            QCOMPARE(outcome.reports, reports);
        }
    }

    /// Whatever comes in, what goes out is UTF-8 of characters that XML allows.
    void anythingBecomesGood()
    {
        quint32 chance = 7;
        for (int round = 0; round < 200; ++round) {
            QByteArray noise(300, Qt::Uninitialized);
            for (char& c : noise) {
                chance = chance * 1664525U + 1013904223U;
                c = char(chance >> 24);
            }
            const QByteArray once = repaired('x' + noise, 1 + round % 7).bytes;
            QCOMPARE(QString::fromUtf8(once).toUtf8(), once);
            const Outcome again = repaired(once, 64);
            QCOMPARE(again.bytes, once);
            QVERIFY(again.reports.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestWxrRepair)
#include "test_wxr_repair.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/settings.h"

#include <QJsonDocument>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        ProjectSettings settings;
        settings.id = u"id"_s;
        settings.name = u"أخبار الميناء"_s;
        settings.languages = {u"ar"_s, u"fr"_s};
        settings.sections = {{u"sport"_s, u"رياضة"_s, QString()}, {u"football"_s, u"كرة"_s, u"sport"_s}};
        settings.people = {{u"mona"_s, u"منى"_s, u"m@x.example"_s, u"editor"_s}};
        settings.breakingMinutes = 35;
        settings.quotes = {QuoteStyle::Curly, true};
        settings.typedDigits = DigitPolicy::ArabicIndic;
        settings.timeZone = u"Asia/Beirut"_s;
        const auto read = readSettings(writeSettings(settings));
        QVERIFY(read.has_value());
        QVERIFY(*read == settings);
    }

    void unknownKeysStay()
    {
        const QByteArray file = R"({"format":1,"name":"x","future":{"a":[1]},
            "sections":[{"slug":"s","name":"S","parent":"","colour":"red"}],
            "people":[{"login":"l","name":"L","email":"","role":"","phone":"1"}]})";
        auto settings = readSettings(file);
        QVERIFY(settings.has_value());
        settings->name = u"y"_s;
        const QJsonObject written = QJsonDocument::fromJson(writeSettings(*settings)).object();
        QCOMPARE(written.value(u"name").toString(), u"y"_s);
        QCOMPARE(written.value(u"future")[u"a"][0].toInt(), 1);
        QCOMPARE(written.value(u"sections")[0][u"colour"].toString(), u"red"_s);
        QCOMPARE(written.value(u"people")[0][u"phone"].toString(), u"1"_s);
    }

    void aBrokenFileIsSaidWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("line");
        QTest::newRow("syntax") << QByteArray("{\n\"format\": 1,\n\"name\": }\n") << 3;
        QTest::newRow("no format") << QByteArray("{\"name\":\"x\"}") << 1;
        QTest::newRow("wrong type") << QByteArray("{\"format\":1,\n\"sections\":\"x\"}") << 2;
        QTest::newRow("format as text") << QByteArray("{\n\"format\": \"2\"}") << 2;
        QTest::newRow("negative format") << QByteArray("{\n\n\"format\": -1}") << 3;
        QTest::newRow("half a format") << QByteArray("{\"format\": 0.5}") << 1;
        QTest::newRow("empty") << QByteArray() << 1;
    }

    void aBrokenFileIsSaidWithItsLine()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, line);
        const auto settings = readSettings(file, u"warraq.json"_s);
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, ErrorCode::BadFormat);
        QCOMPARE(settings.error().line, line);
    }

    void aNewerFormatIsReadAsFarAsItGoes()
    {
        const auto settings = readSettings(R"({"format":7,"name":"x","sections":{"changed":true}})");
        QVERIFY(settings.has_value());
        QCOMPARE(settings->format, 7);
        QCOMPARE(settings->name, u"x"_s);
        QCOMPARE(readSettings(R"({"format":1.5})")->format, 2);
        QCOMPARE(readSettings(R"({"format":1e300})")->format, std::numeric_limits<int>::max());
        QCOMPARE(readSettings(R"({"format":"2"})").error().detail, u"\"2\" is no format version"_s);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"

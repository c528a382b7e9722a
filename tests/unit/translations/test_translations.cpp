// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporary_project.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace warraq;

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnfinished_data();
    void nothingIsUnfinished();
    void arabicIsArabic();
    void theFilesHoldEveryStringOfTheSource();
};

namespace {

struct Message
{
    QString context, source;
    QStringList translations;
    bool plural = false;
    bool unfinished = false;
};

QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.name().toString();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            messages.append({context, {}, {}, xml.attributes().value("numerus"_L1) == u"yes", false});
        } else if (name == u"source") {
            messages.last().source = xml.readElementText();
        } else if (name == u"translation") {
            messages.last().unfinished = xml.attributes().value("type"_L1) == u"unfinished";
            if (!messages.last().plural)
                messages.last().translations.append(xml.readElementText());
        } else if (name == u"numerusform") {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return messages;
}

QString tsFile(const QString& language)
{
    return QStringLiteral(WARRAQ_SOURCE "/translations/warraq_%1.ts").arg(language);
}

QSet<QString> placesOf(const QString& text)
{
    static const QRegularExpression place(u"%[0-9]"_s);
    QSet<QString> found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

} // namespace

void TestTranslations::nothingIsUnfinished_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");
    QTest::newRow("ar") << u"ar"_s << 6;
    QTest::newRow("en") << u"en"_s << 2;
    QTest::newRow("fr") << u"fr"_s << 2;
}

void TestTranslations::nothingIsUnfinished()
{
    QFETCH(QString, language);
    QFETCH(int, forms);
    const auto messages = messagesOf(tsFile(language));
    QVERIFY(!messages.isEmpty());
    for (const Message& message : messages) {
        const QByteArray name = (message.context + u": "_s + message.source).toUtf8();
        QVERIFY2(!message.unfinished, name);
        if (message.plural)
            QVERIFY2(message.translations.size() >= forms, name);
        for (const QString& translation : message.translations) {
            QVERIFY2(!translation.trimmed().isEmpty(), name);
            if (!message.plural)
                QCOMPARE(placesOf(translation), placesOf(message.source));
        }
    }
}

void TestTranslations::arabicIsArabic()
{
    // A translation without an Arabic letter is a forgotten one, unless there is nothing to write in Arabic.
    static const QRegularExpression arabic(u"\\p{Arabic}"_s), letters(u"\\p{Ll}{3,}"_s);
    for (const Message& message : messagesOf(tsFile(u"ar"_s)))
        for (const QString& translation : message.translations)
            QVERIFY2(translation.contains(arabic) || !message.source.contains(letters),
                     (message.context + u": "_s + message.source).toUtf8());
}

void TestTranslations::theFilesHoldEveryStringOfTheSource()
{
    const TemporaryFolder folder;
    const QString fresh = folder.path(u"fresh.ts"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(WARRAQ_LUPDATE), {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s,
                                                   u"none"_s, QStringLiteral(WARRAQ_SOURCE "/ui"), u"-I"_s,
                                                   QStringLiteral(WARRAQ_SOURCE "/ui"), u"-ts"_s, fresh});
    if (!lupdate.waitForFinished(60'000) || lupdate.exitCode() != 0)
        QSKIP("lupdate does not run here");
    const auto keys = [](const QList<Message>& messages) {
        QSet<QString> set;
        for (const Message& message : messages)
            set.insert(message.context + u": "_s + message.source);
        return set;
    };
    const QSet<QString> inSource = keys(messagesOf(fresh));
    QVERIFY(inSource.size() > 100);
    for (const QString& language : {u"ar"_s, u"fr"_s}) {
        const QSet<QString> inFile = keys(messagesOf(tsFile(language)));
        QCOMPARE((inSource - inFile).values(), QStringList());
        QCOMPARE((inFile - inSource).values(), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "exchange/import.h"
#include "exchange/word_document.h"
#include "manual_clock.h"
#include "project/verify.h"
#include "temporary_project.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestWordDocument : public QObject
{
    Q_OBJECT

    ManualClock m_clock;
    TemporaryFolder m_folder;

    /// A document as a word processor would save it, made of Markdown.
    QString document(const QString& name, const QString& markdown)
    {
        const QString source = m_folder.path(name + u".md"_s);
        (void)writeFileAtomically(source, markdown.toUtf8());
        QProcess pandoc;
        pandoc.setWorkingDirectory(m_folder.path(u""_s));
        pandoc.start(u"pandoc"_s, {u"-V"_s, u"dir=rtl"_s, source, u"-o"_s, m_folder.path(name)});
        if (!pandoc.waitForFinished() || pandoc.exitCode() != 0)
            qFatal("pandoc: %s", pandoc.readAllStandardError().constData());
        return m_folder.path(name);
    }

    static QByteArray picture()
    {
        return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChw"
                                      "GA60e6kgAAAABJRU5ErkJggg==");
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pandoc"_s).isEmpty())
            QSKIP("pandoc is not installed");
    }

    void documentsBecomeArticles_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("docx") << u"docx"_s;
        QTest::newRow("odt") << u"odt"_s;
    }

    void documentsBecomeArticles()
    {
        QFETCH(QString, ending);
        QVERIFY(writeFileAtomically(m_folder.path(u"quay.png"_s), picture()).has_value());
        const QString file =
            document(u"story."_s + ending,
                     u"# عودة السفن إلى المرفأ\n\nقالت **الهيئة** إن BBC عادت بعد "
                     u"[البيان](https://port.example/a).\n\n"
                     "The harbour reopened at 9:30.\n\n![الرصيف](quay.png)\n\n- أول\n    - فرعي\n- ثان\n\n"
                     "1. واحد\n2. اثنان\n\n> لم نر مثله.\n\n| أ | ب |\n|---|---|\n| 1 | 2 |\n"_s);
        auto project = Project::create(m_folder.path(u"p-"_s + ending), {}, m_clock).value();
        const auto report = importFiles(*project, {file});
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->articles.size(), 1);
        const Article article = project->load(report->articles.first())->article;
        QCOMPARE(article.meta.headline, u"عودة السفن إلى المرفأ"_s);
        QMap<BlockKind, Blocks> blocks;
        for (const Block& block : article.blocks)
            blocks[block.kind].append(block);
        const Blocks paragraphs = blocks[BlockKind::Paragraph];
        QVERIFY(paragraphs.size() >= 2);
        QCOMPARE(plainText(paragraphs[0]), u"قالت الهيئة إن BBC عادت بعد البيان."_s);
        QCOMPARE(paragraphs[0].direction, Direction::RightToLeft);
        QVERIFY(std::ranges::any_of(paragraphs[0].runs,
                                    [](const Run& r) { return r.bold && r.text == u"الهيئة"; }));
        QVERIFY(std::ranges::any_of(paragraphs[0].runs,
                                    [](const Run& r) { return r.href == u"https://port.example/a"; }));
        QCOMPARE(paragraphs[1].direction, Direction::LeftToRight);
        QCOMPARE(blocks[BlockKind::BulletedList].size(), 1);
        QCOMPARE(blocks[BlockKind::BulletedList].first().items.size(), 3);
        QCOMPARE(blocks[BlockKind::BulletedList].first().items[1].depth, 1);
        QCOMPARE(blocks[BlockKind::NumberedList].first().items.size(), 2);
        QCOMPARE(plainText(blocks[BlockKind::Quote].first()).trimmed(), u"لم نر مثله."_s);
        const QByteArray table = blocks[BlockKind::RawHtml].first().raw;
        for (const QString& part : {u"<table"_s, u"أ"_s, u"ب"_s, u"1"_s, u"2"_s})
            QVERIFY2(table.contains(part.toUtf8()), table.constData());
        const Block shown = blocks[BlockKind::Picture].first();
        QVERIFY2(shown.source.startsWith(u"media/"_s), qPrintable(shown.source));
        QCOMPARE(readFile(project->path(shown.source)).value(), picture());
        const auto again = importFiles(*project, {file});
        QCOMPARE(again->skipped.articles, 1);
        QVERIFY(verifyProject(project->folder()).isEmpty());
    }

    void whatIsNoDocumentIsSaid()
    {
        const auto code = [&](const QString& name, const QByteArray& bytes) {
            (void)writeFileAtomically(m_folder.path(name), bytes);
            return readWordDocument(m_folder.path(name)).error().code;
        };
        QCOMPARE(code(u"a.docx"_s, "x"), ErrorCode::BadFormat);
        QCOMPARE(code(u"a.odt"_s, ""), ErrorCode::BadFormat);
        QCOMPARE(code(u"old.docx"_s, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 more", 13)),
                 ErrorCode::Unsupported);
        const QByteArray whole = readFile(document(u"cut.docx"_s, u"نص"_s)).value();
        QCOMPARE(code(u"cut.docx"_s, whole.first(whole.size() / 2)), ErrorCode::BadFormat);
        QCOMPARE(readWordDocument(m_folder.path(u"none.docx"_s)).error().code, ErrorCode::NotFound);
    }

    void stopsWhenAskedAndInTime()
    {
        const QString file = document(u"long.docx"_s, u"فقرة طويلة من نص الخبر.\n\n"_s.repeated(20'000));
        CancelFlag cancel;
        cancel.cancel();
        QCOMPARE(readWordDocument(file, cancel).error().code, ErrorCode::Cancelled);
        QCOMPARE(readWordDocument(file, {}, std::chrono::milliseconds(1)).error().code, ErrorCode::TooLarge);
    }

    void saysWhatIsMissing()
    {
        const QString file = document(u"b.docx"_s, u"نص"_s);
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const auto result = readWordDocument(file);
        qputenv("PATH", path);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::MissingPart);
        QCOMPARE(result.error().path, u"pandoc"_s);
    }
};

QTEST_GUILESS_MAIN(TestWordDocument)
#include "test_word_document.moc"

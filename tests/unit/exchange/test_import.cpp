// SPDX-License-Identifier: GPL-3.0-or-later
// What is not a WordPress export: pasted text, saved pages, and what cannot be imported at all.
#include "base/atomic_file.h"
#include "exchange/import.h"
#include "manual_clock.h"
#include "project/verify.h"
#include "temporary_project.h"

#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestImport : public QObject
{
    Q_OBJECT

    ManualClock m_clock;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Project> m_project;

    ImportReport import(const QString& path)
    {
        auto report = importFiles(*m_project, {path});
        if (!report)
            qFatal("import: %s %s", qPrintable(errorCodeName(report.error().code)),
                   qPrintable(report.error().detail));
        return *report;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        auto project = Project::create(m_folder->path(u"p"_s), {}, m_clock);
        QVERIFY(project.has_value());
        m_project = std::move(*project);
    }
    void cleanup()
    {
        for (const Finding& finding : verifyProject(m_project->folder()))
            QFAIL(qPrintable(finding.file + u' ' + finding.what + u' ' + finding.detail));
        m_project.reset();
    }

    void whatCannotBeImportedIsSaid()
    {
        const auto code = [&](const QString& path) { return importFiles(*m_project, {path}).error().code; };
        QCOMPARE(code(u"/none.xml"_s), ErrorCode::NotFound);
        QVERIFY(writeFileAtomically(m_folder->path(u"a.pages"_s), "x").has_value());
        QCOMPARE(code(m_folder->path(u"a.pages"_s)), ErrorCode::Unsupported);
        QVERIFY(writeFileAtomically(m_folder->path(u"a.xml"_s), "<feed/>").has_value());
        QCOMPARE(code(m_folder->path(u"a.xml"_s)), ErrorCode::BadFormat);
        if (::geteuid() != 0) {
            QVERIFY(QFile::setPermissions(m_folder->path(u"a.xml"_s), QFile::Permissions()));
            QCOMPARE(code(m_folder->path(u"a.xml"_s)), ErrorCode::NoPermission);
        }
        const auto reader = Project::open(m_project->folder(), Project::Mode::ReadOnly, m_clock);
        const auto refused = importFiles(**reader, {m_folder->path(u"a.xml"_s)});
        QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
    }

    void anEmptyFileIsNoStory()
    {
        const QString file = m_folder->path(u"a.html"_s);
        QVERIFY(writeFileAtomically(file, "\n \n").has_value());
        const auto report = importFiles(*m_project, {file});
        QVERIFY(report.has_value());
        QVERIFY(m_project->articles().isEmpty());
        QCOMPARE(report->rejected.value(0).why, u"empty"_s);
    }

    void textAndPagesComeIn()
    {
        const QString text = m_folder->path(u"خبر.txt"_s);
        QVERIFY(
            writeFileAtomically(text, "عاجل.. أمطار على الساحل\n\nوكالة - المرفأ - هطلت أمطار \xFF غزيرة.\n")
                .has_value());
        const ImportReport first = import(text);
        QCOMPARE(first.created.articles, 1);
        QCOMPARE(first.repaired.size(), 1);
        QCOMPARE(first.repaired.first().line, 3);
        const auto loaded = m_project->load(first.articles.first());
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->article.meta.kicker, u"عاجل"_s);
        QVERIFY(!loaded->article.meta.breaking.flagged);
        QVERIFY(std::ranges::any_of(first.notes,
                                    [](const ImportEntry& e) { return e.why == u"proposes-breaking"; }));
        const ImportReport again = import(text);
        QCOMPARE(again.skipped.articles, 1);
        QCOMPARE(m_project->articles().size(), 1);
        const QString page = m_folder->path(u"page.html"_s);
        QVERIFY(
            writeFileAtomically(page, "<html><body><h1>عنوان الصفحة</h1><p>نص الصفحة هنا.</p></body></html>")
                .has_value());
        QCOMPARE(import(page).created.articles, 1);
        QCOMPARE(m_project->articles().size(), 2);
    }

    void textOfAnOldMachineIsConverted()
    {
        // «خبر من جهاز قديم» in windows-1256
        const QByteArray old = "\xCE\xC8\xD1 \xE3\xE4 \xCC\xE5\xC7\xD2 \xDE\xCF\xED\xE3\n\n"
                               "\xE4\xD5 \xC7\xE1\xCE\xC8\xD1 \xE5\xE4\xC7.\n";
        const QString file = m_folder->path(u"old.txt"_s);
        QVERIFY(writeFileAtomically(file, old).has_value());
        const ImportReport report = import(file);
        QCOMPARE(report.repaired.size(), 1);
        QCOMPARE(report.repaired.first().why, u"converted-from windows-1256"_s);
        const Article article = m_project->load(report.articles.first())->article;
        QVERIFY((article.meta.headline + plainText(article.blocks)).contains(u"خبر من جهاز قديم"));
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/html_reader.h"
#include "base/atomic_file.h"
#include "manual_clock.h"
#include "project/project.h"
#include "project/verify.h"
#include "temporary_project.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestVerify : public QObject
{
    Q_OBJECT

    ManualClock m_clock;

    static QStringList codes(const QString& folder)
    {
        QStringList list;
        for (const Finding& finding : verifyProject(folder))
            list.append(finding.what);
        return list;
    }

private Q_SLOTS:
    void findsWhatIsWrongAndNothingElse()
    {
        TemporaryFolder folder;
        auto made = Project::create(folder.path(u"p"_s), {}, m_clock);
        QVERIFY(made.has_value());
        Project& project = **made;
        const auto picture = project.addMedia("<svg/>", u"svg"_s);
        Article article;
        article.id = project.newArticleId();
        article.meta.headline = u"خبر"_s;
        article.meta.created = m_clock.now();
        article.meta.updated = m_clock.now();
        article.meta.picture = *picture;
        article.blocks = readBody("<p>نص</p>", {article.meta.direction, article.meta.language});
        QVERIFY(project.save(article, {}).has_value());
        QCOMPARE(codes(project.folder()), QStringList());

        const QString file = project.articlePath(article.id);
        QVERIFY(QFile::copy(file, project.path(u"articles/2026/copy.html"_s)));
        QCOMPARE(codes(project.folder()), QStringList{u"article-id-twice"_s});
        QVERIFY(QFile::remove(project.path(u"articles/2026/copy.html"_s)));

        QVERIFY(writeFileAtomically(project.path(u"articles/2026/bad.html"_s), "<p>").has_value());
        QCOMPARE(codes(project.folder()), QStringList{u"article-unreadable"_s});
        QVERIFY(QFile::remove(project.path(u"articles/2026/bad.html"_s)));

        QVERIFY(writeFileAtomically(project.path(*picture), "changed").has_value());
        QCOMPARE(codes(project.folder()), QStringList{u"picture-damaged"_s});
        QVERIFY(QFile::remove(project.path(*picture)));
        QCOMPARE(codes(project.folder()), QStringList{u"picture-missing"_s});
        QVERIFY(project.addMedia("<svg/>", u"svg"_s).has_value());

        QVERIFY(QDir(project.folder()).mkpath(u"wordpress"_s));
        QVERIFY(
            writeFileAtomically(project.path(u"wordpress/records.jsonl"_s), "{\"a\":1}\n{torn").has_value());
        const auto findings = verifyProject(project.folder());
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().what, u"line-unreadable"_s);
        QCOMPARE(findings.first().line, 2);
        QVERIFY(QFile::remove(project.path(u"wordpress/records.jsonl"_s)));

        QVERIFY(writeFileAtomically(project.path(u"articles/2026/x.html.1.tmp"_s), "x").has_value());
        QCOMPARE(codes(project.folder()), QStringList{u"leftover-temporary"_s});
        QVERIFY(QFile::remove(project.path(u"articles/2026/x.html.1.tmp"_s)));

        QVERIFY(writeFileAtomically(project.path(u"warraq.json"_s), "{").has_value());
        QCOMPARE(codes(project.folder()), QStringList{u"settings-unreadable"_s});
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "test_verify.moc"

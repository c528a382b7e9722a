// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "preview/theme.h"
#include "preview/theme_files.h"
#include "temporary_project.h"

#include <QFile>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestThemeFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyLooksAsBefore()
    {
        const TemporaryFolder folder;
        QVERIFY(!hasOwnTheme(folder.path()));
        QVERIFY(themeFileNames(folder.path()).isEmpty());
        QVERIFY(copyTheme(folder.path(), {}));
        QVERIFY(hasOwnTheme(folder.path()));
        QCOMPARE(themeFileNames(folder.path()),
                 (QStringList{u"page.html"_s, u"theme.css"_s, u"theme.json"_s}));
        QCOMPARE(loadTheme(folder.path(), {})->css, loadTheme({}, {})->css);
        QCOMPARE(copyTheme(folder.path(), {}).error().code, ErrorCode::AlreadyExists);
        QVERIFY(!QFile::exists(folder.path(u".theme-in-the-making"_s)));
    }

    void whatSomebodyElseWroteIsNotOverwritten()
    {
        const TemporaryFolder folder;
        QVERIFY(copyTheme(folder.path(), {}));
        const auto file = readThemeFile(folder.path(), u"theme.css"_s);
        QVERIFY(file);
        const auto written = writeThemeFile(folder.path(), u"theme.css"_s, "a{}", file->hash);
        QVERIFY(written);
        QVERIFY(writeFileAtomically(folder.path(u"theme/theme.css"_s), "theirs{}"));
        QCOMPARE(writeThemeFile(folder.path(), u"theme.css"_s, "b{}", *written).error().code,
                 ErrorCode::ChangedOutside);
        QCOMPARE(readThemeFile(folder.path(), u"theme.css"_s)->bytes, QByteArray("theirs{}"));
    }

    void nothingOutsideTheFolderIsTouched()
    {
        const TemporaryFolder folder;
        QVERIFY(copyTheme(folder.path(), {}));
        for (const QString& name : {u"../warraq.json"_s, u""_s, u".hidden"_s, u"a/b.css"_s}) {
            QCOMPARE(readThemeFile(folder.path(), name).error().code, ErrorCode::BadArgument);
            QCOMPARE(writeThemeFile(folder.path(), name, "x", {}).error().code, ErrorCode::BadArgument);
        }
    }
};

QTEST_GUILESS_MAIN(TestThemeFiles)
#include "test_theme_files.moc"

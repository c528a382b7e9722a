// SPDX-License-Identifier: GPL-3.0-or-later
// warraq-cli check and fix: the order of mixed text.
#include "article/article_file.h"
#include "base/atomic_file.h"
#include "cli/command.h"
#include "manual_clock.h"
#include "temporary_project.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestDirectionCommands : public QObject
{
    Q_OBJECT

    struct Answer
    {
        int code = 0;
        QByteArray out;
        QByteArray errors;

        [[nodiscard]] QList<QJsonObject> directionFindings() const
        {
            QList<QJsonObject> list;
            for (const QByteArray& line : out.split('\n')) {
                const QJsonObject object = QJsonDocument::fromJson(line).object();
                if (object.value(u"rule").toString().startsWith(u"direction-"))
                    list.append(object);
            }
            return list;
        }
        [[nodiscard]] QStringList rules() const
        {
            QStringList names;
            for (const QJsonObject& finding : directionFindings())
                names.append(finding.value(u"rule").toString().mid(10));
            return names;
        }
    };

    ManualClock m_clock;
    TemporaryFolder m_folder;

    Answer run(const QStringList& arguments)
    {
        Answer answer;
        cli::Output out(&answer.out, &answer.errors);
        answer.code = cli::runCli(arguments, out, m_clock, {});
        return answer;
    }

    /// An article file whose body is `body`.
    QString fileWith(const QByteArray& body)
    {
        Article article;
        article.id = ArticleId(u"a1"_s);
        article.meta.headline = u"عنوان"_s;
        QByteArray bytes = writeArticleFile(article);
        bytes.replace("<article>\n\n</article>", "<article>\n" + body + "\n</article>");
        const QString file = m_folder.path(u"article.html"_s);
        [&] { QVERIFY(writeFileAtomically(file, bytes).has_value()); }();
        [&] { QVERIFY(bytes.contains(body)); }();
        return file;
    }
    static QByteArray bytesOf(const QString& file) { return readFile(file).value(); }

private Q_SLOTS:
    void checkTells()
    {
        const QString file =
            fileWith("<p dir=\"rtl\">خبر</p>\n"
                     "<p dir=\"rtl\">بين <b>لغة</b> C++ و <span dir=\"ltr\">C#</span> فرق</p>\n"
                     "<p dir=\"ltr\">BBC تقول إن الأمر انتهى.</p>");
        const Answer answer = run({u"check"_s, file, u"--json"_s});
        QCOMPARE(answer.code, 0);
        const QList<QJsonObject> found = answer.directionFindings();
        QCOMPARE(answer.rules(), (QStringList{u"isolate"_s, u"sms"_s, u"base"_s}));
        const QString text = u"بين لغة C++ و C# فرق"_s; // as show prints it
        QCOMPARE(found[0].value(u"field").toString(), u"body"_s);
        QCOMPARE(found[0].value(u"block").toInt(), 1);
        QCOMPARE(found[0].value(u"offset").toInteger(), text.indexOf(u"C++"));
        QCOMPARE(found[0].value(u"length").toInt(), 3);
        QCOMPARE(found[0].value(u"text").toString(), u"C++"_s);
        QCOMPARE(found[0].value(u"severity").toString(), u"warning"_s);
        QCOMPARE(found[0].value(u"fixes").toArray().at(0).toString(), u"\u2066C++\u2069"_s);
        QVERIFY(
            text.mid(found[1].value(u"offset").toInt(), found[1].value(u"length").toInt()).contains(u"C#"));
        QCOMPARE(found[2].value(u"block").toInt(), 2);
        QCOMPARE(found[2].value(u"direction").toString(), u"rtl"_s);
        QVERIFY(found[2].value(u"fixes").toArray().isEmpty());
        QVERIFY(run({u"check"_s, file}).out.contains(":1:8: direction-isolate: "));
    }

    void fixRewritesOnlyWhatChanges()
    {
        const QByteArray untouched = "<p   dir='rtl' class=odd>خبر</p>";
        const QString file = fileWith(untouched +
                                      "\n<p dir=\"rtl\" lang=\"ar\">بين <strong>لغة</strong> C++ و "
                                      "<a href=\"https://a.com/\">C#</a> فرق</p>\n"
                                      "<p dir=\"ltr\">BBC تقول إن الأمر انتهى.</p>\n" +
                                      untouched);
        const QByteArray before = bytesOf(file);
        QVERIFY(run({u"fix"_s, file, u"--all"_s, u"--dry-run"_s}).out.contains("direction-isolate"));
        QCOMPARE(bytesOf(file), before);

        const Answer answer = run({u"fix"_s, file, u"--all"_s, u"--json"_s});
        QCOMPARE(answer.errors, QByteArray());
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.out.count('\n'), 2);
        const QByteArray after = bytesOf(file);
        QVERIFY(after.contains("<strong>لغة</strong> <span dir=\"ltr\">C++</span> و <a "
                               "href=\"https://a.com/\"><span dir=\"ltr\">C#</span></a> فرق"));
        QVERIFY(after.contains("dir=\"rtl\">") && after.contains("BBC تقول"));
        QCOMPARE(after.count(untouched), 2);
        QCOMPARE(after.first(after.indexOf("<article>")), before.first(before.indexOf("<article>")));
        for (const QString& rule : run({u"check"_s, file, u"--json"_s}).rules())
            QVERIFY2(rule == u"sms", qPrintable(rule));
        const Answer again = run({u"fix"_s, file, u"--all"_s});
        QCOMPARE(again.out, QByteArray());
        QCOMPARE(bytesOf(file), after);
    }

    void oneRuleOnly()
    {
        const QString file = fileWith("<p dir=\"rtl\">لغة C++ سريعة\u200F جدا</p>");
        QCOMPARE(run({u"fix"_s, file, u"--rule"_s, u"direction-mark"_s}).code, 0);
        const QByteArray after = bytesOf(file);
        QVERIFY(!after.contains("\u200F") && !after.contains("<span"));
    }

    void nothingIsLost()
    {
        // Markup that a block has no place for.
        const QString file = fileWith("<p dir=\"rtl\" style=\"color:red\">لغة C++ سريعة</p>");
        const QByteArray before = bytesOf(file);
        const Answer answer = run({u"fix"_s, file, u"--all"_s});
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.errors.contains("Block 0") && answer.errors.count('\n') == 1);
        QCOMPARE(bytesOf(file), before);

        const QString page = m_folder.path(u"page.html"_s);
        const QByteArray foreign = "<html><body><nav>x</nav><p>لغة C++ سريعة</p></body></html>";
        QVERIFY(writeFileAtomically(page, foreign).has_value());
        const Answer refused = run({u"fix"_s, page, u"--all"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.errors.contains("nothing was written"));
        QCOMPARE(bytesOf(page), foreign);

        const QString broken = m_folder.path(u"broken.txt"_s);
        QVERIFY(writeFileAtomically(broken, "C++ \xFF\n").has_value());
        QCOMPARE(run({u"fix"_s, broken, u"--all"_s}).code, 1);
        QCOMPARE(bytesOf(broken), QByteArray("C++ \xFF\n"));
        QCOMPARE(run({u"fix"_s, m_folder.path(u"none.txt"_s), u"--all"_s}).code, 1);
    }

    void wordPressBlocks()
    {
        const QString file = fileWith(
            "<!-- wp:heading {\"level\":3} -->\n<h3 class=\"wp-block-heading\">لغة C++ سريعة</h3>\n"
            "<!-- /wp:heading -->\n\n<!-- wp:list -->\n<ul class=\"wp-block-list\"><li>لغة C# سريعة</li>"
            "</ul>\n<!-- /wp:list -->");
        const Answer answer = run({u"fix"_s, file, u"--all"_s});
        QCOMPARE(answer.errors, QByteArray());
        QCOMPARE(answer.code, 0);
        const QByteArray after = bytesOf(file);
        QVERIFY(after.contains("<span dir=\"ltr\">C++</span>") &&
                after.contains("<span dir=\"ltr\">C#</span>"));
    }

    void plainTextKeepsItsLines()
    {
        const QString file = m_folder.path(u"نص.txt"_s);
        const QByteArray before = "\xEF\xBB\xBFخبر أول\r\n\r\nلغة C++ سريعة\r\nBBC تقول إن الأمر انتهى.\nآخر";
        QVERIFY(writeFileAtomically(file, before).has_value());
        const Answer answer = run({u"fix"_s, file, u"--all"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(bytesOf(file), "\xEF\xBB\xBFخبر أول\r\n\r\nلغة \u2066C++\u2069 سريعة\r\n\u200FBBC تقول إن "
                                "الأمر انتهى.\nآخر");
    }

    void checkAndFixNameOnePlaceOfATextFile()
    {
        const QString file = m_folder.path(u"أماكن.txt"_s);
        QVERIFY(writeFileAtomically(file, "لغة C++ سريعة\n\nثم لغة C# وحدها\n").has_value());
        const QByteArray first = file.toUtf8() + ":1:5: direction-isolate: ";
        const QByteArray third = file.toUtf8() + ":3:8: direction-isolate: ";
        const Answer found = run({u"check"_s, file});
        QVERIFY2(found.out.contains(first) && found.out.contains(third), found.out.constData());
        const Answer fixed = run({u"fix"_s, file, u"--all"_s, u"--dry-run"_s});
        QVERIFY2(fixed.out.contains(first) && fixed.out.contains(third), fixed.out.constData());
        QList<QJsonObject> places = run({u"check"_s, file, u"--json"_s}).directionFindings();
        places.removeIf([](const QJsonObject& o) { return o.value(u"rule") != u"direction-isolate"_s; });
        QList<QJsonObject> mended;
        const Answer told = run({u"fix"_s, file, u"--all"_s, u"--dry-run"_s, u"--json"_s});
        for (const QByteArray& line : told.out.trimmed().split('\n'))
            mended.append(QJsonDocument::fromJson(line).object());
        QCOMPARE(places.size(), 2);
        QCOMPARE(mended.size(), 2);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(places[i].value(u"field").toString(), u"text"_s);
            QCOMPARE(mended[i].value(u"field").toString(), u"text"_s);
            QCOMPARE(places[i].value(u"block").toInt(), 2 * i);
            QCOMPARE(mended[i].value(u"block").toInt(), 2 * i);
        }
    }

    void headlines()
    {
        const QString file = fileWith("<p dir=\"rtl\">خبر</p>");
        Article article = readArticleFile(bytesOf(file)).value();
        article.meta.headline = u"لغة C++ سريعة"_s;
        QVERIFY(writeFileAtomically(file, writeArticleFile(article)).has_value());
        const QList<QJsonObject> found = run({u"check"_s, file, u"--json"_s}).directionFindings();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].value(u"field").toString(), u"headline"_s);
        QCOMPARE(found[0].value(u"block").toInt(), -1);
        QCOMPARE(run({u"fix"_s, file, u"--all"_s}).code, 0);
        QCOMPARE(readArticleFile(bytesOf(file)).value().meta.headline, u"لغة \u2066C++\u2069 سريعة"_s);
    }
};

QTEST_GUILESS_MAIN(TestDirectionCommands)
#include "test_direction_commands.moc"

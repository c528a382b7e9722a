// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/link_check.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestLinkCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doubts_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("doubt"); // -1 for none
        const auto row = [](const char* name, const QString& address, const QString& words, int doubt) {
            QTest::newRow(name) << address << words << doubt;
        };
        using enum LinkDoubt;
        row("plain", u"https://news.example.org/a"_s, u"الخبر"_s, -1);
        row("Arabic host", u"https://موقع.وزارة/"_s, u"الوزارة"_s, -1);
        row("Arabic label beside a Latin one", u"https://موقع.com/"_s, u"x"_s, -1);
        row("Cyrillic a", u"https://exаmple.com/"_s, u"x"_s, int(MixedScripts));
        row("below any domain", u"https://exаmple.news/"_s, u"x"_s, int(MixedScripts));
        row("the same by its code", u"https://xn--exmple-4nf.com/"_s, u"x"_s, int(MixedScripts));
        row("words say so", u"https://www.example.com/a"_s, u"example.com"_s, -1);
        row("words say otherwise", u"https://evil.example.net/"_s, u"https://example.com/login"_s,
            int(OtherHost));
        row("a sentence with a point", u"https://example.com/"_s, u"قال. ثم"_s, -1);
        row("localhost", u"http://localhost:8080/"_s, u"x"_s, int(LocalOnly));
        row("the house", u"http://192.168.1.4/wp"_s, u"x"_s, int(LocalOnly));
        row("an intranet name", u"http://desk/"_s, u"x"_s, int(LocalOnly));
        row("a number of the world", u"http://192.0.43.8/"_s, u"x"_s, -1);
        row("mail", u"mailto:a@example.com"_s, u"x"_s, -1);
        row("relative", u"/about"_s, u"x"_s, -1);
    }

    void doubts()
    {
        QFETCH(QString, address);
        QFETCH(QString, words);
        QFETCH(int, doubt);
        const auto got = doubtOf(address, words);
        QCOMPARE(got ? int(*got) : -1, doubt);
    }
};

QTEST_APPLESS_MAIN(TestLinkCheck)
#include "test_link_check.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/page_locale.h"
#include "sample_page.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warraq;
using namespace warraq::testing;

class TestPageLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesByCountry_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("text");
        QTest::newRow("Levant by zone") << u"ar"_s << u"Asia/Beirut"_s << u"22 تشرين الثاني 2026، 19:40"_s;
        QTest::newRow("Iraq") << u"ar"_s << u"Asia/Baghdad"_s << u"22 تشرين الثاني 2026، 20:40"_s;
        QTest::newRow("Egypt by zone") << u"ar"_s << u"Africa/Cairo"_s << u"22 نوفمبر 2026، 19:40"_s;
        QTest::newRow("Gulf") << u"ar"_s << u"Asia/Riyadh"_s << u"22 نوفمبر 2026، 20:40"_s;
        QTest::newRow("Morocco") << u"ar-MA"_s << u"Asia/Beirut"_s << u"22 نونبر 2026، 19:40"_s;
        QTest::newRow("the tag wins over the zone")
            << u"ar-EG"_s << u"Asia/Beirut"_s << u"22 نوفمبر 2026، 19:40"_s;
        QTest::newRow("no country at all") << u"ar"_s << u"Etc/UTC"_s << u"22 تشرين الثاني 2026، 17:40"_s;
        QTest::newRow("an Arabic desk abroad")
            << u"ar"_s << u"Europe/Paris"_s << u"22 تشرين الثاني 2026، 18:40"_s;
        QTest::newRow("English") << u"en"_s << u"Asia/Beirut"_s << u"22 November 2026, 19:40"_s;
        QTest::newRow("American") << u"en-US"_s << u"Asia/Beirut"_s << u"November 22, 2026, 19:40"_s;
        QTest::newRow("French") << u"fr"_s << u"Asia/Beirut"_s << u"22 novembre 2026 à 19h40"_s;
    }
    void datesByCountry()
    {
        QFETCH(QString, language);
        QFETCH(QString, zone);
        QFETCH(QString, text);
        ProjectSettings settings;
        settings.timeZone = zone;
        QCOMPARE(pageDateTime(utc(2026, 11, 22, 17, 40), pageLocale(language, settings)), text);
    }

    void tunisianMonths()
    {
        ProjectSettings settings;
        settings.timeZone = u"Africa/Tunis"_s;
        QCOMPARE(pageDate(utc(2026, 1, 5, 12, 0), pageLocale(u"ar"_s, settings)), u"5 جانفي 2026"_s);
    }

    void theProjectsCountryCounts()
    {
        ProjectSettings settings;
        settings.timeZone = u"Etc/UTC"_s;
        settings.languages = {u"en-GB"_s, u"ar-MA"_s};
        QCOMPARE(pageDate(utc(2026, 8, 1, 12, 0), pageLocale(u"ar"_s, settings)), u"1 غشت 2026"_s);
    }

    void digitsAreTheDesksChoice()
    {
        ProjectSettings settings;
        settings.timeZone = u"Africa/Cairo"_s;
        QCOMPARE(pageDateTime(utc(2026, 11, 22, 7, 5), pageLocale(u"ar"_s, settings)),
                 u"22 نوفمبر 2026، 09:05"_s);
        settings.digits = u"arabic-indic"_s;
        QCOMPARE(pageDateTime(utc(2026, 11, 22, 7, 5), pageLocale(u"ar"_s, settings)),
                 u"٢٢ نوفمبر ٢٠٢٦، ٠٩:٠٥"_s);
        QCOMPARE(pageNumber(1204, pageLocale(u"ar"_s, settings)), u"١٢٠٤"_s);
        QCOMPARE(pageNumber(1204, pageLocale(u"en"_s, settings)), u"1204"_s);
    }

    void firstOfTheMonthInFrench()
    {
        ProjectSettings settings;
        settings.timeZone = u"Europe/Paris"_s;
        QCOMPARE(pageDate(utc(2026, 3, 1, 12, 0), pageLocale(u"fr"_s, settings)), u"1er mars 2026"_s);
    }

    void pluralsOfArabic()
    {
        const QLocale arabic(QLocale::Arabic, QLocale::Lebanon);
        const QList<std::pair<int, QString>> cases{{0, u"zero"_s},  {1, u"one"_s},     {2, u"two"_s},
                                                   {3, u"few"_s},   {10, u"few"_s},    {11, u"many"_s},
                                                   {99, u"many"_s}, {100, u"other"_s}, {102, u"other"_s},
                                                   {103, u"few"_s}, {111, u"many"_s}};
        for (const auto& [number, category] : cases)
            QCOMPARE(pluralCategory(arabic, number), category);
        QCOMPARE(pluralCategory(QLocale(QLocale::French), 0), u"one"_s);
        QCOMPARE(pluralCategory(QLocale(QLocale::English), 0), u"other"_s);
    }

    void noTimeIsNoText() { QCOMPARE(pageDateTime({}, pageLocale(u"ar"_s, {})), QString()); }
};

QTEST_GUILESS_MAIN(TestPageLocale)
#include "test_page_locale.moc"

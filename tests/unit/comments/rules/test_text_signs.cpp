// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/rules/link_signs.h"
#include "comments/rules/name_guard.h"
#include "comments/rules/text_language.h"
#include "comments/rules/text_signs.h"

#include <QElapsedTimer>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestTextSigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void honestTextHasNoSigns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("tashkeel") << u"مُحَمَّدٌ رَسُولُ ٱللَّٰهِ"_s;
        QTest::newRow("Persian joiner") << u"می‌خواهم"_s;
        QTest::newRow("emoji family") << u"👨\u200D👩\u200D👧 ❤\uFE0F 1\uFE0F\u20E3"_s;
        QTest::newRow("flag of Wales") << u"🏴\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F"_s;
        QTest::newRow("direction marks") << u"قال \u200FBBC\u200F إنها \u061C10-20"_s;
        QTest::newRow("balanced isolates") << u"قالت \u2066BBC\u2069 و\u2068NATO\u2069"_s;
        QTest::newRow("balanced embedding") << u"قالت \u202ABBC\u202C أمس"_s;
        QTest::newRow("clitic on Latin") << u"بـNATO وBBC والـiPhone"_s;
        QTest::newRow("units") << u"10 kΩ, 5 µm"_s;
        QTest::newRow("Greek and English apart") << u"alpha is άλφα"_s;
        QTest::newRow("two digit sets apart") << u"عام ٢٠٢٤ و2025"_s;
        QTest::newRow("single letters") << u"هو و أنت ف قال"_s;
        QTest::newRow("salutation") << u"محمد ﷺ"_s;
    }
    void honestTextHasNoSigns()
    {
        QFETCH(QString, text);
        const TextSigns signs = textSigns(text);
        QCOMPARE(signs.overrides, 0);
        QCOMPARE(signs.unpaired, 0);
        QCOMPARE(signs.invisible, 0);
        QVERIFY(signs.mostMarks <= 3);
        QVERIFY(signs.mixedScripts.isEmpty());
        QVERIFY(signs.mixedDigits.isEmpty());
        QVERIFY(signs.forms < 3 && signs.shaped < 3 && signs.tatweel < 4 && signs.spaced < 4);
    }

    void tricksAreSeen()
    {
        QCOMPARE(textSigns(u"a\u202Ecod\u202C"_s).overrides, 1);
        QCOMPARE(textSigns(u"a\u202Ecod\u202C"_s).unpaired, 0);
        QCOMPARE(textSigns(u"a\u2067b"_s).unpaired, 1);
        QCOMPARE(textSigns(u"a\u2067b\nc\u2069"_s).unpaired, 2); // the paragraph ended between them
        QCOMPARE(textSigns(u"\u2069\u202C"_s).unpaired, 2);
        QCOMPARE(textSigns(u"\u2067\u202A\u2069"_s).unpaired,
                 1); // the embedding was closed by the isolate's end
        QCOMPARE(textSigns(u"س\u200Bل\u200Bا\u2060م"_s).invisible, 3);
        QCOMPARE(textSigns(u"س\u200Bل\u200Bا\u2060م"_s).hidden, (QStringList{u"ZWSP"_s, u"WJ"_s}));
        QCOMPARE(textSigns(u"v\u200Diagra"_s).invisible, 1); // no joiner belongs into Latin
        QCOMPARE(textSigns(u"a\uFE0Fb\U000E0041"_s).invisible, 2);
        QCOMPARE(textSigns(QString(u"a\0b"_s)).invisible, 1);
        QCOMPARE(textSigns(u"a\u0301\u0302\u0303\u0304\u0305"_s).mostMarks, 5);
        QCOMPARE(textSigns(u"my pаypаl now"_s).mixedScripts, (QList<TextSpan>{{3, 6}}));
        QCOMPARE(textSigns(u"رقم 05٩12"_s).mixedDigits, (QList<TextSpan>{{4, 5}}));
        QCOMPARE(textSigns(u"\uFE8D\uFEDF\uFEB4"_s).forms, 3);
        QCOMPARE(textSigns(u"𝓯𝓻𝓮𝓮"_s).shaped, 4);
        QCOMPARE(textSigns(u"كلـــــمة"_s).tatweel, 5);
        QCOMPARE(textSigns(u"ك ل م ة"_s).spaced, 4);
        QCOMPARE(textSigns(u"يا ك.ل.م.ا.ت هنا"_s).spaced, 5);
        QCOMPARE(textSigns(u"aههههههههb"_s).longestRun, 8);
    }

    void linksAreCountedAndTheirHostsKnown()
    {
        const LinkSigns signs = linkSigns(
            commentText("<a href=\"https://evil.example/x\">https://bank.example</a> www.third.example/y"));
        QCOMPARE(signs.count, 2);
        QCOMPARE(signs.hosts, (QStringList{u"bank.example"_s, u"third.example"_s, u"evil.example"_s}));
        QCOMPARE(signs.falseLinks.size(), 1);
        QCOMPARE(signs.falseLinks.first().host, u"evil.example"_s);
        QVERIFY(linkSigns(commentText("<a href=\"https://bank.example/a\">bank.example/a</a>"))
                    .falseLinks.isEmpty());
        QVERIFY(
            linkSigns(commentText("<a href=\"https://bank.example/a\">اقرأ هنا</a>")).falseLinks.isEmpty());
        const LinkSigns mixed = linkSigns(commentText("<a href=\"https://p\xD0\xB0ypal.example/\">x</a>"));
        QCOMPARE(mixed.falseLinks.value(0).doubt, LinkDoubt::MixedScripts);
        QCOMPARE(linkSigns(commentText("قال 3.5 ثم انتهى.")).count, 0);
    }

    void languages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("ar") << u"متى تعود المدارس؟"_s << u"ar"_s;
        QTest::newRow("ar with a name") << u"رأيت تقرير BBC أمس"_s << u"ar"_s;
        QTest::newRow("fa") << u"می‌خواهم بدانم چرا این گزارش پیچیده است"_s
                            << QString();
        QTest::newRow("en") << u"This is not what the minister said"_s << u"en"_s;
        QTest::newRow("fr") << u"Merci pour cet article, c'est très clair"_s << u"fr"_s;
        QTest::newRow("Arabizi") << u"shu hal kalam 7abibi"_s << QString();
        QTest::newRow("none") << u"😀 123 !!"_s << QString();
    }
    void languages()
    {
        QFETCH(QString, text);
        QTEST(mainLanguage(text, textSigns(text)), "language");
    }

    void namesThatLookLikeOurs()
    {
        const NameGuard guard(
            {{.login = u"s"_s, .name = u"سارة الحداد"_s, .email = u"sara@desk.example"_s, .role = {}},
             {.login = u"a"_s, .name = u"علي"_s, .email = u"ali@desk.example"_s, .role = {}},
             {.login = u"k"_s, .name = u"Karim Naser"_s, .email = {}, .role = {}}},
            {u"إدارة التحرير"_s});
        const auto by = [&guard](const QString& name, const QString& email = u"x@example.org"_s,
                                 qint64 user = 0) { return guard.impersonationBy(name, email, user); };
        QVERIFY(!by(u"سارة الحداد"_s, u"SARA@desk.example"_s)); // it is her
        QCOMPARE(by(u"سارة الحداد"_s), (Impersonation{u"سارة الحداد"_s, true}));
        QCOMPARE(by(u"ساره الحدّاد"_s), (Impersonation{u"سارة الحداد"_s, false}));
        QCOMPARE(by(u"سـارة ال\u200Bحداد"_s), (Impersonation{u"سارة الحداد"_s, false}));
        QVERIFY(!by(u"سارة الحدادي"_s));
        QVERIFY(!by(u"علي"_s));                                                   // a namesake
        QVERIFY(!by(u"على"_s));                                                   // another one
        QVERIFY(by(u"ع\u200Bلي"_s));                                              // nobody writes the name so
        QCOMPARE(by(u"Кarim Naser"_s), (Impersonation{u"Karim Naser"_s, false})); // Cyrillic К
        QVERIFY(by(u"ادارة التحرير"_s));
        QVERIFY(!by(u"قارئ"_s));
        QVERIFY(!by({}));
    }

    void hostileTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a million marks") << u"ا"_s + QString(1'000'000, QChar(0x064B));
        QTest::newRow("a million isolates") << QString(1'000'000, QChar(0x2067));
        QTest::newRow("a million ends") << QString(1'000'000, QChar(0x2069));
        QTest::newRow("embeddings in isolates") << QString(500'000, QChar(0x2067)) +
                                                       QString(500'000, QChar(0x202A)) +
                                                       QString(500'000, QChar(0x2069));
        QTest::newRow("lone surrogates") << QString(1'000'000, QChar(0xD83D));
        QTest::newRow("NULs") << QString(1'000'000, QChar(0));
        QTest::newRow("single letters") << u"ك ل م ة "_s.repeated(200'000);
        QTest::newRow("mixed words") << u"pаypаl "_s.repeated(150'000);
        QTest::newRow("dots") << QString(1'000'000, u'.');
        QString controls;
        for (char16_t c = 0x2000; c < 0x2100; ++c)
            controls += QChar(c);
        QTest::newRow("all of General Punctuation") << controls.repeated(4'000);
    }
    void hostileTexts()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        const TextSigns signs = textSigns(text);
        (void)repeatedWord(text);
        (void)mainLanguage(text, signs);
        (void)linkSigns({text, {}});
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(signs.mixedScripts.size() <= 20 && signs.hidden.size() <= 8);
    }
};

QTEST_APPLESS_MAIN(TestTextSigns)
#include "test_text_signs.moc"

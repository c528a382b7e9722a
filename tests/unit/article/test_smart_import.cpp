// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/import_lines.h"
#include "article/import_patterns.h"
#include "article/smart_import.h"
#include "body_generator.h"
#include "import_words.h"
#include "temporary_project.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestSmartImport : public QObject
{
    Q_OBJECT

    /// Everything an import kept, as one text.
    static QString everything(const SmartImport& result)
    {
        const Metadata& meta = result.article.meta;
        QStringList parts{meta.kicker, meta.headline, meta.deck, meta.dateline.place, meta.dateline.agency};
        parts += meta.bylines;
        for (const Block& block : result.article.blocks)
            parts << plainText(block) << QString::fromUtf8(block.raw) << block.source << block.credit
                  << block.alt;
        for (const ImportNote& note : result.dropped)
            parts += note.text;
        for (const ImportNote& note : result.understood) {
            if (note.why == u"byline") // «كتب:» itself is understood, not kept
                parts += note.text;
        }
        return parts.join(u'\n');
    }

private Q_SLOTS:
    void footnotesStayWhole()
    {
        const SmartImport result =
            importHtml(u"<h1>عنوان الخبر</h1><p>متن[1]</p><section class=\"footnotes\">"
                       "<ol><li>حاشية</li></ol></section>"_s.toUtf8());
        const Blocks& blocks = result.article.blocks;
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(blocks[1].kind, BlockKind::RawHtml);
        QCOMPARE(blocks[1].raw, u"<section class=\"footnotes\"><ol><li>حاشية</li></ol></section>"_s.toUtf8());
    }

    void wordsOfTheHeadlineInTheTextStay()
    {
        const SmartImport result =
            importText(u"السؤال الأول\n\nالسؤال الأول\n\nفقرة أولى.\n\nالسؤال الأول\n\nفقرة ثانية."_s);
        QCOMPARE(result.article.meta.headline, u"السؤال الأول"_s);
        QCOMPARE(texts(result), (QStringList{u"paragraph: فقرة أولى."_s, u"paragraph: السؤال الأول"_s,
                                             u"paragraph: فقرة ثانية."_s}));
    }

    void aPasteFromAnArabicSite()
    {
        const SmartImport result = importText(QString::fromUtf8(testData(u"article/pasted_ar.txt"_s)));
        const Metadata& meta = result.article.meta;
        QCOMPARE(meta.headline, u"رئيس الوزراء يعلن فتح المعبر أمام الشاحنات"_s);
        QCOMPARE(meta.kicker, u"عاجل"_s);
        QVERIFY(result.proposesBreaking);
        QVERIFY(!meta.breaking.flagged);
        QCOMPARE(meta.dateline, (Dateline{{}, u"نبض نيوز"_s}));
        QCOMPARE(meta.bylines, QStringList{u"سالم الخطيب"_s});
        QCOMPARE(meta.language, u"ar"_s);
        QCOMPARE(
            texts(result),
            (QStringList{
                u"paragraph: 22 نوفمبر 2026"_s,
                u"paragraph: أعلن رئيس الوزراء، مساء الأحد، فتح المعبر أمام الشاحنات ابتداءً من فجر الغد."_s,
                u"paragraph: وقال إن “القرار لا رجعة فيه”، داعياً المواطنين إلى زيارة الصفحة الرئيسية للوزارة."_s,
                u"bulleted-list: تفتح البوابة 1 عند السادسة~تفتح البوابة 2 عند الثامنة"_s,
                u"paragraph: شارك الوزير في الاجتماع عبر واتساب من منزله، ولم يعلّق على الخبر."_s,
            }));
        QCOMPARE(codes(result.dropped),
                 (QStringList{u"1 menu"_s, u"2 menu"_s, u"3 menu"_s, u"4 menu"_s, u"5 menu"_s,
                              u"7 repeated-headline"_s, u"10 share-button"_s, u"11 share-button"_s,
                              u"12 share-button"_s, u"13 share-button"_s, u"21 related-links"_s,
                              u"27 comment-form"_s, u"28 comment-form"_s, u"29 comment-form"_s,
                              u"30 comment-form"_s, u"31 comment-form"_s, u"32 comment-form"_s,
                              u"33 comment-form"_s}));
        for (const Block& block : result.article.blocks)
            QCOMPARE(block.direction, Direction::RightToLeft);
    }

    void aPage()
    {
        const SmartImport result = importHtml(testData(u"article/pasted_page.html"_s));
        const Metadata& meta = result.article.meta;
        QCOMPARE(meta.headline, u"افتتاح الجسر بعد عام من الإغلاق"_s);
        QCOMPARE(meta.kicker, u"خبر عاجل"_s);
        QVERIFY(result.proposesBreaking);
        QCOMPARE(meta.deck, u"البلدية تعد بإنارة كاملة قبل الشتاء"_s);
        QCOMPARE(meta.bylines, QStringList{u"Lina Haddad"_s});
        QCOMPARE(meta.dateline, (Dateline{u"عمّان"_s, u"بترا"_s}));
        QCOMPARE(
            texts(result),
            (QStringList{u"picture: الجسر صباح اليوم"_s, u"paragraph: افتتحت البلدية الجسر أمام المركبات."_s,
                         u"paragraph: “We are ready,” said the MV Aurora 7 crew."_s, u"paragraph: فقرة"_s,
                         u"picture: "_s, u"paragraph: في وسطها صورة."_s, u"paragraph: نص بلا فقرة/وسطر ثان"_s,
                         u"html: "_s, u"embed: "_s}));
        const Blocks& blocks = result.article.blocks;
        QCOMPARE(blocks[1].runs[1].text, u"الجسر"_s);
        QVERIFY(blocks[1].runs[1].bold);
        QCOMPARE(blocks[2].direction, Direction::LeftToRight);
        QCOMPARE(blocks[2].language, u"en"_s);
        QCOMPARE(blocks[7].raw,
                 QByteArray("<table><tbody><tr><th>اليوم</th><td>1</td></tr></tbody></table>"));
        QCOMPARE(blocks[8].source, u"https://video.example/v/1"_s);
        const QStringList dropped = codes(result.dropped);
        for (const auto& code :
             {u"4 repeated-headline"_s, u"9 outside-article"_s, u"10 outside-article"_s, u"16 share-button"_s,
              u"24 related-links"_s, u"25 related-links"_s, u"27 outside-article"_s, u"29 outside-article"_s})
            QVERIFY2(dropped.contains(code), qPrintable(code + u" in "_s + dropped.join(u", ")));
    }

    void kickers_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("kicker");
        QTest::addColumn<QString>("rest");
        const auto row = [](const QString& line, const QString& kicker, const QString& rest) {
            QTest::newRow(qPrintable(line)) << line << kicker << rest;
        };
        row(u"عاجل.. بوتين يصل"_s, u"عاجل"_s, u"بوتين يصل"_s);
        row(u"عاجل… بوتين"_s, u"عاجل"_s, u"بوتين"_s);
        row(u"عاجل: «بوتين»"_s, u"عاجل"_s, u"«بوتين»"_s);
        row(u"عاجل - بوتين"_s, u"عاجل"_s, u"بوتين"_s);
        row(u"عاجل | بوتين"_s, u"عاجل"_s, u"بوتين"_s);
        row(u"خبر عاجل: بوتين"_s, u"خبر عاجل"_s, u"بوتين"_s);
        row(u"🔴 عـــاجل : بوتين"_s, u"عـــاجل"_s, u"بوتين"_s);
        row(u"«عاجل» .. بوتين"_s, u"عاجل"_s, u"بوتين"_s);
        row(u"عاجل"_s, u"عاجل"_s, u""_s);
        row(u"BREAKING: Dam holds"_s, u"BREAKING"_s, u"Dam holds"_s);
        row(u"Breaking News | Dam"_s, u"Breaking News"_s, u"Dam"_s);
        row(u"URGENT - Dam"_s, u"URGENT"_s, u"Dam"_s);
        row(u"Urgent : le barrage"_s, u"Urgent"_s, u"le barrage"_s);
        for (const auto& line :
             {u"عاجل بوتين يصل"_s, u"عاجلاً أم آجلاً: سيصل"_s, u"الخبر العاجل: وصل"_s,
              u"Breaking the ice: a story"_s, u"urgent-care centre opens"_s, u"وصل خبر عاجل: بوتين"_s, u""_s})
            row(line, {}, {});
    }

    void kickers()
    {
        QFETCH(QString, line);
        QFETCH(QString, kicker);
        const auto found = leadingKicker(line);
        QCOMPARE(found.has_value(), !kicker.isEmpty());
        if (found) {
            QCOMPARE(found->kicker, kicker);
            QTEST(line.sliced(found->length), "rest");
        }
    }

    void datelines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("agency");
        QTest::addColumn<QString>("rest");
        const auto row = [](const QString& line, const QString& place, const QString& agency,
                            const QString& rest) {
            QTest::newRow(qPrintable(line)) << line << place << agency << rest;
        };
        row(u"وكالة الأفق- بيروت- أشاد البنك"_s, u"بيروت"_s, u"وكالة الأفق"_s, u"أشاد البنك"_s);
        row(u"القاهرة - رويترز - قال"_s, u"القاهرة"_s, u"رويترز"_s, u"قال"_s);
        row(u"دير علا (بترا) – قال"_s, u"دير علا"_s, u"بترا"_s, u"قال"_s);
        row(u"باريس (أ ف ب) - قال"_s, u"باريس"_s, u"أ ف ب"_s, u"قال"_s);
        row(u"عمان ـ بترا ـ قال"_s, u"عمان"_s, u"بترا"_s, u"قال"_s);
        row(u"صراط نيوز- أشاد"_s, u""_s, u"صراط نيوز"_s, u"أشاد"_s);
        row(u"صدى الساحل - المفرق - أعلنت البلدية"_s, u"المفرق"_s, u"صدى الساحل"_s, u"أعلنت البلدية"_s);
        row(u"بيروت - صدى الساحل - أعلنت البلدية"_s, u"بيروت"_s, u"صدى الساحل"_s, u"أعلنت البلدية"_s);
        row(u"صراط نيوز-أشاد البنك"_s, u""_s, u"صراط نيوز"_s, u"أشاد البنك"_s);
        row(u"دمشق - قال"_s, u"دمشق"_s, u""_s, u"قال"_s);
        row(u"BEIRUT (Reuters) - The port"_s, u"BEIRUT"_s, u"Reuters"_s, u"The port"_s);
        row(u"NEW YORK — The port"_s, u"NEW YORK"_s, u""_s, u"The port"_s);
        for (const auto& line :
             {u"قال الوزير - وهو غاضب - إن القرار صدر"_s, u"الفريق (الفائز) - قال"_s,
              u"The port - which closed - opened"_s, u"IT - the department"_s, u"بيروت-دمشق خط جديد"_s,
              u"الطريق بيروت - دمشق - مغلق اليوم"_s, u"الوزير - وهو غاضب - قال إنه باق"_s,
              u"14:30 - أعلنت البلدية"_s, u"2-1 فاز الفريق"_s, u"AP-led forces"_s,
              u"الفريق الفائز هذا العام - بلا خسارة - فاز"_s, u"من 10 - إلى 20"_s, u"- قال"_s, u""_s})
            row(line, {}, {}, {});
    }

    void datelines()
    {
        QFETCH(QString, line);
        QFETCH(QString, rest);
        const auto found = leadingDateline(line);
        QCOMPARE(found.has_value(), !rest.isEmpty());
        if (found) {
            QTEST(found->dateline.place, "place");
            QTEST(found->dateline.agency, "agency");
            QCOMPARE(line.sliced(found->length), rest);
        }
    }

    void bylines()
    {
        QCOMPARE(bylineNames(u"كتب: سالم الخطيب"_s), QStringList{u"سالم الخطيب"_s});
        QCOMPARE(bylineNames(u"بقلم ليلى حداد، سامي نصر"_s), (QStringList{u"ليلى حداد"_s, u"سامي نصر"_s}));
        QCOMPARE(bylineNames(u"By Jane Doe and Ali Hassan"_s), (QStringList{u"Jane Doe"_s, u"Ali Hassan"_s}));
        for (const auto& line :
             {u"كتب سالم الخطيب رواية"_s, u"By the time it opened, all was over."_s,
              u"بقلم رصاص كتب الطفل رسالة طويلة إلى أمه"_s, u"تقرير: غزة تحت النار"_s, u"By 2030"_s})
            QVERIFY2(bylineNames(line).isEmpty(), qPrintable(line));
    }

    void clutter_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("least");
        const auto row = [](const QString& line, const QString& name, int least) {
            QTest::newRow(qPrintable(line)) << line << name << least;
        };
        row(u"الرئيسيّة"_s, u"menu"_s, 2);
        row(u"الرئيسية | محليات | اتصل بنا"_s, u"menu"_s, 3);
        row(u"رياضة"_s, u"menu"_s, 1);
        row(u"Home » News » Sports"_s, u"menu"_s, 2);
        row(u"شارك عبر فيسبوك"_s, u"share-button"_s, 2);
        row(u"Share on Facebook 3"_s, u"share-button"_s, 2);
        row(u"فيسبوكتويترواتساب"_s, u"share-button"_s, 2);
        row(u"FacebookTwitterWhatsApp"_s, u"share-button"_s, 2);
        row(u"جميع الحقوق محفوظة © 2026"_s, u"menu"_s, 2);
        row(u"All rights reserved © 2026"_s, u"menu"_s, 2);
        row(u"© ٢٠٢٦ صحيفة الميناء. جميع الحقوق محفوظة."_s, u"menu"_s, 2);
        row(u"Leave a Reply Cancel reply"_s, u"comment-form"_s, 2);
        row(u"Name *"_s, u"comment-form"_s, 2);
        row(u"لن يتم نشر عنوان بريدك الإلكتروني."_s, u"comment-form"_s, 2);
        row(u"We use cookies to improve your experience. Accept all"_s, u"cookie-notice"_s, 2);
        row(u"اقرأ أيضاً:"_s, u"related-links"_s, 2);
        for (const auto& line :
             {u"شارك الوزير في الاجتماع"_s, u"الرياضة مفيدة"_s, u"Home is where the heart is"_s, u"2026"_s,
              u"تويترفيس"_s, u"جميع الحقوق محفوظة لأصحاب الأرض"_s, u"اتصل بنا الوزير أمس"_s,
              u"We use cookies in the kitchen"_s, u"12"_s, u"---"_s,
              u"نستخدم ملفات تعريف الارتباط في هذا التقرير كمثال"_s})
            row(line, {}, 0);
    }

    void clutter()
    {
        QFETCH(QString, line);
        QFETCH(int, least);
        const ClutterGuess guess = guessClutter(line);
        QTEST(clutterName(guess.clutter), "name");
        QVERIFY2(guess.weight >= least, qPrintable(QString::number(guess.weight)));
        QVERIFY(!(least == 1 && guess.weight > 1));
    }

    void aLoneMenuWordStays()
    {
        const SmartImport result =
            importText(u"عنوان الخبر اليوم\nقال الوزير إن الدوري عاد.\nرياضة\nوفاز الفريق أمس."_s);
        QVERIFY(result.dropped.isEmpty());
        QCOMPARE(result.article.blocks.size(), 3);
    }

    void aBodyWithoutHeadline()
    {
        SmartImport result = importText(u"قال الوزير إن المعبر فتح."_s);
        QVERIFY(result.article.meta.headline.isEmpty());
        QCOMPARE(result.article.blocks.size(), 1);
        result = importText(u"عاجل\n\nقال الوزير إن المعبر فتح."_s);
        QCOMPARE(result.article.meta.kicker, u"عاجل"_s);
        QVERIFY(result.proposesBreaking);
        result = importText(u"عاجل: "_s + u"كلمة "_s.repeated(60) + u'.');
        QCOMPARE(result.article.meta.kicker, u"عاجل"_s);
        QVERIFY(plainText(result.article.blocks).startsWith(u"كلمة"));
        result = importText({});
        QVERIFY(result.article.blocks.isEmpty() && result.dropped.isEmpty());
    }

    void languages()
    {
        QCOMPARE(
            importText(u"The dam of the city\nIt is open to the public."_s, {Direction::RightToLeft, u"ar"_s})
                .article.meta.language,
            u"en"_s);
        QCOMPARE(importText(u"Le barrage est ouvert\nIl est dans la ville."_s).article.meta.language,
                 u"fr"_s);
        const SmartImport english =
            importText(u"The dam\nقال الوزير نعم\n12"_s, {Direction::LeftToRight, u"en"_s});
        QCOMPARE(english.article.meta.direction, Direction::RightToLeft);
        QCOMPARE(english.article.blocks.back().direction, Direction::RightToLeft);
    }

    void brokenBytes()
    {
        const SmartImport result = importHtml("<p>a</p>\n<p>\xFF\xFE</p>");
        QVERIFY(codes(result.understood).contains(u"2 invalid-utf8"_s));
        const SmartImport windows = importHtml("<meta charset=windows-1256><p>\xDA\xC7\xCC\xE1</p>");
        QCOMPARE(plainText(windows.article.blocks), QString());
        QCOMPARE(windows.article.meta.kicker, u"عاجل"_s);
    }

    void attacksComeInClean()
    {
        for (QByteArray line : testData(u"article/attacks.txt"_s).split('\n')) {
            const SmartImport result = importHtml("<p>a</p>" + line);
            for (const Block& block : result.article.blocks) {
                QVERIFY2(!block.raw.toLower().contains("onerror=") && !block.raw.contains("<script"), line);
                QVERIFY2(!block.source.startsWith(u"javascript", Qt::CaseInsensitive), line);
                for (const Run& run : block.runs)
                    QVERIFY2(!run.href.startsWith(u"javascript", Qt::CaseInsensitive), line);
            }
        }
    }

    void noLineIsLost()
    {
        static const QStringList parts{u"الرئيسية"_s,
                                       u"رياضة"_s,
                                       u"اتصل بنا"_s,
                                       u"شارك"_s,
                                       u"فيسبوك"_s,
                                       u"عاجل"_s,
                                       u"عاجل.. فتح المعبر"_s,
                                       u"فتح المعبر"_s,
                                       u"فتح المعبر | نبض"_s,
                                       u"كتب: سالم"_s,
                                       u"By Jane Doe"_s,
                                       u"عمان - بترا - قال الوزير إن المعبر فتح اليوم أمام الشاحنات كلها."_s,
                                       u"صراط نيوز- قال الوزير إن المعبر فتح اليوم أمام الشاحنات كلها."_s,
                                       u"اقرأ أيضا"_s,
                                       u"اقرأ أيضا: خبر آخر"_s,
                                       u"خبر آخر"_s,
                                       u"• بند أول"_s,
                                       u"• بند ثان"_s,
                                       u"•"_s,
                                       u""_s,
                                       u"  "_s,
                                       u"\u200F"_s,
                                       u"---"_s,
                                       u"الاسم *"_s,
                                       u"Leave a Reply"_s,
                                       u"12.5%"_s,
                                       u"BREAKING: The dam"_s,
                                       u"The dam holds."_s,
                                       u"<b>خام</b> &amp; [caption]"_s,
                                       u"BEIRUT (AFP) - The port opened today for all the ships."_s,
                                       u"كلمة "_s.repeated(80),
                                       u"😀"_s,
                                       u"We use cookies. Accept"_s};
        for (quint32 seed = 1; seed <= 2000; ++seed) {
            Dice dice(seed);
            QStringList lines;
            for (int i = dice.roll(14); i >= 0; --i)
                lines += parts[dice.roll(int(parts.size()))];
            const SmartImport result = importText(lines.join(dice.once(2) ? u"\n"_s : u"\r\n"_s));
            checkWords(lines, everything(result), lines.join(u'\n'));
            QByteArray html;
            for (const QString& line : lines)
                html += (dice.once(2) ? "<p>" : "<div><span>") + line.toHtmlEscaped().toUtf8() +
                        (dice.once(2) ? "</p>\n" : "</div>\n");
            checkWords(lines, everything(importHtml(html)), QString::fromUtf8(html));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void hostileInputsAreLinear_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("separators") << u"||||"_s;
        QTest::newRow("marks") << u"عاجل "_s;
        QTest::newRow("menu lines") << u"رياضة\n"_s;
        QTest::newRow("one menu line") << u"رياضة "_s;
        QTest::newRow("dashes") << u"أ - "_s;
        QTest::newRow("repeated headlines") << u"عنوان الخبر\n"_s;
        QTest::newRow("related") << u"اقرأ أيضا\nعنوان\n"_s;
        QTest::newRow("spaces") << u"     "_s;
        QTest::newRow("colons") << u"a:"_s;
    }

    /// Quadratic work on these runs into the time limit of the test.
    void hostileInputsAreLinear()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated(16'000) + u"x"_s;
        QVERIFY(plainText(importText(text).article.blocks).size() <= text.size());
        std::ignore = importHtml("<p>" + text.toUtf8().replace("\n", "</p>\n<p>"));
    }

    void nestingBeyondReasonKeepsTheWords()
    {
        const SmartImport deep =
            importHtml(QByteArray("<div>").repeated(100'000) + "عنوان<p>نص &amp; آخر</p>");
        QVERIFY(plainText(deep.article.blocks).contains(u"نص & آخر"));
    }

private:
    static void checkWords(const QStringList& lines, const QString& kept, const QString& input)
    {
        const QString all = u' ' + wordsKey(kept) + u' ';
        for (const QString& line : lines) {
            for (const QString& word : wordsKey(line).split(u' ', Qt::SkipEmptyParts))
                QVERIFY2(all.contains(u' ' + word + u' '),
                         qPrintable(word + u" of\n"_s + input + u"\nis lost in\n"_s + kept));
        }
    }
};

QTEST_APPLESS_MAIN(TestSmartImport)
#include "test_smart_import.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/page_renderer.h"

#include <QTimeZone>

namespace warraq::testing {

inline QDateTime utc(int year, int month, int day, int hour, int minute)
{
    return {QDate(year, month, day), QTime(hour, minute), QTimeZone::UTC};
}

inline Block textBlock(BlockKind kind, const QString& text, Direction direction = Direction::RightToLeft)
{
    Block block;
    block.kind = kind;
    block.direction = direction;
    Run run;
    run.text = text;
    block.runs = {run};
    return block;
}

inline ProjectSettings sampleSettings()
{
    ProjectSettings settings;
    settings.name = QStringLiteral("أخبار الميناء");
    settings.site = QStringLiteral("https://harbour.example");
    settings.sections = {{QStringLiteral("local"), QStringLiteral("محليات"), {}},
                         {QStringLiteral("port"), QStringLiteral("الميناء"), QStringLiteral("local")},
                         {QStringLiteral("sport"), QStringLiteral("رياضة"), {}}};
    settings.timeZone = QStringLiteral("Asia/Beirut");
    return settings;
}

/// One block of every kind, a live flag, a correction and a thread of two comments.
inline PageInput arabicPage()
{
    PageInput input;
    input.settings = sampleSettings();
    input.now = utc(2026, 11, 22, 17, 50);
    Metadata& meta = input.article.meta;
    meta.headline = QStringLiteral("إغلاق الميناء الشرقي بعد ارتفاع الأمواج إلى ستة أمتار");
    meta.kicker = QStringLiteral("عاجل");
    meta.deck = QStringLiteral("السلطات تحوّل 14 سفينة إلى مرافئ الجنوب.");
    meta.bylines = {QStringLiteral("ليلى حداد"), QStringLiteral("Dana K.")};
    meta.dateline = {QStringLiteral("المرفأ"), QStringLiteral("غرفة أخبار الميناء")};
    meta.section = QStringLiteral("port");
    meta.tags = {QStringLiteral("عاصفة"), QStringLiteral("MV Aurora 7")};
    meta.published = utc(2026, 11, 22, 17, 40);
    meta.updated = utc(2026, 11, 22, 17, 41);
    meta.breaking = {true, QStringLiteral("ليلى"), utc(2026, 11, 22, 17, 40), utc(2026, 11, 22, 18, 0), 5,
                     {}};
    meta.editorsNote = QStringLiteral("سر المطبخ");
    meta.corrections = {
        {utc(2026, 11, 22, 17, 45), QStringLiteral("كان الارتفاع خمسة أمتار."), QStringLiteral("هبة")}};
    meta.picture = QStringLiteral("media/top.jpg");

    Block lead = textBlock(BlockKind::Paragraph, QStringLiteral("قال المتحدث باسم "));
    Run name;
    name.text = QStringLiteral("Blue Harbor Logistics");
    name.direction = Direction::LeftToRight;
    name.language = QStringLiteral("en");
    Run link;
    link.text = QStringLiteral(" بيانًا");
    link.href = QStringLiteral("https://blueharbor.example/updates/?a=1&b=2");
    Run boldLink = link;
    boldLink.text = QStringLiteral(" مهمًّا");
    boldLink.bold = true;
    lead.runs += {name, link, boldLink};

    Block quote = textBlock(BlockKind::Quote, QStringLiteral("لم نشهد موجًا كهذا"));
    quote.source = QStringLiteral("نادر الشيخ");
    Block list = textBlock(BlockKind::BulletedList, {});
    list.runs.clear();
    for (const auto& [text, depth] : {std::pair{u"واحد", 0}, {u"في واحد", 1}, {u"اثنان", 0}}) {
        Run run;
        run.text = QString::fromUtf16(text);
        list.items.append({{run}, depth});
    }
    Block top = textBlock(BlockKind::Picture, QStringLiteral("الرافعات قبل الإغلاق"));
    top.source = QStringLiteral("media/top.jpg");
    top.alt = QStringLiteral("رافعات");
    top.credit = QStringLiteral("تصوير: سامر");
    Block picture = textBlock(BlockKind::Picture, QStringLiteral("سوق السمك"));
    picture.source = QStringLiteral("media/market.png");
    picture.alt = QStringLiteral("سوق \"السمك\"");
    Block rule = textBlock(BlockKind::Separator, {});
    Block embed = textBlock(BlockKind::Embed, {});
    embed.runs.clear();
    embed.source = QStringLiteral("https://video.example/watch?v=1");
    Block raw = textBlock(BlockKind::RawHtml, {});
    raw.runs.clear();
    raw.raw = "<table><tr><td>1</td></tr></table>";
    Block english = textBlock(BlockKind::Paragraph, QStringLiteral("“We have moved every crane.”"),
                              Direction::LeftToRight);
    english.language = QStringLiteral("en");
    Block heading = textBlock(BlockKind::Heading, QStringLiteral("ماذا نعرف؟"));
    heading.level = 3;
    input.article.blocks = {lead, heading, quote, list, top, picture, rule, embed, raw, english};
    input.comments = {
        {QStringLiteral("سلمى"), QStringLiteral("سلامات"), utc(2026, 11, 22, 17, 44), 0},
        {QStringLiteral("Dana K."), QStringLiteral("Stay safe\n\nكلنا معكم"), utc(2026, 11, 22, 17, 46), 1}};
    return input;
}

inline PageInput englishPage()
{
    PageInput input;
    input.settings = sampleSettings();
    input.now = utc(2026, 11, 22, 17, 50);
    Metadata& meta = input.article.meta;
    meta.language = QStringLiteral("en");
    meta.direction = Direction::LeftToRight;
    meta.headline = QStringLiteral("How the tide gates were rebuilt");
    meta.bylines = {QStringLiteral("M. Carter")};
    meta.section = QStringLiteral("local");
    meta.published = utc(2026, 11, 22, 17, 40);
    input.article.blocks = {
        textBlock(BlockKind::Paragraph, QStringLiteral("Eleven steel leaves & a drawing."),
                  Direction::LeftToRight),
        textBlock(BlockKind::Paragraph, QStringLiteral("قال المهندس إن الباب يُغلق."), Direction::RightToLeft),
    };
    return input;
}

} // namespace warraq::testing

// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding every place of a common word in a long mixed article, forgetting tashkeel and hamza, beside
// QTextDocument::find and QString::indexOf, which forget nothing. Prints one JSON object a line.
//
//   bench_find [WORDS]     default 100000
#include "text/text_finder.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

QString paragraph(int number)
{
    return QStringLiteral(
               "أعلنت هيئة المرفأ اليوم أن حركة السفن ستعود تدريجيًا بعد انحسار العاصفة وقال المتحدث باسم "
               "Blue "
               "Harbor Logistics إن %1 سفينة غيّرت وجهتها نحو الجنوب وأضاف أن الرحلة 7 تأخرت ساعتين بسبب "
               "الرياح "
               "وتوقعت الأرصاد تحسنًا صباح الغد مع بقاء الموج عند 3 أمتار قرب الرصيف الشرقي وفق بيان نُشر على "
               "الموقع وأكّد المدير أن العمل مستمر في كل الأرصفة.")
        .arg(number);
}

double median(const std::function<qsizetype()>& work, qsizetype& found)
{
    std::array<double, 9> times{};
    for (double& time : times) {
        QElapsedTimer clock;
        clock.start();
        found = work();
        time = double(clock.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const int words = argc > 1 ? std::atoi(argv[1]) : 100'000;
    QStringList lines;
    for (int i = 0; i < words / 55; ++i)
        lines += paragraph(i);
    const QString whole = lines.join(u'\n');
    QTextDocument document;
    document.setPlainText(whole);
    double yardstick = 0;
    const auto measure = [&](const QString& name, const std::function<qsizetype()>& work) {
        qsizetype found = 0;
        const double time = median(work, found);
        if (yardstick == 0)
            yardstick = time;
        const QJsonObject line{{u"name"_s, name},
                               {u"found"_s, found},
                               {u"ms"_s, time},
                               {u"times_qtextdocument"_s, time / yardstick}};
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    };
    measure(u"QTextDocument::find"_s, [&] {
        qsizetype count = 0;
        for (QTextCursor at = document.find(u"أن"_s); !at.isNull(); at = document.find(u"أن"_s, at))
            ++count;
        return count;
    });
    measure(u"QString::indexOf"_s, [&] {
        qsizetype count = 0;
        for (qsizetype at = whole.indexOf(u"أن"_s); at >= 0; at = whole.indexOf(u"أن"_s, at + 1))
            ++count;
        return count;
    });
    const auto finding = [&](const QString& name, const QString& pattern, const FindOptions& options) {
        measure(name, [&] {
            const TextFinder finder = *TextFinder::compile(pattern, options);
            qsizetype count = 0;
            for (QTextBlock line = document.begin(); line.isValid(); line = line.next())
                count += finder.find(line.text()).matches.size();
            return count;
        });
    };
    finding(u"folded"_s, u"أن"_s, {});
    finding(u"whole words"_s, u"المرفا"_s, {.wholeWords = true});
    finding(u"exact"_s, u"أن"_s, {.exact = true});
    finding(u"expression"_s, u"\\bو\\w+"_s, {.regularExpression = true});
    finding(u"one letter"_s, u"ا"_s, {});
    measure(u"replace"_s, [&] {
        const TextFinder finder = *TextFinder::compile(u"أن"_s, {});
        qsizetype count = 0;
        for (QTextBlock line = document.begin(); line.isValid(); line = line.next())
            count += finder.changesFor(line.text(), finder.find(line.text()).matches, u"بأن"_s).size();
        return count;
    });
}

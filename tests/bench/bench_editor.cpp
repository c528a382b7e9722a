// SPDX-License-Identifier: GPL-3.0-or-later
//
// Key → painted inside the process, the article editor beside a bare QTextEdit of the same size with the same
// text: typing in the middle of a mixed text, spelling on. Also how long opening takes and what an edit costs
// until the session has it. Prints one JSON object a line. Run it with QT_QPA_PLATFORM=xcb on an X server for
// real pixels.
//
//   bench_editor [WORDS…]     default 600 and 100000
#include "article/html_reader.h"
#include "editor/article_editor.h"
#include "editor/article_text_edit.h"
#include "editor/spell_service.h"
#include "manual_clock.h"
#include "temporary_project.h"
#include "widgets/style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QTest>
#include <QTextBlock>

#include <algorithm>
#include <cstdio>

using namespace warraq;

namespace {

constexpr int keys = 400;

QString proseParagraph(int number)
{
    return QStringLiteral("أعلنت هيئة المرفأ اليوم أن حركة السفن ستعود تدريجيًا بعد انحسار العاصفة وقال "
                          "المتحدث باسم Blue Harbor "
                          "Logistics إن %1 سفينة غيّرت وجهتها نحو الجنوب وأضاف أن الرحلة 7 تأخرت ساعتين بسبب "
                          "الرياح وتوقعت "
                          "الأرصاد تحسنًا صباح الغد مع بقاء الموج عند 3 أمتار قرب الرصيف الشرقي وفق بيان نُشر "
                          "على الموقع وأكد "
                          "المدير أن العمل مستمر في كل الأرصفة.")
        .arg(number);
}

struct Times
{
    double p50 = 0;
    double p95 = 0;
    double worst = 0;
};

Times timesOf(std::vector<double> all)
{
    std::ranges::sort(all);
    return {all[all.size() / 2], all[all.size() * 95 / 100], all.back()};
}

/// A key, then everything it set in motion that is due now, its paint included.
Times typeInto(QTextEdit* edit)
{
    const QString words = QStringLiteral("كلمة وأخرى BBC ");
    std::vector<double> times;
    for (int i = 0; i < keys; ++i) {
        QTest::qWait(i % 10 == 0 ? 60 : 5);
        QElapsedTimer clock;
        clock.start();
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(words[i % words.size()]));
        QCoreApplication::sendEvent(edit, &press);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    return timesOf(times);
}

void toMiddle(QTextEdit* edit)
{
    QTextCursor cursor(edit->document()->findBlockByNumber(edit->document()->blockCount() / 2));
    cursor.movePosition(QTextCursor::EndOfBlock);
    edit->setTextCursor(cursor);
    edit->ensureCursorVisible();
    edit->setFocus();
    QTest::qWait(200);
}

void print(const QString& name, int words, double opened, const Times& times)
{
    const QJsonObject line{{QStringLiteral("name"), name},
                           {QStringLiteral("words"), words},
                           {QStringLiteral("open_ms"), opened},
                           {QStringLiteral("key_p50_ms"), times.p50},
                           {QStringLiteral("key_p95_ms"), times.p95},
                           {QStringLiteral("key_max_ms"), times.worst}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void measure(int words)
{
    const int paragraphs = std::max(1, words / 55);
    QString plain;
    QByteArray html;
    for (int i = 0; i < paragraphs; ++i) {
        plain += proseParagraph(i) + u'\n';
        html += "<p dir=\"rtl\">" + proseParagraph(i).toUtf8() + "</p>\n";
    }
    {
        QTextEdit bare;
        bare.resize(760, 900);
        bare.show();
        QElapsedTimer clock;
        clock.start();
        bare.setPlainText(plain);
        QCoreApplication::processEvents();
        const double opened = double(clock.nsecsElapsed()) / 1e6;
        toMiddle(&bare);
        print(QStringLiteral("bare"), words, opened, typeInto(&bare));
    }
    TemporaryFolder folder;
    ManualClock clock;
    auto project = Project::create(folder.path(QStringLiteral("p")), {}, clock).value();
    Project::Loaded loaded;
    loaded.article.id = project->newArticleId();
    loaded.article.blocks = readBody(html, {});
    ArticleSession session(*project, loaded);
    ArticleEditor editor;
    SpellService spelling;
    spelling.load({});
    editor.setSpelling(&spelling);
    editor.resize(760, 900);
    editor.show();
    QElapsedTimer timer;
    timer.start();
    editor.setSession(&session);
    QCoreApplication::processEvents();
    const double opened = double(timer.nsecsElapsed()) / 1e6;
    auto* text = editor.findChild<ArticleTextEdit*>();
    while (!spelling.isReady())
        QTest::qWait(50);
    QTest::qWait(words > 10'000 ? 4000 : 500); // the whole text is checked
    toMiddle(text);
    print(QStringLiteral("warraq"), words, opened, typeInto(text));
    editor.setSession(nullptr);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyStyle(application, Appearance::Light);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QList<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.append(QByteArray(argv[i]).toInt());
    if (sizes.isEmpty())
        sizes = {600, 100'000};
    for (const int words : sizes)
        measure(words);
    return 0;
}

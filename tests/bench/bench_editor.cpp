// SPDX-License-Identifier: GPL-3.0-or-later
//
// Key → painted inside the process, the article editor beside a bare QTextEdit of the same size with the same
// text: typing in the middle of a mixed text with spelling, direction findings and chips on, and again with
// all places of a common word shown. Also how long opening takes, and the longest pause of the event loop in
// a while of typing at a writer's pace, saving included. Prints one JSON object a line; `times_bare` is the
// ratio to the bare editor. Run it with QT_QPA_PLATFORM=xcb on an X server for real pixels.
//
//   bench_editor [--pace SECONDS] [WORDS…]     default 60 seconds, 600 and 100000 words
#include "article/html_reader.h"
#include "editor/article_editor.h"
#include "editor/article_text_edit.h"
#include "editor/find_bar.h"
#include "editor/spell_service.h"
#include "editor/xray_layer.h"
#include "manual_clock.h"
#include "temporary_project.h"
#include "widgets/style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>
#include <QTextBlock>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

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

/// Asks the event loop for a sign of life every few milliseconds, from a thread of its own.
class Watchdog
{
public:
    Watchdog()
        : m_thread([this] {
            while (!m_stop) {
                QElapsedTimer asked;
                asked.start();
                QMetaObject::invokeMethod(
                    qApp, [this, asked] { m_delays.push_back(double(asked.nsecsElapsed()) / 1e6); },
                    Qt::QueuedConnection);
                std::this_thread::sleep_for(std::chrono::milliseconds(4));
            }
        })
    {
    }
    std::vector<double> stop()
    {
        m_stop = true;
        m_thread.join();
        QCoreApplication::sendPostedEvents(qApp);
        return m_delays;
    }

private:
    std::vector<double> m_delays; // milliseconds; of the event loop's thread alone
    std::atomic_bool m_stop = false;
    std::thread m_thread;
};

void print(QJsonObject line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void print(const QString& name, int words, double opened, const Times& times)
{
    static QHash<int, std::pair<double, Times>> bare; // the first of each size
    if (!bare.contains(words))
        bare.insert(words, {opened, times});
    const auto& [bareOpened, bareTimes] = bare[words];
    print({{QStringLiteral("name"), name},
           {QStringLiteral("words"), words},
           {QStringLiteral("open_ms"), opened},
           {QStringLiteral("open_times_bare"), opened / bareOpened},
           {QStringLiteral("key_p50_ms"), times.p50},
           {QStringLiteral("key_p95_ms"), times.p95},
           {QStringLiteral("key_max_ms"), times.worst},
           {QStringLiteral("key_p95_times_bare"), times.p95 / bareTimes.p95}});
}

/// Ten keys a second, a new paragraph now and then, a correction now and then: what a writer's minute is.
void typeAtAPace(const QString& name, QTextEdit* edit, int words, int seconds)
{
    const QString typed = QStringLiteral("وقال المتحدث باسم BBC إن 24 سفينة عادت. ");
    toMiddle(edit);
    Watchdog watchdog;
    for (int i = 0; i < seconds * 10; ++i) {
        if (i % 97 == 96)
            QTest::keyClick(edit, Qt::Key_Return);
        else if (i % 23 == 22)
            QTest::keyClick(edit, Qt::Key_Backspace);
        else {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(typed[i % typed.size()]));
            QCoreApplication::sendEvent(edit, &press);
        }
        QTest::qWait(100);
    }
    std::vector<double> delays = watchdog.stop();
    const auto over = std::ranges::count_if(delays, [](double delay) { return delay > 50; });
    const Times times = timesOf(std::move(delays));
    print({{QStringLiteral("name"), name},
           {QStringLiteral("words"), words},
           {QStringLiteral("seconds"), seconds},
           {QStringLiteral("pause_p95_ms"), times.p95},
           {QStringLiteral("longest_pause_ms"), times.worst},
           {QStringLiteral("pauses_over_50_ms"), qint64(over)}});
}

/// Finding all places of a common word, showing them, and typing while they are shown.
void measureFinding(ArticleEditor& editor, ArticleTextEdit* text, int words, double opened)
{
    FindBar bar;
    bar.setTarget(&editor.searchable());
    bar.show();
    QElapsedTimer timer;
    timer.start();
    bar.open(false);
    bar.findChild<QLineEdit*>()->setText(QStringLiteral("أن"));
    bar.finding().setShown(true);
    const int found = bar.finding().count();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
    QCoreApplication::processEvents();
    print({{QStringLiteral("name"), QStringLiteral("warraq, all places found and painted")},
           {QStringLiteral("words"), words},
           {QStringLiteral("found"), found},
           {QStringLiteral("find_all_ms"), double(timer.nsecsElapsed()) / 1e6}});
    toMiddle(text);
    print(QStringLiteral("warraq, places shown"), words, opened, typeInto(text));
    bar.setTarget(nullptr);
}

void measure(int words, int seconds)
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
        if (seconds > 0)
            typeAtAPace(QStringLiteral("bare, at a pace"), &bare, words, seconds);
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
    text->xray().setChipsShown(true);
    print(QStringLiteral("warraq, chips shown"), words, opened, typeInto(text));
    if (seconds > 0)
        typeAtAPace(QStringLiteral("warraq, at a pace"), text, words, seconds);
    measureFinding(editor, text, words, opened);
    editor.setSession(nullptr);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyStyle(application, Appearance::Light);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCommandLineParser options;
    const QCommandLineOption pace(QStringLiteral("pace"),
                                  QStringLiteral("Seconds of typing at a writer's pace."),
                                  QStringLiteral("seconds"), QStringLiteral("60"));
    options.addOption(pace);
    options.addPositionalArgument(QStringLiteral("words"), QStringLiteral("Sizes of the text."));
    options.process(application);
    QList<int> sizes;
    for (const QString& size : options.positionalArguments())
        sizes.append(size.toInt());
    if (sizes.isEmpty())
        sizes = {600, 100'000};
    for (const int words : std::as_const(sizes))
        measure(words, options.value(pace).toInt());
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
//
// Source beside text: from a key in one view until the other one shows it (its pixels too), beside the same
// key in a bare QTextEdit of the same text. Prints one JSON object a line; the budget is 150 ms.
//
//   bench_source [WORDS…]     default 600 and 100000
#include "article/html_reader.h"
#include "editor/article_editor.h"
#include "editor/article_text_edit.h"
#include "manual_clock.h"
#include "source/source_text.h"
#include "source/source_view.h"
#include "temporary_project.h"
#include "widgets/style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace warraq;

namespace {

constexpr int keys = 60;

QString paragraphText(int number)
{
    return QStringLiteral(
               "أعلنت هيئة المرفأ اليوم أن حركة السفن ستعود تدريجيًا بعد انحسار العاصفة وقال المتحدث باسم "
               "Blue Harbor Logistics إن %1 سفينة غيّرت وجهتها نحو الجنوب وأضاف أن الرحلة 7 تأخرت "
               "ساعتين بسبب الرياح وتوقعت الأرصاد تحسنًا صباح الغد.")
        .arg(number);
}

void press(QWidget* into, int number)
{
    QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(QChar(u'ا' + number % 2)));
    QApplication::sendEvent(into, &event);
}

double percentile(std::vector<double>& all, int percent)
{
    std::ranges::sort(all);
    return all[all.size() * size_t(percent) / 100];
}

void print(const QString& name, int words, std::vector<double> times, double yardstick)
{
    const double p95 = percentile(times, 95);
    const QJsonObject line{{QStringLiteral("name"), name},
                           {QStringLiteral("words"), words},
                           {QStringLiteral("p50_ms"), percentile(times, 50)},
                           {QStringLiteral("p95_ms"), p95},
                           {QStringLiteral("ratio_to_bare_key"), yardstick > 0 ? p95 / yardstick : 1.0},
                           {QStringLiteral("within_150_ms"), p95 <= 150}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// From each key in `from` until `to` has changed and painted.
std::vector<double> follow(QTextEdit* from, QTextEdit* to)
{
    std::vector<double> times;
    from->setFocus();
    for (int i = 0; i < keys; ++i) {
        QTest::qWait(250);
        const int revision = to->document()->revision();
        QElapsedTimer clock;
        clock.start();
        press(from, i);
        while (to->document()->revision() == revision && clock.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
        QCoreApplication::processEvents();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    return times;
}

double bareKey(const QString& text)
{
    QTextEdit bare;
    bare.resize(760, 900);
    bare.setPlainText(text);
    bare.show();
    QTest::qWait(200);
    std::vector<double> times;
    for (int i = 0; i < keys; ++i) {
        QTest::qWait(20);
        QElapsedTimer clock;
        clock.start();
        press(&bare, i);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
        QCoreApplication::processEvents();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    print(QStringLiteral("bare"), 0, times, 0);
    return percentile(times, 95);
}

void measure(int words)
{
    QByteArray html;
    for (int i = 0; i < std::max(1, words / 41); ++i)
        html += "<p dir=\"rtl\">" + paragraphText(i).toUtf8() + "</p>\n";
    const double yardstick = bareKey(QString::fromUtf8(html));
    TemporaryFolder folder;
    ManualClock clock;
    auto project = Project::create(folder.path(QStringLiteral("p")), {}, clock).value();
    Project::Loaded loaded;
    loaded.article.id = project->newArticleId();
    loaded.article.blocks = readBody(html, {});
    ArticleSession session(*project, loaded);
    ArticleEditor editor;
    SourceView source;
    editor.resize(760, 900);
    source.resize(760, 900);
    editor.show();
    source.show();
    editor.setSession(&session);
    source.setSession(&session);
    QTest::qWait(words > 10'000 ? 5000 : 500);
    auto* text = editor.findChild<ArticleTextEdit*>();
    auto* markup = source.findChild<SourceText*>();
    const QTextBlock middle = text->document()->findBlockByNumber(text->document()->blockCount() / 2);
    QTextCursor caret(middle);
    caret.movePosition(QTextCursor::EndOfBlock);
    text->setTextCursor(caret);
    source.revealLetter(middle.blockNumber(), 0);
    markup->goTo(markup->caretOffset() + 20);
    print(QStringLiteral("source to text"), words, follow(markup, text), yardstick);
    print(QStringLiteral("text to source"), words, follow(text, markup), yardstick);
    source.setSession(nullptr);
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

// SPDX-License-Identifier: GPL-3.0-or-later
// The comments workplace over a large project (bench_comments makes one), in the window: opening until the
// first card is painted, a key until the next card is painted, scrolling, both while an import writes, and a
// moderator who presses keys without looking whether they were taken. The yardstick is a QListView of the
// same size with one line of text to a row, which is told to go to its next row.
//     bench_queue PROJECT       QT_QPA_PLATFORM=offscreen does, xcb on an X server is nearer to a screen
#include "bench_times.h"
#include "comment_generator.h"
#include "manual_clock.h"
#include "moderation/card_view.h"
#include "moderation/comments_desk_view.h"
#include "moderation/comments_workplace.h"
#include "widgets/style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>
#include <QTest>

#include <atomic>
#include <thread>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

/// Notes when a widget is painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget* watched)
        : QObject(watched)
    {
        watched->installEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        paints += event->type() == QEvent::Paint;
        return false;
    }
    int paints = 0;
};

/// Runs `act`, then the event loop until `watch` has seen a paint and `ready` holds.
double untilPainted(PaintWatch& watch, const std::function<void()>& act, const std::function<bool()>& ready)
{
    QElapsedTimer timer;
    timer.start();
    const int before = watch.paints;
    act();
    while ((watch.paints == before || !ready()) && timer.elapsed() < 5'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    return double(timer.nsecsElapsed()) / 1e6;
}

void pressKey(QWidget* widget, Qt::Key key, char letter)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, QString(QLatin1Char(letter)));
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, QString(QLatin1Char(letter)));
    QCoreApplication::sendEvent(widget, &up);
}

class Window
{
public:
    explicit Window(Project& project)
        : context{project, clock, u"Bench"_s, QLocale()}
        , workplace(context)
    {
        workplace.resize(1600, 1000);
        workplace.show();
        workplace.activate();
        view = workplace.findChild<CommentsDeskView*>();
        cards = &view->cards();
        watch = new PaintWatch(cards->viewport());
    }
    [[nodiscard]] bool hasCard() const { return view->queue().row(cards->currentRow()) != nullptr; }

    SystemClock clock;
    Context context;
    CommentsWorkplace workplace;
    CommentsDeskView* view = nullptr;
    CardView* cards = nullptr;
    PaintWatch* watch = nullptr;
};

Times yardstick()
{
    QStringList lines;
    const CommentGenerator generator;
    for (quint64 n = 1; n <= 1'000; ++n)
        lines.append(generator.text(n).simplified());
    QStringListModel model(lines);
    QListView list;
    list.setModel(&model);
    list.resize(1600, 1000);
    list.show();
    PaintWatch watch(list.viewport());
    QTest::qWait(300);
    std::vector<double> times;
    for (int row = 1; row < 400; ++row)
        times.push_back(
            untilPainted(watch, [&] { list.setCurrentIndex(model.index(row)); }, [] { return true; }));
    return timesOf(std::move(times));
}

/// Decides and moves on, with a rest between the keys as a hand has.
Times keys(Window& window, int count, Qt::Key key, char letter)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        QTest::qWait(i % 20 == 0 ? 60 : 8);
        const CommentRow* row = window.view->queue().row(window.cards->currentRow());
        const CommentId before = row ? row->comment.id : CommentId();
        times.push_back(untilPainted(
            *window.watch, [&] { pressKey(window.cards, key, letter); },
            [&] {
                const CommentRow* now = window.view->queue().row(window.cards->currentRow());
                return now && now->comment.id != before;
            }));
    }
    return timesOf(std::move(times));
}

Times scrolling(Window& window, int steps)
{
    std::vector<double> times;
    QScrollBar* bar = window.cards->verticalScrollBar();
    for (int i = 0; i < steps; ++i) {
        if (bar->value() >= bar->maximum() - bar->pageStep())
            window.view->queue().fetchMore({});
        if (bar->value() == bar->maximum())
            QTest::qWait(30);
        if (bar->value() == bar->maximum())
            bar->setValue(0);
        times.push_back(
            untilPainted(*window.watch, [bar] { bar->setValue(bar->value() + 60); }, [] { return true; }));
    }
    return timesOf(std::move(times));
}

/// Writes comments as an import does, until told to stop.
class Importer
{
public:
    explicit Importer(const QString& folder)
        : m_thread([this, folder] {
            const SystemClock clock;
            auto store = CommentStore::open(folder, false, clock).value();
            const CommentGenerator generator(99);
            for (qint64 n = 5'000'000; !m_stop;) {
                QList<Comment> batch;
                for (int i = 0; i < 1'000; ++i)
                    batch.append(generator.comment(n++));
                m_stored += store->store(batch).value_or(CommentStore::Stored()).created;
            }
        })
    {
    }
    ~Importer()
    {
        m_stop = true;
        m_thread.join();
    }
    [[nodiscard]] qint64 stored() const { return m_stored; }

private:
    std::atomic_bool m_stop = false;
    std::atomic<qint64> m_stored = 0;
    std::thread m_thread;
};

/// Ten keys a second, whatever the window is doing: are all of them decisions?
void measureDropped(Window& window, const QString& folder)
{
    const SystemClock clock;
    const auto decided = [&] {
        return CommentStore::open(folder, true, clock)
            .value()
            ->decidedSince(clock.now().addDays(-1), u"Bench"_s)
            .value();
    };
    const qint64 before = decided();
    constexpr int pressed = 200;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < pressed; ++i) {
        pressKey(window.cards, Qt::Key_A, 'a');
        QTest::qWait(100);
    }
    const double seconds = double(timer.elapsed()) / 1e3;
    (void)QTest::qWaitFor([&] { return decided() - before >= pressed; }, 5'000);
    std::printf("%d keys in %.0f s: %lld decisions on disk (budget: all): %s\n", pressed, seconds,
                static_cast<long long>(decided() - before),
                decided() - before == pressed ? "kept" : "MISSED");
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    application.setOrganizationName(u"warraq-bench"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    applyStyle(application, Appearance::Light);
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_queue PROJECT (made by bench_comments)\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const SystemClock clock;
    const Times raw = yardstick();
    std::vector<double> opening;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto project = Project::open(folder, Project::Mode::ReadWrite, clock).value();
        Window window(*project);
        (void)untilPainted(*window.watch, [] {}, [&] { return window.hasCard(); });
        opening.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    say("open -> first card painted", timesOf(opening), raw, 1'500);
    const auto project = Project::open(folder, Project::Mode::ReadWrite, clock).value();
    Window window(*project);
    (void)untilPainted(*window.watch, [] {}, [&] { return window.hasCard(); });
    QTest::qWait(500);
    say("approve -> next card painted", keys(window, 1'000, Qt::Key_A, 'a'), raw, 16);
    say("move on -> next card painted", keys(window, 300, Qt::Key_J, 'j'), raw, 16);
    say("scrolling, a frame", scrolling(window, 600), raw, 16);
    {
        const Importer importer(folder);
        QTest::qWait(300);
        say("approve while importing", keys(window, 500, Qt::Key_A, 'a'), raw, 16);
        say("scrolling while importing", scrolling(window, 300), raw, 16);
        std::printf("meanwhile %lld comments came in\n", static_cast<long long>(importer.stored()));
    }
    measureDropped(window, folder);
    return 0;
}

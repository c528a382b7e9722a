// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures a program from outside, as a hand and an eye do: start until a typed key is taken, key until
// pixels, and memory. Works on any X11 program whose window title changes when its text becomes modified
// (Qt's "[*]").
//
//   bench_window NAME KEYS COMMAND [ARG…]     prints one JSON object
//
// Assumptions: an X server of its own (Xvfb) with a window manager, nothing else on it; the program puts the
// caret into its text by itself. "Pixels" is the moment the X server reports damage of the window (XDamage),
// which is when the program's drawing has arrived there.
#include <QByteArray>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>
#include <X11/extensions/Xdamage.h>
#include <X11/keysym.h>
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <optional>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

// X11 defines these as macros; they are in the way of nothing here but readability.
#undef None

namespace {

using Steady = std::chrono::steady_clock;

double millisecondsSince(Steady::time_point start)
{
    return std::chrono::duration<double, std::milli>(Steady::now() - start).count();
}

QByteArray windowTitle(Display* display, Window window)
{
    Atom type = 0;
    int format = 0;
    unsigned long count = 0;
    unsigned long left = 0;
    unsigned char* data = nullptr;
    const Atom name = XInternAtom(display, "_NET_WM_NAME", False);
    if (XGetWindowProperty(display, window, name, 0, 1024, False, AnyPropertyType, &type, &format, &count,
                           &left, &data) != Success ||
        !data)
        return {};
    QByteArray title(reinterpret_cast<const char*>(data), static_cast<qsizetype>(count));
    XFree(data);
    return title;
}

qint64 windowProcess(Display* display, Window window)
{
    Atom type = 0;
    int format = 0;
    unsigned long count = 0;
    unsigned long left = 0;
    unsigned char* data = nullptr;
    const Atom name = XInternAtom(display, "_NET_WM_PID", False);
    if (XGetWindowProperty(display, window, name, 0, 1, False, XA_CARDINAL, &type, &format, &count, &left,
                           &data) != Success ||
        !data)
        return 0;
    const qint64 pid = count ? static_cast<qint64>(*reinterpret_cast<unsigned long*>(data)) : 0;
    XFree(data);
    return pid;
}

/// The viewable top-level window of `pid` that has the input focus.
std::optional<Window> focusedWindow(Display* display, pid_t pid)
{
    Window focus = 0;
    int revert = 0;
    XGetInputFocus(display, &focus, &revert);
    if (focus <= 1)
        return std::nullopt;
    for (Window at = focus; at;) { // Qt's focus proxy is a child of the window
        if (windowProcess(display, at) == pid && !windowTitle(display, at).isEmpty())
            return at;
        Window root = 0;
        Window parent = 0;
        Window* children = nullptr;
        unsigned int count = 0;
        if (!XQueryTree(display, at, &root, &parent, &children, &count))
            break;
        if (children)
            XFree(children);
        at = parent == root ? 0 : parent;
    }
    return std::nullopt;
}

void pressKey(Display* display, KeySym symbol)
{
    const KeyCode code = XKeysymToKeycode(display, symbol);
    XTestFakeKeyEvent(display, code, True, CurrentTime);
    XTestFakeKeyEvent(display, code, False, CurrentTime);
    XFlush(display);
}

void drain(Display* display)
{
    XSync(display, False);
    XEvent event;
    while (XPending(display))
        XNextEvent(display, &event);
}

/// Milliseconds until the next damage event, nothing within `limit`.
std::optional<double> waitForDamage(Display* display, int damageEvent, Steady::time_point start, double limit)
{
    XEvent event;
    while (millisecondsSince(start) < limit) {
        while (XPending(display)) {
            XNextEvent(display, &event);
            if (event.type == damageEvent + XDamageNotify)
                return millisecondsSince(start);
        }
        pollfd waiting{ConnectionNumber(display), POLLIN, 0};
        ::poll(&waiting, 1, 1);
    }
    return std::nullopt;
}

double percentile(std::vector<double> values, double part)
{
    if (values.empty())
        return -1;
    std::ranges::sort(values);
    return values[std::min(values.size() - 1,
                           static_cast<size_t>(part * static_cast<double>(values.size())))];
}

/// PSS of one process in MiB, from the kernel's roll-up.
double proportionalMemory(pid_t pid)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024.0;
    return -1;
}

int ignoreErrors(Display*, XErrorEvent*)
{
    return 0;
} // windows vanish while a program starts

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4) {
        std::fprintf(stderr, "usage: bench_window NAME KEYS COMMAND [ARG…]\n");
        return 2;
    }
    Display* display = XOpenDisplay(nullptr);
    if (!display) {
        std::fprintf(stderr, "bench_window: no X display\n");
        return 1;
    }
    XSetErrorHandler(ignoreErrors);
    int damageEvent = 0;
    int damageError = 0;
    if (!XDamageQueryExtension(display, &damageEvent, &damageError))
        return 1;

    const auto start = Steady::now();
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::execvp(argv[3], argv + 3);
        ::_exit(127);
    }
    std::optional<Window> window;
    while (!window && millisecondsSince(start) < 30000) {
        window = focusedWindow(display, pid);
        if (!window)
            ::usleep(2000);
    }
    if (!window) {
        std::fprintf(stderr, "bench_window: no window of %s took the focus\n", argv[3]);
        ::kill(pid, SIGTERM);
        return 1;
    }
    const double focused = millisecondsSince(start);
    const QByteArray title = windowTitle(display, *window);
    double typing = -1;
    while (typing < 0 && millisecondsSince(start) < 30000) {
        pressKey(display, XK_a);
        ::usleep(10000);
        if (windowTitle(display, *window) != title)
            typing = millisecondsSince(start);
    }

    ::usleep(4000000); // dictionaries, first spelling pass
    const double memory = proportionalMemory(pid);

    const Damage damage = XDamageCreate(display, *window, XDamageReportRawRectangles);
    std::vector<double> latencies;
    int lost = 0;
    const int keys = std::atoi(argv[2]);
    for (int i = 0; i < keys; ++i) {
        drain(display);
        ::usleep(
            static_cast<useconds_t>(60000 + (i * 7919) % 40000)); // never in step with the caret's blinking
        drain(display);
        const auto pressed = Steady::now();
        pressKey(display, i % 6 == 5 ? XK_space : XK_a + static_cast<KeySym>(i % 5));
        if (const auto shown = waitForDamage(display, damageEvent, pressed, 500))
            latencies.push_back(*shown);
        else
            ++lost;
    }
    XDamageDestroy(display, damage);
    ::kill(pid, SIGTERM);
    for (int i = 0; i < 300 && ::waitpid(pid, nullptr, WNOHANG) == 0; ++i)
        ::usleep(10000);
    ::kill(pid, SIGKILL);

    const QJsonObject result{{QStringLiteral("name"), QString::fromLocal8Bit(argv[1])},
                             {QStringLiteral("window_ms"), focused},
                             {QStringLiteral("typing_ms"), typing},
                             {QStringLiteral("pss_mib"), memory},
                             {QStringLiteral("keys"), keys},
                             {QStringLiteral("keys_without_paint"), lost},
                             {QStringLiteral("key_p50_ms"), percentile(latencies, 0.5)},
                             {QStringLiteral("key_p95_ms"), percentile(latencies, 0.95)},
                             {QStringLiteral("key_max_ms"), percentile(latencies, 1.0)}};
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    XCloseDisplay(display);
    return typing < 0 ? 1 : 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QCoreApplication>

#include <csignal>

namespace {

warraq::CancelFlag* interrupted = nullptr; // a signal handler can reach nothing else

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("warraq-cli"));
    warraq::CancelFlag cancel;
    interrupted = &cancel;
    struct sigaction action{};
    action.sa_handler = [](int) { interrupted->cancel(); };
    action.sa_flags = static_cast<int>(SA_RESETHAND); // the second Ctrl-C ends the program
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    warraq::cli::Output out;
    const warraq::SystemClock clock;
    return warraq::cli::runCli(QCoreApplication::arguments().mid(1), out, clock, cancel);
}

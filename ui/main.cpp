// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"
#include "shell/program.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

namespace {

using namespace warraq;

struct Arguments
{
    Wish wish;
    Preferences preferences;
};

Arguments argumentsOf(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Warraq, the newsroom editor."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("PROJECT"), QStringLiteral("folder of the newsroom"),
                                 QStringLiteral("[PROJECT]"));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("text that opens as a new story"),
                                 QStringLiteral("[FILE...]"));
    const QCommandLineOption article(QStringLiteral("article"), QStringLiteral("open this story"),
                                     QStringLiteral("ID"));
    const QCommandLineOption fresh(QStringLiteral("new"), QStringLiteral("begin a new story"));
    const QCommandLineOption language(
        QStringLiteral("language"), QStringLiteral("ar, en or fr, for this run"), QStringLiteral("LANGUAGE"));
    const QCommandLineOption appearance(QStringLiteral("appearance"),
                                        QStringLiteral("system, light or dark, for this run"),
                                        QStringLiteral("APPEARANCE"));
    const QCommandLineOption person(QStringLiteral("person"),
                                    QStringLiteral("name of who works here, for this run"),
                                    QStringLiteral("NAME"));
    parser.addOptions({article, fresh, language, appearance, person});
    parser.process(application);

    Arguments arguments;
    arguments.preferences = Preferences::load();
    if (parser.isSet(language))
        arguments.preferences.language = parser.value(language);
    if (parser.isSet(appearance))
        arguments.preferences.appearance = appearanceFromName(parser.value(appearance));
    if (parser.isSet(person))
        arguments.preferences.person = parser.value(person);
    for (const QString& name : parser.positionalArguments()) {
        // A first argument that is no file is the project, also when it is not there: the window says so.
        if (arguments.wish.project.isEmpty() && !QFileInfo(name).isFile() && arguments.wish.files.isEmpty())
            arguments.wish.project = QFileInfo(name).absoluteFilePath();
        else
            arguments.wish.files.append(QFileInfo(name).absoluteFilePath());
    }
    arguments.wish.article = parser.value(article);
    arguments.wish.newStory = parser.isSet(fresh);
    return arguments;
}

} // namespace

int main(int argc, char** argv)
{
    // Everything is painted in memory, the page too (ui/preview): a driver's compiler would cost 60 MiB and a
    // fifth of a second at the start, and a window that turns to OpenGL for its first page is made anew, away
    // from under the hand.
    QCoreApplication::setAttribute(Qt::AA_ForceRasterWidgets);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("warraq"));
    QApplication::setOrganizationName(QStringLiteral("warraq"));
    QApplication::setApplicationVersion(QStringLiteral(WARRAQ_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("warraq"));
    const Arguments arguments = argumentsOf(application);
    const SystemClock clock;
    Program program(application, clock, arguments.preferences);
    program.start(arguments.wish);
    return QApplication::exec();
}

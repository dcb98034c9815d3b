// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signalwatch.h"
#include "app/window/desktopsecrets.h"
#include "app/window/language.h"
#include "app/window/launcher.h"

#include <algorithm>
#include <cstdio>
#include <string_view>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QWidget>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Arguments
{
    app::LaunchOptions launch;
    QString language;
};

Arguments argumentsFrom(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Operations board for batches of rows and the webhooks they go to."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"workspace"_s, QCoreApplication::translate("main", "Workspace folder; made when it does not exist. None: that of the last time, or a choice."), u"[workspace]"_s);
    const QCommandLineOption practice(u"practice"_s, QCoreApplication::translate("main", "Start the practice destination: a webhook on this machine that fails to order."));
    const QCommandLineOption sample(u"sample"_s, QCoreApplication::translate("main", "With --practice: submit this file when the workspace has no batch yet."), u"file"_s);
    const QCommandLineOption theme(u"theme"_s, QCoreApplication::translate("main", "dark, light or system."), u"name"_s);
    const QCommandLineOption language(u"language"_s, QCoreApplication::translate("main", "de or en; else as chosen in the window, or as the desktop."), u"code"_s);
    const QCommandLineOption choose(u"choose"_s, QCoreApplication::translate("main", "Ask which workspace, though there is one from the last time."));
    parser.addOptions({practice, sample, theme, language, choose});
    parser.process(application);

    Arguments arguments;
    app::DesktopOptions& desktop = arguments.launch.desktop;
    const QString named = parser.positionalArguments().value(0, qEnvironmentVariable("FUSEBOARD_WORKSPACE"));
    if (!named.isEmpty())
        desktop.folder = QDir(named).absolutePath();
    desktop.practice = parser.isSet(practice);
    desktop.sample = parser.isSet(sample) ? parser.value(sample) : u":/fuseboard/samples/leads.csv"_s;
    desktop.forceTheme = parser.isSet(theme);
    desktop.theme = parser.value(theme) == u"dark"_s    ? ui::ThemeChoice::dark
                    : parser.value(theme) == u"light"_s ? ui::ThemeChoice::light
                                                        : ui::ThemeChoice::system;
    arguments.launch.choose = parser.isSet(choose);
    arguments.launch.home = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/fuseboard"_s;
    arguments.language = parser.value(language);
    return arguments;
}

/// What the program says of itself needs no display.
bool asksForHelp(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc, [](std::string_view word) {
        return word == "-h" || word == "--help" || word == "--help-all" || word == "-v" || word == "--version";
    });
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

void nameIt()
{
    QCoreApplication::setApplicationName(u"fuseboard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FUSEBOARD_VERSION));
}

} // namespace

int main(int argc, char** argv)
{
    if (asksForHelp(argc, argv)) {
        const QCoreApplication application(argc, argv);
        nameIt();
        argumentsFrom(application); // answers, and ends
    }
    if (!hasDisplay()) {
        std::fputs("fuseboard: there is no display here. Start it in a desktop session, or use fuseboardctl.\n", stderr);
        return 1;
    }
    QApplication application(argc, argv);
    nameIt();
    QApplication::setApplicationDisplayName(u"Fuseboard"_s);
    QApplication::setQuitOnLastWindowClosed(false);

    const Arguments arguments = argumentsFrom(application);
    const QString kept = QSettings(app::Desktop::settingsFile(), QSettings::IniFormat).value(u"window/language"_s).toString();
    app::speak(application, app::chosenLanguage(arguments.language.isEmpty() ? kept : arguments.language, QLocale::system().uiLanguages()));

    const SystemClock clock;
    app::DesktopSecrets secrets;
    ui::Theme theme(application);
    if (arguments.launch.desktop.forceTheme)
        theme.setChoice(arguments.launch.desktop.theme);
    ui::DesktopDialogs dialogs;
    app::Launcher launcher(arguments.launch, clock, secrets, theme, dialogs);
    QObject::connect(&launcher, &app::Launcher::startShown, [&dialogs](QWidget* window) { dialogs.setWindow(window); });
    QObject::connect(&launcher, &app::Launcher::finished, &application, &QApplication::exit, Qt::QueuedConnection);
    QObject::connect(&launcher, &app::Launcher::languageWanted, &application, [&application](const QString& code) {
        app::speak(application, app::chosenLanguage(code, QLocale::system().uiLanguages()));
    });
    app::SignalWatch signalWatch; // SIGTERM and SIGINT close the window as its button does
    signalWatch.setHandler([&launcher] { launcher.end(); });
    launcher.launch();
    return QApplication::exec();
}

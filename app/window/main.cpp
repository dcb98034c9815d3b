// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktop.h"
#include "app/window/desktopsecrets.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>
#include <QStandardPaths>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QString defaultFolder()
{
    const QString named = qEnvironmentVariable("FUSEBOARD_WORKSPACE");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/fuseboard/default.fuseboard"_s;
}

app::DesktopOptions optionsFrom(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Operations board for batches of rows and the webhooks they go to."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"workspace"_s, QCoreApplication::translate("main", "Workspace folder; made when it does not exist."), u"[workspace]"_s);
    const QCommandLineOption practice(u"practice"_s, QCoreApplication::translate("main", "Start the practice destination: a webhook on this machine that fails to order."));
    const QCommandLineOption sample(u"sample"_s, QCoreApplication::translate("main", "With --practice: submit this file when the workspace has no batch yet."), u"file"_s);
    const QCommandLineOption theme(u"theme"_s, QCoreApplication::translate("main", "dark, light or system."), u"name"_s);
    parser.addOptions({practice, sample, theme});
    parser.process(application);

    app::DesktopOptions options;
    options.folder = QDir(parser.positionalArguments().value(0, defaultFolder())).absolutePath();
    options.practice = parser.isSet(practice);
    options.sample = parser.value(sample);
    options.forceTheme = parser.isSet(theme);
    options.theme = parser.value(theme) == u"dark"_s    ? ui::ThemeChoice::dark
                    : parser.value(theme) == u"light"_s ? ui::ThemeChoice::light
                                                        : ui::ThemeChoice::system;
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"fuseboard"_s);
    QApplication::setApplicationDisplayName(u"Fuseboard"_s);
    QApplication::setApplicationVersion(QStringLiteral(FUSEBOARD_VERSION));
    QApplication::setQuitOnLastWindowClosed(false);

    const SystemClock clock;
    app::DesktopSecrets secrets;
    ui::Theme theme(application);
    app::Desktop desktop(optionsFrom(application), clock, secrets, theme);
    QObject::connect(&desktop, &app::Desktop::closed, &application, &QApplication::quit, Qt::QueuedConnection);
    if (const auto opened = desktop.open(); !opened) {
        auto* box = new QMessageBox(QMessageBox::Critical, QApplication::translate("main", "The workspace was not opened"),
                                    opened.error().message);
        box->setInformativeText(opened.error().detail);
        box->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(box, &QObject::destroyed, &application, [] { QApplication::exit(1); });
        box->open();
    }
    return QApplication::exec();
}

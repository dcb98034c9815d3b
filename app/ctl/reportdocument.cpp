// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/reportdocument.h"

#include "app/pdfdocument.h"

#include <QGuiApplication>

namespace fuseboard::ctl {

namespace {

QtMessageHandler s_previous = nullptr;

/// A cron job has no XDG_RUNTIME_DIR, and laying out text does not need it: no word about it.
void withoutRuntimeFolder(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (!message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR")))
        s_previous(type, context, message);
}

} // namespace

bool canMakePdf()
{
    return true;
}

Result<QByteArray> pdfFromHtml(const QByteArray& html)
{
    return app::pdfFromHtml(html);
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    bool report = false;
    bool pdf = false;
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        report = report || argument == "report";
        pdf = pdf || argument.endsWith("pdf");
    }
    if (!report || !pdf)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    s_previous = qInstallMessageHandler(withoutRuntimeFolder);
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace fuseboard::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/reportdocument.h"

#include "app/pdfdocument.h"

#include <QGuiApplication>

#include <cstring>

namespace fuseboard::ctl {

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
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace fuseboard::ctl

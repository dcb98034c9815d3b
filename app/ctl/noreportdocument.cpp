// SPDX-License-Identifier: GPL-3.0-or-later
// In place of reportdocument.cpp where the window's libraries are not built in.
#include "app/ctl/reportdocument.h"

#include <QCoreApplication>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

bool canMakePdf()
{
    return false;
}

Result<QByteArray> pdfFromHtml(const QByteArray&)
{
    return Error{
        ErrorCode::unsupported, u"This build has no window libraries and cannot make a PDF; use --format html."_s, {}};
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace fuseboard::ctl

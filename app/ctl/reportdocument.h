// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

class QCoreApplication;

namespace fuseboard::ctl {

/// Whether this build can: the core-only one cannot, since laying out text needs QtGui.
bool canMakePdf();
/// A4 pages. ErrorCode::unsupported in a core-only build.
Result<QByteArray> pdfFromHtml(const QByteArray& html);
/// QCoreApplication; only when the arguments ask for a PDF the one that can lay out text, without a display.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv);

} // namespace fuseboard::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace fuseboard::app {

/// An HTML page as a PDF of A4 pages, laid out by Qt. Needs a QGuiApplication; any thread.
Result<QByteArray> pdfFromHtml(const QByteArray& html);

} // namespace fuseboard::app

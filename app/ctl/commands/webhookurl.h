// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QCommandLineParser;

namespace fuseboard::ctl {

class Invocation;

/// --url, else a line of standard input without echo: the URL is a credential (C-2). Encoded; http or https only.
Result<QByteArray> readWebhookUrl(Invocation& invocation, const QCommandLineParser& parser);

} // namespace fuseboard::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/telemetry/alertsettings.h"

#include <QCommandLineParser>

namespace fuseboard::ctl {

void declareAlertOptions(QCommandLineParser& parser);
/// The settings with what was given. ErrorCode::invalidArgument says what is wrong.
Result<telemetry::AlertSettings> applyAlertOptions(const QCommandLineParser& parser, telemetry::AlertSettings settings);
/// One line a kind, then the rest.
QString alertSettingsText(const telemetry::AlertSettings& settings);

} // namespace fuseboard::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/alert.h"
#include "ui/models/place.h"

namespace fuseboard::ui {

/// Where an alert leads to: what it is about, where something can be done about it.
Place placeOf(const telemetry::Alert& alert);
/// Of the button that leads there: "Show attempts".
QString actionOf(const telemetry::Alert& alert);
/// What a kind is called in settings, and what it tells of.
QString kindTitle(telemetry::AlertKind kind);
QString kindNote(telemetry::AlertKind kind);
QString severityWord(telemetry::AlertSeverity severity);

} // namespace fuseboard::ui

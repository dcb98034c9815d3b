// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>

#include <optional>

namespace fuseboard::telemetry {

/// Hours of each day in which only what is critical is told. They may run over midnight. Begin and end are times of the wall
/// in a zone of their own: on the night that a clock is set forward they are an hour shorter, on the other an hour longer,
/// and they end once.
struct QuietHours
{
    bool on = false;
    int from = 22 * 60;  ///< minutes of the day
    int to = 7 * 60;     ///< the same as from: never
    QByteArray timeZone; ///< IANA name; empty or unknown: the system's

    bool operator==(const QuietHours&) const = default;
};

/// When the quiet hours that contain this instant end; nothing outside of them. Pure.
std::optional<WallTime> quietUntil(const QuietHours& hours, WallTime at);

} // namespace fuseboard::telemetry

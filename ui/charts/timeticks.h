// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QTimeZone>

#include <vector>

namespace fuseboard::ui {

struct TimeTick
{
    WallTime at{};
    QString label;
};

/// Round instants (minutes, quarters, hours, days of that zone), at most count of them.
std::vector<TimeTick> timeTicks(WallTime from, WallTime to, int count, const QTimeZone& zone);

} // namespace fuseboard::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace fuseboard::resilience {

/// As on a clock face: "0:30", "15:00", "1:00:00"; "250 ms" for what a clock face cannot show. Negative counts as 0.
QString clockText(Millis);
/// In the largest unit that divides it: "5 min", "30 s", "1 h", "1500 ms". Negative counts as 0.
QString spanText(Millis);

} // namespace fuseboard::resilience

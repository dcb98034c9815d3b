// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArrayView>

#include <optional>

namespace fuseboard::resilience {

/// Retry-After (RFC 9110 §10.2.3): digits, IMF-fixdate, RFC 850 or asctime; anything else is absent (semantics.md §13).
/// A past date is 0. Clamped to six hours.
std::optional<Millis> parseRetryAfter(QByteArrayView value, WallTime now);

} // namespace fuseboard::resilience

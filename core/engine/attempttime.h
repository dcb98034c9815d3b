// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/candidatesource.h"
#include "core/store/destinationpolicy.h"
#include "core/transport/httptransport.h"

#include <optional>

namespace fuseboard::engine {

/// The earlier of two deadlines, either of which may be missing.
std::optional<WallTime> earlierDeadline(std::optional<WallTime> a, std::optional<WallTime> b);

/// Time that one attempt of the row gets (R46): min(its own, what is left of the delivery cycle, what is left until the
/// deadline of row or batch). 0: it must not start (R47). The cycle holds attempts and retry waits only, so waiting in a
/// queue takes nothing off it.
Millis attemptTime(const store::DestinationPolicy& policy, const store::Candidate& row, std::optional<WallTime> deadline,
                   WallTime wall);

/// "submit: timed out after 10 s, body sent" (R44). The class is connect (R42) while no connection was made, within the
/// connect time-out.
QByteArray timeoutText(const transport::HttpResult& result, const store::DestinationPolicy& policy, Millis given);

} // namespace fuseboard::engine

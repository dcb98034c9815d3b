// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/replayprogress.h"
#include "core/engine/replayquote.h"
#include "core/store/replayjobs.h"

#include <QJsonObject>
#include <QString>

namespace fuseboard::ctl {

/// The dry run of a replay, a line for each kind of row that there is, then price, budget, time, odometer, and what holds up.
QString dryRunText(const engine::ReplayOffer& offer, store::ReplayTicks ticks, const store::ReplayPacing& pacing);
/// {"dryRun": true, "selected": n, "rows": n, "lines": {"ready": n…}, "price": {…}, "accounts": […], "destinations": […]}.
QJsonObject dryRunJson(const engine::ReplayOffer& offer, store::ReplayTicks ticks, const store::ReplayPacing& pacing);

/// "25 of 312 sent, 24 delivered, 1 failed again, 6 wait (breaker)".
QString replayText(const engine::ReplayProgress& progress);
/// What the engine keeps of it, with its number and state.
QJsonObject replayJson(OperationId operation, const engine::ReplayProgress& progress);
/// A job of the journal, with what it had come to when its state changed last.
QJsonObject replayJson(const store::ReplayJobs::Listed& listed);
/// "at once", "one every 500 ms", "ramp, stops above 10 %".
QString pacingText(const store::ReplayPacing& pacing);

} // namespace fuseboard::ctl

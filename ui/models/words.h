// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/credits.h"
#include "core/base/vocabulary.h"
#include "core/resilience/progresswatch.h"

#include <QString>

namespace fuseboard::store { struct DeadLetter; }

namespace fuseboard::ui {

// The product's words in the operator's language.

QString rowStateWord(RowState state);                        ///< "delivered", "retry wait"…
/// The one word for why a row is where it is: "rejected", "too large", "ambiguous"…; else rowStateWord().
QString rowWord(RowState state, Reason reason);
QString rowTitle(RowState state, Reason reason);       ///< the same at the head of a line: "Rejected"
QString batchStateWord(BatchState state);
QString outcomeWord(Outcome outcome);
QString breakerWord(BreakerState state);               ///< within a sentence or a line: "half-open"
QString obstacleWord(resilience::Obstacle obstacle);   ///< why a batch is stuck: "breaker", "budget"…

/// What happened to a dead letter and what that means for it.
QString deadLetterSentence(const store::DeadLetter& letter);

QString ageText(WallTime at, WallTime now);               ///< "now", "9 min", "3 h", "12 d"
QString percentText(qint64 part, qint64 whole);           ///< "61 %"
QString chargeText(Charge charge, qint64 rows = 1);       ///< of so many rows: "846 credits", "no credits"

} // namespace fuseboard::ui

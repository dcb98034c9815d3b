// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/credits.h"

#include <QString>

namespace fuseboard::reports {

/// How a report writes its figures. For programs the same on every machine; for people as its words are (core/base/wording.h).

QString countText(qint64 n);           ///< "12,345", for people
QString creditsText(Credits amount);   ///< "4,212" or "4,212.5", for people
QString creditsNumber(Credits amount); ///< "4212.5", for programs
QString instantText(WallTime at);      ///< "2026-10-26 14:02", in the system's zone, for people
QString isoInstant(WallTime at);       ///< "2026-10-26T14:02:11.000Z", for programs
QString spanText(Millis span);         ///< "2 h 05 min", "3 min 12 s", "0.4 s"

} // namespace fuseboard::reports

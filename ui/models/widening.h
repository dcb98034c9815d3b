// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/searchsyntax.h"
#include "ui/models/facetchoices.h"

#include <QTimeZone>

#include <vector>

namespace fuseboard::ui {

/// One way to find more: a search and choices with something taken away.
struct Widening
{
    QString without;        ///< what was taken away, for the eye: “status:422”, “Reason: Rejected”; empty: everything
    QString search;
    FacetChoices choices;
    qint64 rows = 0;        ///< that it would show
};

/// Without each word of the search, without each choice, and with nothing at all when that is none of them; not counted.
/// Pure.
std::vector<Widening> widenings(const QString& search, const FacetChoices& choices);

/// The filter of a search that has no fault.
store::DeadLetterFilter filterOf(const QString& search, const FacetChoices& choices, WallTime now, const QTimeZone& zone);

/// Counts them; those that find nothing are left out. The longest list of rows comes last.
Result<std::vector<Widening>> countWidenings(store::Connection& connection, std::vector<Widening> all, WallTime now);

} // namespace fuseboard::ui

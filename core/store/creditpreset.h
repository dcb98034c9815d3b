// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"

#include <optional>

namespace fuseboard::store {

/// Credit policies to begin with (R121): how much a day, a destination's day and a batch may cost, and whether a limit stops.
struct CreditPreset
{
    Credits perDay;
    Credits perDestination; ///< a day; the table behind it
    Credits perBatch;
    bool hardStop = true;

    /// The settings under this preset; rate, zone and month stay as they are.
    AccountSettings appliedTo(AccountSettings settings) const;
};

/// conservative, standard, aggressive; nothing for another word.
std::optional<CreditPreset> creditPreset(QStringView name);

} // namespace fuseboard::store

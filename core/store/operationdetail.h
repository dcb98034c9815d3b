// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operationrepository.h"

#include <optional>

namespace fuseboard::store {

/// What the journal keeps of an operation beside its kind, as the JSON object of operation.detail. Pure.

/// Of a trip: when it ends by itself; without an end it holds until somebody resets or releases it.
QByteArray tripDetail(std::optional<WallTime> until);

/// A trip as the journal has it.
struct TripEnd
{
    std::optional<WallTime> at; ///< empty: until it is reset or released
    bool operator==(const TripEnd&) const = default;
};
/// Empty: it is no trip, or one of a time before its end was written down.
std::optional<TripEnd> tripEnd(const OperationRecord& operation);

/// Of an operation on an account.
QByteArray accountDetail(AccountId account);

} // namespace fuseboard::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <span>

namespace fuseboard::store {

class Connection;

/// How many of the rows a settlement would mean, as they are now: ambiguous ones, and dead ones with an attempt that nobody has
/// settled. Works on any connection.
Result<qint64> unsettledAmong(Connection& connection, std::span<const RowId> rows);

} // namespace fuseboard::store

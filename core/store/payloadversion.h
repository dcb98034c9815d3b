// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/payload/identity.h"
#include "core/store/operationlog.h"

namespace fuseboard::store {

/// Adds a payload version to the row and makes it the current one, under a number that the row never had: an idempotency key
/// follows from row and version, so that a number stands for one text for good, undone or not.
/// In a WriteJob.
Result<void> addPayloadVersion(Connection& connection, const FoundRow& row, const QByteArray& body, const payload::Identity& identity,
                               bool owns, OperationId operation, WallTime now);

} // namespace fuseboard::store

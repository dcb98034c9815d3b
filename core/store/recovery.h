// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QtGlobal>

namespace fuseboard::store {

class Connection;

/// What the crash rule found at the start of an engine (row-life.md, "Crash and start").
struct RecoveryReport
{
    qint64 openAttempts = 0;        ///< attempts without an outcome
    qint64 ambiguous = 0;           ///< rows that became ambiguous
    qint64 requeued = 0;            ///< rows of idempotent destinations: pending again, same key
    qint64 interruptedImports = 0;  ///< batches whose import never finished; their rows are cancelled
};

/// Applies the crash rule before anything is claimed. The attempts and the states of batches change in one transaction;
/// the rows of interrupted imports follow in chunks, and an end in between is made good by the next call. Idempotent.
/// An event tells the operator what was found.
Result<RecoveryReport> recover(Connection&, WallTime now);

} // namespace fuseboard::store

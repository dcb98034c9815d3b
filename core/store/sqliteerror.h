// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace fuseboard::store {

/// The error behind a SQLite result code: a code to branch on, one sentence for the operator, SQLite's own words as detail.
/// doing: what was tried, "Opening the workspace"; empty when the caller does not know.
Error sqliteError(sqlite3* db, int resultCode, const QString& doing = {});

} // namespace fuseboard::store

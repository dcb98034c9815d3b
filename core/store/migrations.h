// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace fuseboard::store {

class Connection;

/// One numbered step of the schema (resources/schema/NNN-name.sql).
struct Migration
{
    int version = 0;
    QByteArray sql;
};

/// The steps that this Fuseboard knows, ascending from 1 without a gap.
std::vector<Migration> migrations();

/// Brings the schema up to the last step: each step in one transaction, PRAGMA user_version with it. A file that holds a
/// schema already is copied to "<file>.before-NNN" first, NNN the first step that is applied. Refuses a schema newer than
/// the last step (newerSchema) and a database that is not a workspace (invalidArgument); neither is touched.
Result<void> migrate(Connection& connection, const QString& file, const std::vector<Migration>& steps);

/// Version of the schema; fails like migrate() for files that must not be opened.
Result<int> schemaVersion(Connection& connection, const std::vector<Migration>& steps);

} // namespace fuseboard::store

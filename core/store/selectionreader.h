// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deadletterrepository.h"

#include <span>

namespace fuseboard::store {

/// One callback a row of a selection, in its order, with its current payload: rows are read as they are now, dead letters or
/// not any more; what is gone from the workspace is left out. Works on any connection.
Result<void> readSelection(Connection& connection, std::span<const RowId> rows,
                           const std::function<Result<void>(const DeadLetter&, const QByteArray& body)>& take);

} // namespace fuseboard::store

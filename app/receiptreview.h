// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/receiptcheck.h"
#include "core/store/connection.h"

#include <vector>

namespace fuseboard::app {

/// Reads every attempt of the destinations (empty: all) and checks it against the receipts of their receiver. On a
/// connection of the caller's; takes a second for some 100,000 attempts.
Result<practice::ReceiptReview> reviewReceipts(store::Connection& connection,
                                               const std::vector<practice::PracticeReceipt>& receipts,
                                               const std::vector<DestinationId>& destinations);

} // namespace fuseboard::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/receiptcheck.h"

class QJsonObject;

namespace fuseboard::ctl {

class Terminal;

/// The sentence on standard output, then every violation that was kept; or all of it as JSON.
void printReview(Terminal& terminal, const practice::ReceiptReview& review, bool json);
QJsonObject toJson(const practice::ReceiptReview& review);

} // namespace fuseboard::ctl

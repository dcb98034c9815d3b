// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fuseboard::payload {

/// What two errors have in common when they differ only in the particulars of a row: URLs, UUIDs, long hexadecimal ids,
/// mail addresses and numbers are replaced by a mark, blanks are joined (B-18). An HTTP status ("HTTP 503") stays. Thread-safe.
QString errorFingerprint(const QString& error);

} // namespace fuseboard::payload

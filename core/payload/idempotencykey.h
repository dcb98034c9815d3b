// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QByteArray>

#include <span>

namespace fuseboard::payload {

/// Key of one delivery (R52, semantics.md §9): 64 hexadecimal digits, SHA-256 of the canonical JSON
/// {"op":"deliver","row":…,"v":1,"version":…,"workspace":…}. The same for every retry of the same payload version, and
/// after a restart (B-48); another for every other row, version or workspace. About 1 µs. Thread-safe.
QByteArray idempotencyKey(QByteArrayView workspaceUuid, RowId row, qint64 payloadVersion);

struct KeyedRow
{
    RowId row;
    qint64 version = 1;
};

/// Key of an array of rows: SHA-256 of {"op":"deliverArray","rows":[[row,version]…],"v":1,"workspace":…}, in the order of the
/// array. Membership is fixed at the claim, so a retry has the same key.
QByteArray idempotencyKey(QByteArrayView workspaceUuid, std::span<const KeyedRow> rows);

inline constexpr qsizetype kLongestKey = 255;
/// 1 to 255 visible ASCII characters, no space: what a header, a database and every receiver take as they stand (R58).
bool isIdempotencyKey(QByteArrayView key);
/// RFC 8941 string: in quotes, quotes and backslashes escaped. The key is one as above.
QByteArray quotedKey(QByteArrayView key);

} // namespace fuseboard::payload

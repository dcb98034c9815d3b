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

struct RowVersion
{
    RowId row;
    qint64 version = 1;
};

/// The same for an array of rows, in its order: {"op":"deliverArray","rows":[[row,version],…],"v":1,"workspace":…}. It
/// follows from the members alone, so that every retry of the array has the same key and no other array has it.
QByteArray arrayKey(QByteArrayView workspaceUuid, std::span<const RowVersion> rows);

inline constexpr qsizetype kLongestKey = 255;
/// 1 to 255 visible ASCII characters, no space: what a header, a database and every receiver take as they stand (R58).
bool isIdempotencyKey(QByteArrayView key);
/// RFC 8941 string: in quotes, quotes and backslashes escaped. The key is one as above.
QByteArray quotedKey(QByteArrayView key);

} // namespace fuseboard::payload

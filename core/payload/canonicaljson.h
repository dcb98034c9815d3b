// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/jsonerror.h"

#include <QByteArray>

#include <optional>

namespace fuseboard::payload {

/// RFC 8785 form of any JSON text: the one text that all texts with the same meaning share. Only hashed, never sent
/// (B-39). Errors: parse, with line, column and reason. Rules and limits: JsonRewriter. Thread-safe; JsonRewriter
/// itself is quicker for many rows.
Result<QByteArray> canonicalJson(QByteArrayView json);

/// The text without its white space, otherwise as it was written: order of names, digits and escapes stay.
Result<QByteArray> compactJson(QByteArrayView json);

/// Where the text is not strict JSON, for the editor; nothing when all is well.
std::optional<JsonError> validateJson(QByteArrayView json);

} // namespace fuseboard::payload

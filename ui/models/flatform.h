// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/payload/payloadfields.h"

namespace fuseboard::ui {

// A payload as a list of fields. Pure; every text is JSON as UTF-8.

/// More fields than that are no form any more.
inline constexpr int kMostFormFields = 200;

struct FlatForm
{
    std::vector<payload::PayloadField> fields; ///< in written order
    QString why;                               ///< why there is no form; empty: there is one
};
FlatForm flatForm(QByteArrayView json);

/// What a field of a kind holds as JSON: text between quotes whatever it looks like (08123 stays text), a number with its
/// digits as they were typed. invalidArgument with a sentence: no number, or one beyond what a number can hold (1e400).
Result<QByteArray> fieldValue(payload::JsonKind kind, const QString& text);

/// The payload, laid out, with another value in one field; all others stay byte for byte as they were.
Result<QByteArray> withField(QByteArrayView json, int index, QByteArrayView value);

QString kindWord(payload::JsonKind kind); ///< "text", "number"…; a boolean is "true or false"

} // namespace fuseboard::ui

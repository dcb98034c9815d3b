// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace fuseboard::payload {

/// The row with these fields laid over it (R98): a field of that name takes their value, the others follow in their order.
/// Both are JSON objects. Errors: as flatFields().
Result<QByteArray> overlaid(QByteArrayView row, QByteArrayView fields);

/// What an answer adds to the row that was sent, as a JSON object: its members without those that only acknowledge (ok,
/// status, message, id…), without empty ones. Empty when nothing is left, or the answer is no JSON object: an
/// acknowledgement is no enrichment and must not end in the cache.
QByteArray enrichedFields(QByteArrayView answer);

/// The object without its empty members (null, blank text, {} and []). Empty when nothing is left, or it is no JSON object.
QByteArray withoutEmpty(QByteArrayView object);

/// What local enrichment adds to a row: the company's name derived from the domain, under the name of the row's own column
/// for it if that is empty, else as company_name. Empty when the row names its company already, or there is no domain.
QByteArray locallyDerived(QByteArrayView row, QByteArrayView domain);

} // namespace fuseboard::payload

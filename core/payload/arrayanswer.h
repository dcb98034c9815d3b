// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace fuseboard::payload {

/// What the answer to an array says of one of its rows.
struct ItemAnswer
{
    int status = 200;  ///< as if the row had been answered alone; 0: the answer does not tell
    QByteArray text;   ///< its message, at most 240 characters; may be empty
    bool accepted() const { return status >= 200 && status <= 299; }
    bool operator==(const ItemAnswer&) const = default;
};

/// Reads an answer that tells the rows of an array apart. Two forms, and no others:
///
///     [item, …]  or  {"results": [item, …]}   exactly one object a row, in the order of the array, or each with its own
///                                             "index" (from 0)
///     {"errors": [item, …]}                   objects with distinct "index"; of rows that are not listed nothing is told
///
/// An item says what became of its row by the first of these that it has: "status", "statusCode" or "code" with a number that
/// is a 2xx, 4xx or 5xx status; "success" or "ok" with true or false; "status" with a word (ok, success, created, updated,
/// accepted, queued, delivered; error, failed, rejected, invalid; retry, throttled); an "error" that is neither null, false
/// nor empty. false, a refusing word and an error are 422, a word for later is 503. An item under "results" that says nothing
/// of this is accepted; under "errors" it is 422.
///
/// Nothing for anything else: another number of items, an index twice or out of range, an item that is no object, JSON that
/// is not strict (a name twice). Pure; the input may be hostile.
std::optional<std::vector<ItemAnswer>> itemAnswers(QByteArrayView body, int rows);

} // namespace fuseboard::payload

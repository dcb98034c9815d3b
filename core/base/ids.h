// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace fuseboard {

/// A row number of one table that cannot be mistaken for another table's. 0 means none.
template <class Tag>
struct Id
{
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 v) : value(v) {}
    constexpr bool valid() const { return value > 0; }
    constexpr auto operator<=>(const Id&) const = default;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

using AccountId = Id<struct AccountTag>;
using ScopeId = Id<struct ScopeTag>;             ///< ledger scope: the table behind one or more webhooks
using DestinationId = Id<struct DestinationTag>;
using WebhookId = Id<struct WebhookTag>;         ///< one webhook URL of a destination, with its odometer
using BatchId = Id<struct BatchTag>;
using RowId = Id<struct RowTag>;
using PayloadId = Id<struct PayloadTag>;         ///< one version of one row's payload
using AttemptId = Id<struct AttemptTag>;
using OperationId = Id<struct OperationTag>;
using RecipeId = Id<struct RecipeTag>;           ///< a recipe that was saved with a name

} // namespace fuseboard

template <class Tag>
struct std::hash<fuseboard::Id<Tag>>
{
    size_t operator()(fuseboard::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};

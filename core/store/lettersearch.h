// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/letterconditions.h"
#include "core/store/rowindex.h"

#include <optional>
#include <vector>

namespace fuseboard::store {

class Connection;
class LetterOrder;

/// Finds dead letters: newest first a page at a time, or all of them with their facets. It walks the index of dead letters,
/// which holds all but their texts; payloads are read only where the full-text index says that they may match, where a search
/// is too short for it, and some of the newest for a page of them. What the indexer has not seen yet is read, so nothing is ever missed. One read transaction a
/// call; the connection can be interrupted.
class LetterSearch
{
public:
    /// What decides between the ways to the same rows.
    struct Bounds
    {
        int few = 20'000;          ///< candidates that are looked up one by one; with more a walk is quicker
        int fewest = 4'000;        ///< with no more a page is not walked for at all
        qint64 trial = 512;        ///< texts that are read to see whether a page can be found by reading
        qint64 reads = 4'000;      ///< texts that a page may cost before the index is asked
        qint64 walked = 100'000;   ///< letters that are passed by for it
    };

    explicit LetterSearch(Connection& connection) : LetterSearch(connection, Bounds()) {}
    LetterSearch(Connection& connection, const Bounds& bounds) : m_connection(connection), m_bounds(bounds) {}

    /// A page, newest first, after a place in that order.
    Result<std::vector<RowId>> newest(const DeadLetterFilter& filter, std::optional<DeadLetterCursor> after, int limit);
    Result<qint64> count(const DeadLetterFilter& filter);
    Result<DeadLetterListing> listing(const DeadLetterFilter& filter, const LetterSort& sort);
    /// Letters of the filter that died at since or later and are not among those, newest first. Costs no more than there are of them.
    Result<std::vector<RowId>> arrivals(const DeadLetterFilter& filter, WallTime since, const std::vector<RowId>& known);

private:
    /// false: no more is wanted.
    using Take = std::function<Result<bool>(LetterKey& key)>;
    Result<void> walk(const LetterConditions::Span& span, std::optional<DeadLetterCursor> after, const Take& take);
    /// Dead letters that have one of these errors; nothing when there are more.
    Result<std::optional<std::vector<qint64>>> rowsOf(const IdSet& errors, size_t most);
    Result<bool> readsMost(LetterConditions& conditions);
    /// The letters of the anchor, of the filter's own rows, or of neither: nothing.
    Result<std::optional<std::vector<LetterKey>>> fewKeys(const LetterConditions& conditions, size_t most);
    Result<bool> matches(LetterConditions& conditions, LetterKey& key);
    /// A page by a walk that costs no more than its bounds; nothing when it would.
    Result<std::optional<std::vector<RowId>>> pageNearby(LetterConditions& conditions, std::optional<DeadLetterCursor> after, size_t limit,
                                                          qint64 reads);
    Result<std::vector<RowId>> newestInOrder(LetterConditions& conditions, std::optional<DeadLetterCursor> after, size_t limit);

    Connection& m_connection;
    const Bounds m_bounds;
};

} // namespace fuseboard::store

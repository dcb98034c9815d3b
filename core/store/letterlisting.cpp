// SPDX-License-Identifier: GPL-3.0-or-later
// LetterSearch: all that match, in their order, with the facets' counts.
#include "core/store/lettersearch.h"

#include "core/store/connection.h"
#include "core/store/lettersort.h"
#include "core/store/lettertally.h"
#include "core/store/readsnapshot.h"

#include <limits>

namespace fuseboard::store {

namespace {

/// Above it the letters that are not indexed are left out of facets that would have to read each of them.
constexpr size_t kReadForFacets = 20'000;

} // namespace

Result<qint64> LetterSearch::count(const DeadLetterFilter& filter)
{
    const auto found = listing(filter, {});
    if (!found)
        return found.error();
    return qint64(found->rows.size());
}

Result<DeadLetterListing> LetterSearch::listing(const DeadLetterFilter& filter, const LetterSort& sort)
{
    const ReadSnapshot snapshot(m_connection);
    const auto total = m_connection.scalar("SELECT coalesce(sum(n), 0) FROM batch_count WHERE state IN (5, 6)");
    if (!total)
        return total.error();
    LetterConditions conditions(m_connection);
    if (auto done = conditions.prepare(filter); !done)
        return done.error();
    if (auto done = conditions.gather(std::nullopt); !done)
        return done.error();

    const size_t unindexed = conditions.unindexed().size();
    const bool readForFacets = unindexed <= kReadForFacets;
    const qint64 lateFrom = filter.now == WallTime{} ? std::numeric_limits<qint64>::max() : toEpochMs(filter.now - DeadLetterListing::kLate);
    std::vector<RowId> latest;
    qint64 uncounted = 0;
    LetterTally tally(filter.now);
    LetterOrder order(m_connection, sort);
    if (auto done = order.prepare(); !done)
        return done.error();
    const auto take = [&](LetterKey& key) -> Result<bool> {
        key.indexed = unindexed == 0 || !conditions.unindexed().contains(key.row);
        bool known = key.indexed;
        if (!known) {
            const auto facts = conditions.factsKnown(key.row);
            if (!facts)
                return facts.error();
            known = *facts;
        }
        if (!known && (readForFacets || conditions.needsComplete())) {
            if (auto done = conditions.complete(key); !done)
                return done.error();
            known = true;
        }
        if (!conditions.passes(key))
            return true;
        const unsigned failing = conditions.failing(key);
        if ((failing & (failing - 1)) != 0) // two choices: in none of the counts
            return true;
        if (conditions.readsTexts()) {
            const auto contains = conditions.contains(key);
            if (!contains)
                return contains.error();
            if (!*contains)
                return true;
        }
        tally.add(key, failing, known);
        uncounted += !known;
        if (failing == 0) {
            order.add(key);
            if (key.changedAt >= lateFrom)
                latest.push_back(RowId(key.row));
        }
        return true;
    };
    if (filter.only.empty() && conditions.ahead() > 0) {
        const auto most = readsMost(conditions);
        if (!most)
            return most.error();
        if (auto done = *most ? conditions.lookAhead() : Result<void>(); !done)
            return done.error();
    }
    auto few = fewKeys(conditions, size_t(2 * m_bounds.few));
    if (!few)
        return few.error();
    if (*few) {
        for (LetterKey& key : **few) {
            if (const auto more = take(key); !more)
                return more.error();
        }
    } else if (auto done = walk(conditions.span(), {}, take); !done) {
        return done.error();
    }

    DeadLetterListing out;
    out.total = *total;
    out.notIndexed = qint64(unindexed);
    out.uncounted = uncounted;
    if (auto done = tally.finish(m_connection, out); !done)
        return done.error();
    auto rows = order.finish();
    if (!rows)
        return rows.error();
    out.rows = std::move(*rows);
    out.latest = std::move(latest);
    return out;
}

} // namespace fuseboard::store

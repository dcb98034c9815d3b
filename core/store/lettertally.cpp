// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lettertally.h"

#include "core/store/connection.h"
#include "core/store/query.h"

#include <algorithm>

namespace fuseboard::store {

namespace {

/// Most frequent first, equal ones in the order of their numbers.
template <class Counts>
std::vector<std::pair<qint64, qint64>> mostFrequent(const Counts& counts)
{
    std::vector<std::pair<qint64, qint64>> out(counts.begin(), counts.end());
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    if (out.size() > DeadLetterListing::kFacetValues)
        out.resize(DeadLetterListing::kFacetValues);
    return out;
}

Result<QString> textOf(Connection& connection, const char* sql, qint64 id)
{
    auto q = Query::on(connection, sql);
    if (!q)
        return q.error();
    (*q)->bind(0, id);
    const auto found = (*q)->step();
    if (!found)
        return found.error();
    return *found ? (*q)->text(0) : QString();
}

} // namespace

void LetterTally::add(const LetterKey& key, unsigned failing, bool known)
{
    const auto counts = [failing](Facet facet) { return (failing & ~(1u << unsigned(facet))) == 0; };
    if (counts(Facet::reason))
        ++m_reasons[{key.state, key.reason}];
    if (known && key.group >= 0 && counts(Facet::error))
        ++m_errors[key.group];
    if (known && counts(Facet::status))
        ++m_statuses[size_t(std::clamp(key.status, 0, 999))];
    if (counts(Facet::destination))
        ++m_destinations[key.destination];
    if (counts(Facet::batch))
        ++m_batches[key.batch];
    if (counts(Facet::age))
        ++m_ages[size_t(ageBand(fromEpochMs(key.changedAt), m_now))];
    if (counts(Facet::replayed))
        ++(key.replays > 0 ? m_replayed : m_never);
}

Result<void> LetterTally::finish(Connection& connection, DeadLetterListing& into) const
{
    const auto beyond = [](const auto& counts) { return std::max<qint64>(0, qint64(counts.size()) - qint64(DeadLetterListing::kFacetValues)); };
    into.rarerErrors = beyond(m_errors);
    into.rarerDestinations = beyond(m_destinations);
    into.rarerBatches = beyond(m_batches);
    for (const auto& [key, rows] : m_reasons)
        into.reasons.push_back({key.first, key.second, rows});
    std::stable_sort(into.reasons.begin(), into.reasons.end(), [](const auto& a, const auto& b) { return a.rows > b.rows; });
    for (const auto& [id, rows] : mostFrequent(m_errors)) {
        const auto sample = textOf(connection, "SELECT sample FROM error_group WHERE id = ?", id);
        if (!sample)
            return sample.error();
        into.errors.push_back({id, *sample, rows});
    }
    for (const auto& [id, rows] : mostFrequent(m_batches)) {
        const auto name = textOf(connection, "SELECT name FROM batch WHERE id = ?", id);
        if (!name)
            return name.error();
        into.batches.push_back({BatchId(id), *name, rows});
    }
    for (const auto& [id, rows] : mostFrequent(m_destinations)) {
        const auto name = textOf(connection, "SELECT name FROM destination WHERE id = ?", id);
        if (!name)
            return name.error();
        into.destinations.push_back({DestinationId(id), *name, rows});
    }
    for (int status = 0; status < int(m_statuses.size()); ++status) {
        if (m_statuses[size_t(status)] > 0)
            into.statuses.push_back({status, m_statuses[size_t(status)]});
    }
    std::stable_sort(into.statuses.begin(), into.statuses.end(), [](const auto& a, const auto& b) { return a.rows > b.rows; });
    into.ages = m_ages;
    into.replayed = m_replayed;
    into.neverReplayed = m_never;
    return {};
}

} // namespace fuseboard::store

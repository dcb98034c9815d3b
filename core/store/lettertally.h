// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/letterconditions.h"
#include "core/store/rowindex.h"

#include <map>
#include <unordered_map>

namespace fuseboard::store {

/// Counts the values of each facet over letters that match everything but that facet's own choice.
class LetterTally
{
public:
    explicit LetterTally(WallTime now) : m_now(now) {}

    /// failing: facets whose choice the letter does not meet, at most one. known: its status and error are.
    void add(const LetterKey& key, unsigned failing, bool known);
    /// Names and samples are looked up.
    Result<void> finish(Connection& connection, DeadLetterListing& into) const;

private:
    WallTime m_now;
    std::map<std::pair<RowState, Reason>, qint64> m_reasons;
    std::unordered_map<qint64, qint64> m_errors;
    std::unordered_map<qint64, qint64> m_batches;
    std::unordered_map<qint64, qint64> m_destinations;
    std::array<qint64, 1000> m_statuses{};
    std::array<qint64, kAgeBandCount> m_ages{};
    qint64 m_replayed = 0;
    qint64 m_never = 0;
};

} // namespace fuseboard::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/deadletterrepository.h"

#include <vector>

namespace fuseboard::store {

class Connection;

struct ReasonCount
{
    RowState state = RowState::dead;
    Reason reason = Reason::none;
    qint64 rows = 0;
};

struct DestinationCount
{
    DestinationId destination;
    QString name;
    qint64 rows = 0;
};

/// A list of dead letters before any of them is read.
struct DeadLetterListing
{
    std::vector<RowId> rows;                    ///< that match, newest first
    qint64 total = 0;                           ///< dead letters, whatever the filter
    std::vector<ReasonCount> reasons;           ///< of those that match all but the reasons; most frequent first
    std::vector<DestinationCount> destinations; ///< of those that match all but the destination; most frequent first
};

/// Row numbers of long lists in their order, eight bytes a row: what a table of any length scrolls over. The rows
/// themselves are read by number, a page at a time, so a position needs neither OFFSET nor a walk from the start, and the
/// list stands still while the store goes on. Works on any connection.
class RowIndex
{
public:
    explicit RowIndex(Connection& connection) : m_connection(connection) {}

    /// One pass over what matches the filter without its facets.
    Result<DeadLetterListing> deadLetters(const DeadLetterFilter& filter);
    /// Rows of a batch in file order; states empty: all.
    Result<std::vector<RowId>> batchRows(BatchId batch, const std::vector<RowState>& states);

private:
    Connection& m_connection;
};

} // namespace fuseboard::store

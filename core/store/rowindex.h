// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/deadletterrepository.h"

#include <array>
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

struct BatchCount
{
    BatchId batch;
    QString name;
    qint64 rows = 0;
};

struct ErrorGroupCount
{
    qint64 group = 0;               ///< error_group.id; 0: no error
    QString sample;                 ///< the first error of the group
    qint64 rows = 0;
};

struct StatusCount
{
    int status = 0;                 ///< 0: none
    qint64 rows = 0;
};

/// What a list of dead letters is sorted by. Equal ones follow their row numbers.
enum class LetterColumn : quint8 { age, row, error, reason, status, tries, batch, destination };

struct LetterSort
{
    LetterColumn column = LetterColumn::age;
    bool descending = false;        ///< of the age: oldest first
    bool operator==(const LetterSort&) const = default;
};

/// A list of dead letters before any of them is read. Each facet counts those that match everything but its own choice; its
/// values come most frequent first, at most kFacetValues of them.
struct DeadLetterListing
{
    static constexpr size_t kFacetValues = 200;
    /// What died before the list was made may be committed that much later.
    static constexpr Millis kLate{10'000};

    std::vector<RowId> rows;                    ///< that match, in the order asked for
    std::vector<RowId> latest;                  ///< those of the rows that died less than kLate before now of the filter
    qint64 total = 0;                           ///< dead letters, whatever the filter
    std::vector<ReasonCount> reasons;
    std::vector<DestinationCount> destinations;
    std::vector<ErrorGroupCount> errors;
    std::vector<StatusCount> statuses;
    std::vector<BatchCount> batches;
    std::array<qint64, kAgeBandCount> ages{};   ///< by AgeBand
    qint64 rarerErrors = 0;                     ///< values beyond kFacetValues, which are not listed
    qint64 rarerDestinations = 0;
    qint64 rarerBatches = 0;
    qint64 replayed = 0;
    qint64 neverReplayed = 0;
    qint64 notIndexed = 0;                      ///< letters that the indexer has not come by yet
    qint64 uncounted = 0;                       ///< of the rows, those that the status and error facets leave out: too many are
                                                ///< new to the index
};

/// Row numbers of long lists in their order, eight bytes a row: what a table of any length scrolls over. The rows
/// themselves are read by number, a page at a time, so a position needs neither OFFSET nor a walk from the start, and the
/// list stands still while the store goes on. Works on any connection.
class RowIndex
{
public:
    explicit RowIndex(Connection& connection) : m_connection(connection) {}

    /// One pass over the index of dead letters, with a look at the payloads that a search has to be checked against.
    Result<DeadLetterListing> deadLetters(const DeadLetterFilter& filter, const LetterSort& sort = {});
    /// Rows of a batch in file order; states empty: all.
    Result<std::vector<RowId>> batchRows(BatchId batch, const std::vector<RowState>& states);

private:
    Connection& m_connection;
};

} // namespace fuseboard::store

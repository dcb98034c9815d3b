// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/vocabulary.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace fuseboard::store {

class Connection;

/// What a fallback gave a row, and why one was needed (R97, R98, R101, B-26).
struct FallbackRecord
{
    RowId row;
    RowSource source = RowSource::none;
    Staleness staleness = Staleness::fresh; ///< of cached fields
    QByteArray fields = "{}";               ///< JSON object: what is laid over the row
    QString why;                            ///< one sentence
    AttemptId lastAttempt;                  ///< the row's, before it
    WallTime at{};
};

/// How many rows of a destination got what, for reports.
struct FallbackTally
{
    DestinationId destination;
    RowSource source = RowSource::none;
    Staleness staleness = Staleness::fresh;
    qint64 rows = 0;
};

/// Reading works on any connection, writing inside a WriteJob.
class FallbackResults
{
public:
    explicit FallbackResults(Connection& connection) : m_connection(connection) {}

    /// Takes the place of what an earlier outage gave the row.
    Result<void> keep(const FallbackRecord& record);
    Result<std::optional<FallbackRecord>> find(RowId row);
    Result<std::vector<FallbackTally>> tally(WallTime from, WallTime to);
    /// Rows that wait in a destination's offline queue (R108).
    Result<qint64> waiting(DestinationId destination);

private:
    Connection& m_connection;
};

} // namespace fuseboard::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/vocabulary.h"
#include "core/resilience/recordedcall.h"
#include "core/store/history.h"

#include <functional>
#include <optional>
#include <vector>

namespace fuseboard::store {

class Connection;

/// An attempt that has come to an end.
struct PastAttempt
{
    resilience::RecordedCall call;   ///< tag is the attempt's id
    Outcome outcome = Outcome::delivered;
    qint16 status = 0;               ///< 0: none came
    bool heard = true;               ///< the breaker was told of it; not after a crash
};

/// With what the list of a transition's attempts shows.
struct NamedAttempt
{
    PastAttempt attempt;
    RowId row;
    int number = 0;                  ///< of the row's attempts, from 1
    QString error;
    QString label;                   ///< how the row is called, once the search has looked at it
    RowState rowState = RowState::pending;
    Reason rowReason = Reason::none;
};

struct AttemptPage
{
    std::vector<PastAttempt> attempts; ///< newest claim first
    AttemptId next;                    ///< to go on below this one; invalid: the period is read
};

/// Attempts of a destination by time. Attempts are numbered in the order of their claims, so a period is a range of numbers,
/// found by a binary search over the primary key; no index on time or destination has to be kept up while rows are sent.
/// Reading only; on any connection.
class AttemptHistory
{
public:
    explicit AttemptHistory(Connection& connection) : m_connection(connection) {}

    /// First attempt that was claimed at or after that instant; one above the newest when there is none.
    Result<AttemptId> firstSince(WallTime at);
    Result<Millis> longestFlight(DestinationId destination);

    /// Attempts that ended in [from, to), in pages of at most limit, newest first. below: next of the page before.
    Result<AttemptPage> page(DestinationId destination, WallTime from, WallTime to, AttemptId below, int limit);
    /// Calls take for each attempt that ended in [from, to), oldest claim first, until it says no. Stops with
    /// ErrorCode::cancelled when the connection is interrupted.
    Result<void> each(DestinationId destination, WallTime from, WallTime to, const std::function<bool(const PastAttempt&)>& take);

    /// Those of these that exist, in their order.
    Result<std::vector<NamedAttempt>> named(const std::vector<AttemptId>& attempts);

    /// Claims of the destination's first and latest attempt that ended; nothing while there is none.
    struct Extent
    {
        WallTime from{};
        WallTime to{};
    };
    Result<std::optional<Extent>> extent(DestinationId destination);

    /// The latest before that instant, newest first: limit of them, and those of the same millisecond as the last.
    Result<std::vector<TransitionRecord>> transitions(DestinationId destination, WallTime before, int limit);

    /// All that a breaker of other thresholds has to be told. At most latest calls: a longer past begins where they do.
    Result<resilience::RecordedPast> past(DestinationId destination, WallTime from, WallTime to, qint64 latest = 5'000'000);

private:
    Result<std::vector<resilience::RecordedAct>> acts(DestinationId destination, WallTime from, WallTime to);
    Result<void> readBefore(DestinationId destination, resilience::RecordedPast& past);

    Connection& m_connection;
};

/// As WhatIf wants it.
resilience::RecordedChange recordedChange(const TransitionRecord& record);

} // namespace fuseboard::store

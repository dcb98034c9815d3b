// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/fallbackresults.h"
#include "core/store/records.h"
#include "core/store/searchsyntax.h"

#include <functional>
#include <optional>
#include <vector>

namespace fuseboard::store {

class Connection;

/// How long a row has been a dead letter; bounds are fixed, the lower one belongs to the band.
enum class AgeBand : quint8 { hour, day, week, older };
inline constexpr int kAgeBandCount = 4;
constexpr AgeBand ageBand(WallTime diedAt, WallTime now)
{
    const auto age = now - diedAt;
    return age < std::chrono::hours(1) ? AgeBand::hour
        : age < std::chrono::days(1)   ? AgeBand::day
        : age < std::chrono::days(7)   ? AgeBand::week
                                       : AgeBand::older;
}

/// Which dead letters. Selections are such a query, not the rows on screen. Empty members do not filter.
struct DeadLetterFilter
{
    std::vector<RowState> states;     ///< of dead, ambiguous; empty: both
    std::vector<Reason> reasons;
    DestinationId destination;
    BatchId batch;
    std::optional<int> status;        ///< of the last answer; 0: there is none
    std::optional<qint64> errorGroup; ///< error_group.id; 0: no error
    std::optional<AgeBand> age;       ///< since it died, counted from now
    std::optional<bool> replayed;     ///< at least once, or never
    WallTime now{};                   ///< for age
    QString text;                     ///< part of payload or error, whatever the case
    SearchQuery search;               ///< what was typed (parseSearch)
    std::vector<RowId> only;          ///< not empty: just these
    std::vector<RowId> except;
    std::optional<WallTime> changedBefore; ///< snapshot bound: rows that died later are not swept in

    /// Whether it asks for more than the columns of the rows can tell (LetterSearch).
    bool searches() const { return !text.isEmpty() || !search.empty() || errorGroup; }
};

struct DeadLetter
{
    RowId row;
    BatchId batch;
    DestinationId destination;
    QString batchName;
    QString destinationName;
    qint64 line = 0;
    RowState state = RowState::dead;
    Reason reason = Reason::none;
    int status = 0;
    QString error;
    int tries = 0;
    int replays = 0;
    int version = 1;
    WallTime changedAt{};
    RowSource source = RowSource::none; ///< of what there is of a result: the destination's answer, or what a fallback gave
    std::optional<Staleness> staleness; ///< of a fallback's cached fields
    QString label;                    ///< first non-empty value of the identity columns, else of the payload
};

/// Newest first; keyset position after the last row of a page.
struct DeadLetterCursor
{
    WallTime changedAt{};
    RowId row;
};

struct PayloadVersion
{
    PayloadId id;
    int version = 1;
    QByteArray body;
    WallTime createdAt{};
    OperationId operation;
    QString actor;                    ///< who made it; empty for the import
};

struct AttemptRecord
{
    AttemptId id;
    RowId row;
    int number = 1;
    int records = 1;                  ///< rows that travelled in it; above 1 an array, and charge and error are this row's
    int version = 1;
    QString maskedUrl;
    WallTime claimedAt{};
    std::optional<WallTime> settledAt;
    std::optional<Outcome> outcome;
    int status = 0;
    int failure = 0;                  ///< transport::HttpFailure
    std::array<qint64, 5> phasesUs{};
    std::optional<Millis> retryAfter;
    Charge charge;
    CreditState credit = CreditState::none;
    QString error;
    QByteArray answerHeaders;
    QByteArray answerBody;
    bool answerTruncated = false;
};

struct HistoryEntry
{
    OperationId operation;
    WallTime at{};
    QString actor;
    QString kind;
    QString reason;
    QString state;
    bool stands = false;              ///< of an edit: the row is as it left it, whatever became of the operation
};

struct RowDetail
{
    DeadLetter letter;
    QByteArray original;              ///< version 1
    QByteArray body;                  ///< current version
    std::vector<PayloadVersion> versions;
    int topVersion = 1;               ///< highest that it ever had: numbers of undone ones are not used again
    std::vector<AttemptRecord> attempts; ///< oldest first
    std::vector<HistoryEntry> history;
    std::optional<FallbackRecord> fallback; ///< what a fallback gave while the live way was closed
    QByteArray fallbackResult;        ///< the current version with its fields laid over it (R98); empty without one
    int payloadLimit = 0;
};

/// Reading dead letters (and the detail of any row). Works on any connection.
class DeadLetterRepository
{
public:
    explicit DeadLetterRepository(Connection& connection) : m_connection(connection) {}

    Result<qint64> count(const DeadLetterFilter& filter);
    Result<std::vector<DeadLetter>> page(const DeadLetterFilter& filter, std::optional<DeadLetterCursor> after, int limit);
    Result<RowDetail> detail(RowId row);
    Result<std::vector<std::pair<Reason, qint64>>> countByReason(const DeadLetterFilter& filter);
    /// One callback a letter with its current payload and the batch's columns, for exports.
    Result<void> each(const DeadLetterFilter& filter, const std::function<Result<void>(const DeadLetter&, const QByteArray& body)>& take);

private:
    Result<void> eachFound(const DeadLetterFilter& filter,
                           const std::function<Result<void>(const DeadLetter&, const QByteArray& body)>& take);

    Connection& m_connection;
};

} // namespace fuseboard::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/credits.h"
#include "core/store/replayrules.h"

#include <array>
#include <functional>
#include <map>
#include <span>
#include <unordered_map>
#include <vector>

namespace fuseboard::store {

/// Lines of a replay's dry run. The first four overlap where a row needs two ticks; together they are all that may be sent.
enum class ReplayLine : quint8 {
    ready,
    unchanged,
    ambiguous,
    pastLimit,
    alreadyDelivered,
    maybeElsewhere,
    waitingElsewhere,
    tooLarge,
    batchClosed,
    gone,
};
inline constexpr int kReplayLineCount = 10;
/// "ready", "alreadyDelivered"…: stable, for JSON.
QLatin1String name(ReplayLine);

/// Rows of a replay of one price: those of a batch to a destination.
struct ReplayPart
{
    DestinationId destination;
    BatchId batch;
    Charge charge;                  ///< of one row
    qint64 rows = 0;
};

/// A replay of a selection before anything is sent: what would become of each of its rows (product.md, "Priced dry run").
/// A value; thirteen bytes a row. The rows are in ascending order, in which a replay releases them.
class ReplayDryRun
{
public:
    qint64 selected() const { return qint64(m_rows.size()); }
    /// Of that line, with these ticks: of rows of one identity the first that is ticked goes, the others wait elsewhere.
    qint64 count(ReplayLine line, ReplayTicks ticks = {}) const;
    std::vector<RowId> rowsOf(ReplayLine line, ReplayTicks ticks = {}) const;
    /// What is sent.
    qint64 sendable(ReplayTicks ticks) const;
    std::vector<RowId> rowsToSend(ReplayTicks ticks) const;
    std::vector<ReplayPart> parts(ReplayTicks ticks) const;
    /// Of the rows on that line, whether they are sent or not.
    Charge charge(ReplayLine line) const;

    struct Refusal
    {
        RowId row;
        RowId other;                ///< that stands in its way
        WallTime since{};
        ReplayBar bar = ReplayBar::alreadyDelivered;
    };
    const std::vector<Refusal>& refusals() const { return m_refusals; }
    /// The latest of that kind; null without one.
    const Refusal* latestRefusal(ReplayBar bar) const;

private:
    friend class ReplayDryRunReader;
    /// Bar in the upper bits, needs in the lower three.
    using Verdict = quint8;
    static Verdict verdictOf(const ReplayJudgement& judgement);
    static ReplayTicks needsOf(Verdict verdict);
    static bool isSendable(Verdict verdict) { return verdict < 8; }
    static bool isOn(ReplayLine line, Verdict verdict);
    std::vector<size_t> losers(ReplayTicks ticks) const;

    struct Part
    {
        DestinationId destination;
        BatchId batch;
        Charge charge;
        std::array<qint64, 8> rows{}; ///< sendable, by what they need
    };
    std::vector<RowId> m_rows;
    std::vector<Verdict> m_verdicts;
    std::vector<quint32> m_partOf;  ///< each row's part; 0 for those that cannot be sent
    std::array<qint64, 64> m_counts{};
    std::vector<Part> m_parts;
    std::vector<Refusal> m_refusals;
    /// Positions of rows that want the same identity, ascending; only the first that is sent can have it.
    std::vector<std::vector<size_t>> m_contests;
};

/// Reads the dry run of a selection, a thousand rows at a time, each with statements of its own.
class ReplayDryRunReader
{
public:
    static constexpr qint64 kAtATime = 1'000; ///< rows between two questions whether it is cancelled

    explicit ReplayDryRunReader(Connection& connection) : m_connection(connection) {}

    /// rows in any order, double ones count once. ErrorCode::cancelled when cancelled() says so between two pieces.
    Result<ReplayDryRun> read(std::vector<RowId> rows, const std::function<bool()>& cancelled = {});

private:
    Result<void> take(const std::vector<FoundRow>& found, std::span<const RowId> asked, ReplayRules& rules);
    Result<quint32> part(const FoundRow& row);
    void closeContests();

    Connection& m_connection;
    ReplayDryRun m_run;
    std::unordered_map<BatchId, Charge> m_charges;
    std::map<std::pair<DestinationId, BatchId>, quint32> m_partOf;
    struct Contested
    {
        std::vector<size_t> rows;
        RowId formerHolder;
    };
    std::map<QByteArray, Contested> m_contests;
};

} // namespace fuseboard::store

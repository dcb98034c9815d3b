// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/deskjob.h"
#include "core/engine/replaytally.h"
#include "core/store/replaysettings.h"

#include <map>

namespace fuseboard::engine {

/// What the operator sends: rows of a dry run (ReplayDryRun::rowsToSend), and how.
struct ReplayOrder
{
    std::vector<RowId> rows;        ///< ascending
    store::ReplaySettings settings;
    store::Actor actor;
    QString title;                  ///< empty: "Replay 312 rows"
};

/// A replay as a job of the desk. It journals itself and its selection, waits for its recall window, and then lets rows go: at
/// once, one every so often, or on a ramp. What it has not released is a dead letter as before, so cancelling it, stopping it
/// and a crash lose and send nothing; what it has released is an ordinary row that meets breaker, budget, rate and ledger by
/// itself (B-17). Paced, it waits while rows of its own are held by one of them. A job that a former run has left with rows to
/// release waits for the operator's word (ReplayJobs::goOn, or cancel()); so does a ramp that stopped (row-life.md, "Crash and
/// start"). Edits of rows that it has not released are welcome: the version that stands when it is their turn is sent.
class ReplayJob final : public DeskJob
{
public:
    explicit ReplayJob(ReplayOrder order);
    /// One that is in the journal already.
    explicit ReplayJob(const store::OperationRecord& operation);

    std::optional<WallTime> step(DeskTools& tools) override;
    /// In the recall window nothing is sent; after it, nothing more.
    void cancel() override { m_cancelled = true; }
    OperationId operation() const override { return m_operation; }
    QString title() const override { return m_title; }
    bool isCollecting() const override { return m_phase == Phase::collecting; }
    std::vector<RowId> rows() const override { return m_rows; }
    bool holdsRows() const override { return false; }

    static constexpr auto kKind = "replay";

private:
    enum class Phase : quint8 { collecting, leftBehind, known };
    /// When it wants to be called again.
    using Next = Result<std::optional<WallTime>>;

    Next work(DeskTools& tools);
    Next collect(DeskTools& tools);
    Next dropCollected(DeskTools& tools);
    Next takeUp(DeskTools& tools);
    Next takeUpBegun(DeskTools& tools);
    Next inRecall(DeskTools& tools);
    Next whileWaiting(DeskTools& tools);
    Next running(DeskTools& tools);
    Next finish(DeskTools& tools, store::ReplayState state);

    /// Rows that may go now; 0 and why, if there is more to say than that it is not their turn. Without an engine nothing is
    /// sent, and there is nothing to wait for: paced rows all go to their lanes, each due at its turn.
    qint64 rowsDue(WallTime now, bool engineRuns);
    qint64 rowsOnRamp();
    Result<void> release(DeskTools& tools, qint64 rows);
    Result<void> excuse(DeskTools& tools);
    Result<void> sayWhyStopped(DeskTools& tools);
    Result<void> setState(DeskTools& tools, store::ReplayState state, const QString& why);
    /// The operation that works on some of these rows, if there is one; they cannot be replayed until it is applied.
    Result<QString> worksOn(store::Connection& reader, const std::vector<RowId>& rows);
    Result<void> lookAround(DeskTools& tools);
    ReplayProgress progress() const;
    resilience::RampCounts rampCounts() const;
    qint64 unreleased() const { return m_total - m_lookedAt; }
    void report(DeskTools& tools, bool ended = false, std::optional<Error> error = {});

    OperationId m_operation;
    store::ReplaySettings m_settings;
    store::Actor m_actor;
    QString m_title;
    Phase m_phase;
    store::ReplayState m_state = store::ReplayState::recall;
    QString m_why;
    QString m_stopWhy;                   ///< the ramp's, as of this step
    bool m_cancelled = false;
    bool m_held = false;                 ///< another operation works on the rows whose turn it is

    std::vector<RowId> m_rows;           ///< until they are written down
    size_t m_collected = 0;
    qint64 m_total = 0;
    qint64 m_lookedAt = 0;
    qint64 m_leftAlone = 0;
    WallTime m_askedAt{};
    WallTime m_recallUntil{};
    AttemptId m_firstAttempt;
    std::optional<WallTime> m_nextTurn;  ///< paced
    ReplayTally m_tally;
    qint64 m_newDeadLetters = 0;
    std::map<DestinationId, Reason> m_waits; ///< what rows that nobody claims wait for
    std::optional<WallTime> m_lookedAround;
    std::map<OperationId, std::vector<RowId>> m_others; ///< selections of operations in its way, read once
};

} // namespace fuseboard::engine

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace fuseboard::store {

class Connection;
class JournalWriter;
class Transaction;

/// A job as it was posted.
struct PostedJob
{
    WriteJob job;
    WriteDone done;
    bool surely = false; ///< kept and tried again while the store fails
};

/// What one transaction of the store writer does, and whom it answers afterwards. Items are applied in the order they are
/// given. After a failed apply() or commit() nothing of the group is on disk: claims and jobs are answered with the error,
/// unclaims, settlements and what is written surely are handed back by takeKept() for another try. The writer's thread only.
class CommitGroup
{
public:
    using Kept = std::variant<Unclaim, Settlement, PostedJob>;

    CommitGroup(Connection& connection, JournalWriter& journal);
    ~CommitGroup();

    Result<void> begin();
    Result<void> apply(Claim&& claim);
    Result<void> apply(Unclaim&& unclaim);
    Result<void> apply(Settlement&& settlement);
    Result<void> apply(PostedJob&& job);
    Result<void> commit();

    /// Rolls back and turns the answers into failures. commit() and apply() are never called after it.
    void fail(const Error& error);
    /// After fail(): takes an item in that was not applied, to be answered or kept like the others.
    void refuse(Claim&& claim);
    void refuse(Unclaim&& unclaim) { m_kept.emplace_back(std::move(unclaim)); }
    void refuse(Settlement&& settlement) { m_kept.emplace_back(std::move(settlement)); }
    void refuse(PostedJob&& job);

    int size() const { return m_size; }
    std::vector<Kept> takeKept() { return std::exchange(m_kept, {}); }
    /// After commit() or fail().
    void answer(JournalSink& sink);
    void answerJobs();

private:
    Result<void> runJob(const PostedJob& job);

    Connection& m_connection;
    JournalWriter& m_journal;
    std::unique_ptr<Transaction> m_transaction;
    int m_size = 0;
    Error m_failure;
    std::vector<Kept> m_kept;
    std::vector<ClaimAck> m_acks;
    std::vector<AttemptId> m_unclaimed;
    std::vector<AttemptId> m_settled;
    std::vector<BatchCounts> m_counts;
    struct EndedJob
    {
        WriteDone done;
        Result<void> result;
        bool kept = false; ///< of m_kept: not answered when the group fails
    };
    std::vector<EndedJob> m_jobs;
};

} // namespace fuseboard::store

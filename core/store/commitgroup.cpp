// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commitgroup.h"

#include "core/store/batchcounters.h"
#include "core/store/connection.h"
#include "core/store/journalwriter.h"

#include <sqlite3.h>

#include <memory>

namespace fuseboard::store {

namespace {

bool isTrouble(ErrorCode code)
{
    return code == ErrorCode::diskFull || code == ErrorCode::io || code == ErrorCode::readOnly || code == ErrorCode::locked
        || code == ErrorCode::corrupt;
}

} // namespace

CommitGroup::CommitGroup(Connection& connection, JournalWriter& journal) : m_connection(connection), m_journal(journal) {}

CommitGroup::~CommitGroup() = default;

Result<void> CommitGroup::begin()
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return transaction.error();
    m_transaction = std::make_unique<Transaction>(*std::move(transaction));
    return {};
}

Result<void> CommitGroup::apply(Claim&& claim)
{
    ++m_size;
    auto ack = m_journal.claim(claim);
    if (!ack) {
        m_acks.push_back({claim.attempt, claim.row, ClaimResult::failed, Reason::none});
        return ack.error();
    }
    m_acks.push_back(*ack);
    return {};
}

Result<void> CommitGroup::apply(Unclaim&& unclaim)
{
    ++m_size;
    m_unclaimed.push_back(unclaim.attempt);
    m_kept.emplace_back(std::move(unclaim));
    return m_journal.unclaim(std::get<Unclaim>(m_kept.back()));
}

Result<void> CommitGroup::apply(Settlement&& settlement)
{
    ++m_size;
    m_settled.push_back(settlement.attempt);
    m_kept.emplace_back(std::move(settlement));
    return m_journal.settle(std::get<Settlement>(m_kept.back()));
}

Result<void> CommitGroup::apply(PostedJob&& job)
{
    ++m_size;
    // The job sees every row moved before it in the counters too.
    auto result = m_journal.finish();
    const bool ran = result.ok();
    if (ran)
        result = runJob(job);
    const bool gaveUp = sqlite3_get_autocommit(m_connection.handle()) != 0;
    const bool keeps = job.surely && (result ? !gaveUp : !ran || gaveUp || isTrouble(result.error().code));
    if (keeps)
        m_kept.emplace_back(job);
    m_jobs.push_back({std::move(job.done), result, keeps});
    if (keeps && !result)
        return result; // the disk, not the job
    if (gaveUp) {
        // SQLite gave the whole transaction up under the job (disk full, I/O error).
        return result ? Error{ErrorCode::internal, QStringLiteral("A job ended the writer's transaction."), {}}
                      : result.error();
    }
    return {};
}

Result<void> CommitGroup::runJob(const PostedJob& job)
{
    if (auto done = m_connection.execute("SAVEPOINT job"); !done)
        return done;
    const std::vector<BatchId> before = m_connection.takeTouched();
    const Result<void> outcome = job.job(m_connection);
    if (!outcome)
        m_connection.takeTouched();
    for (const BatchId batch : before)
        m_connection.touch(batch);
    if (outcome)
        return m_connection.execute("RELEASE job");
    if (sqlite3_get_autocommit(m_connection.handle()) == 0) {
        if (auto done = m_connection.execute("ROLLBACK TO job; RELEASE job"); !done)
            return done;
    }
    return outcome;
}

Result<void> CommitGroup::commit()
{
    if (auto done = m_journal.finish(); !done)
        return done;
    const std::vector<BatchId> touched = m_connection.takeTouched();
    for (const BatchId batch : touched) {
        auto counts = BatchCounters::read(m_connection, batch);
        if (!counts)
            return counts.error();
        m_counts.push_back(*counts);
    }
    if (auto done = m_transaction->commit(); !done)
        return done;
    m_transaction.reset();
    m_journal.committed();
    m_kept.clear();
    return {};
}

void CommitGroup::fail(const Error& error)
{
    m_failure = error;
    m_transaction.reset();
    m_journal.rolledBack();
    m_connection.takeTouched();
    m_counts.clear();
    m_unclaimed.clear();
    m_settled.clear();
    for (ClaimAck& ack : m_acks)
        ack = {ack.attempt, ack.row, ClaimResult::failed, Reason::none};
    std::erase_if(m_jobs, [](const EndedJob& job) { return job.kept; });
    for (EndedJob& job : m_jobs) {
        if (job.result)
            job.result = error;
    }
}

void CommitGroup::refuse(Claim&& claim)
{
    m_acks.push_back({claim.attempt, claim.row, ClaimResult::failed, Reason::none});
}

void CommitGroup::refuse(PostedJob&& job)
{
    if (job.surely)
        m_kept.emplace_back(std::move(job));
    else
        m_jobs.push_back({std::move(job.done), m_failure, false});
}

void CommitGroup::answer(JournalSink& sink)
{
    if (!m_unclaimed.empty())
        sink.unclaimsDone(std::exchange(m_unclaimed, {}));
    if (!m_settled.empty())
        sink.settlementsDone(std::exchange(m_settled, {}));
    if (!m_acks.empty())
        sink.claimsDone(std::exchange(m_acks, {}));
    if (!m_counts.empty())
        sink.countsChanged(std::exchange(m_counts, {}));
    sink.groupDone();
}

void CommitGroup::answerJobs()
{
    for (const EndedJob& job : m_jobs) {
        if (job.done)
            job.done(job.result);
    }
    m_jobs.clear();
}

} // namespace fuseboard::store

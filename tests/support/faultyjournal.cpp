// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultyjournal.h"

#include <utility>

namespace fuseboard::test {

using namespace fuseboard::store;

void FaultyJournal::failAfter(int n, Error error, bool sticky)
{
    std::lock_guard lock(m_mutex);
    m_countdown = n;
    m_error = std::move(error);
    m_sticky = sticky;
    m_failed = false;
}

void FaultyJournal::heal()
{
    std::vector<std::function<void()>> kept;
    {
        std::lock_guard lock(m_mutex);
        m_countdown = -1;
        kept = std::exchange(m_kept, {});
        if (!std::exchange(m_troubled, false))
            return;
    }
    for (const auto& pass : kept)
        pass();
    tell([](JournalSink& sink) { sink.storeTrouble(std::nullopt); });
}

int FaultyJournal::calls() const
{
    std::lock_guard lock(m_mutex);
    return m_calls;
}

bool FaultyJournal::hasFailed() const
{
    std::lock_guard lock(m_mutex);
    return m_failed;
}

void FaultyJournal::setSink(JournalSink* sink)
{
    {
        std::lock_guard lock(m_mutex);
        m_sink = sink;
    }
    m_real.setSink(sink);
}

void FaultyJournal::claim(std::vector<Claim> claims)
{
    if (!fails()) {
        m_real.claim(std::move(claims));
        return;
    }
    tell([claims = std::move(claims)](JournalSink& sink) {
        std::vector<ClaimAck> acks;
        for (const Claim& claim : claims)
            acks.push_back({claim.attempt, claim.row, ClaimResult::failed, Reason::none});
        sink.claimsDone(std::move(acks));
    });
}

void FaultyJournal::unclaim(std::vector<Unclaim> unclaims)
{
    if (fails())
        keep([this, unclaims = std::move(unclaims)] { m_real.unclaim(unclaims); });
    else
        m_real.unclaim(std::move(unclaims));
}

void FaultyJournal::settle(std::vector<Settlement> settlements)
{
    if (fails())
        keep([this, settlements = std::move(settlements)] { m_real.settle(settlements); });
    else
        m_real.settle(std::move(settlements));
}

void FaultyJournal::write(WriteJob job, WriteDone done)
{
    if (!fails()) {
        m_real.write(std::move(job), std::move(done));
        return;
    }
    Error error;
    {
        std::lock_guard lock(m_mutex);
        error = m_error;
    }
    m_real.write([error](Connection&) -> Result<void> { return error; }, std::move(done));
}

void FaultyJournal::writeSurely(WriteJob job, WriteDone done)
{
    if (fails())
        keep([this, job = std::move(job), done = std::move(done)] { m_real.writeSurely(job, done); });
    else
        m_real.writeSurely(std::move(job), std::move(done));
}

bool FaultyJournal::fails()
{
    Error error;
    {
        std::lock_guard lock(m_mutex);
        ++m_calls;
        if (m_countdown < 0)
            return false;
        if (m_countdown > 0) {
            --m_countdown;
            return false;
        }
        m_failed = true;
        if (!m_sticky)
            m_countdown = -1;
        if (std::exchange(m_troubled, true))
            return true;
        error = m_error;
    }
    tell([error](JournalSink& sink) { sink.storeTrouble(error); });
    return true;
}

void FaultyJournal::tell(std::function<void(JournalSink&)> call)
{
    m_real.write([](Connection&) { return Result<void>(); },
                 [this, call = std::move(call)](const Result<void>&) {
                     JournalSink* sink = nullptr;
                     {
                         std::lock_guard lock(m_mutex);
                         sink = m_sink;
                     }
                     if (sink)
                         call(*sink);
                 });
}

void FaultyJournal::keep(std::function<void()> pass)
{
    std::lock_guard lock(m_mutex);
    m_kept.push_back(std::move(pass));
}

} // namespace fuseboard::test

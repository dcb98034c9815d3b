// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <set>

namespace fuseboard::test {

/// Keeps what the store writer says, and waits for it with a bound.
class RecordingSink final : public store::JournalSink
{
public:
    void claimsDone(std::vector<store::ClaimAck> list) override
    {
        note([&] {
            largestGroup = std::max(largestGroup, list.size());
            for (const store::ClaimAck& ack : list)
                acks[ack.attempt.value] = ack;
        });
    }
    void unclaimsDone(std::vector<AttemptId> list) override
    {
        note([&] {
            for (const AttemptId id : list)
                undone.insert(id.value);
        });
    }
    void settlementsDone(std::vector<AttemptId> list) override
    {
        note([&] {
            largestGroup = std::max(largestGroup, list.size());
            for (const AttemptId id : list)
                settled.push_back(id.value);
        });
    }
    void countsChanged(std::vector<store::BatchCounts> list) override
    {
        note([&] {
            for (const store::BatchCounts& entry : list)
                counts[entry.batch.value] = entry;
        });
    }
    void storeTrouble(std::optional<Error> error) override
    {
        note([&] { troubles.push_back(std::move(error)); });
    }

    /// condition is called under the lock of what is recorded.
    template <class Condition>
    bool waitFor(Condition condition)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(30), condition);
    }
    template <class Read>
    auto read(Read get)
    {
        std::lock_guard lock(m_mutex);
        return get();
    }

    std::map<qint64, store::ClaimAck> acks;
    std::set<qint64> undone;
    std::vector<qint64> settled;
    std::map<qint64, store::BatchCounts> counts;
    std::vector<std::optional<Error>> troubles;
    size_t largestGroup = 0;

private:
    template <class Call>
    void note(Call call)
    {
        {
            std::lock_guard lock(m_mutex);
            call();
        }
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
};

} // namespace fuseboard::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/httptransport.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace fuseboard::test {

/// A sink that keeps every result and lets a test wait for them.
class ResultLog
{
public:
    transport::HttpTransport::Sink sink()
    {
        return [this](std::vector<transport::HttpResult> results) {
            std::lock_guard lock(m_mutex);
            std::move(results.begin(), results.end(), std::back_inserter(m_results));
            m_arrived.notify_all();
        };
    }

    bool waitFor(size_t count, std::chrono::seconds bound = std::chrono::seconds(20))
    {
        std::unique_lock lock(m_mutex);
        return m_arrived.wait_for(lock, bound, [&] { return m_results.size() >= count; });
    }

    std::vector<transport::HttpResult> all() const
    {
        std::lock_guard lock(m_mutex);
        return m_results;
    }

    size_t count() const
    {
        std::lock_guard lock(m_mutex);
        return m_results.size();
    }

    /// Attempts 1 to n were reported, each exactly once.
    bool isExactly(qint64 n) const
    {
        std::vector<qint64> seen;
        for (const auto& result : all())
            seen.push_back(result.attempt.value);
        std::sort(seen.begin(), seen.end());
        if (qint64(seen.size()) != n)
            return false;
        for (qint64 i = 0; i < n; ++i) {
            if (seen[size_t(i)] != i + 1)
                return false;
        }
        return true;
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::vector<transport::HttpResult> m_results;
};

} // namespace fuseboard::test

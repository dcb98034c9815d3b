// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <condition_variable>
#include <mutex>
#include <vector>

namespace fuseboard {

/// Hands values to one receiving thread in batches. Any thread may post; one thread takes.
template <class T>
class Mailbox
{
public:
    void post(T item)
    {
        // Notified under the lock: whoever takes the item may then end the mailbox.
        std::lock_guard lock(m_mutex);
        m_items.push_back(std::move(item));
        m_wake.notify_one();
    }

    /// Everything posted so far, in order. Waits up to the given time for a first item; may return nothing.
    std::vector<T> take(Millis wait)
    {
        std::unique_lock lock(m_mutex);
        if (m_items.empty() && wait > Millis(0))
            m_wake.wait_for(lock, wait, [this] { return !m_items.empty(); });
        return std::exchange(m_items, {});
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<T> m_items;
};

} // namespace fuseboard

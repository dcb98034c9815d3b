// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fuseboard::resilience {

/// Concurrency slots of one lane (R48-R51). The queue in front of it is the lane's own. Lowering the capacity never
/// interrupts running work; capacity 0 refuses all.
class Bulkhead
{
public:
    explicit Bulkhead(int capacity) : m_capacity(capacity) {}

    int capacity() const { return m_capacity; }
    int inUse() const { return m_inUse; }
    int free() const { return m_capacity > m_inUse ? m_capacity - m_inUse : 0; }
    bool tryTake()
    {
        if (m_inUse >= m_capacity)
            return false;
        ++m_inUse;
        return true;
    }
    void giveBack();
    void setCapacity(int capacity) { m_capacity = capacity; }

private:
    int m_capacity;
    int m_inUse = 0;
};

} // namespace fuseboard::resilience

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <vector>

namespace fuseboard::resilience {

/// What is sent once: one payload version of one row.
struct GuardKey
{
    qint64 row = 0;
    qint32 version = 1;
    bool operator==(const GuardKey&) const = default;
};

/// Last line of defence against sending the same thing twice within minutes (R56, R57), behind the ledger and the claim on
/// disk. In two phases: claimed before the send, then confirmed when it was delivered, or abandoned, so that a failed attempt
/// is never taken for a duplicate (B-40); of callers with one key exactly one is let through (B-50). Bounded: when it is
/// full, the least recently used of the confirmed ones goes, in constant time (B-47); what is in flight is never given up.
/// Pure, one thread.
class IdempotencyGuard
{
public:
    static constexpr size_t kCapacity = 100'000;
    static constexpr Millis kKeepFor{5 * 60'000};

    explicit IdempotencyGuard(size_t capacity = kCapacity, Millis keepFor = kKeepFor);

    enum class Answer : quint8 {
        granted,
        inFlight, ///< claimed already, and neither confirmed nor abandoned yet
        done,     ///< confirmed less than keepFor ago
        full,     ///< as many in flight as there is room for
    };
    [[nodiscard]] Answer claim(GuardKey key, MonoTime now);
    /// Of a claimed key; nothing happens to any other.
    void confirm(GuardKey key, MonoTime now);
    void abandon(GuardKey key);

    /// Entries, expired ones included until their place is needed. Never more than the capacity.
    size_t size() const { return m_size; }
    size_t inFlight() const { return m_inFlight; }

private:
    using Index = quint32;
    static constexpr Index kNone = ~Index(0);

    struct Node
    {
        GuardKey key;
        MonoTime doneAt{};
        Index chain = kNone;  ///< next in the bucket, or the next free one
        Index newer = kNone;
        Index older = kNone;
        bool inFlight = true;
    };

    size_t bucketOf(GuardKey key) const;
    Index find(GuardKey key) const;
    void insert(GuardKey key);
    void erase(Index index);
    void link(Index index);   ///< as the most recently used
    void unlink(Index index);

    size_t m_capacity;
    Millis m_keepFor;
    std::vector<Node> m_nodes;
    std::vector<Index> m_buckets; ///< a power of two
    Index m_free = kNone;
    Index m_newest = kNone;
    Index m_oldest = kNone;
    size_t m_size = 0;
    size_t m_inFlight = 0;
};

} // namespace fuseboard::resilience

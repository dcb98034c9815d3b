// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/idempotencyguard.h"

#include <algorithm>
#include <bit>

namespace fuseboard::resilience {

IdempotencyGuard::IdempotencyGuard(size_t capacity, Millis keepFor)
    : m_capacity(std::max<size_t>(capacity, 1))
    , m_keepFor(keepFor)
    , m_buckets(std::bit_ceil(m_capacity), kNone)
{
}

IdempotencyGuard::Answer IdempotencyGuard::claim(GuardKey key, MonoTime now)
{
    if (const Index known = find(key); known != kNone) {
        Node& node = m_nodes[known];
        if (node.inFlight)
            return Answer::inFlight;
        unlink(known);
        if (now - node.doneAt < m_keepFor) {
            link(known);
            return Answer::done;
        }
        node.inFlight = true;
        ++m_inFlight;
        return Answer::granted;
    }
    if (m_size == m_capacity) {
        if (m_oldest == kNone)
            return Answer::full;
        const Index oldest = m_oldest;
        unlink(oldest);
        erase(oldest);
    }
    insert(key);
    return Answer::granted;
}

void IdempotencyGuard::confirm(GuardKey key, MonoTime now)
{
    const Index index = find(key);
    if (index == kNone || !m_nodes[index].inFlight)
        return;
    m_nodes[index].inFlight = false;
    m_nodes[index].doneAt = now;
    --m_inFlight;
    link(index);
}

void IdempotencyGuard::abandon(GuardKey key)
{
    const Index index = find(key);
    if (index == kNone || !m_nodes[index].inFlight)
        return;
    --m_inFlight;
    erase(index);
}

size_t IdempotencyGuard::bucketOf(GuardKey key) const
{
    const quint64 mixed = (quint64(key.row) ^ (quint64(quint32(key.version)) << 40)) * 0x9e3779b97f4a7c15ULL;
    return size_t(mixed >> 32) & (m_buckets.size() - 1);
}

IdempotencyGuard::Index IdempotencyGuard::find(GuardKey key) const
{
    Index index = m_buckets[bucketOf(key)];
    while (index != kNone && m_nodes[index].key != key)
        index = m_nodes[index].chain;
    return index;
}

void IdempotencyGuard::insert(GuardKey key)
{
    Index index = m_free;
    if (index == kNone) {
        index = Index(m_nodes.size());
        m_nodes.emplace_back();
    } else {
        m_free = m_nodes[index].chain;
        m_nodes[index] = Node();
    }
    Index& bucket = m_buckets[bucketOf(key)];
    m_nodes[index].key = key;
    m_nodes[index].chain = bucket;
    bucket = index;
    ++m_size;
    ++m_inFlight;
}

void IdempotencyGuard::erase(Index index)
{
    Index* at = &m_buckets[bucketOf(m_nodes[index].key)];
    while (*at != index)
        at = &m_nodes[*at].chain;
    *at = m_nodes[index].chain;
    m_nodes[index].chain = m_free;
    m_free = index;
    --m_size;
}

void IdempotencyGuard::link(Index index)
{
    Node& node = m_nodes[index];
    node.newer = kNone;
    node.older = m_newest;
    if (m_newest != kNone)
        m_nodes[m_newest].newer = index;
    else
        m_oldest = index;
    m_newest = index;
}

void IdempotencyGuard::unlink(Index index)
{
    const Node& node = m_nodes[index];
    if (node.newer != kNone)
        m_nodes[node.newer].older = node.older;
    else
        m_newest = node.older;
    if (node.older != kNone)
        m_nodes[node.older].newer = node.newer;
    else
        m_oldest = node.newer;
}

} // namespace fuseboard::resilience

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/latencyhistogram.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace fuseboard::telemetry {

namespace {
constexpr double kFirstEdgeUs = 500;

int bucketOf(qint64 us)
{
    if (double(us) <= kFirstEdgeUs)
        return 0;
    const int i = int(std::ceil(4 * std::log2(double(us) / kFirstEdgeUs)));
    return std::clamp(i, 0, LatencyHistogram::kBuckets - 1);
}

/// Of a bucket, or between its edges: 3.5 lies in the middle of bucket 4.
double edgeMs(double bucket)
{
    return kFirstEdgeUs * std::exp2(bucket / 4.0) / 1000.0;
}
} // namespace

void LatencyHistogram::add(qint64 microseconds, qint64 count)
{
    m_buckets[size_t(bucketOf(microseconds))] += count;
    m_total += count;
}

void LatencyHistogram::merge(const LatencyHistogram& other)
{
    for (size_t i = 0; i < m_buckets.size(); ++i)
        m_buckets[i] += other.m_buckets[i];
    m_total += other.m_total;
}

LatencyHistogram::Place LatencyHistogram::placeOf(double p) const
{
    const qint64 rank = std::clamp<qint64>(qint64(std::ceil(p / 100.0 * double(m_total))), 1, m_total);
    qint64 before = 0;
    for (int i = 0; i < kBuckets; ++i) {
        const qint64 here = m_buckets[size_t(i)];
        if (before + here >= rank)
            return {i, (double(rank - before) - 0.5) / double(here)}; // each stands in the middle of its own share
        before += here;
    }
    return {kBuckets - 1, 1};
}

double LatencyHistogram::percentile(double p) const
{
    if (m_total == 0)
        return 0;
    const auto [bucket, share] = placeOf(p);
    return bucket == 0 ? edgeMs(0) * share : edgeMs(bucket - 1 + share); // the first one begins at 0, which has no logarithm
}

double LatencyHistogram::percentileAtMost(double p) const
{
    return m_total == 0 ? 0 : edgeMs(placeOf(p).bucket);
}

QByteArray LatencyHistogram::toBytes() const
{
    QByteArray out;
    for (int i = 0; i < kBuckets; ++i) {
        const auto n = quint32(std::min<qint64>(m_buckets[size_t(i)], 0xffffffff));
        if (n == 0)
            continue;
        char cell[5] = {char(i)};
        qToLittleEndian(n, cell + 1);
        out.append(cell, sizeof cell);
    }
    return out;
}

LatencyHistogram LatencyHistogram::fromBytes(QByteArrayView bytes)
{
    LatencyHistogram h;
    for (qsizetype at = 0; at + 5 <= bytes.size(); at += 5) {
        const int i = uchar(bytes[at]);
        if (i >= kBuckets)
            continue;
        const qint64 n = qFromLittleEndian<quint32>(bytes.data() + at + 1);
        h.m_buckets[size_t(i)] += n;
        h.m_total += n;
    }
    return h;
}

} // namespace fuseboard::telemetry

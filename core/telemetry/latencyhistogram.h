// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

namespace fuseboard::telemetry {

/// Latencies in buckets that grow by a quarter of a power of two: about 19 % wide, half a millisecond to beyond an hour, mergeable.
/// What it says of a percentile lies in the bucket of the true one, so it is at most 19 % off; where latencies are spread over
/// a bucket and its neighbours, as those of a real receiver are, 4 % (tst_latencyhistogram).
class LatencyHistogram
{
public:
    static constexpr int kBuckets = 92;

    void add(qint64 microseconds, qint64 count = 1);
    void merge(const LatencyHistogram& other);
    qint64 count() const { return m_total; }
    /// Milliseconds at the percentile (0..100), within its bucket by the rank's share, on a logarithmic scale; 0 when empty. Rank
    /// is ceil(p*n).
    double percentile(double p) const;
    /// Milliseconds that the percentile does not exceed: the upper edge of its bucket; 0 when empty.
    double percentileAtMost(double p) const;
    void clear() { *this = {}; }

    /// Compact form for a database column: only the buckets in use.
    QByteArray toBytes() const;
    static LatencyHistogram fromBytes(QByteArrayView bytes);

    bool operator==(const LatencyHistogram&) const = default;

private:
    struct Place
    {
        int bucket = 0;
        double share = 1; ///< of its bucket, 0 to 1
    };
    Place placeOf(double p) const;

    std::array<qint64, kBuckets> m_buckets{};
    qint64 m_total = 0;
};

} // namespace fuseboard::telemetry

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

namespace fuseboard::telemetry {

/// Latencies in buckets that grow by a quarter of a power of two: about 19 % wide, 1 ms to beyond an hour, mergeable.
class LatencyHistogram
{
public:
    static constexpr int kBuckets = 92;

    void add(qint64 microseconds, qint64 count = 1);
    void merge(const LatencyHistogram& other);
    qint64 count() const { return m_total; }
    /// Milliseconds at the percentile (0..100), the upper edge of its bucket; 0 when empty. Rank is ceil(p*n).
    double percentile(double p) const;
    void clear() { *this = {}; }

    /// Compact form for a database column: only the buckets in use.
    QByteArray toBytes() const;
    static LatencyHistogram fromBytes(QByteArrayView bytes);

    bool operator==(const LatencyHistogram&) const = default;

private:
    std::array<qint64, kBuckets> m_buckets{};
    qint64 m_total = 0;
};

} // namespace fuseboard::telemetry

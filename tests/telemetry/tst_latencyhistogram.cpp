// SPDX-License-Identifier: GPL-3.0-or-later
// What the histogram says of a percentile, against the exact one of the same latencies.
#include "core/telemetry/latencyhistogram.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace fuseboard;
using namespace fuseboard::telemetry;
using namespace Qt::StringLiterals;

namespace {

double exactMs(std::vector<qint64>& us, double p)
{
    const auto rank = std::max<qint64>(1, qint64(std::ceil(p / 100.0 * double(us.size()))));
    std::ranges::nth_element(us, us.begin() + (rank - 1));
    return double(us[size_t(rank - 1)]) / 1000;
}

LatencyHistogram histogramOf(const std::vector<qint64>& us)
{
    LatencyHistogram histogram;
    for (const qint64 each : us)
        histogram.add(each);
    return histogram;
}

} // namespace

class TestLatencyHistogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spreadLatencies_data()
    {
        QTest::addColumn<double>("median");
        QTest::addColumn<double>("sigma");
        for (const double median : {7.3, 151.0, 640.0, 4'100.0}) {
            for (const double sigma : {0.3, 0.6, 1.1})
                QTest::addRow("%g ms, %g", median, sigma) << median << sigma;
        }
    }
    void spreadLatencies() // accept5.md D20: 181 ms was shown where the median is 151
    {
        QFETCH(double, median);
        QFETCH(double, sigma);
        std::mt19937_64 engine(11);
        std::lognormal_distribution<double> latency(std::log(median * 1000), sigma);
        std::vector<qint64> us;
        for (int i = 0; i < 20'000; ++i)
            us.push_back(qint64(latency(engine)));
        const LatencyHistogram histogram = histogramOf(us);
        for (const double p : {50.0, 95.0, 99.0}) {
            const double exact = exactMs(us, p);
            QVERIFY2(std::abs(histogram.percentile(p) / exact - 1) < 0.04, qPrintable(u"p%1: %2 of %3"_s.arg(p).arg(histogram.percentile(p)).arg(exact)));
            QVERIFY(histogram.percentileAtMost(p) >= exact);
        }
    }

    void neverFurtherThanTheBucketIsWide()
    {
        std::mt19937_64 engine(5);
        for (int run = 0; run < 300; ++run) {
            // A few clumps, each at one latency: the worst there is for a share of a bucket.
            std::vector<qint64> us;
            const int clumps = 1 + int(engine() % 4);
            for (int clump = 0; clump < clumps; ++clump)
                us.insert(us.end(), 1 + engine() % 50, 600 + qint64(engine() % 5'000'000));
            const LatencyHistogram histogram = histogramOf(us);
            for (const double p : {1.0, 50.0, 99.0, 100.0}) {
                const double exact = exactMs(us, p);
                const double off = std::max(histogram.percentile(p) / exact, exact / histogram.percentile(p));
                QVERIFY2(off <= std::exp2(0.25) + 1e-9, qPrintable(QString::number(off)));
                QVERIFY(histogram.percentileAtMost(p) >= exact * (1 - 1e-9));
            }
        }
    }

    void itRisesWithThePercentile()
    {
        LatencyHistogram histogram;
        histogram.add(100, 10);
        histogram.add(150'000, 80);
        histogram.add(4'000'000, 10);
        double before = 0;
        for (int p = 1; p <= 100; ++p) {
            QVERIFY(histogram.percentile(p) >= before);
            before = histogram.percentile(p);
        }
        QVERIFY(histogram.percentile(5) > 0 && histogram.percentile(5) < 0.5);
    }

    void emptySaysNothing()
    {
        QCOMPARE(LatencyHistogram().percentile(50), 0.0);
        QCOMPARE(LatencyHistogram().percentileAtMost(50), 0.0);
    }

    void itComesBackFromItsBytes()
    {
        LatencyHistogram histogram = histogramOf({90, 12'000, 12'500, 900'000});
        QCOMPARE(LatencyHistogram::fromBytes(histogram.toBytes()), histogram);
    }
};

QTEST_GUILESS_MAIN(TestLatencyHistogram)
#include "tst_latencyhistogram.moc"

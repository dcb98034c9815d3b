// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/timeoutsuggestion.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::telemetry;

class TestTimeoutSuggestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tooFewSayNothing() // R45: a hundred samples at least
    {
        LatencyHistogram latency;
        QVERIFY(!suggestTimeout(latency));
        latency.add(50'000, 99);
        QVERIFY(!suggestTimeout(latency));
        latency.add(50'000);
        QVERIFY(suggestTimeout(latency).has_value());
    }

    void aFifthAboveTheHighestOfAThousand() // R45: p99.9 * 1.2
    {
        LatencyHistogram latency;
        latency.add(50'000, 9'989);
        latency.add(2'000'000, 11); // of 10,000: 99.9 % is among them
        const double p = latency.percentileAtMost(99.9);
        QVERIFY(p >= 2'000 && p < 2'000 * 1.2); // upper edge of its bucket, about 19 % wide
        const qint64 ms = suggestTimeout(latency)->count();
        QVERIFY(ms >= qint64(p * 1.2) && ms <= qint64(p * 1.2) + 1);

        LatencyHistogram rarer;
        rarer.add(50'000, 9'995);
        rarer.add(2'000'000, 5); // one of a thousand may take longer
        QVERIFY(suggestTimeout(rarer)->count() < 100);
    }
};

QTEST_GUILESS_MAIN(TestTimeoutSuggestion)
#include "tst_timeoutsuggestion.moc"

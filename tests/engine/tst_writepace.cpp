// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/writepace.h"

#include <QTest>

using fuseboard::engine::WritePace;
using namespace std::chrono_literals;

/// A job's writes take 10 ms of the writer, commit included, as far as fewer items can bring that about.
class tst_WritePace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsWhileTheWriterIsQuick()
    {
        WritePace pace(32, 200);
        QCOMPARE(pace.items(), 32);
        pace.took(1ms, 1ms, 32);
        QCOMPARE(pace.items(), 64);
        pace.took(1ms, 1ms, 10); // the last of a selection says nothing of what more would take
        QCOMPARE(pace.items(), 64);
        pace.took(4ms, 1ms, 64); // as it should be
        QCOMPARE(pace.items(), 64);
        pace.took(1ms, 1ms, 64);
        pace.took(1ms, 1ms, 128);
        QCOMPARE(pace.items(), 200);
    }

    void shrinksWithTheTransactionAndWithItsCommit()
    {
        WritePace pace(32, 4'096);
        for (int i = 0; i < 5; ++i)
            pace.took(1ms, 2ms, pace.items());
        QCOMPARE(pace.items(), 1'024);
        pace.took(7ms, 2ms, 1'024);
        QCOMPARE(pace.items(), 512);
        pace.took(3ms, 9ms, 512);
        QCOMPARE(pace.items(), 256);
        for (int i = 0; i < 9; ++i)
            pace.took(30ms, 2ms, pace.items());
        QCOMPARE(pace.items(), 32);
    }

    void aSlowDiskAloneIsNoReason() // each commit takes its 25 ms, whatever is in it
    {
        WritePace pace(32, 4'096);
        for (int i = 0; i < 3; ++i)
            pace.took(1ms, 25ms, pace.items());
        QCOMPARE(pace.items(), 256);
        pace.took(1ms, 32ms, 256);
        QCOMPARE(pace.items(), 128);
    }
};

QTEST_GUILESS_MAIN(tst_WritePace)
#include "tst_writepace.moc"

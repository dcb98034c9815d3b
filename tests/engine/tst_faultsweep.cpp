// SPDX-License-Identifier: GPL-3.0-or-later
// The n-th store call or network call fails, for n = 0, 1, 2… until a run meets no failure (quality.md, "Fault sweep"). After
// each: no row is lost, receipts match the journal, and whatever ended in the middle is made good by the next start.
// A test run takes some of the n; with FUSEBOARD_SWEEP=all it takes every one.
#include "tests/engine/sweepscene.h"

#include "core/store/recovery.h"

#include <QtTest>

#include <sqlite3.h>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;
using transport::HttpFailure;

class tst_FaultSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanRun();
    void diskFailsOnce_data();
    void diskFailsOnce();
    void diskFailsUntilRestart_data();
    void diskFailsUntilRestart();
    void storeCallFails_data();
    void storeCallFails();
    void startFails_data();
    void startFails();
    void requestFails_data();
    void requestFails();
    void powerCutBetweenClaimAndAnswer_data();
    void powerCutBetweenClaimAndAnswer();
};

namespace {

/// n to try out of 0 … count: all of them, or the first few and some of the rest; never the same distance twice in a row, so
/// that a rhythm in the calls does not hide one kind of them.
std::vector<int> sample(int count, int some, int offset = 0)
{
    std::vector<int> all;
    const bool every = qgetenv("FUSEBOARD_SWEEP") == "all";
    for (int n = 0, step = 0; n <= count; ++step) {
        all.push_back(n);
        const int wide = std::max(1, count / some);
        n += every || step < 2 ? 1 : std::max(1, wide + (step + offset) % 5 - 2);
    }
    all.push_back(count + 1); // the clean run at the end
    return all;
}

/// Writes, syncs, journal calls and requests of a run without a fault.
struct Extent
{
    int disk = 0;
    int delivery = 0; ///< of these, before the operator does anything
    int journal = 0;
    int requests = 0;
};

Extent extent()
{
    SweepScene scene;
    scene.start();
    const int before = scene.disk().operations();
    scene.finish();
    const int delivery = scene.disk().operations() - before;
    scene.operate();
    return {scene.disk().operations() - before, delivery, scene.rig().journal().calls(), scene.requestCount()};
}

QByteArray words(int n, const QStringList& complaints)
{
    return u"n = %1: %2"_s.arg(n).arg(complaints.join(u"; ")).toUtf8();
}

void diskRows()
{
    QTest::addColumn<int>("code");
    QTest::newRow("input/output") << SQLITE_IOERR;
    QTest::newRow("full") << SQLITE_FULL;
}

} // namespace

void tst_FaultSweep::cleanRun()
{
    SweepScene scene;
    scene.start();
    scene.finish();
    QCOMPARE(scene.complaints(), QStringList());
    QCOMPARE(scene.rig().rowsIn(RowState::ambiguous), 8); // answers lost, and 500 under neverTwice
    QCOMPARE(scene.rig().rowsIn(RowState::dead), 4);
    scene.operate();
    QCOMPARE(scene.complaints(), QStringList());
    QCOMPARE(scene.rig().rowsIn(RowState::delivered), SweepScene::kRows);
    QCOMPARE(scene.rig().number("SELECT state FROM batch"), qint64(BatchState::finished));
}

void tst_FaultSweep::diskFailsOnce_data() { diskRows(); }
void tst_FaultSweep::diskFailsOnce() // B-13: the engine says so, goes on trying, and loses nothing
{
    QFETCH(const int, code);
    const int count = extent().disk;
    int failed = 0;
    for (const int n : sample(count, 4, code)) {
        SweepScene scene;
        scene.start();
        scene.disk().failAfter(n, code, false);
        scene.finish();
        scene.operate();
        failed += scene.disk().hasFailed() ? 1 : 0;
        scene.disk().heal();
        const QStringList complaints = scene.complaints();
        QVERIFY2(complaints.isEmpty(), words(n, complaints).constData());
        QCOMPARE(scene.rig().rowsIn(RowState::delivered), SweepScene::kRows); // not one worse off
    }
    QVERIFY(failed > 3);
}

void tst_FaultSweep::diskFailsUntilRestart_data() { diskRows(); }
void tst_FaultSweep::diskFailsUntilRestart()
{
    QFETCH(const int, code);
    const int count = extent().delivery;
    int failed = 0;
    for (const int n : sample(count, 4, code)) {
        SweepScene scene;
        scene.start();
        scene.disk().failAfter(n, code, true);
        scene.rig().settle();
        for (int turn = 0; turn < 30 && !scene.disk().hasFailed(); ++turn)
            scene.rig().advance(Millis(500));
        failed += scene.disk().hasFailed() ? 1 : 0;
        const int sent = scene.requestCount();
        const bool reached = scene.disk().hasFailed();
        scene.rig().advance(Millis(2'000));
        QVERIFY2(!reached || scene.requestCount() <= sent + 5, "the engine went on claiming over a store that fails");
        scene.rig().crash([&] { scene.disk().heal(); });
        scene.start();
        scene.finish();
        scene.operate();
        const QStringList complaints = scene.complaints();
        QVERIFY2(complaints.isEmpty(), words(n, complaints).constData());
    }
    QVERIFY(failed > 3);
}

void tst_FaultSweep::storeCallFails_data()
{
    QTest::addColumn<bool>("sticky");
    QTest::newRow("once") << false;
    QTest::newRow("until it heals") << true;
}
void tst_FaultSweep::storeCallFails()
{
    QFETCH(const bool, sticky);
    const int count = extent().journal;
    int failed = 0;
    for (const int n : sample(count, 20, sticky ? 1 : 0)) {
        SweepScene scene;
        scene.start();
        scene.rig().journal().failAfter(n, Error{ErrorCode::io, u"disk"_s, {}}, sticky);
        scene.finish();
        scene.operate();
        failed += scene.rig().journal().hasFailed() ? 1 : 0;
        scene.rig().journal().heal();
        scene.finish();
        const QStringList complaints = scene.complaints();
        QVERIFY2(complaints.isEmpty(), words(n, complaints).constData());
    }
    QVERIFY2(failed > 10, qPrintable(u"%1 of %2"_s.arg(failed).arg(count)));
}

void tst_FaultSweep::startFails_data() { diskRows(); }
/// A start that cannot write what became of the last run's attempts says so, and the next one does it.
void tst_FaultSweep::startFails()
{
    QFETCH(const int, code);
    bool clean = false;
    for (int n = 0; !clean; ++n) {
        QVERIFY(n < 200);
        SweepScene scene;
        scene.start();
        scene.rig().transport().setResponder({});
        scene.rig().settle(); // five claimed, on the wire
        QCOMPARE(scene.rig().rowsIn(RowState::claimed), 5);
        scene.rig().crash();
        store::Connection& connection = scene.rig().workspace().connection();
        scene.disk().failAfter(n, code, false);
        const auto recovered = store::recover(connection, scene.rig().workspace().clock().wall());
        clean = !scene.disk().hasFailed();
        scene.disk().heal();
        QVERIFY2(clean || !recovered || scene.rig().rowsIn(RowState::claimed) == 0, "it claims to have recovered, and has not");
        scene.start();
        QCOMPARE(scene.rig().rowsIn(RowState::ambiguous), 5);
        QCOMPARE(scene.rig().workspace().inconsistencies(), QStringList());
    }
}

void tst_FaultSweep::requestFails_data()
{
    QTest::addColumn<HttpFailure>("failure");
    QTest::addColumn<bool>("bodySent");
    QTest::newRow("dns") << HttpFailure::dns << false;
    QTest::newRow("connect") << HttpFailure::connect << false;
    QTest::newRow("handshake") << HttpFailure::tls << false;
    QTest::newRow("certificate") << HttpFailure::certificate << false;
    QTest::newRow("timeout before the body") << HttpFailure::timeout << false;
    QTest::newRow("timeout after the body") << HttpFailure::timeout << true;
    QTest::newRow("closed in the body") << HttpFailure::closed << false;
    QTest::newRow("closed after the body") << HttpFailure::closed << true;
    QTest::newRow("garbage") << HttpFailure::protocol << true;
    QTest::newRow("cancelled before") << HttpFailure::cancelled << false;
    QTest::newRow("cancelled after") << HttpFailure::cancelled << true;
    QTest::newRow("other") << HttpFailure::other << true;
}
void tst_FaultSweep::requestFails()
{
    QFETCH(const HttpFailure, failure);
    QFETCH(const bool, bodySent);
    static const int count = extent().requests;
    transport::HttpResult result = bodySent ? FakeHttpTransport::noAnswer(failure) : FakeHttpTransport::notSent(failure);
    int failed = 0;
    for (const int n : sample(count, 5, int(failure))) {
        SweepScene scene;
        scene.failRequest(n, result);
        scene.start();
        scene.finish();
        const int before = scene.requestCount();
        scene.operate();
        failed += scene.requestFailed() ? 1 : 0;
        const QStringList complaints = scene.complaints();
        QVERIFY2(complaints.isEmpty(), words(n, complaints).constData());
        if (n < before && !bodySent) // nothing left the machine: the row is tried again by itself
            QCOMPARE(scene.rig().rowsIn(RowState::delivered), SweepScene::kRows);
    }
    QVERIFY(failed > 3);
}

void tst_FaultSweep::powerCutBetweenClaimAndAnswer_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= (qgetenv("FUSEBOARD_SWEEP") == "all" ? 200 : 6); ++seed)
        QTest::addRow("%d", seed) << seed;
}
/// row-life.md, step 3, B-20: a claim is on disk before its request leaves. Whatever a power cut takes away, every request that the
/// receiver has read in full is an attempt of the journal.
void tst_FaultSweep::powerCutBetweenClaimAndAnswer()
{
    QFETCH(const int, seed);
    static const int count = extent().delivery;
    SweepScene scene;
    scene.start();
    FakeRandom random{quint64(seed) * 104'729};
    scene.disk().cutPower(1 + int(random.next() % quint64(count)));
    scene.rig().settle();
    for (int turn = 0; turn < 30 && !scene.disk().hasFailed(); ++turn)
        scene.rig().advance(Millis(500));
    scene.rig().advance(Millis(500));
    scene.rig().crash([&] { scene.disk().restorePower(quint64(seed) * 7'919); });

    for (const practice::PracticeReceipt& receipt : scene.receipts()) {
        const QByteArray id = QByteArray::number(receipt.attempt.value);
        QCOMPARE(scene.rig().number("SELECT count(*) FROM attempt WHERE id = " + id), 1);
    }
    scene.start();
    scene.finish();
    scene.operate();
    const QStringList complaints = scene.complaints();
    QVERIFY2(complaints.isEmpty(), words(seed, complaints).constData());
}

QTEST_GUILESS_MAIN(tst_FaultSweep)
#include "tst_faultsweep.moc"

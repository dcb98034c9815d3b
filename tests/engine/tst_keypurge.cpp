// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/keypurge.h"
#include "core/store/storewriter.h"
#include "tests/support/tempworkspace.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::engine;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

namespace {

/// Counts the jobs and keeps them back until asked; fails those that the test says.
class HeldJournal final : public store::Journal
{
public:
    explicit HeldJournal(store::Connection& connection) : m_connection(connection) {}
    void setSink(store::JournalSink*) override {}
    void claim(std::vector<store::Claim>) override {}
    void unclaim(std::vector<store::Unclaim>) override {}
    void settle(std::vector<store::Settlement>) override {}
    void write(store::WriteJob job, store::WriteDone done) override { m_jobs.push_back({std::move(job), std::move(done)}); }

    bool doOne()
    {
        if (m_jobs.empty())
            return false;
        auto [job, done] = std::move(m_jobs.front());
        m_jobs.erase(m_jobs.begin());
        ++transactions;
        auto result = failing ? Result<void>(Error{ErrorCode::storage, u"no"_s, {}}) : job(m_connection);
        if (done)
            done(result);
        return true;
    }
    size_t waiting() const { return m_jobs.size(); }

    bool failing = false;
    int transactions = 0;

private:
    store::Connection& m_connection;
    std::vector<std::pair<store::WriteJob, store::WriteDone>> m_jobs;
};

struct Scene
{
    TempWorkspace workspace;
    HeldJournal journal{workspace.connection()};
    KeyPurge purge{journal, workspace.clock()};

    void addKeys(int n, Millis ago)
    {
        const QByteArray at = QByteArray::number(toEpochMs(workspace.clock().wall() - ago));
        workspace.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + QByteArray::number(n)
                      + ") INSERT INTO idempotency_key (key, operation, fingerprint, owner, state, response, created_at, expires_at)"
                        " SELECT 'k' || (coalesce((SELECT max(id) FROM idempotency_key), 0) + i), 'submit', '', '', 1, '', " + at + ", "
                      + at + " + 86400000 FROM n");
    }
    void turn(bool busy = false) { purge.turn(workspace.clock().now(), busy); }
    void run()
    {
        turn();
        while (journal.doOne()) {
        }
    }
    qint64 keys() { return workspace.number("SELECT count(*) FROM idempotency_key"); }
    qint64 events(const QByteArray& kind) { return workspace.number("SELECT count(*) FROM event WHERE kind = '" + kind + "'"); }
};

constexpr Millis kHour{3'600'000};

} // namespace

class TestKeyPurge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thousandATransaction() // R66
    {
        Scene scene;
        scene.addKeys(2'500, 25 * kHour);
        scene.addKeys(3, Millis(0));
        scene.turn();
        QCOMPARE(scene.journal.waiting(), size_t(1)); // the next is asked for only when this one is done: others get their turn
        QVERIFY(scene.journal.doOne());
        QCOMPARE(scene.keys(), 1'503);
        QCOMPARE(scene.journal.waiting(), size_t(1));
        QVERIFY(scene.journal.doOne());
        QVERIFY(scene.journal.doOne());
        QCOMPARE(scene.keys(), 3);
        QCOMPARE(scene.journal.waiting(), size_t(0));
        QVERIFY(scene.workspace.text("SELECT text FROM event WHERE kind = 'keyPurge'").startsWith(u"2500 expired idempotency keys removed in 3 transactions; 3"_s)); // R67
    }

    void everyHour() // R66
    {
        Scene scene;
        scene.run();
        QCOMPARE(scene.journal.transactions, 1);
        scene.workspace.clock().advance(kHour - Millis(1));
        scene.run();
        QCOMPARE(scene.journal.transactions, 1);
        scene.workspace.clock().advance(Millis(1));
        scene.run();
        QCOMPARE(scene.journal.transactions, 2);
        QCOMPARE(scene.events("keyPurge"), 0); // nothing removed, nothing to tell
    }

    void whileRowsAreOnTheWire() // R68: put off, but not for ever
    {
        Scene scene;
        scene.turn(true);
        QCOMPARE(scene.journal.waiting(), size_t(0));
        scene.workspace.clock().advance(kHour - Millis(1));
        scene.turn(true);
        QCOMPARE(scene.journal.waiting(), size_t(0));
        scene.workspace.clock().advance(Millis(1));
        scene.turn(true);
        QCOMPARE(scene.journal.waiting(), size_t(1));
    }

    void oneRunAtATime()
    {
        Scene scene;
        scene.turn();
        scene.workspace.clock().advance(2 * kHour);
        scene.turn();
        QCOMPARE(scene.journal.waiting(), size_t(1));
    }

    void stopsOnShutdown() // R66
    {
        Scene scene;
        scene.addKeys(2'500, 25 * kHour);
        scene.turn();
        scene.purge.stop();
        QVERIFY(scene.journal.doOne());
        QCOMPARE(scene.journal.waiting(), size_t(0));
        QCOMPARE(scene.keys(), 1'500);
        scene.workspace.clock().advance(2 * kHour);
        scene.turn();
        QCOMPARE(scene.journal.waiting(), size_t(0));
    }

    void failureIsAnEvent() // R67
    {
        Scene scene;
        scene.addKeys(1'200, 25 * kHour);
        scene.turn();
        scene.journal.failing = true;
        QVERIFY(scene.journal.doOne());
        scene.journal.failing = false;
        QVERIFY(scene.journal.doOne());
        QCOMPARE(scene.events("keyPurgeFailed"), 1);
        QCOMPARE(scene.journal.waiting(), size_t(0));
        scene.workspace.clock().advance(kHour);
        scene.run();
        QCOMPARE(scene.keys(), 0);
    }

    void growthIsAnAlert() // R68
    {
        Scene scene;
        scene.addKeys(9'999, Millis(0));
        scene.run();
        QCOMPARE(scene.events("keyGrowth"), 0);
        scene.addKeys(9'998, Millis(0));
        scene.workspace.clock().advance(kHour);
        scene.run();
        QCOMPARE(scene.events("keyGrowth"), 0); // less than double
        scene.addKeys(20'000, Millis(0));
        scene.workspace.clock().advance(kHour);
        scene.run();
        QCOMPARE(scene.events("keyGrowth"), 1);
        scene.workspace.clock().advance(kHour);
        scene.run();
        QCOMPARE(scene.events("keyGrowth"), 1);
    }

    void overTheRealWriter()
    {
        Scene scene;
        scene.addKeys(2'500, 25 * kHour);
        store::StoreWriter writer(scene.workspace.workspace());
        QVERIFY(writer.start());
        KeyPurge purge(writer, scene.workspace.clock());
        purge.turn(scene.workspace.clock().now(), false);
        QTRY_COMPARE(scene.keys(), 0);
        QTRY_COMPARE(scene.events("keyPurge"), 1);
    }
};

QTEST_GUILESS_MAIN(TestKeyPurge)
#include "tst_keypurge.moc"

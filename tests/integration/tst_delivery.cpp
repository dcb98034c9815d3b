// SPDX-License-Identifier: GPL-3.0-or-later
// A file through every layer against the practice destination with faults dialled in: import, engine, libcurl, receipts.
// The invariant of row-life.md is checked row by row.
#include "app/receiptreview.h"
#include "app/session.h"
#include "core/engine/importjob.h"
#include "core/secrets/memorystore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace fuseboard;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(fuseboard::ResendPolicy)

class tst_Delivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsUnderEachPolicy_data();
    void faultsUnderEachPolicy();
    void outageLosesNothing();
    void stoppedAndContinued();
};

namespace {

constexpr int kRows = 800;
constexpr int kDuplicates = 20;

/// Everything that a user would do, in order; each step waits for its answer.
class Scene
{
public:
    Scene()
    {
        QFile file(m_dir.path() + u"/rows.csv"_s);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write("name,domain,zip\n");
        for (int i = 0; i < kRows; ++i) {
            const QByteArray n = QByteArray::number(i < kRows - kDuplicates ? i : i - 100);
            file.write("\"Überall, \"\"" + n + "\"\"\"," + n + ".example,0" + n + "\n");
        }
    }
    ~Scene() { close(); }

    void open()
    {
        auto opened = app::Session::open({m_dir.path() + u"/test.fuseboard"_s, u"tst_delivery"_s, false}, m_clock, m_secrets);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        m_session = std::move(*opened);
        m_session->setSnapshotSink([this](engine::SnapshotPtr snapshot) { std::atomic_store(&m_snapshot, std::move(snapshot)); });
        bool started = false;
        m_session->startEngine([&](const Result<store::RecoveryReport>& result) { started = result.ok(); });
        QTRY_VERIFY_WITH_TIMEOUT(started, 10'000);
    }
    void close()
    {
        if (!m_session)
            return;
        bool stopped = false;
        m_session->stopEngine([&] { stopped = true; });
        QTRY_VERIFY_WITH_TIMEOUT(stopped, 30'000);
        m_session.reset();
    }
    void practice(const practice::PracticeDials& dials)
    {
        store::AccountSettings limits;
        limits.recordsPerSecond = -1;
        bool added = false;
        m_session->startPractice(dials, limits, [&](const Result<store::Destination>& result) {
            if (!result)
                qFatal("%s", qPrintable(result.error().text()));
            m_destination = *result;
            added = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(added, 10'000);
    }
    void setPolicy(const store::DestinationPolicy& policy)
    {
        const DestinationId id = m_destination.id;
        QVERIFY(m_session->writer()->writeAndWait(
            [&](store::Connection& c) { return store::DestinationRepository(c).updatePolicy(id, policy); }));
        bool told = false;
        m_session->reloadDestination(id, [&](const Result<void>& result) { told = result.ok(); });
        QTRY_VERIFY_WITH_TIMEOUT(told, 10'000);
        m_destination.policy = policy;
    }
    store::ImportTally submit()
    {
        engine::ImportRequest request;
        request.path = m_dir.path() + u"/rows.csv"_s;
        request.destination = m_destination;
        engine::ImportJob job(*m_session->writer(), m_clock);
        const auto done = job.run(request, {});
        if (!done)
            qFatal("%s", qPrintable(done.error().text()));
        m_session->engine()->batchAccepted(done->batch);
        return done->tally;
    }
    qint64 rows(RowState state) const
    {
        const auto snapshot = std::atomic_load(&m_snapshot);
        qint64 n = 0;
        if (snapshot) {
            for (const auto& batch : snapshot->batches)
                n += batch.rows[size_t(state)];
        }
        return n;
    }
    /// Dead, and none of their attempts may have been processed: their identity is free.
    qint64 freeRows() const
    {
        auto connection = m_session->workspace().connect(store::Access::readOnly);
        const auto n = connection ? (*connection)->scalar("SELECT count(*) FROM batch_row WHERE state = 6 AND maybe = 0") : Result<qint64>(-1);
        return n ? *n : -1;
    }
    bool finished() const
    {
        const auto snapshot = std::atomic_load(&m_snapshot);
        return snapshot && snapshot->batches.size() == 1 && snapshot->batches.front().state == BatchState::finished
               && snapshot->claimed == 0;
    }
    void verifyReceipts()
    {
        auto connection = m_session->workspace().connect(store::Access::readOnly);
        QVERIFY(connection);
        const auto review = app::reviewReceipts(**connection, m_session->practice()->receipts(), {});
        QVERIFY2(review, review ? "" : qPrintable(review.error().text()));
        for (const practice::ReceiptViolation& violation : review->violations)
            qWarning("%s", qPrintable(violation.text));
        QVERIFY2(review->holds(), qPrintable(review->sentence()));
        QVERIFY(review->receipts > 0);
    }
    app::Session& session() { return *m_session; }
    const store::Destination& destination() const { return m_destination; }

private:
    QTemporaryDir m_dir;
    SystemClock m_clock;
    secrets::MemoryStore m_secrets;
    std::shared_ptr<const engine::EngineSnapshot> m_snapshot;
    store::Destination m_destination;
    std::unique_ptr<app::Session> m_session;
};

store::DestinationPolicy fastPolicy(const store::DestinationPolicy& from, ResendPolicy resend)
{
    store::DestinationPolicy policy = from;
    policy.resend = resend;
    policy.retry.base = Millis(20);
    policy.breaker.openFor = Millis(100);
    policy.lanes = {10, 20, 2};
    return policy;
}

} // namespace

void tst_Delivery::faultsUnderEachPolicy_data()
{
    QTest::addColumn<ResendPolicy>("resend");
    QTest::newRow("neverTwice") << ResendPolicy::neverTwice;
    QTest::newRow("answeredFailures") << ResendPolicy::answeredFailures;
    QTest::newRow("idempotent") << ResendPolicy::idempotent;
}

void tst_Delivery::faultsUnderEachPolicy()
{
    QFETCH(const ResendPolicy, resend);
    Scene scene;
    scene.open();
    practice::PracticeDials dials;
    dials.percentByStatus = {{503, 5.0}, {500, 2.0}, {422, 1.0}};
    dials.percentThrottled = 0.3; // each closes the gate for its Retry-After of a second
    dials.percentHangUp = 2;
    scene.practice(dials);
    scene.setPolicy(fastPolicy(scene.destination().policy, resend));

    const store::ImportTally tally = scene.submit();
    QCOMPARE(tally.rows, kRows);
    QCOMPARE(tally.duplicateInFile, kDuplicates);
    QTRY_VERIFY_WITH_TIMEOUT(scene.finished(), 90'000);

    scene.verifyReceipts();
    QCOMPARE(scene.rows(RowState::excluded), kDuplicates);
    QCOMPARE(scene.rows(RowState::delivered) + scene.rows(RowState::dead) + scene.rows(RowState::ambiguous),
             kRows - kDuplicates);
    QVERIFY(scene.rows(RowState::dead) > 0); // 422s at least
    if (resend != ResendPolicy::idempotent)
        QVERIFY(scene.rows(RowState::ambiguous) > 0);

    // The same file again: nothing that was or may have been delivered is sent again.
    const qint64 before = scene.session().practice()->counts().requests;
    const qint64 dead = scene.freeRows(); // a refusal after an attempt without an answer is no proof that it was not processed
    const store::ImportTally again = scene.submit();
    QCOMPARE(again.accepted, dead);
    QTRY_VERIFY_WITH_TIMEOUT(scene.session().practice()->counts().requests >= before + dead, 30'000);
}

void tst_Delivery::outageLosesNothing()
{
    Scene scene;
    scene.open();
    practice::PracticeDials dials;
    dials.outage = practice::PracticeDials::Outage::refuses;
    scene.practice(dials);
    auto policy = fastPolicy(scene.destination().policy, ResendPolicy::neverTwice);
    policy.retry.maxRetries = 20;
    scene.setPolicy(policy);
    scene.submit();
    QTRY_VERIFY_WITH_TIMEOUT(scene.rows(RowState::retryWait) + scene.rows(RowState::deferred) > 0, 20'000);
    QCOMPARE(scene.rows(RowState::ambiguous), 0); // refused connections: nothing was sent
    dials.outage = practice::PracticeDials::Outage::off;
    QVERIFY(scene.session().practice()->setDials(dials));
    QTRY_VERIFY_WITH_TIMEOUT(scene.finished(), 60'000);
    QCOMPARE(scene.rows(RowState::delivered), kRows - kDuplicates);
    scene.verifyReceipts();
}

void tst_Delivery::stoppedAndContinued() // R109: nothing is left open by a normal end
{
    Scene scene;
    scene.open();
    practice::PracticeDials dials;
    dials.latencyMs = 15;
    scene.practice(dials);
    scene.setPolicy(fastPolicy(scene.destination().policy, ResendPolicy::neverTwice));
    scene.submit();
    QTRY_VERIFY_WITH_TIMEOUT(scene.rows(RowState::delivered) > 50, 20'000);
    scene.close();

    scene.open();
    scene.practice({});
    QTRY_VERIFY_WITH_TIMEOUT(scene.finished(), 60'000);
    QCOMPARE(scene.rows(RowState::delivered), kRows - kDuplicates);
    QCOMPARE(scene.rows(RowState::ambiguous), 0);
    scene.verifyReceipts();
}

QTEST_GUILESS_MAIN(tst_Delivery)
#include "tst_delivery.moc"

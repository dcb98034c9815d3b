// SPDX-License-Identifier: GPL-3.0-or-later
// Arrays through every layer: import, engine, libcurl, a receiver that misbehaves to order, and its receipts row by row.
#include "app/receiptreview.h"
#include "app/session.h"
#include "core/engine/importjob.h"
#include "core/secrets/memorystore.h"
#include "tests/support/faultyreceiver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <map>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using test::Answer;
using test::FaultyReceiver;
using test::Receipt;

Q_DECLARE_METATYPE(fuseboard::ResendPolicy)

namespace {

constexpr int kRows = 400;

class Scene
{
public:
    Scene()
    {
        QFile file(m_dir.path() + u"/rows.csv"_s);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write("n,name\n");
        for (int i = 0; i < kRows; ++i)
            file.write(QByteArray::number(i) + ",\"Überall, \"\"" + QByteArray::number(i) + "\"\"\"\n");
        auto opened = app::Session::open({m_dir.path() + u"/test.fuseboard"_s, u"tst_arraydelivery"_s, false}, m_clock, m_secrets);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        m_session = std::move(*opened);
        m_session->setSnapshotSink([this](engine::SnapshotPtr snapshot) { std::atomic_store(&m_snapshot, std::move(snapshot)); });
        bool started = false;
        m_session->startEngine([&](const Result<store::RecoveryReport>& result) { started = result.ok(); });
        QTRY_VERIFY_WITH_TIMEOUT(started, 10'000);
    }
    ~Scene()
    {
        bool stopped = false;
        m_session->stopEngine([&] { stopped = true; });
        QTRY_VERIFY_WITH_TIMEOUT(stopped, 30'000);
    }

    static store::DestinationPolicy policy(ResendPolicy resend)
    {
        store::DestinationPolicy policy = store::presetPolicy(u"practice"_s);
        policy.resend = resend;
        policy.array.records = 10;
        policy.retry.base = Millis(20);
        policy.retry.cap = Millis(80);
        policy.retry.maxRetries = 8;
        policy.breaker.failureThreshold = 0; // it would spend the test waiting
        policy.breaker.ratePercent = 0;
        policy.lanes = {10, 20, 2};
        return policy;
    }
    void addDestination(const store::DestinationPolicy& policy, const QByteArray& url)
    {
        store::Destination destination;
        destination.name = u"receiver"_s;
        destination.preset = u"practice"_s;
        destination.policy = policy;
        store::Account account;
        account.settings.recordsPerSecond = -1;
        bool added = false;
        m_session->addDestination(destination, account, url, {}, [&](const Result<store::Destination>& result) {
            if (!result)
                qFatal("%s", qPrintable(result.error().text()));
            m_destination = *result;
            added = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(added, 10'000);
    }
    void submit()
    {
        engine::ImportRequest request;
        request.path = m_dir.path() + u"/rows.csv"_s;
        request.destination = m_destination;
        engine::ImportJob job(*m_session->writer(), m_clock);
        const auto done = job.run(request, {});
        if (!done)
            qFatal("%s", qPrintable(done.error().text()));
        m_session->engine()->batchAccepted(done->batch);
    }
    bool finished() const
    {
        const auto snapshot = std::atomic_load(&m_snapshot);
        return snapshot && snapshot->batches.size() == 1 && snapshot->batches.front().state == BatchState::finished
               && snapshot->claimed == 0;
    }
    std::unique_ptr<store::Connection> connect()
    {
        auto connection = m_session->workspace().connect(store::Access::readOnly);
        if (!connection)
            qFatal("%s", qPrintable(connection.error().text()));
        return *std::move(connection);
    }
    practice::ReceiptReview review(const std::vector<practice::PracticeReceipt>& receipts)
    {
        auto result = app::reviewReceipts(*connect(), receipts, {});
        if (!result)
            qFatal("%s", qPrintable(result.error().text()));
        for (const practice::ReceiptViolation& violation : result->violations)
            qWarning("%s", qPrintable(violation.text));
        return *result;
    }
    app::Session& session() { return *m_session; }
    const store::Destination& destination() const { return m_destination; }
    void setDestination(const store::Destination& destination) { m_destination = destination; }

private:
    QTemporaryDir m_dir;
    SystemClock m_clock;
    secrets::MemoryStore m_secrets;
    std::shared_ptr<const engine::EngineSnapshot> m_snapshot;
    store::Destination m_destination;
    std::unique_ptr<app::Session> m_session;
};

std::vector<int> rowsOf(const QByteArray& body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    std::vector<int> rows;
    const auto add = [&](const QJsonObject& row) { rows.push_back(row.value("n"_L1).toString().toInt()); };
    if (json.isArray()) {
        for (const QJsonValue& row : json.array())
            add(row.toObject());
    } else {
        add(json.object());
    }
    return rows;
}

/// What the receiver takes of a request and what it says: rows with a number that ends in 7 are never accepted.
Answer answerTo(const Receipt& receipt)
{
    const std::vector<int> rows = rowsOf(receipt.body);
    if (receipt.number % 9 == 5 && rows.size() > 3)
        return Answer::withStatus(413);
    switch (receipt.number % 9) {
    case 1: return Answer::withStatus(503);
    case 3: return Answer::hangUp();
    case 6: return Answer::withStatus(422);
    case 7: return Answer::withStatus(500);
    default: break;
    }
    QByteArray items;
    for (const int row : rows)
        items += (items.isEmpty() ? "" : ",") + QByteArray(row % 10 == 7 ? "{\"ok\":false}" : "{\"ok\":true}");
    return rows.size() > 1 ? Answer::withStatus(207, {}, "[" + items + "]")
                           : Answer::withStatus(rows.front() % 10 == 7 ? 422 : 200);
}

} // namespace

class tst_ArrayDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receiptsRowByRow_data();
    void receiptsRowByRow();
    void practiceDestinationTakesArrays();
};

void tst_ArrayDelivery::receiptsRowByRow_data()
{
    QTest::addColumn<ResendPolicy>("resend");
    QTest::newRow("neverTwice") << ResendPolicy::neverTwice;
    QTest::newRow("answeredFailures") << ResendPolicy::answeredFailures;
    QTest::newRow("idempotent") << ResendPolicy::idempotent;
}

void tst_ArrayDelivery::receiptsRowByRow()
{
    QFETCH(const ResendPolicy, resend);
    FaultyReceiver receiver;
    receiver.setPlan(answerTo);
    Scene scene;
    scene.addDestination(Scene::policy(resend), receiver.url());
    scene.submit();
    QTRY_VERIFY_WITH_TIMEOUT(scene.finished(), 60'000);

    const auto receipts = receiver.receipts();
    std::map<qint64, const Receipt*> byAttempt;
    std::map<int, int> accepted;
    std::map<QByteArray, QByteArray> bodyOfKey;
    size_t largest = 0;
    for (const Receipt& receipt : receipts) {
        QVERIFY(byAttempt.emplace(receipt.attempt, &receipt).second); // one attempt is at most one request
        const auto [known, fresh] = bodyOfKey.emplace(receipt.key, receipt.body);
        QVERIFY(fresh || known->second == receipt.body); // one key, one body
        const std::vector<int> rows = rowsOf(receipt.body);
        largest = std::max(largest, rows.size());
        QVERIFY(receipt.body.size() <= 90'000);
        if (receipt.status >= 200 && receipt.status < 300) {
            for (const int row : rows)
                accepted[row] += row % 10 != 7;
        }
    }
    QCOMPARE(largest, size_t(10));

    // Every row of the journal against what the receiver took.
    const auto connection = scene.connect();
    auto query = connection->prepare("SELECT r.line, r.state, r.maybe, (SELECT count(*) FROM row_attempt s WHERE s.row_id = r.id"
                                     " AND s.outcome = 0) FROM batch_row r");
    QVERIFY(query);
    int delivered = 0;
    for (int line = 0; query->step().value(); ++line) {
        const int n = line;
        const auto state = query->as<RowState>(1);
        QVERIFY2(accepted[n] <= 1, qPrintable(u"row %1 was accepted %2 times"_s.arg(n).arg(accepted[n])));
        QCOMPARE(state == RowState::delivered, accepted[n] == 1);
        QCOMPARE(query->integer(3), qint64(accepted[n]));
        delivered += accepted[n];
        QVERIFY(state == RowState::delivered || isDeadLetter(state));
        if (n % 10 == 7)
            QVERIFY(isDeadLetter(state));
    }
    QVERIFY(delivered > 0);
    QCOMPARE(connection->scalar("SELECT sum(odometer) FROM webhook").value(),
             connection->scalar("SELECT sum(records) FROM attempt WHERE outcome NOT IN (8, 11)").value()); // every request arrived, counted in records

    std::vector<practice::PracticeReceipt> practice;
    for (const Receipt& receipt : receipts) {
        practice.push_back({receipt.number, {}, AttemptId(receipt.attempt), receipt.key,
                            QCryptographicHash::hash(receipt.body, QCryptographicHash::Sha256), receipt.status});
    }
    const practice::ReceiptReview review = scene.review(practice);
    QVERIFY2(review.holds(), qPrintable(review.sentence()));
    QCOMPARE(review.delivered, qint64(delivered));
    QCOMPARE(review.attempts, qint64(receipts.size()));

    // The review sees it when a member is not what the claim pinned.
    practice.front().bodySha256 = QByteArray(32, 'x');
    QVERIFY(!app::reviewReceipts(*connection, practice, {})->holds());
}

void tst_ArrayDelivery::practiceDestinationTakesArrays()
{
    Scene scene;
    practice::PracticeDials dials;
    dials.percentByStatus = {{503, 10.0}, {422, 3.0}};
    dials.percentHangUp = 5;
    store::AccountSettings limits;
    limits.recordsPerSecond = -1;
    bool added = false;
    scene.session().startPractice(dials, limits, [&](const Result<store::Destination>& result) {
        scene.setDestination(*result);
        added = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(added, 10'000);
    const DestinationId id = scene.destination().id;
    QVERIFY(scene.session().writer()->writeAndWait([id](store::Connection& c) {
        return store::DestinationRepository(c).updatePolicy(id, Scene::policy(ResendPolicy::answeredFailures));
    }));
    bool told = false;
    scene.session().reloadDestination(id, [&](const Result<void>& result) { told = result.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(told, 10'000);
    scene.submit();
    QTRY_VERIFY_WITH_TIMEOUT(scene.finished(), 60'000);
    const practice::ReceiptReview review = scene.review(scene.session().practice()->receipts());
    QVERIFY2(review.holds(), qPrintable(review.sentence()));
    QVERIFY(review.receipts < kRows); // fewer requests than rows
    QVERIFY(review.delivered > kRows / 2);
}

QTEST_GUILESS_MAIN(tst_ArrayDelivery)
#include "tst_arraydelivery.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/wirescene.h"

#include "app/receiptreview.h"
#include "core/engine/enginestart.h"
#include "core/payload/identity.h"
#include "core/store/batchrepository.h"
#include "core/store/connection.h"
#include "core/store/recovery.h"

#include <QCryptographicHash>
#include <QTest>

#include <future>

namespace fuseboard::test {

using namespace Qt::StringLiterals;
using namespace fuseboard::store;

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return *std::move(result);
}

void must(const Result<void>& result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
}

/// Faults are what is looked at, not the breaker; nothing waits longer than it has to.
DestinationPolicy wirePolicy(ResendPolicy resend)
{
    DestinationPolicy policy = presetPolicy(u"generic"_s);
    policy.resend = resend;
    policy.breaker.failureThreshold = 0;
    policy.breaker.ratePercent = 0;
    policy.retry.base = Millis(20);
    policy.retry.maxRetries = 8;
    policy.attemptTimeout = Millis(400);
    policy.lanes = {4, 4, 4};
    policy.sendAttemptHeader = true;
    policy.chargePerRow = {Credits::whole(6), {}};
    return policy;
}

} // namespace

WireScene::WireScene(FaultyReceiver::Tls tls, ResendPolicy resend, bool trusted) : m_receiver(tls), m_trusted(trusted)
{
    open();
    must(m_writer->writeAndWait([&](Connection& connection) -> Result<void> {
        DestinationRepository repository(connection);
        Account account;
        account.name = u"Acme"_s;
        account.settings.recordsPerSecond = -1;
        m_destination.account = must(repository.addAccount(account, m_clock.wall()));
        m_destination.name = u"CRM"_s;
        m_destination.preset = u"generic"_s;
        m_destination.policy = wirePolicy(resend);
        m_destination.webhook.url = m_receiver.url();
        m_destination = must(repository.addDestination(m_destination, m_clock.wall()));
        return {};
    }));
}

void WireScene::open()
{
    m_workspace = must(Workspace::open(m_dir.path(), Access::readWrite, u"test"_s, m_clock));
    m_writer = std::make_unique<StoreWriter>(*m_workspace);
    must(m_writer->start());
    m_reading = must(m_workspace->connect(Access::readOnly));
}

void WireScene::restart()
{
    stop();
    m_reading.reset();
    m_writer.reset();
    m_workspace.reset();
    open();
    start();
}

WireScene::~WireScene()
{
    stop();
}

void WireScene::addRows(int n)
{
    must(m_writer->writeAndWait([&](Connection& connection) -> Result<void> {
        BatchRepository repository(connection);
        Batch batch;
        batch.destination = m_destination.id;
        batch.name = batch.source = u"rows"_s;
        batch.chargePerRow = m_destination.policy.chargePerRow;
        const BatchId id = must(repository.create(batch, m_clock.wall()));
        std::vector<NewRow> rows;
        for (int i = 0; i < n; ++i) {
            NewRow row;
            row.line = i + 1;
            row.body = "{\"n\":" + QByteArray::number(i) + "}";
            row.identity = must(payload::identityHash(m_destination.scope.id, {}, row.body)).bytes;
            rows.push_back(std::move(row));
        }
        must(repository.addRows(id, rows, {}, m_clock.wall()));
        return repository.finishImport(id, m_clock.wall());
    }));
}

void WireScene::start()
{
    engine::EngineStart start;
    must(m_writer->writeAndWait([&](Connection& connection) -> Result<void> {
        start = must(engine::readEngineStart(connection, m_clock.wall()));
        return {};
    }));
    start.workspaceUuid = m_workspace->uuid();
    auto target = std::make_shared<transport::HttpTarget>();
    target->url = m_receiver.url();
    for (engine::StartDestination& destination : start.destinations)
        destination.target = target;
    transport::CurlTransportOptions options;
    options.proxy = transport::CurlTransportOptions::Proxy::none;
    if (m_trusted)
        options.extraCaFile = FaultyReceiver::caFile();
    m_transport = std::make_unique<transport::CurlTransport>(options);
    m_candidates = std::make_unique<CandidateReader>(*m_workspace);
    const engine::EnginePorts ports{m_clock, m_random, *m_writer, *m_candidates, *m_transport};
    m_engine = std::make_unique<engine::EngineThread>(ports, std::move(start), [this](engine::SnapshotPtr snapshot) {
        std::atomic_store(&m_snapshot, std::move(snapshot));
    });
    must(m_candidates->start());
    m_engine->start();
}

void WireScene::stop()
{
    if (!m_engine)
        return;
    std::promise<void> stopped;
    m_engine->stop(Millis(2'000), [&stopped] { stopped.set_value(); });
    stopped.get_future().wait();
    m_engine.reset();
    m_transport.reset();
    m_candidates.reset();
}

bool WireScene::finished() const
{
    const auto now = snapshot();
    return now && !now->batches.empty() && now->claimed == 0
        && std::ranges::all_of(now->batches, [](const auto& batch) { return batch.state == BatchState::finished; });
}

bool WireScene::isHeld() const
{
    const auto now = snapshot();
    return now && !now->destinations.empty() && !now->destinations.front().holdReason.isEmpty()
        && now->destinations.front().inFlight == 0;
}

qint64 WireScene::number(const QByteArray& sql)
{
    return must(m_reading->scalar(sql));
}

QStringList WireScene::violations()
{
    std::vector<practice::PracticeReceipt> receipts;
    for (const Receipt& receipt : m_receiver.receipts()) {
        practice::PracticeReceipt converted;
        converted.sequence = receipt.number;
        converted.attempt = AttemptId(receipt.attempt);
        converted.key = receipt.key;
        converted.bodySha256 = QCryptographicHash::hash(receipt.body, QCryptographicHash::Sha256);
        converted.status = receipt.status;
        receipts.push_back(std::move(converted));
    }
    const auto review = must(app::reviewReceipts(*m_reading, receipts, {}));
    QStringList found;
    for (const practice::ReceiptViolation& violation : review.violations)
        found += violation.text;
    return found;
}

} // namespace fuseboard::test

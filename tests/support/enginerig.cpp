// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/enginerig.h"

#include "core/engine/enginestart.h"
#include "core/store/destinationrepository.h"
#include "core/store/recovery.h"

#include <algorithm>
#include <limits>

namespace fuseboard::test {

namespace {
constexpr quint64 kBarrierTicket = std::numeric_limits<quint64>::max();
constexpr Millis kBound{10'000};
constexpr Millis kRetryEvery{2};
} // namespace

EngineRig::EngineRig(const QString& vfs) : m_workspace(vfs)
{
    setPolicy(policy());
    store::AccountSettings limits;
    limits.recordsPerSecond = -1;
    setLimits(limits);
}

EngineRig::~EngineRig() = default;

store::DestinationPolicy EngineRig::policy(ResendPolicy resend)
{
    store::DestinationPolicy policy = store::presetPolicy(QStringLiteral("practice"));
    policy.resend = resend;
    policy.chargePerRow = {};
    policy.lanes = {10, 5, 2};
    return policy;
}

void EngineRig::setPolicy(const store::DestinationPolicy& policy)
{
    m_workspace.run("UPDATE destination SET policy = '" + store::toJson(policy) + "' WHERE id = 1");
}

void EngineRig::setLimits(const store::AccountSettings& settings)
{
    m_workspace.run("UPDATE account SET time_zone = 'UTC', settings = '" + store::toJson(settings) + "' WHERE id = 1");
}

RowId EngineRig::addRows(int n, Charge charge, DestinationId destination)
{
    m_lastBatch = m_workspace.addBatch(destination);
    m_workspace.run("UPDATE batch SET priority = 1, data_milli = " + QByteArray::number(charge.data.milli) + " WHERE id = "
                    + QByteArray::number(m_lastBatch.value));
    RowId first;
    for (int i = 0; i < n; ++i) {
        TempWorkspace::RowSpec spec;
        spec.destination = destination;
        spec.body = "{\"n\":" + QByteArray::number(i) + "}";
        const RowId row = m_workspace.addRow(m_lastBatch, spec);
        if (i == 0)
            first = row;
    }
    return first;
}

void EngineRig::start()
{
    engine::EngineStart start;
    {
        store::Connection& connection = m_workspace.connection();
        const auto recovered = store::recover(connection, m_workspace.clock().wall());
        auto read = engine::readEngineStart(connection, m_workspace.clock().wall());
        if (!recovered || !read)
            qFatal("%s", qPrintable(recovered ? read.error().text() : recovered.error().text()));
        start = std::move(*read);
    }
    m_transport = std::make_unique<FakeHttpTransport>();
    m_writer = std::make_unique<store::StoreWriter>(m_workspace.workspace(), kRetryEvery);
    m_journal = std::make_unique<FaultyJournal>(*m_writer);
    m_journal->setSink(this);
    if (auto started = m_writer->start(); !started)
        qFatal("%s", qPrintable(started.error().text()));
    m_reader = std::make_unique<store::CandidateReader>(m_workspace.workspace());
    m_reader->setSink([this](store::FeedResult result) {
        if (result.ticket == kBarrierTicket)
            m_passed.post(1);
        else
            m_mailbox.post([result = std::move(result)](engine::Engine& e) { e.fed(result); });
    });
    if (auto started = m_reader->start(); !started)
        qFatal("%s", qPrintable(started.error().text()));
    m_transport->setSink([this](std::vector<transport::HttpResult> results) {
        m_mailbox.post([results = std::move(results)](engine::Engine& e) { e.answered(results); });
    });
    start.workspaceUuid = m_workspace.workspace().uuid();
    for (engine::StartDestination& destination : start.destinations) {
        auto target = std::make_shared<transport::HttpTarget>();
        target->url = "http://127.0.0.1:1/" + QByteArray::number(destination.destination.id.value);
        destination.target = std::move(target);
        for (auto& [webhook, other] : destination.otherWebhooks) {
            auto made = std::make_shared<transport::HttpTarget>();
            made->url = "http://127.0.0.1:1/hook/" + QByteArray::number(webhook.id.value);
            other = std::move(made);
        }
    }
    const engine::EnginePorts ports{m_workspace.clock(), m_random, *m_journal, *m_reader, *m_transport, &m_network};
    m_engine = std::make_unique<engine::Engine>(ports, std::move(start));
}

void EngineRig::setUrl(DestinationId id, const QByteArray& url)
{
    const auto destination = store::DestinationRepository(m_workspace.connection()).destination(id);
    if (!destination)
        qFatal("%s", qPrintable(destination.error().text()));
    auto target = std::make_shared<transport::HttpTarget>();
    target->url = url;
    m_engine->setDestination(*destination, std::move(target));
}

void EngineRig::crash(const std::function<void()>& meanwhile)
{
    m_engine.reset();
    m_transport.reset();
    m_reader.reset();
    m_writer.reset();
    m_journal.reset();
    m_mailbox.take(Millis(0));
    m_workspace.close();
    if (meanwhile)
        meanwhile();
    m_workspace.reopen();
}

void EngineRig::barrier()
{
    m_writer->write([](store::Connection&) { return Result<void>(); }, [this](const Result<void>&) { m_passed.post(1); });
    store::FeedRequest request;
    request.ticket = kBarrierTicket;
    request.destination = DestinationId(1'000'000);
    request.limit = 1;
    m_reader->fetch(request);
    size_t passed = 0;
    while (passed < 2) {
        const size_t n = m_passed.take(kBound).size();
        if (n == 0)
            qFatal("the store did not answer");
        passed += n;
    }
}

void EngineRig::settle()
{
    for (int idle = 0; idle < 2;) {
        m_engine->turn();
        barrier();
        const auto messages = m_mailbox.take(Millis(0));
        idle = messages.empty() ? idle + 1 : 0;
        for (const Message& message : messages)
            message(*m_engine);
    }
}

void EngineRig::turnAndHold()
{
    m_engine->turn();
    barrier();
}

void EngineRig::deliver(Order order)
{
    auto messages = m_mailbox.take(Millis(0));
    if (order == Order::newestFirst)
        std::reverse(messages.begin(), messages.end());
    for (const Message& message : messages)
        message(*m_engine);
}

void EngineRig::advance(Millis by)
{
    m_workspace.clock().advance(by);
    settle();
}

QString EngineRig::rowState(RowId row)
{
    const QByteArray where = " FROM batch_row WHERE id = " + QByteArray::number(row.value);
    return name(RowState(number("SELECT state" + where))) + QLatin1Char('/') + name(Reason(number("SELECT reason" + where)));
}

int EngineRig::rowsIn(RowState state)
{
    return int(number("SELECT count(*) FROM batch_row WHERE state = " + QByteArray::number(int(state))));
}

void EngineRig::claimsDone(std::vector<store::ClaimAck> acks)
{
    m_mailbox.post([acks = std::move(acks)](engine::Engine& e) { e.claimsDone(acks); });
}

void EngineRig::unclaimsDone(std::vector<AttemptId> attempts)
{
    m_mailbox.post([attempts = std::move(attempts)](engine::Engine& e) { e.unclaimsDone(attempts); });
}

void EngineRig::settlementsDone(std::vector<AttemptId> attempts)
{
    m_mailbox.post([attempts = std::move(attempts)](engine::Engine& e) { e.settlementsDone(attempts); });
}

void EngineRig::countsChanged(std::vector<store::BatchCounts> counts)
{
    m_mailbox.post([counts = std::move(counts)](engine::Engine& e) { e.countsChanged(counts); });
}

void EngineRig::storeTrouble(std::optional<Error> error)
{
    m_mailbox.post([error = std::move(error)](engine::Engine& e) { e.storeTrouble(error); });
}

} // namespace fuseboard::test

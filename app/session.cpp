// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/networkwatch.h"
#include "app/sessionsettings.h"
#include "core/base/threadcall.h"
#include "core/engine/enginethread.h"
#include "core/engine/operationdesk.h"
#include "core/payload/signing.h"
#include "core/store/candidatereader.h"
#include "core/store/destinationrules.h"
#include "core/store/keptsecrets.h"
#include "core/store/letterindexer.h"
#include "core/transport/curltransport.h"

namespace fuseboard::app {

using namespace Qt::StringLiterals;

namespace {

/// Longer than any attempt may take by default, so that a normal end leaves nothing ambiguous.
constexpr Millis kStopGrace{15'000};

const QString kPracticeName = u"Practice"_s;

bool needsSecret(const store::Destination& destination)
{
    return destination.webhook.url.isEmpty() || !destination.policy.secretHeader.isEmpty() || destination.policy.sign;
}

/// The destination as it would send through another of its webhooks.
store::Destination withWebhook(store::Destination destination, const store::Webhook& webhook)
{
    destination.webhook = webhook;
    return destination;
}

} // namespace

struct Session::Start
{
    engine::EngineStart engine;
    store::RecoveryReport report;
    AlertPost::Loaded alerts;
    QSet<QString> keptSecrets;
    Result<void> result;
};

Result<std::unique_ptr<Session>> Session::open(const SessionOptions& options, const Clock& clock, secrets::SecretStore& secrets)
{
    std::unique_ptr<Session> session(new Session(clock, secrets));
    const auto access = options.readOnly ? store::Access::readOnly : store::Access::readWrite;
    auto workspace = store::Workspace::open(options.folder, access, options.program, clock);
    if (!workspace)
        return workspace.error();
    session->m_workspace = std::move(*workspace);
    session->m_readers = std::make_unique<store::ReaderPool>(*session->m_workspace);
    if (!options.readOnly) {
        session->m_writer = std::make_unique<store::StoreWriter>(*session->m_workspace);
        if (auto started = session->m_writer->start(); !started)
            return started.error();
        session->m_alerts = std::make_unique<AlertPost>(*session);
        session->m_desk = std::make_unique<engine::OperationDesk>(*session->m_workspace, *session->m_writer, clock);
        session->m_settings = std::make_unique<SessionSettings>(*session, session->m_secrets);
        // The desk ends before the session does; what it undid is read again on the session's thread.
        session->m_desk->setSettingsWatch([s = session.get()](store::ChangedSettings changed) {
            postOn(*s, [s, changed = std::move(changed)] { s->m_settings->reload(changed); });
        });
    }
    return session;
}

Session::Session(const Clock& clock, secrets::SecretStore& secrets)
    : m_clock(clock)
    , m_secrets(secrets)
{
}

Session::~Session()
{
    if (m_starter.joinable())
        m_starter.join();
}

engine::SettingsControl* Session::settings()
{
    return m_settings.get();
}

engine::EngineControl* Session::engine()
{
    return m_engine.get();
}

void Session::write(store::WriteJob job, std::function<void(Result<void>)> done)
{
    // The writer's thread ends before this object does.
    m_writer->write(std::move(job), [this, done = std::move(done)](const Result<void>& result) {
        postOn(*this, [done, result] { done(result); });
    });
}

void Session::startEngine(std::function<void(Result<store::RecoveryReport>)> done)
{
    if (!m_writer) {
        done(Error{ErrorCode::readOnly, u"The workspace is open read-only, so no engine runs here."_s, {}});
        return;
    }
    auto start = std::make_shared<Start>();
    // The crash rule takes transactions of its own; nothing else writes yet.
    m_starter = std::thread([this, start, done = std::move(done)] {
        const auto work = [this, &start]() -> Result<void> {
            auto connection = m_workspace->connect(store::Access::readWrite);
            if (!connection)
                return connection.error();
            auto recovered = store::recover(**connection, m_clock.wall());
            if (!recovered)
                return recovered.error();
            start->report = *recovered;
            auto read = engine::readEngineStart(**connection, m_clock.wall());
            if (!read)
                return read.error();
            start->engine = std::move(*read);
            auto alerts = AlertPost::load(**connection);
            if (!alerts)
                return alerts.error();
            start->alerts = std::move(*alerts);
            auto kept = store::KeptSecrets(**connection).names();
            if (!kept)
                return kept.error();
            start->keptSecrets = std::move(*kept);
            return {};
        };
        start->result = work();
        postOn(*this, [this, start, done] { started(*start, done); });
    });
}

void Session::started(Start& start, const std::function<void(Result<store::RecoveryReport>)>& done)
{
    if (!start.result) {
        done(start.result.error());
        return;
    }
    m_alerts->start(std::move(start.alerts));
    m_keptSecrets.unite(start.keptSecrets);
    // What needs no secret starts at once; a secret store that is slow or locked must not keep the rest waiting.
    std::vector<Reading> secret;
    const auto resolve = [this, &secret](const store::Destination& destination, TargetPtr& into) {
        if (needsSecret(destination))
            secret.push_back({destination, m_readings[destination.id]});
        else
            resolveTarget(destination, [&into](TargetPtr target) { into = std::move(target); });
    };
    for (engine::StartDestination& destination : start.engine.destinations) {
        ++m_readings[destination.destination.id];
        resolve(destination.destination, destination.target);
        destination.secretsUnread = needsSecret(destination.destination);
        for (auto& [webhook, target] : destination.otherWebhooks)
            resolve(withWebhook(destination.destination, webhook), target);
    }
    if (auto launched = launchEngine(std::move(start.engine)); !launched) {
        done(launched.error());
        return;
    }
    Q_EMIT engineLaunched();
    resolveSecrets(std::make_shared<const std::vector<Reading>>(std::move(secret)), 0,
                   [report = start.report, done] { done(report); });
}

void Session::resolveSecrets(std::shared_ptr<const std::vector<Reading>> readings, size_t next, std::function<void()> done)
{
    if (next == readings->size()) {
        done();
        return;
    }
    resolveTarget((*readings)[next].destination, [this, readings, next, done = std::move(done)](TargetPtr target) {
        const auto& [destination, turn] = (*readings)[next];
        const bool wanted = m_engine && isLast(destination.id, turn);
        if (wanted && destination.webhook.role == store::WebhookRole::active) // without a target too: now it is known to be missing
            m_engine->setDestination(destination, std::move(target));
        else if (wanted && target)
            m_engine->setWebhook(destination.webhook, std::move(target));
        resolveSecrets(readings, next + 1, done);
    });
}

Result<void> Session::launchEngine(engine::EngineStart start)
{
    start.workspaceUuid = m_workspace->uuid();
    m_random = std::make_unique<SystemRandomSource>();
    m_network = std::make_unique<NetworkWatch>();
    m_candidates = std::make_unique<store::CandidateReader>(*m_workspace);
    m_transport = std::make_unique<transport::CurlTransport>();
    m_settings->prepareTests();
    const engine::EnginePorts ports{m_clock, *m_random, *m_writer, *m_candidates, *m_transport, m_network.get()};
    const auto sink = [alerts = m_alerts.get(), shown = m_snapshotSink](engine::SnapshotPtr snapshot) {
        alerts->offer(snapshot);
        if (shown)
            shown(std::move(snapshot));
    };
    m_engine = std::make_unique<engine::EngineThread>(ports, std::move(start), sink);
    if (auto started = m_candidates->start(); !started) {
        m_engine.reset();
        return started;
    }
    m_desk->setEngine(m_engine.get());
    if (auto desk = startDesk(); !desk) {
        m_desk->setEngine(nullptr);
        m_engine.reset();
        return desk.error();
    }
    m_engine->start();
    m_indexer = std::make_unique<store::LetterIndexer>(*m_workspace, *m_writer);
    m_indexer->start();
    return {};
}

Result<engine::OperationDesk*> Session::startDesk()
{
    if (!m_desk)
        return Error{ErrorCode::readOnly, u"The workspace is open read-only."_s, {}};
    if (!m_deskRuns) {
        if (auto started = m_desk->start(); !started)
            return started.error();
        m_deskRuns = true;
    }
    return m_desk.get();
}

void Session::stopEngine(std::function<void()> done)
{
    if (!m_engine) {
        done();
        return;
    }
    m_desk->stop();
    m_desk->setEngine(nullptr);
    m_deskRuns = false;
    m_engine->stop(kStopGrace, [this, done = std::move(done)] {
        postOn(*this, [this, done] {
            m_engine.reset();
            m_transport.reset();
            m_candidates.reset();
            m_network.reset();
            done();
        });
    });
}

void Session::startPractice(const practice::PracticeDials& dials, const store::AccountSettings& limits,
                            std::function<void(Result<store::Destination>)> done)
{
    if (!m_writer) {
        done(Error{ErrorCode::readOnly, u"The workspace is open read-only."_s, {}});
        return;
    }
    if (!m_practice) {
        m_practiceChance = std::make_unique<SystemRandomSource>();
        m_practice = std::make_unique<practice::PracticeServer>(m_clock, *m_practiceChance);
    }
    if (auto set = m_practice->setDials(dials); !set) {
        done(set.error());
        return;
    }
    const auto port = m_practice->start(0, m_workspace->folder() + u"/practice-receipts.ndjson"_s);
    if (!port) {
        done(port.error());
        return;
    }
    const QByteArray url = m_practice->url();
    auto found = std::make_shared<store::Destination>();
    write(
        [found, url](store::Connection& connection) -> Result<void> {
            store::DestinationRepository repository(connection);
            auto destination = repository.destinationNamed(kPracticeName);
            if (!destination)
                return destination.error().code == ErrorCode::notFound ? Result<void>() : destination.error();
            *found = std::move(*destination);
            found->webhook.url = url;
            return repository.setLoopbackUrl(found->webhook.id, url);
        },
        [this, found, url, limits, done](Result<void> result) {
            if (!result) {
                done(result.error());
            } else if (found->id.valid()) {
                reloadDestination(found->id, [found, done](Result<void> reloaded) {
                    if (reloaded)
                        done(*found);
                    else
                        done(reloaded.error());
                });
            } else {
                store::Destination destination;
                destination.name = kPracticeName;
                destination.preset = u"practice"_s;
                destination.policy = store::presetPolicy(destination.preset);
                store::Account account;
                account.name = kPracticeName;
                account.settings = limits;
                addDestination(destination, account, url, {}, done);
            }
        });
}

} // namespace fuseboard::app

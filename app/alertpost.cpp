// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alertpost.h"

#include "app/session.h"
#include "core/base/threadcall.h"
#include "core/engine/alertbatch.h"
#include "core/engine/alertfacts.h"
#include "core/payload/masking.h"
#include "core/telemetry/alerttext.h"

#include <QFileInfo>

namespace fuseboard::app {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis kLookEvery{1'000};
/// Kept for the next commit while the store cannot; the oldest are what counts.
constexpr size_t kMostUnsent = 200;

} // namespace

Result<AlertPost::Loaded> AlertPost::load(store::Connection& connection)
{
    store::AlertRecords records(connection);
    Loaded loaded;
    const auto record = records.webhook();
    if (!record)
        return record.error();
    loaded.record = *record;
    auto settings = records.settings(store::AlertRecords::webhookAudience());
    if (!settings)
        return settings.error();
    loaded.settings = std::move(*settings);
    auto memory = records.memory(store::AlertRecords::webhookAudience());
    if (!memory)
        return memory.error();
    loaded.memory = std::move(*memory);
    if (loaded.record.destination.valid()) {
        auto destination = store::DestinationRepository(connection).destination(loaded.record.destination);
        if (destination)
            loaded.destination = std::move(*destination);
        else if (destination.error().code != ErrorCode::notFound)
            return destination.error();
    }
    return loaded;
}

AlertPost::AlertPost(Session& session)
    : m_session(session)
{
}

void AlertPost::start(Loaded loaded)
{
    if (m_loaded)
        return; // set meanwhile by an operator, who knows better
    m_record = loaded.record;
    m_destination = std::move(loaded.destination);
    m_policy.setSettings(std::move(loaded.settings));
    m_policy.restore(loaded.memory);
    m_loaded = true;
}

void AlertPost::offer(engine::SnapshotPtr snapshot)
{
    if (!std::atomic_exchange(&m_offered, std::move(snapshot)))
        postOn(*this, [this] { takeOffer(); });
}

void AlertPost::takeOffer()
{
    auto snapshot = std::atomic_exchange(&m_offered, engine::SnapshotPtr{});
    if (!snapshot)
        return;
    m_latest = std::move(snapshot);
    const MonoTime now = m_session.clock().now();
    if (m_lookedAt && now - *m_lookedAt < kLookEvery)
        return;
    m_lookedAt = now;
    look();
}

void AlertPost::look()
{
    if (!m_loaded || !isOn() || !m_latest)
        return;
    for (telemetry::Alert& alert : m_policy.look(engine::alertFacts(*m_latest, m_record.destination))) {
        if (m_unsent.size() < kMostUnsent)
            m_unsent.push_back(std::move(alert));
    }
    m_changed = m_policy.takeChanged() || m_changed;
    post({});
}

void AlertPost::lookNow(std::function<void()> done)
{
    if (auto offered = std::atomic_load(&m_offered))
        m_latest = std::move(offered);
    if (!m_loaded || !isOn() || !m_latest)
        return done();
    look();
    // Behind what look() has posted, now or before.
    write([](store::Connection&) { return Result<void>(); }, [done](const Result<void>&) { done(); });
}

void AlertPost::post(std::function<void()> done)
{
    if (m_writing || (m_unsent.empty() && !m_changed))
        return;
    m_writing = true;
    m_changed = false;
    auto batch = std::make_shared<BatchId>();
    auto alerts = std::make_shared<std::vector<telemetry::Alert>>(std::exchange(m_unsent, {}));
    const QString workspace = QFileInfo(m_session.workspace().folder()).fileName();
    write(
        [batch, alerts, workspace, memory = m_policy.memory(), destination = *m_destination,
         now = m_session.clock().wall()](store::Connection& connection) -> Result<void> {
            if (!alerts->empty()) {
                const auto added = engine::addAlertBatch(connection, destination, *alerts, workspace, now);
                if (!added)
                    return added.error();
                *batch = *added;
            }
            return store::AlertRecords(connection).setMemory(store::AlertRecords::webhookAudience(), memory);
        },
        [this, batch, alerts, done = std::move(done)](const Result<void>& written) {
            m_writing = false;
            if (!written) {
                m_unsent.insert(m_unsent.begin(), alerts->begin(), alerts->end());
                m_changed = true;
            } else if (batch->valid() && m_session.engine()) {
                m_session.engine()->batchAccepted(*batch);
            }
            if (done)
                done();
        });
}

AlertPost::State AlertPost::stateNow() const
{
    State state;
    state.on = isOn();
    state.settings = m_policy.settings();
    if (m_destination) {
        state.destination = m_destination->id;
        state.name = m_destination->name;
        state.maskedUrl = m_destination->webhook.maskedUrl;
    }
    return state;
}

void AlertPost::whenLoaded(std::function<void(Result<void>)> then)
{
    if (m_loaded)
        return then({});
    m_session.readers().read<Loaded>({}, this, [](store::Connection& connection) { return load(connection); },
                                     [this, then = std::move(then)](Result<Loaded> loaded) {
                                         if (!loaded)
                                             return then(loaded.error());
                                         start(std::move(*loaded));
                                         then({});
                                     });
}

void AlertPost::state(std::function<void(Result<State>)> done)
{
    whenLoaded([this, done = std::move(done)](const Result<void>& loaded) { done(loaded ? Result<State>(stateNow()) : loaded.error()); });
}

void AlertPost::connectTo(const QByteArray& text, const store::Actor& actor, std::function<void(Result<State>)> done)
{
    const auto url = engine::checkedAlertUrl(text);
    if (!url)
        return done(url.error());
    whenLoaded([this, url = *url, actor, done = std::move(done)](const Result<void>& loaded) {
        if (!loaded)
            return done(loaded.error());
        const auto taken = [this, actor, done](const Result<void>& set) {
            if (set)
                keepRecord(true, actor, done);
            else
                done(set.error());
        };
        if (m_destination)
            return m_session.replaceWebhook(m_destination->id, url, actor, [this, url, taken](const Result<store::Webhook>& webhook) {
                if (webhook)
                    m_destination->webhook = *webhook;
                taken(webhook ? Result<void>() : webhook.error());
            });
        store::Destination destination;
        destination.name = tr("Alert webhook");
        destination.preset = engine::kAlertPreset;
        destination.policy = engine::alertPolicy();
        destination.webhook.maskedUrl = payload::maskUrl(url);
        store::Account account;
        account.settings = engine::alertLimits();
        m_session.addDestination(destination, account, url, {}, [this, taken](Result<store::Destination> added) {
            if (!added)
                return taken(added.error());
            m_destination = std::move(*added);
            m_record.destination = m_destination->id;
            taken({});
        });
    });
}

void AlertPost::turn(bool on, const store::Actor& actor, std::function<void(Result<State>)> done)
{
    whenLoaded([this, on, actor, done = std::move(done)](const Result<void>& loaded) {
        if (!loaded)
            return done(loaded.error());
        if (on && !m_destination)
            return done(Error{ErrorCode::notFound, u"No alert webhook is set: give its URL first."_s, {}});
        keepRecord(on, actor, done);
    });
}

void AlertPost::keepRecord(bool on, const store::Actor& actor, std::function<void(Result<State>)> done)
{
    store::AlertWebhookRecord record{on, m_record.destination};
    write(
        [record, actor, now = m_session.clock().wall()](store::Connection& connection) {
            return store::AlertRecords(connection).setWebhook(record, actor, now);
        },
        [this, record, done](const Result<void>& written) {
            if (!written)
                return done(written.error());
            m_record = record;
            done(stateNow());
        });
}

void AlertPost::setSettings(const telemetry::AlertSettings& settings, const store::Actor& actor, std::function<void(Result<State>)> done)
{
    whenLoaded([this, settings, actor, done = std::move(done)](const Result<void>& loaded) {
        if (!loaded)
            return done(loaded.error());
        write(
            [settings, actor, now = m_session.clock().wall()](store::Connection& connection) {
                return store::AlertRecords(connection).setSettings(store::AlertRecords::webhookAudience(), settings, actor, now);
            },
            [this, settings, done](const Result<void>& written) {
                if (!written)
                    return done(written.error());
                m_policy.setSettings(settings);
                done(stateNow());
            });
    });
}

void AlertPost::test(std::function<void(Result<BatchId>)> done)
{
    whenLoaded([this, done = std::move(done)](const Result<void>& loaded) {
        if (!loaded)
            return done(loaded.error());
        if (!m_destination)
            return done(Error{ErrorCode::notFound, u"No alert webhook is set: give its URL first."_s, {}});
        auto batch = std::make_shared<BatchId>();
        const QString workspace = QFileInfo(m_session.workspace().folder()).fileName();
        write(
            [batch, workspace, destination = *m_destination, now = m_session.clock().wall()](store::Connection& connection) -> Result<void> {
                const auto added = engine::addAlertBatch(connection, destination, {telemetry::testAlert(now)}, workspace, now);
                if (!added)
                    return added.error();
                *batch = *added;
                return {};
            },
            [this, batch, done](const Result<void>& written) {
                if (!written)
                    return done(written.error());
                if (m_session.engine())
                    m_session.engine()->batchAccepted(*batch);
                done(*batch);
            });
    });
}

void AlertPost::write(store::WriteJob job, std::function<void(Result<void>)> done)
{
    // The writer's thread ends before the session does.
    m_session.writer()->write(std::move(job), [this, done = std::move(done)](const Result<void>& result) {
        postOn(*this, [done, result] { done(result); });
    });
}

} // namespace fuseboard::app

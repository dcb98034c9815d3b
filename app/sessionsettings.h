// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/settingscontrol.h"
#include "core/secrets/secretstore.h"
#include "core/transport/curltransport.h"

#include <QObject>

#include <map>
#include <memory>

namespace fuseboard::app {

class Session;

/// SettingsControl over a session: store, secret store, engine and a transport of its own for tests, so that the engine never
/// sees an answer that is not one of its attempts'. On the session's thread.
class SessionSettings final : public QObject, public engine::SettingsControl
{
    Q_OBJECT
public:
    /// Both outlive it.
    SessionSettings(Session& session, secrets::SecretStore& secrets);
    ~SessionSettings() override;

    void change(std::vector<store::SettingsEdit> edits, store::Actor actor,
                std::function<void(Result<store::ChangedSettings>)> done) override;
    void addAccount(store::Account account, store::Actor actor, std::function<void(Result<AccountId>)> done) override;
    void addDestination(engine::NewDestination destination, store::Actor actor, std::function<void(Result<store::Destination>)> done) override;
    void replaceUrl(DestinationId id, QByteArray url, store::Actor actor, std::function<void(Result<void>)> done) override;
    void setSecret(DestinationId id, engine::SecretKind kind, QByteArray value, store::Actor actor, std::function<void(Result<void>)> done) override;
    void secretFacts(DestinationId id, std::function<void(Result<engine::SecretFacts>)> done) override;
    void test(DestinationId id, QByteArray body, store::Actor actor, std::function<void(Result<engine::TestAnswer>)> done) override;

    /// Makes the transport of the tests, and with it a socket: before there is a window. Without it the first test does.
    void prepareTests();
    /// Reads what was changed again, secrets too, and tells the engine; done when it knows.
    void reload(const store::ChangedSettings& changed, std::function<void()> done = {});

private:
    struct Test;
    /// Writes on the writer's thread, then tells the engine.
    void apply(std::function<Result<store::ChangedSettings>(store::SettingsChange&)> change,
               std::function<void(Result<store::ChangedSettings>)> done);
    void find(DestinationId id, std::function<void(Result<store::Destination>)> done);
    void note(const QString& kind, DestinationId id, const store::Actor& actor);
    void send(std::shared_ptr<Test> test);
    void answered(std::vector<transport::HttpResult> results);
    void finish(Test& test, transport::HttpResult result);

    Session& m_session;
    secrets::SecretStore& m_secrets;
    std::map<AttemptId, std::shared_ptr<Test>> m_tests;
    qint64 m_lastTest = 0;
    std::unique_ptr<transport::CurlTransport> m_transport; ///< goes before the rest
};

} // namespace fuseboard::app

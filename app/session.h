// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alertpost.h"
#include "app/secretswhileopen.h"
#include "core/base/clock.h"
#include "core/base/randomsource.h"
#include "core/base/result.h"
#include "core/engine/enginecontrol.h"
#include "core/practice/practiceserver.h"
#include "core/secrets/secretstore.h"
#include "core/store/destinationrepository.h"
#include "core/store/readerpool.h"
#include "core/store/recovery.h"
#include "core/store/storewriter.h"
#include "core/store/workspace.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <thread>

namespace fuseboard::engine { class EngineThread; class OperationDesk; class SettingsControl; struct EngineStart; }
namespace fuseboard::transport { class CurlTransport; }
namespace fuseboard::store { class CandidateReader; class LetterIndexer; }
namespace fuseboard::app { class NetworkWatch; class SessionSettings; }

namespace fuseboard::app {

struct SessionOptions
{
    QString folder;
    QString program;          ///< "fuseboard" or "fuseboardctl", for the lock
    bool readOnly = false;
};

/// One open workspace with everything that runs on it, wired together: writer, readers and, unless read-only, the engine.
/// Lives on the thread of an event loop (GUI or main); nothing here blocks for longer than opening a file takes.
class Session : public QObject
{
    Q_OBJECT
public:
    /// Opens the workspace and starts writer and readers. ErrorCode::locked names the owner: try again with readOnly.
    static Result<std::unique_ptr<Session>> open(const SessionOptions& options, const Clock& clock, secrets::SecretStore& secrets);
    ~Session() override;

    store::Workspace& workspace() { return *m_workspace; }
    store::ReaderPool& readers() { return *m_readers; }
    store::StoreWriter* writer() { return m_writer.get(); }          ///< null when read-only
    engine::EngineControl* engine();                                 ///< null until started
    /// Runs as long as the engine does, or since startDesk(); null when read-only.
    engine::OperationDesk* desk() { return m_desk.get(); }
    /// Alerts to a webhook, with or without an engine; null when read-only.
    AlertPost* alerts() { return m_alerts.get(); }
    practice::PracticeServer* practice() { return m_practice.get(); } ///< null until started
    const Clock& clock() const { return m_clock; }

    /// Called on the engine's thread. Before startEngine().
    void setSnapshotSink(std::function<void(engine::SnapshotPtr)> sink) { m_snapshotSink = std::move(sink); }
    /// Applies the crash rule, reads the settings, starts the engine (engineLaunched), then asks the secret store. done comes
    /// on this thread, once every destination is ready or known to miss its secret: such a one waits, it fails nothing.
    void startEngine(std::function<void(Result<store::RecoveryReport>)> done);
    /// For operations without an engine; the engine's start does it by itself.
    Result<engine::OperationDesk*> startDesk();
    /// The desk ends between two steps, nothing more is claimed; requests on the wire are awaited (at most their own time-out), results committed.
    void stopEngine(std::function<void()> done);

    /// Adds the destination (and its account and scope, when their ids are not set: under the destination's name) with its
    /// URL and secret; tells the engine if it runs. Nothing is added when the secret store does not take them.
    void addDestination(store::Destination destination, store::Account account, const QByteArray& url, const QByteArray& secret,
                        std::function<void(Result<store::Destination>)> done);
    /// Arms another webhook of the destination's table, with its URL and secret; tells the engine if it runs.
    void addStandby(DestinationId destination, const QByteArray& url, const QByteArray& secret,
                    std::function<void(Result<store::Webhook>)> done);
    /// Another URL takes the place of the destination's active webhook, which is retired, and takes over the value of its secret
    /// header; rows go there from now on. The URL that it has already, as far as its masked form tells: only kept again.
    void replaceWebhook(DestinationId destination, const QByteArray& url, const store::Actor& actor,
                        std::function<void(Result<store::Webhook>)> done);
    /// Starts the practice server and a destination "Practice" that points to it, added with these limits when missing. Its
    /// receipts are kept in the workspace folder, practice-receipts.ndjson.
    void startPractice(const practice::PracticeDials& dials, const store::AccountSettings& limits,
                       std::function<void(Result<store::Destination>)> done);
    /// Reads the destination again (settings, secret) and tells the engine.
    void reloadDestination(DestinationId id, std::function<void(Result<void>)> done = {});

    /// Settings, secrets and tests; null when read-only.
    engine::SettingsControl* settings();

Q_SIGNALS:
    void engineLaunched(); ///< engine() is there from now on

private:
    friend class SessionSettings;
    Session(const Clock& clock, secrets::SecretStore& secrets);
    using TargetPtr = std::shared_ptr<const transport::HttpTarget>;
    /// Puts URL and secret together; null when the secret store does not have the URL, does not answer, or has lost the value of
    /// the secret header.
    void resolveTarget(const store::Destination& destination, std::function<void(TargetPtr)> done);
    void rememberSecret(const QString& name);
    /// A URL that is not loopback, and the value of the secret header if there is one.
    void keepSecrets(const store::Webhook& webhook, const QByteArray& url, const QByteArray& secret,
                     std::function<void(Result<void>)> done);
    /// A destination as it was read, and the how-manieth reading that was.
    struct Reading
    {
        store::Destination destination;
        quint64 turn = 0;
    };
    /// Whether nobody has read it since: a secret store may answer out of order, and late.
    bool isLast(DestinationId id, quint64 turn) { return m_readings[id] == turn; }
    /// One entry a webhook; those that are not active are handed over as such.
    void resolveSecrets(std::shared_ptr<const std::vector<Reading>> readings, size_t next, std::function<void()> done);
    void useWebhook(const store::Destination& destination, const store::Webhook& webhook, const store::Actor& actor,
                    std::function<void(Result<void>)> done);
    /// Takes back what an addition has made when its secrets could not be kept.
    void takeBack(store::WriteJob removal, const store::Webhook& webhook, const Error& why, std::function<void(Error)> done);
    struct Start;
    void started(Start& start, const std::function<void(Result<store::RecoveryReport>)>& done);
    Result<void> launchEngine(engine::EngineStart start);
    /// Runs the job on the writer's thread and done on this object's.
    void write(store::WriteJob job, std::function<void(Result<void>)> done);

    const Clock& m_clock;
    SecretsWhileOpen m_secrets;
    std::map<DestinationId, quint64> m_readings; ///< how often its settings were read for the engine: the last one counts
    QSet<QString> m_keptSecrets; ///< that were there once: see store::KeptSecrets
    std::thread m_starter; ///< reads the workspace before the engine starts
    std::unique_ptr<RandomSource> m_random;
    std::unique_ptr<NetworkWatch> m_network;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<AlertPost> m_alerts; ///< what the writer's thread calls back
    std::unique_ptr<store::StoreWriter> m_writer;
    std::unique_ptr<store::ReaderPool> m_readers;
    std::unique_ptr<store::LetterIndexer> m_indexer; ///< beside a running engine
    std::unique_ptr<store::CandidateReader> m_candidates;
    std::unique_ptr<transport::CurlTransport> m_transport;
    std::unique_ptr<RandomSource> m_practiceChance;
    std::unique_ptr<practice::PracticeServer> m_practice;
    std::function<void(engine::SnapshotPtr)> m_snapshotSink;
    std::unique_ptr<engine::EngineThread> m_engine; ///< goes before everything it uses
    std::unique_ptr<engine::OperationDesk> m_desk;  ///< last, for the same reason
    std::unique_ptr<SessionSettings> m_settings;
    bool m_deskRuns = false;
};

} // namespace fuseboard::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/alertwebhook.h"
#include "core/engine/snapshot.h"
#include "core/store/alertrecords.h"
#include "core/store/journal.h"
#include "core/store/records.h"
#include "core/telemetry/alertpolicy.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace fuseboard::store { class Connection; }

namespace fuseboard::app {

class Session;

/// Alerts of a running engine on their way to the alert webhook: looks at a snapshot about once a second, and what is to be
/// told becomes a row of the webhook's own destination, in the transaction that remembers that it was told. So an alert is
/// neither lost nor written twice over a restart, and breaker, retries, rate and dead letters are those of every row. The
/// webhook's own destination is left out of what it tells. Lives on the session's thread.
class AlertPost final : public QObject, public engine::AlertWebhook
{
    Q_OBJECT
public:
    struct Loaded
    {
        store::AlertWebhookRecord record;
        telemetry::AlertSettings settings;
        QByteArray memory;
        std::optional<store::Destination> destination;
    };
    /// On any thread.
    static Result<Loaded> load(store::Connection& connection);

    explicit AlertPost(Session& session);

    /// From here on snapshots count.
    void start(Loaded loaded);
    void offer(engine::SnapshotPtr snapshot); ///< any thread
    /// Looks at the last snapshot at once; done when what it told is committed.
    void lookNow(std::function<void()> done);
    DestinationId destination() const { return m_record.destination; }
    bool isOn() const { return m_record.on && m_destination; }

    void state(std::function<void(Result<State>)> done) override;
    void connectTo(const QByteArray& url, const store::Actor& actor, std::function<void(Result<State>)> done) override;
    void turn(bool on, const store::Actor& actor, std::function<void(Result<State>)> done) override;
    void setSettings(const telemetry::AlertSettings& settings, const store::Actor& actor, std::function<void(Result<State>)> done) override;
    void test(std::function<void(Result<BatchId>)> done) override;

private:
    State stateNow() const;
    /// Loads when no engine's start has done so.
    void whenLoaded(std::function<void(Result<void>)> then);
    void takeOffer();
    void look();
    void post(std::function<void()> done);
    void keepRecord(bool on, const store::Actor& actor, std::function<void(Result<State>)> done);
    void write(store::WriteJob job, std::function<void(Result<void>)> done);

    Session& m_session;
    engine::SnapshotPtr m_offered; ///< std::atomic_load / atomic_exchange
    engine::SnapshotPtr m_latest;
    std::optional<MonoTime> m_lookedAt;
    bool m_loaded = false;
    bool m_writing = false;
    bool m_changed = false;        ///< what was told has to be remembered
    store::AlertWebhookRecord m_record;
    std::optional<store::Destination> m_destination;
    telemetry::AlertPolicy m_policy;
    std::vector<telemetry::Alert> m_unsent; ///< told, not committed
};

} // namespace fuseboard::app

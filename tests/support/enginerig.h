// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mailbox.h"
#include "core/engine/engine.h"
#include "core/store/candidatereader.h"
#include "core/store/storewriter.h"
#include "tests/support/fakehttptransport.h"
#include "tests/support/faultyjournal.h"
#include "tests/support/fakerandom.h"
#include "tests/support/tempworkspace.h"

#include <functional>
#include <memory>

namespace fuseboard::test {

/// The network is there or gone, as the test says.
class FakeNetwork final : public NetworkHint
{
public:
    bool isGone() const override { return gone; }
    bool gone = false;
};

/// An engine on a fake clock and a fake transport over the real store. Nothing happens between calls: messages for the
/// engine wait in the rig until settle() or deliver() hands them over, so that a test can act in between.
class EngineRig final : public store::JournalSink
{
public:
    /// vfs: a FaultyVfs's name, for a disk that fails.
    explicit EngineRig(const QString& vfs = {});
    ~EngineRig() override;

    /// Before start(): the policy of destination 1, the settings of account 1.
    void setPolicy(const store::DestinationPolicy& policy);
    void setLimits(const store::AccountSettings& settings);
    static store::DestinationPolicy policy(ResendPolicy resend = ResendPolicy::answeredFailures);

    /// A running batch with n rows {"n":i}; its first row's id is returned.
    RowId addRows(int n, Charge charge = {}, DestinationId destination = DestinationId(1));
    BatchId lastBatch() const { return m_lastBatch; }

    void start();
    /// The process ends without a word: the engine and everything in flight is gone, the workspace is opened again; in
    /// between, with every file closed, what else happens to the machine.
    void crash(const std::function<void()>& meanwhile = {});

    /// Turns and hands over until nothing is left to do at this instant.
    void settle();
    /// One turn, then waits until the store has answered it, but does not hand the answers over.
    void turnAndHold();
    /// Hands over what is held. An answer and a commit may come in either order.
    enum class Order { asTheyCame, newestFirst };
    void deliver(Order order = Order::asTheyCame);
    void advance(Millis by);

    engine::Engine& engine() { return *m_engine; }
    FakeHttpTransport& transport() { return *m_transport; }
    /// The engine's way into the store.
    FaultyJournal& journal() { return *m_journal; }
    TempWorkspace& workspace() { return m_workspace; }
    FakeNetwork& network() { return m_network; }
    /// After start(): sends to this URL from now on.
    void setUrl(DestinationId destination, const QByteArray& url);
    engine::DestinationSnapshot destination() const { return m_engine->snapshot().destinations.at(0); }

    QString rowState(RowId row);   ///< "dead/exhausted", "delivered/none"…
    int rowsIn(RowState state);
    qint64 number(const QByteArray& sql) { return m_workspace.number(sql); }

    void claimsDone(std::vector<store::ClaimAck> acks) override;
    void unclaimsDone(std::vector<AttemptId> attempts) override;
    void settlementsDone(std::vector<AttemptId> attempts) override;
    void countsChanged(std::vector<store::BatchCounts> counts) override;
    void storeTrouble(std::optional<Error> error) override;

private:
    using Message = std::function<void(engine::Engine&)>;
    /// Waits until writer and reader have done all that was asked so far.
    void barrier();

    TempWorkspace m_workspace;
    Mailbox<Message> m_mailbox; ///< before whatever posts into it
    Mailbox<int> m_passed;
    FakeRandom m_random{7};
    FakeNetwork m_network;
    BatchId m_lastBatch;
    std::unique_ptr<FakeHttpTransport> m_transport;
    std::unique_ptr<FaultyJournal> m_journal; ///< before the writer, whose callbacks end in it
    std::unique_ptr<store::StoreWriter> m_writer;
    std::unique_ptr<store::CandidateReader> m_reader;
    std::unique_ptr<engine::Engine> m_engine;
};

} // namespace fuseboard::test

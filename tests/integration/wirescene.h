// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/randomsource.h"
#include "core/engine/enginethread.h"
#include "core/store/candidatereader.h"
#include "core/store/destinationrepository.h"
#include "core/store/storewriter.h"
#include "core/store/workspace.h"
#include "core/transport/curltransport.h"
#include "tests/support/faultyreceiver.h"

#include <QTemporaryDir>

#include <memory>

namespace fuseboard::test {

/// Engine, store and libcurl as they ship, on real time, against a faulty receiver, plain or TLS. The receiver's receipts are
/// held against the journal at the end.
class WireScene
{
public:
    /// trusted: the receiver's authority is among those the transport trusts.
    explicit WireScene(FaultyReceiver::Tls tls, ResendPolicy resend = ResendPolicy::neverTwice, bool trusted = true);
    ~WireScene();

    /// A running batch of n rows {"n":i}. Before start().
    void addRows(int n);
    void start();
    void stop();
    /// Everything ends in its order and is opened again, as when the program is started the next time.
    void restart();

    FaultyReceiver& receiver() { return m_receiver; }
    engine::EngineThread& engine() { return *m_engine; }
    store::Workspace& workspace() { return *m_workspace; }
    store::StoreWriter& writer() { return *m_writer; }
    const Clock& clock() const { return m_clock; }
    DestinationId destination() const { return m_destination.id; }
    /// Of this instant; empty before the first.
    engine::SnapshotPtr snapshot() const { return std::atomic_load(&m_snapshot); }
    /// Every row of the batch has come to its end, on disk.
    bool finished() const;
    bool isHeld() const;
    qint64 rowsIn(RowState state) { return number("SELECT count(*) FROM batch_row WHERE state = " + QByteArray::number(int(state))); }
    qint64 number(const QByteArray& sql);
    /// What of row-life.md's invariant does not hold; empty when all does.
    QStringList violations();
    store::Connection& reading() { return *m_reading; }

private:
    void open();

    SystemClock m_clock;
    SystemRandomSource m_random;
    FaultyReceiver m_receiver;
    QTemporaryDir m_dir;
    const bool m_trusted;
    store::Destination m_destination;
    engine::SnapshotPtr m_snapshot;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<store::Connection> m_reading;
    std::unique_ptr<store::StoreWriter> m_writer;
    std::unique_ptr<store::CandidateReader> m_candidates;
    std::unique_ptr<transport::CurlTransport> m_transport;
    std::unique_ptr<engine::EngineThread> m_engine; ///< last: goes before everything it uses
};

} // namespace fuseboard::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practicedials.h"
#include "core/practice/practicereceipts.h"

#include <QThread>

#include <memory>

namespace fuseboard::practice {

class PracticeEndpoint;

/// The practice destination: a webhook receiver on loopback with fault dials and a receipt for every request, on its
/// own thread. start() and stop() belong to one thread; everything else may be called from any thread, running or not.
class PracticeServer
{
public:
    /// Both outlive the server. chance is used on the server's thread only while it runs.
    PracticeServer(const Clock& clock, RandomSource& chance);
    ~PracticeServer();
    Q_DISABLE_COPY_MOVE(PracticeServer)

    /// Port 0 takes a free one. With a receipts file its receipts are continued (see PracticeReceipts::continueFile);
    /// without one, memory only. Returns the port. Errors: network, io, parse, conflict when it runs already.
    Result<quint16> start(quint16 port = 0, const QString& receiptsFile = {});
    /// Ends open connections without an answer. Receipts stay.
    void stop();
    bool isRunning() const;
    /// http://127.0.0.1:port/practice while it runs, else empty.
    QByteArray url() const;

    /// In force from the next request on. invalidArgument leaves the old ones in force.
    Result<void> setDials(const PracticeDials& dials);
    PracticeDials dials() const;

    /// Those after the given sequence number, in order.
    std::vector<PracticeReceipt> receipts(qint64 since = 0) const { return m_receipts.since(since); }
    PracticeCounts counts() const { return m_receipts.counts(); }

private:
    std::shared_ptr<const PracticeDials> current() const;
    void applyOutage();

    const Clock& m_clock;
    RandomSource& m_chance;
    PracticeReceipts m_receipts;

    mutable std::mutex m_mutex;
    std::shared_ptr<const PracticeDials> m_dials; ///< guarded by m_mutex
    quint16 m_port = 0;                           ///< guarded by m_mutex
    std::unique_ptr<QObject> m_context;           ///< guarded by m_mutex; what is posted to it runs on m_thread

    QThread m_thread;
    std::unique_ptr<PracticeEndpoint> m_endpoint; ///< of m_thread
};

} // namespace fuseboard::practice

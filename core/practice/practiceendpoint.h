// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practicedials.h"
#include "core/practice/practicereceipts.h"

#include <QAbstractHttpServer>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace fuseboard::practice {

/// The HTTP side of the practice destination. Made, used and destroyed on the server's thread.
///
/// Answers are written straight to the socket behind a QPointer: Qt 6.4's QHttpServerResponder crashes when it is kept
/// for a late answer and the client has gone, and cannot hang up.
class PracticeEndpoint : public QAbstractHttpServer
{
    Q_OBJECT

public:
    /// Asked at each request; runs on the endpoint's thread.
    using Decide = std::function<PracticeAnswer()>;

    PracticeEndpoint(Decide decide, PracticeReceipts& receipts, const Clock& clock);

    /// Loopback only. Errors: network.
    Result<quint16> open(quint16 port);
    /// Refuse: closes the port and drops what is connected. Undone with false; the port is tried again until it is had.
    void setRefusing(bool refusing);

protected:
    bool handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) override;
    void missingHandler(const QHttpServerRequest& request, QTcpSocket* socket) override;

private:
    void reopen();
    static void answer(QTcpSocket* socket, const PracticeAnswer& answer);

    const Decide m_decide;
    PracticeReceipts& m_receipts;
    const Clock& m_clock;
    QTcpServer* m_listener;
    quint16 m_port = 0;
    bool m_refusing = false;
};

} // namespace fuseboard::practice

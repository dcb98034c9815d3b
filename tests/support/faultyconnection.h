// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultyreceiver.h"

#include <QObject>
#include <QSslSocket>

namespace fuseboard::test {

/// One accepted connection of a FaultyReceiver: reads requests, does what the plan says. Deletes itself.
class FaultyConnection : public QObject
{
    Q_OBJECT

public:
    FaultyConnection(FaultyReceiver& receiver, qintptr descriptor, int number, bool readsSomeOnly,
                     const QSslConfiguration* tls, QObject* parent);

private:
    void onReadyRead();
    bool takeRequest();
    void act(const Answer& answer);
    void write(const QByteArray& bytes, const Answer& answer, bool closeAfter);
    void drip(QByteArray bytes, int size, Millis every, bool closeAfter);
    void hangUp();
    void reset();

    FaultyReceiver& m_receiver;
    QSslSocket* m_socket;
    QByteArray m_input;
    const int m_number;
    int m_requests = 0;
    bool m_readsSomeOnly;
    bool m_deaf = false; ///< nothing more is answered on this connection
};

} // namespace fuseboard::test
